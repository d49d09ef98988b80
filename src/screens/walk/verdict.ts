import { type Conviction, caseOf, isAdvised, type Session } from '../../interview/session'
import type { Rules } from '../../jurisdictions/jurisdiction'
import { takes } from '../../jurisdictions/takes'
import { next, type Settled } from '../../rules/decide'
import type { Matter } from './matter'

/** The verdict on one conviction, or undefined while a question is open. */
export function verdictOn({
  jurisdiction,
  answers,
  today,
}: Pick<Matter, 'jurisdiction' | 'answers' | 'today'>): Settled | undefined {
  const found = next(jurisdiction.rules, answers, today)
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
  const all = new Set([verdict.path, ...verdict.also.map(({ path }) => path)])
  return [...all].flatMap((path) => {
    const found = rules.paths.find((each) => each.id === path)
    return found?.kind === 'filed' && found.papers.length > 0 && takes(verdict, found.id) ? [found.id] : []
  })
}

/** The path whose papers were asked for, else the best one; undefined when none is open. */
export function chosenPath(verdict: Settled, rules: Rules, session: Session, at: Conviction): string | undefined {
  const paths = openPaths(verdict, rules, isAdvised(session, at.case))
  return paths.find((path) => path === caseOf(session, at.case)?.path) ?? paths[0]
}

/** The best path of a conviction whose papers can be made now, on which the plan of all convictions stands. */
export function bestPath({ jurisdiction, session, at }: Matter, verdict: Settled): string | undefined {
  return openPaths(verdict, jurisdiction.rules, isAdvised(session, at.case))[0]
}
