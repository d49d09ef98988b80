import { always, atMost, unsure } from '../../../../rules/condition'
import { branch, type Decision } from '../../../../rules/decision'
import { plantCount } from '../../../facts'
import { offenseLevel } from '../../facts'
import { nothingLesser } from '../none'
import { cultivationAggravators, prop64 } from '../prop64'
import { hsc, underTwentyOne } from '../terms'
import { alreadyMisdemeanor, INFRACTION, isInfraction, MISDEMEANOR, SEAL } from './relief'

/** Matrix 2. Six plants are inside; aggravators matter only above six. */
const sixPlants = atMost(plantCount, 6)
const plantsOpen = { when: cultivationAggravators, unknownPlants: true } as const
export const cultivation: Decision = [
  branch(
    'plants-unknown',
    unsure(plantCount),
    [
      branch(
        'plants-unknown-18-to-20',
        underTwentyOne,
        [
          branch('already-infraction', isInfraction, nothingLesser, hsc('11358(b)')),
          ...prop64('infraction-or-misdemeanor', 'redesignate_infraction_or_misdemeanor', [hsc('11358(c)-(d)')], {
            likelyIf: always,
            aggravators: plantsOpen,
          }),
        ],
        hsc('11358(b)'),
      ),
      branch(
        'plants-unknown-adult',
        always,
        prop64(
          'dismiss-or-redesignate',
          'dismiss_and_seal_or_redesignate',
          [hsc('11362.1(a)(3)'), hsc('11358(c)-(d)')],
          {
            likelyIf: always,
            aggravators: plantsOpen,
          },
        ),
        hsc('11362.1(a)(3)'),
      ),
    ],
    hsc('11361.8(f)'),
  ),
  branch(
    'six-plants-or-fewer',
    sixPlants,
    [
      branch(
        'six-plants-18-to-20',
        underTwentyOne,
        [
          branch('already-infraction', isInfraction, nothingLesser, hsc('11358(b)')),
          ...prop64('infraction-today', INFRACTION, [hsc('11358(b)')], { likelyIf: unsure(offenseLevel) }),
        ],
        hsc('11358(b)'),
      ),
      branch('six-plants-lawful', always, prop64('lawful-today', SEAL, [hsc('11362.1(a)(3)')]), hsc('11362.1(a)(3)')),
    ],
    hsc('11362.1(a)(3)'),
  ),
  branch('grow-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11358(c)-(d)')),
  branch(
    'seven-plants-or-more',
    always,
    prop64('misdemeanor-today', MISDEMEANOR, [hsc('11358(c)-(d)')], {
      likelyIf: unsure(offenseLevel),
      aggravators: { when: cultivationAggravators },
    }),
    hsc('11358(c)-(d)'),
  ),
]
