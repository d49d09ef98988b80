const missed = new Set<() => void>()

/** Notes what to forget about a part that did not come, so that it is asked for once more. */
export function onAskAgain(renew: () => void): void {
  missed.add(renew)
}

/** Lets the parts that did not come be asked for once more. By itself none ever is. */
export function askAgain(): void {
  for (const renew of missed) renew()
  missed.clear()
}
