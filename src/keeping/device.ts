// What this page may leave on the device: locked answers that the person asked to keep, and the one setting that a clinic made.

/** The database of locked answers. */
export const KEPT = 'pocket-petition'

const SHARED = 'shared-device'

/** After how many untouched minutes all is erased, where this was said to be a shared device. */
export function sharedMinutes(): number | undefined {
  try {
    const minutes = Number(localStorage.getItem(SHARED))
    return minutes >= 3 && minutes <= 60 ? minutes : undefined
  } catch {
    return undefined
  }
}

/** Remembers the setting; where storage is denied it holds until the page closes. */
export function rememberShared(minutes: number | undefined): void {
  try {
    if (minutes === undefined) localStorage.removeItem(SHARED)
    else localStorage.setItem(SHARED, String(minutes))
  } catch {
    // Nothing to do: the setting holds in memory.
  }
}

/** Empties all storage but the setting of a shared device. Ends after half a second at the latest: nobody who wants to leave should wait. */
export async function eraseDevice(): Promise<void> {
  const minutes = sharedMinutes()
  try {
    sessionStorage.clear()
    localStorage.clear()
  } catch {
    // Denied storage holds nothing.
  }
  if (minutes !== undefined) rememberShared(minutes)
  await Promise.race([deleted(), new Promise((done) => setTimeout(done, 500))])
}

function deleted(): Promise<void> {
  return new Promise((done) => {
    try {
      const request = indexedDB.deleteDatabase(KEPT)
      request.onsuccess = request.onerror = () => done()
    } catch {
      done()
    }
  })
}
