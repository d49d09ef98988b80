import type { Rules } from '../jurisdictions/jurisdiction'
import { next, type Settled } from '../rules/decide'
import { answersOf, type Conviction } from '../session/session'
import { jurisdictionOf, type Walk } from './walk'

/** The verdict on one conviction, or undefined while a question is open. */
export function verdictOn(walk: Walk, at: Conviction): Settled | undefined {
  const found = next(jurisdictionOf(walk, at).rules, answersOf(walk.session, at), walk.today)
  return 'verdict' in found ? found.verdict : undefined
}

/** Whether only the immigration gate stands between the person and the papers. */
export const isGated = (verdict: Settled): boolean => verdict.trace.gate?.id === 'immigration'

/** Whether papers can be made now: the path is filed, its papers exist, it is open today, and no lawyer must be asked first. */
export function mayFile(verdict: Settled, rules: Rules, advised: boolean): boolean {
  const open = verdict.ungated === 'eligible' || verdict.ungated === 'likely_eligible'
  const path = rules.paths.find((each) => each.id === verdict.path)
  const passed = verdict.trace.gate === undefined || (isGated(verdict) && advised)
  return open && passed && path?.kind === 'filed' && path.papers.length > 0
}
