/** How long a clinic device may lie untouched, in milliseconds. */
export type IdleLimits = { readonly warn: number; readonly erase: number }

export type Idle =
  | { readonly state: 'active' }
  /** `left`: whole seconds until all is erased. */
  | { readonly state: 'warn'; readonly left: number }
  | { readonly state: 'erase' }

/** The minutes to choose from. */
export const MINUTES = [5, 10, 15] as const

/** The warning comes two minutes before. */
export function limitsFor(minutes: number): IdleLimits {
  return { warn: (minutes - 2) * 60_000, erase: minutes * 60_000 }
}

/** What to do at a moment, when the device was last touched at another. Both are clock times: timers stop while a device sleeps. */
export function idleAt(touched: number, now: number, { warn, erase }: IdleLimits): Idle {
  const gone = now - touched
  if (gone >= erase) return { state: 'erase' }
  return gone >= warn ? { state: 'warn', left: Math.ceil((erase - gone) / 1000) } : { state: 'active' }
}
