import type { Settled } from '../rules/decide'
import type { Outcome } from '../rules/decision'

const order: readonly Outcome[] = [
  'eligible',
  'likely_eligible',
  'already_cleared',
  'not_yet',
  'get_help',
  'not_eligible',
]

/** Best first: what can be done now, then what is done, then what opens soonest. Questions still open come before all. */
export function byPromise(a: Settled | undefined, b: Settled | undefined): number {
  const [first, second] = [place(a), place(b)]
  if (first !== second) return first - second
  return (a?.notBefore ?? '9999').localeCompare(b?.notBefore ?? '9999')
}

const place = (verdict: Settled | undefined): number => (verdict ? order.indexOf(verdict.outcome) : -1)
