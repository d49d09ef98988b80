import { answersOf, type Conviction, caseOf, convictionsOf, emptySession } from '../interview/session'
import { type Asked, askTogether } from '../interview/together'
import type { Rules } from '../jurisdictions/jurisdiction'
import { isSecret } from '../jurisdictions/shared'
import { next, type Settled } from '../rules/decide'
import { answerTo, type Day } from '../rules/fact'
import type { Check, Person, Words } from './desk'

/** A conviction of a person of the queue: its verdict, or what the law asks first; and what a reviewer said of it. */
export type Standing = {
  readonly at: Conviction
  readonly state: string
  readonly verdict: Settled | undefined
  readonly open: Asked | undefined
  /** Undefined too where the answers have changed since. */
  readonly check: Check | undefined
}

/** Where each conviction of a person stands. One whose law is not in `laws` is left out. */
export function standingOf(person: Person, laws: Readonly<Record<string, Rules>>, today: Day): readonly Standing[] {
  const session = sessionOf(person.words)
  return convictionsOf(session).flatMap((at) => {
    const state = caseOf(session, at.case)?.state ?? ''
    const law = laws[state]
    if (!law) return []
    const answers = answersOf(session, at)
    const found = next(law, answers, today)
    const check = person.checks[at.charge]
    return [
      {
        at,
        state,
        verdict: 'verdict' in found ? found.verdict : undefined,
        open: 'verdict' in found ? undefined : askTogether(law, answers, today),
        check: check?.of === checkable(person.words, law, at) ? check : undefined,
      },
    ]
  })
}

/** What a reviewer's word is given of: the answers on which the law turns. What nobody should carry around is not among them. */
export function checkable(words: Words, law: Rules, at: Conviction): string {
  const answers = answersOf(sessionOf(words), at)
  return JSON.stringify(
    law.facts.flatMap(({ id }) => {
      const answer = isSecret(id) ? undefined : answerTo(answers, id)
      return answer === undefined ? [] : [[id, answer]]
    }),
  )
}

/** A person's words as a session that has not moved yet. */
export const sessionOf = (words: Words) => ({ ...emptySession, ...words })

/** Whether papers may be made of a conviction, where they wait for a reviewer's word. */
export const mayBeMade = ({ check }: Standing, waits: boolean): boolean =>
  check?.says === 'checked' || (!waits && check?.says !== 'sentBack')
