// What this page may leave on the device: locked answers that the person asked to keep, and the one setting that a clinic made.

/** The database of locked answers. */
export const KEPT = 'pocket-petition'

// Named before the word for it was; another name would lose the setting.
const CLINIC = 'shared-device'

/** After how many untouched minutes all is erased, where this was said to be a clinic device. */
export function clinicMinutes(): number | undefined {
  try {
    const minutes = Number(localStorage.getItem(CLINIC))
    return minutes >= 3 && minutes <= 60 ? minutes : undefined
  } catch {
    return undefined
  }
}

/** Remembers the setting; where storage is denied it holds until the page closes. */
export function rememberClinic(minutes: number | undefined): void {
  try {
    if (minutes === undefined) localStorage.removeItem(CLINIC)
    else localStorage.setItem(CLINIC, String(minutes))
  } catch {
    // Nothing to do: the setting holds in memory.
  }
}

/** Empties all storage but the setting of a clinic device. Ends after half a second at the latest: nobody who wants to leave should wait. */
export async function eraseDevice(): Promise<void> {
  const minutes = clinicMinutes()
  try {
    sessionStorage.clear()
    localStorage.clear()
  } catch {
    // Denied storage holds nothing.
  }
  if (minutes !== undefined) rememberClinic(minutes)
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
