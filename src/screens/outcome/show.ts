import type { Rules } from '../../jurisdictions/jurisdiction'
import type { Settled } from '../../rules/decide'
import type { Answers, Day } from '../../rules/fact'
import type { useLawWords } from '../loading/use-law-words'

/** What the parts of the outcome screen show. */
export type Show = {
  readonly verdict: Settled
  readonly rules: Rules
  readonly answers: Answers
  readonly today: Day
  readonly words: ReturnType<typeof useLawWords>
}
