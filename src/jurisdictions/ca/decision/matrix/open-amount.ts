import { all, always, type Condition, is, not } from '../../../../rules/condition'
import { branch, type Decision } from '../../../../rules/decision'
import { recipientAge } from '../../facts'
import { nothingLesser } from '../none'
import { distributionAggravators, prop64 } from '../prop64'
import { hsc, overLimits, underTwentyOne } from '../terms'
import { isInfraction, LAWFUL } from './relief'

export const distribution = { when: distributionAggravators }
export const certainlyWithin = not(overLimits)
export const toAdult = is(recipientAge, '21_or_over')
export const toYoungAdult = is(recipientAge, '18_to_20')

/** A gift or own transport that no line above settles: the amount or an age is not known. An infraction has nothing below it. */
export const stillOpen = (young: Condition): Decision => [
  branch('already-infraction', all(isInfraction, young), nothingLesser, hsc('11360(b)')),
  branch(
    'amount-or-age-open-18-to-20',
    underTwentyOne,
    prop64('infraction-or-misdemeanor', 'redesignate_infraction_or_misdemeanor', [hsc('11360(a)(2), (b)')], {
      likelyIf: always,
      aggravators: distribution,
    }),
    hsc('11360(b)'),
  ),
  branch(
    'amount-or-age-open',
    always,
    prop64('dismiss-or-redesignate', 'dismiss_and_seal_or_redesignate', [...LAWFUL, hsc('11360(a)(2)')], {
      likelyIf: always,
      aggravators: distribution,
    }),
    hsc('11361.8(f)'),
  ),
]
