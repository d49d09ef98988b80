/** Presses this close together, in milliseconds, count as one wish. */
const CLOSE = 1000

/** Acts when Escape is pressed three times in a row. Gives the way to stop. */
export function onThreeEscapes(act: () => void, clock: () => number = Date.now): () => void {
  let presses = 0
  let last = 0
  const count = ({ key, repeat }: KeyboardEvent) => {
    if (repeat) return
    const now = clock()
    presses = key !== 'Escape' ? 0 : now - last <= CLOSE ? presses + 1 : 1
    last = now
    if (presses < 3) return
    presses = 0
    act()
  }
  // Before anything on the page can take the key for itself.
  window.addEventListener('keydown', count, { capture: true })
  return () => window.removeEventListener('keydown', count, { capture: true })
}
