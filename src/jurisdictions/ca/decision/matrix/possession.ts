import { all, always, any, type Condition, is, maybe, not, unsure } from '../../../../rules/condition'
import { branch, type Decision } from '../../../../rules/decision'
import { offense, offenseLevel, schoolGrounds } from '../../facts'
import { nothingLesser } from '../none'
import { prop64 } from '../prop64'
import { betweenLines, hsc, overConcentrate, overLimits, twentyOne, underTwentyOne } from '../terms'
import { alreadyMisdemeanor, INFRACTION, isInfraction, LAWFUL, MISDEMEANOR, SEAL } from './relief'

/** Matrix 1. No prior-record aggravator exists for possession. */
const overPossession = any(
  is(offense, 'ca-11357c'),
  all(is(offense, 'ca-11357a'), overConcentrate),
  all(is(offense, 'ca-11357-unspecified'), overLimits),
)
/** Without its letter the old section does not say whether it was at a school, which is still a misdemeanor. HSC 11357(c). */
const noLetter = is(offense, 'ca-11357-unspecified')
const atSchool = all(noLetter, is(schoolGrounds, 'yes'))
const schoolOpen = all(noLetter, unsure(schoolGrounds))

export const possession: Decision = [
  branch(
    'school-grounds-felony',
    all(atSchool, is(offenseLevel, 'felony')),
    prop64('misdemeanor-today', MISDEMEANOR, [hsc('11357(c)')]),
    hsc('11357(c)'),
  ),
  branch('school-grounds', any(is(offense, 'ca-11357d'), atSchool), nothingLesser, hsc('11357(c)')),
  branch(
    'possession-over',
    overPossession,
    [
      branch(
        'possession-over-same-level',
        any(is(offense, 'ca-11357c'), alreadyMisdemeanor),
        nothingLesser,
        hsc('11357(b)(2)'),
      ),
      branch(
        'possession-over-felony',
        always,
        prop64('over-limits-misdemeanor-today', MISDEMEANOR, [hsc('11357(b)(2)')], {
          likelyIf: any(unsure(offenseLevel), schoolOpen),
        }),
        hsc('11357(b)(2)'),
      ),
    ],
    hsc('11357(b)(2)'),
  ),
  branch(
    'possession-18-to-20',
    underTwentyOne,
    [
      branch('already-infraction', isInfraction, nothingLesser, hsc('11357(a)(2)')),
      branch(
        'possession-18-to-20-reduced',
        always,
        prop64('infraction-today', INFRACTION, [hsc('11357(a)(2)')], {
          likelyIf: any(unsure(offenseLevel), amountOpen(), betweenLines, schoolOpen),
        }),
        hsc('11357(a)(2)'),
      ),
    ],
    hsc('11357(a)(2)'),
  ),
  branch(
    'possession-lawful-today',
    // All that is left; written out so that the trace names the age and the amount.
    maybe(all(twentyOne, not(overPossession))),
    prop64('lawful-today', SEAL, LAWFUL, { likelyIf: any(amountOpen(), schoolOpen) }),
    ...LAWFUL,
  ),
]

/** The grams that this possession count turns on are not known: presumed within the limits, HSC 11361.8(f). */
function amountOpen(): Condition {
  return maybe(overPossession)
}
