import { useState } from 'react'

type Attempt = {
  /** Does what loads something first; where it did not come, the screen that asked says so. */
  readonly attempt: (load: () => Promise<void>) => Promise<void>
  /** Tries once more; undefined where nothing failed on this screen. */
  readonly again: (() => void) | undefined
}

/** Loading that a tap asks for. `screen` is the one that shows: what failed on another is forgotten. */
export function useAttempt(screen: string): Attempt {
  const [missed, setMissed] = useState<{ readonly screen: string; readonly again: () => void }>()
  const attempt = async (load: () => Promise<void>): Promise<void> => {
    setMissed(undefined)
    await load().catch(() => setMissed({ screen, again: () => void attempt(load) }))
  }
  return { attempt, again: missed?.screen === screen ? missed.again : undefined }
}
