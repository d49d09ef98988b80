import { all, any, type Condition, cited, is, maybe, not } from '../../../rules/condition'
import { branch, type Decision, getHelp } from '../../../rules/decision'
import { offense, otherCountKind, sameCaseOtherOffenses } from '../facts'
import { wholeCase } from './citations'
import { offenseBefore } from './clock'
import { ADULT_USE_LAWFUL } from './eras'

const anotherConviction: Condition = is(sameCaseOtherOffenses, 'yes_convicted')

const ofSmallPossession: Condition = is(
  offense,
  'co-possess-petty',
  'co-possess-misdemeanor',
  'co-possess-felony',
  'co-concentrate',
  'co-paraphernalia',
  'co-public-use',
)

/** The ticket of possession and pipe: both convictions of the case can be sealed, so the case goes on. */
export const possessionAndPipe: Condition = cited(
  all(anotherConviction, ofSmallPossession, is(otherCountKind, 'marijuana_possession', 'paraphernalia')),
  wholeCase,
)

/** Each count must pass the conduct test by itself, and a pipe passes it only before Amendment 64. */
export const otherCountLawfulNow: Condition = any(
  maybe(not(all(anotherConviction, is(otherCountKind, 'paraphernalia')))),
  offenseBefore(ADULT_USE_LAWFUL),
)

/** Step 9: a court seals the whole case or nothing of it. */
export const mixedCases: Decision = [
  branch(
    'mixed-case',
    all(anotherConviction, maybe(not(possessionAndPipe))),
    getHelp('referral-mixed-case', 'none'),
    wholeCase,
  ),
]
