import { answersOf, type Conviction, caseOf, isAdvised, type Session } from '../../interview/session'
import type { Rules } from '../../jurisdictions/jurisdiction'
import { isOpen } from '../../jurisdictions/packet'
import { next, type Settled } from '../../rules/decide'
import { jurisdictionOf, type Walk } from './walk'

/** The verdict on one conviction, or undefined while a question is open. */
export function verdictOn(
  walk: Pick<Walk, 'session' | 'jurisdictions' | 'today'>,
  at: Conviction,
): Settled | undefined {
  const found = next(jurisdictionOf(walk, at).rules, answersOf(walk.session, at), walk.today)
  return 'verdict' in found ? found.verdict : undefined
}

/** Whether only a lawyer's word stands between the person and the papers. */
export const isGated = (verdict: Settled): boolean => verdict.trace.gate?.lawyerFirst === true

/**
 * The paths whose papers can be made now, the best first: filed, with papers, open today, and with no lawyer to be asked
 * first. What should have been cleared by itself can be asked for too, should it still show.
 */
export function openPaths(verdict: Settled, rules: Rules, advised: boolean): readonly string[] {
  if (verdict.trace.gate !== undefined && !(isGated(verdict) && advised)) return []
  const all = [{ path: verdict.path, outcome: verdict.ungated }, ...verdict.also]
  return all.flatMap(({ path, outcome }) => {
    const found = rules.paths.find((each) => each.id === path)
    return found?.kind === 'filed' && found.papers.length > 0 && isOpen(outcome) ? [found.id] : []
  })
}

/** The path whose papers were asked for, else the best one; undefined when none is open. */
export function chosenPath(verdict: Settled, rules: Rules, session: Session, at: Conviction): string | undefined {
  const paths = openPaths(verdict, rules, isAdvised(session, at.case))
  return paths.find((path) => path === caseOf(session, at.case)?.path) ?? paths[0]
}
