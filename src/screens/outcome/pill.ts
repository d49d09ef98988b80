import type { Outcome } from '../../rules/decision'
import type { PillTone } from '../../ui/Pill'

/** The colour of an outcome in a list. */
export function pillOf(outcome: Outcome | undefined): PillTone {
  if (outcome === 'eligible' || outcome === 'likely_eligible') return 'go'
  if (outcome === 'not_yet') return 'soon'
  return outcome === 'get_help' ? 'ask' : 'plain'
}
