import { all, always, any, is, not, unsure } from '../../../../rules/condition'
import { branch, type Decision } from '../../../../rules/decision'
import { substance } from '../../../facts'
import { offenseLevel } from '../../facts'
import { nothingLesser } from '../none'
import { prop64 } from '../prop64'
import { hsc, overLimits, twentyOne, underTwentyOne } from '../terms'
import { certainlyWithin, stillOpen } from './open-amount'
import { alreadyMisdemeanor, INFRACTION, isInfraction, isUnspecified, LAWFUL, MISDEMEANOR, SEAL } from './relief'

/** Matrix 4: carried for own use. */
export const ownTransport: Decision = [
  branch(
    'own-transport-over-limits',
    overLimits,
    [
      branch('own-transport-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11357(b)(2)')),
      branch(
        'own-transport-over-limits-felony',
        always,
        prop64('misdemeanor-today', MISDEMEANOR, [hsc('11357(b)(2)'), hsc('11360(c)')], { likelyIf: always }),
        hsc('11360(c)'),
      ),
    ],
    hsc('11357(b)(2)'),
  ),
  branch(
    'own-transport-lawful-today',
    all(certainlyWithin, twentyOne),
    prop64('lawful-today', SEAL, LAWFUL, { likelyIf: isUnspecified }),
    ...LAWFUL,
  ),
  branch(
    'own-transport-18-to-20',
    all(certainlyWithin, underTwentyOne),
    [
      branch('already-infraction', isInfraction, nothingLesser, hsc('11360(b)')),
      ...prop64('infraction-today', INFRACTION, [hsc('11360(b)'), hsc('11357(a)(2)')], {
        likelyIf: any(isUnspecified, not(is(substance, 'cannabis')), unsure(substance), unsure(offenseLevel)),
      }),
    ],
    hsc('11360(b)'),
  ),
  ...stillOpen(underTwentyOne),
]
