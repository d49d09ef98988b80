import {
  all,
  always,
  any,
  atLeast,
  atMost,
  type Citation,
  is,
  maybe,
  moment,
  not,
  since,
  unsure,
} from '../../../rules/condition'
import { type Also, branch, type Decision, eligible, getHelp, likelyEligible, notYet } from '../../../rules/decision'
import * as law from '../citations'
import { ageAtOffense, listedCrimeLast10, nonqualifyingRecord, offense, pardoned, sentenceEndDate } from '../facts'
import { blockers, doubtsOfSealing, twoYearsAfterDenial } from './blockers'

const YOUNG_ADULT = 'vt-seal-18-21'
const UNDER_25 = 'vt-seal-under25'

const thirtyDays = moment([sentenceEndDate], { days: 30, leapDay: 'mar1' })
const twoYears = moment([sentenceEndDate], { years: 2, leapDay: 'mar1' })
const threeYears = moment([sentenceEndDate], { years: 3, leapDay: 'mar1' })
const sevenYears = moment([sentenceEndDate], { years: 7, leapDay: 'mar1' })

/** One of the two sealing petitions of § 7602. */
export type SealingRoute = {
  readonly path: string
  readonly wait: typeof threeYears
  readonly cite: readonly Citation[]
}

export const misdemeanorRoute: SealingRoute = {
  path: 'vt-seal-misdemeanor',
  wait: threeYears,
  cite: [law.SEAL_MISDEMEANOR, law.QUALIFYING_MISDEMEANOR],
}
export const felonyRoute: SealingRoute = {
  path: 'vt-seal-felony',
  wait: sevenYears,
  cite: [law.SEAL_FELONY, law.QUALIFYING_FELONY],
}

/** Step 6 on a sealing path, and the discharge date without which no wait can be counted. */
export function sealingBlockers(path: string, ...conditions: Citation[]): Decision {
  const lawyer = getHelp(path, 'seal')
  return [
    ...blockers(
      { held: notYet(path, 'seal'), lawyer, denied: notYet(path, 'seal', twoYearsAfterDenial) },
      ...conditions,
    ),
    branch('discharge-date-needed', unsure(sentenceEndDate), lawyer, ...conditions),
  ]
}

/** Under 25 at the offense, and no serious violent crime known in the last ten years. */
export const under25Open = all(not(atLeast(ageAtOffense, 25)), maybe(not(is(listedCrimeLast10, 'yes'))))
const between18And21 = all(atLeast(ageAtOffense, 18), atMost(ageAtOffense, 21))

/** The long wait of the route stays open beside a shorter one. */
const later = ({ path, wait }: SealingRoute): { also: readonly Also[] } => ({
  also: [{ path, outcome: 'not_yet', opens: wait }],
})

/** Step 8, first route: age 18 to 21 and 30 days. */
const youngAdults = (route: SealingRoute): Decision => [
  branch(
    'age-18-to-21',
    all(between18And21, maybe(not(is(nonqualifyingRecord, 'yes')))),
    [
      branch(
        'thirty-days-over',
        since(thirtyDays),
        eligible(YOUNG_ADULT, 'seal', {
          likelyIf: any(atLeast(ageAtOffense, 21), unsure(nonqualifyingRecord), doubtsOfSealing),
          ...later(route),
        }),
      ),
      branch('thirty-days-running', always, notYet(YOUNG_ADULT, 'seal', thirtyDays, later(route))),
    ],
    law.AGE_18_TO_21,
  ),
]

const twoYearRoute = (more: { also?: readonly Also[] }): Decision => [
  branch('two-years-over', since(twoYears), likelyEligible(UNDER_25, 'seal', more)),
  branch('two-years-running', always, notYet(UNDER_25, 'seal', twoYears, more)),
]

const byAge25 = (route: SealingRoute): Decision => [
  branch('age-under-25', under25Open, twoYearRoute(later(route)), law.UNDER_25),
]

/** Step 8, second route: under 25 and two years. */
const under25 = (route: SealingRoute): Decision => [
  branch(
    'nonqualifying-record',
    all(between18And21, is(nonqualifyingRecord, 'yes')),
    byAge25(route),
    law.NONQUALIFYING,
  ),
  ...byAge25(route),
]

/** Step 8, last: only the long wait is left. */
const longWait = ({ path, wait, cite }: SealingRoute): Decision => [
  branch('wait-running', always, notYet(path, 'seal', wait), ...cite, law.UNDER_25),
]

const otherCrime = is(offense, 'vt-other-misd')

/** Steps 6 to 8 for a misdemeanor that can be sealed. */
export const sealMisdemeanor: Decision = [
  branch(
    'other-crime-maybe-excluded',
    all(otherCrime, is(nonqualifyingRecord, 'yes')),
    getHelp(misdemeanorRoute.path, 'seal'),
  ),
  ...sealingBlockers(misdemeanorRoute.path, ...misdemeanorRoute.cite),
  // Section 1.10: whether three or seven years run after a pardon is not settled.
  branch(
    'pardoned-misdemeanor',
    all(since(threeYears), not(since(sevenYears)), is(pardoned, 'unconditional')),
    getHelp(misdemeanorRoute.path, 'seal'),
    law.QUALIFYING_FELONY,
  ),
  branch(
    'three-years-over',
    since(threeYears),
    eligible(misdemeanorRoute.path, 'seal', {
      likelyIf: any(all(otherCrime, unsure(nonqualifyingRecord)), doubtsOfSealing),
    }),
    ...misdemeanorRoute.cite,
  ),
  ...youngAdults(misdemeanorRoute),
  ...under25(misdemeanorRoute),
  ...longWait(misdemeanorRoute),
]

/** Steps 6 to 8 for a felony that can be sealed. */
export const sealFelony: Decision = [
  ...sealingBlockers(felonyRoute.path, ...felonyRoute.cite),
  branch(
    'seven-years-over',
    since(sevenYears),
    eligible(felonyRoute.path, 'seal', { likelyIf: doubtsOfSealing }),
    ...felonyRoute.cite,
  ),
  ...youngAdults(felonyRoute),
  ...under25(felonyRoute),
  ...longWait(felonyRoute),
]

/** Step 9 with a full pardon: the felony wait, or the route for people under 25. */
export const sealPardonedFelony: Decision = [
  ...sealingBlockers(felonyRoute.path, ...felonyRoute.cite),
  branch('seven-years-over', since(sevenYears), likelyEligible(felonyRoute.path, 'seal'), ...felonyRoute.cite),
  ...byAge25(felonyRoute),
  ...longWait(felonyRoute),
]

/** Step 9 for a sale to a minor: under 25 and two years, or nothing that the law names. */
export const under25OnlyWhenOver: Decision = [
  ...sealingBlockers(UNDER_25, law.UNDER_25, law.UNDER_25_MONEY),
  branch('two-years-over', since(twoYears), likelyEligible(UNDER_25, 'seal')),
  branch(
    'two-years-running',
    always,
    getHelp(null, 'none', { also: [{ path: UNDER_25, outcome: 'not_yet', opens: twoYears }] }),
  ),
]

/** Step 9 for trafficking: the route for people under 25 with its blockers. */
export const under25WithBlockers: Decision = [
  ...sealingBlockers(UNDER_25, law.UNDER_25, law.UNDER_25_MONEY),
  ...twoYearRoute({}),
]
