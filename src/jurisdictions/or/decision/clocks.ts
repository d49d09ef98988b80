import { all, any, is, isNone, maybe, moment, not, since, unsure } from '../../../rules/condition'
import { type Branch, branch, getHelp } from '../../../rules/decision'
import { convictionDate, laterConviction } from '../../facts'
import {
  laterConvictionDate,
  laterConvictionType,
  probationRevokedDate,
  releaseDate,
  secondViolationDate,
} from '../facts'
import { ors, SEAL } from './terms'

const ANNIVERSARY = { leapDay: 'mar1' } as const

/** Another conviction counts unless it is of a kind that the law leaves out; a kind not known counts. */
export const otherCounts = all(
  is(laterConviction, 'yes'),
  maybe(not(is(laterConvictionType, 'single_violation', 'motor_vehicle_violation', 'drug_enforcement_misdemeanor'))),
)

/** The day on which a revocation of probation stops counting. ORS 137.225(1)(e). */
export const revoked = moment([], { years: 3, ...ANNIVERSARY }, [probationRevokedDate])
const revocationOver = any(isNone(probationRevokedDate), unsure(probationRevokedDate), since(revoked))

/** The wait of a class, from conviction or release. ORS 137.225(1)(b). */
export const clock = (years: number) => moment([convictionDate], { years, ...ANNIVERSARY }, [releaseDate])
/** The same number of years from the newest other conviction. ORS 137.225(7)(a)(B). */
export const lookBack = (years: number) => moment([laterConvictionDate], { years, ...ANNIVERSARY })

/** Of several violations one inside the window is free, so the one before the newest sets the look-back. ORS 137.225(7)(b). */
export const violationBack = (years: number) => moment([secondViolationDate], { years, ...ANNIVERSARY })
const several = is(laterConvictionType, 'several_violations')

/** The newest violation still lies inside the window, and the day of the one before it is known. */
export const violationsInside = (years: number) =>
  all(several, not(since(lookBack(years))), not(unsure(secondViolationDate)))

/** Nothing that counts is left inside the window. A second violation of unknown day counts with the newest, like a crime. */
const lookBackClear = (years: number) =>
  any(not(otherCounts), unsure(laterConviction), since(lookBack(years)), all(several, since(violationBack(years))))

/** All three clocks have run. */
export const waitOver = (years: number) => all(lookBackClear(years), since(clock(years)), revocationOver)

/** What must be known before any clock can be read. */
export const datesUnknown = (path: string): readonly Branch[] => [
  branch('conviction-date-unknown', unsure(convictionDate), getHelp(path, SEAL), ors('137.225(1)(b)')),
  branch(
    'other-conviction-date-unknown',
    all(otherCounts, unsure(laterConvictionDate)),
    getHelp(path, SEAL),
    ors('137.225(7)(a)(B)'),
  ),
]
