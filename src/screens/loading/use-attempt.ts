import { useState } from 'react'

/** What did not come on a screen. */
export type Missed = {
  readonly screen: string
  /** How many times in a row it did not come. */
  readonly times: number
  /** Asks for it once more, where a tap asked for it; a screen that misses something itself is drawn again. */
  readonly again?: (() => void) | undefined
}

type Attempt = {
  /** Does what loads something first; where it does not come, the screen that asked says so. */
  readonly attempt: (load: () => Promise<void>) => Promise<void>
  /** Notes that the screen itself did not come. */
  readonly miss: () => void
  /** What did not come on the screen that shows. */
  readonly missed: Missed | undefined
}

/** Loading that a tap asks for. `screen` is the one that shows: what failed on another is forgotten. */
export function useAttempt(screen: string): Attempt {
  const [missed, setMissed] = useState<Missed>()
  if (missed && missed.screen !== screen) setMissed(undefined)
  const miss = (again?: () => void) => setMissed((was) => ({ screen, again, times: (was?.times ?? 0) + 1 }))
  const attempt = async (load: () => Promise<void>): Promise<void> => {
    setMissed((was) => was && { ...was, again: undefined })
    await load().catch(() => miss(() => void attempt(load)))
  }
  return { attempt, miss: () => miss(), missed }
}
