import { all, always, any, is, unsure } from '../../../../rules/condition'
import { branch, type Decision } from '../../../../rules/decision'
import { substance } from '../../../facts'
import { offenseLevel, recipientAge } from '../../facts'
import { nothingLesser } from '../none'
import { aggravated, prop64, toMinor } from '../prop64'
import { hsc, overLimits, twentyOne, underTwentyOne } from '../terms'
import { certainlyWithin, distribution, stillOpen, toAdult, toYoungAdult } from './open-amount'
import { alreadyMisdemeanor, INFRACTION, isInfraction, isUnspecified, LAWFUL, MISDEMEANOR, SEAL } from './relief'

/** Matrix 4: given away. */
export const gift: Decision = [
  aggravated({ when: toMinor }),
  branch(
    'gift-over-limits',
    overLimits,
    [
      branch('gift-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11360(a)(2)')),
      branch(
        'gift-over-limits-felony',
        always,
        prop64('misdemeanor-today', MISDEMEANOR, [hsc('11360(a)(2)')], {
          likelyIf: any(isUnspecified, unsure(recipientAge), unsure(offenseLevel)),
          aggravators: distribution,
        }),
        hsc('11360(a)(2)'),
      ),
    ],
    hsc('11360(a)(2)'),
  ),
  branch(
    'gift-lawful-today',
    all(certainlyWithin, twentyOne, toAdult),
    prop64('lawful-today', SEAL, [...LAWFUL, hsc('11360(a)(3) (raises only the (a)(2) misdemeanor)')], {
      likelyIf: isUnspecified,
    }),
    ...LAWFUL,
  ),
  branch(
    'gift-young-adult',
    all(certainlyWithin, any(toYoungAdult, all(underTwentyOne, toAdult))),
    [
      branch(
        'gift-young-adult-flower',
        is(substance, 'cannabis'),
        [
          branch('already-infraction', isInfraction, nothingLesser, hsc('11360(b)')),
          ...prop64('infraction-today', INFRACTION, [hsc('11360(b)')], {
            likelyIf: any(isUnspecified, unsure(offenseLevel)),
          }),
        ],
        hsc('11360(b)'),
      ),
      branch(
        'gift-young-adult-concentrate',
        is(substance, 'concentrate'),
        [
          branch('gift-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11360(a)(2)')),
          branch(
            'gift-young-adult-concentrate-felony',
            always,
            prop64('misdemeanor-today', MISDEMEANOR, [hsc('11360(a)(2)')], {
              likelyIf: any(isUnspecified, unsure(offenseLevel)),
              aggravators: distribution,
            }),
            hsc('11360(a)(2)'),
          ),
        ],
        hsc('11360(a)(2)'),
      ),
    ],
    hsc('11360(b)'),
  ),
  ...stillOpen(any(underTwentyOne, toYoungAdult)),
]
