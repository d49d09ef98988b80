import type { Settled } from '../rules/decide'
import type { Outcome } from '../rules/decision'

/** Whether the law lets the charge take this path today, as the best one or beside it. */
export const takes = ({ path: best, ungated, also }: Settled, path: string): boolean =>
  (best === path && isOpen(ungated)) || also.some((each) => each.path === path && isOpen(each.outcome))

/** Whether something can be filed or sent today. What should be gone by itself can be asked for, should it still show. */
export const isOpen = (outcome: Outcome): boolean =>
  outcome === 'eligible' || outcome === 'likely_eligible' || outcome === 'already_cleared'
