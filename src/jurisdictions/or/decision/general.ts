import { all, always, any, type Condition, is, maybe, not, unsure } from '../../../rules/condition'
import {
  branch,
  type Decision,
  eligible,
  getHelp,
  likelyEligible,
  notEligible,
  notYet,
  type Opening,
} from '../../../rules/decision'
import { amountGrams, laterConviction, pendingCharges, plantCount } from '../../facts'
import { currentLevel, offenseLevel, probationRevokedDate, releaseDate } from '../facts'
import { clock, datesUnknown, lookBack, otherCounts, revoked, waitOver } from './clocks'
import { byDefault, graveDelivery, isLower, isNow, onJudgment, type Today, today, told } from './level'
import { paymentInDoubt } from './payment'
import {
  asked,
  classDateInDoubt,
  concentrate,
  GENERAL,
  isManufacture,
  isOtherCharge,
  isSchool,
  isSmall,
  ors,
  RECLASSIFIED,
  REDUCTION,
  SEAL,
} from './terms'

/** How the class is known, and on which path. */
type Way = {
  readonly path: string
  readonly level: Today
  /** The class is a default: never better than likely. */
  readonly defaulted?: true
  /** The class could be lowered by a court today. */
  readonly lower?: Condition
}

/** Steps 10 and 11 for one class: the charge that blocks, the three clocks, and the reduction meanwhile. */
function tier(years: number, { path, defaulted, lower }: Way): Decision {
  const blocked = (id: string, opens?: Opening): Decision => [
    ...(lower ? [branch('reduce-now', lower, reduction(path, opens), ors('137.222'))] : []),
    branch(id, always, notYet(path, SEAL, opens)),
  ]
  const doubts = any(
    unsure(pendingCharges),
    unsure(laterConviction),
    paymentInDoubt,
    ...(path === GENERAL ? [classDateInDoubt] : []),
    isSchool,
    ...(years === 7 ? [all(isManufacture, maybe(concentrate))] : []),
  )
  const datesAsked = all(asked(releaseDate), asked(probationRevokedDate))
  return [
    branch('charge-pending', is(pendingCharges, 'yes'), blocked('wait-for-charge'), ors('137.225(7)(a)(C)')),
    branch(
      'wait-over',
      waitOver(years),
      defaulted ? likelyEligible(path, SEAL) : eligible(path, SEAL, { likelyIf: doubts }),
    ),
    branch(
      'other-conviction-inside',
      all(otherCounts, datesAsked),
      blocked('wait-longest', { latestOf: [clock(years), lookBack(years), revoked] }),
      ors('137.225(7)(a)(B)'),
    ),
    branch(
      'wait-running',
      datesAsked,
      blocked('wait-own', { latestOf: [clock(years), revoked] }),
      ors('137.225(1)(b), (1)(e)'),
    ),
  ]
}

const reduction = (path: string, opens?: Opening) =>
  eligible(REDUCTION, 'redesignate', {
    likelyIf: paymentInDoubt,
    also: [opens ? { path, outcome: 'not_yet', opens } : { path, outcome: 'not_yet' }],
  })

/** Step 10 once the class is known: the four tiers of ORS 137.225(1)(b). */
function tiers(way: Way): Decision {
  const { path, level } = way
  const felonyA = level.some(([each]) => each === 'felony_a')
  return [
    ...(felonyA
      ? [branch('class-a-felony', isNow(level, 'felony_a'), notEligible(null, null), ors('137.225(1)(b)'))]
      : []),
    ...datesUnknown(path),
    branch(
      'one-year-class',
      isNow(level, 'none', 'violation', 'misdemeanor_c', 'misdemeanor_b'),
      tier(1, way),
      ors('137.225(1)(b)(D)'),
    ),
    branch('three-year-class', isNow(level, 'misdemeanor_a'), tier(3, way), ors('137.225(1)(b)(C)')),
    branch('five-year-class', isNow(level, 'felony_c'), tier(5, way), ors('137.225(1)(b)(B)')),
    ...(level.some(([each]) => each === 'felony_b')
      ? [branch('seven-year-class', isNow(level, 'felony_b'), tier(7, way), ors('137.225(1)(b)(A)'))]
      : []),
  ]
}

/** Delivery that may still be a felony: five years at least, and a lawyer before that. */
const grave: Decision = [
  branch('level-unknown', unsure(offenseLevel), getHelp(RECLASSIFIED, SEAL), ors('137.225(1)(b)')),
  ...datesUnknown(RECLASSIFIED),
  branch(
    'charge-pending',
    is(pendingCharges, 'yes'),
    [branch('wait-for-charge', always, notYet(RECLASSIFIED, SEAL))],
    ors('137.225(7)(a)(C)'),
  ),
  branch('wait-over', waitOver(5), likelyEligible(RECLASSIFIED, SEAL)),
  branch('grave-too-soon', always, getHelp(RECLASSIFIED, SEAL), ors('137.225(1)(b)(B)')),
]

/** Where only the class was told, the amount must be known too before a court can lower it. */
const amountKnown = any(
  isSmall,
  all(isManufacture, not(unsure(plantCount))),
  all(not(isManufacture), not(unsure(amountGrams))),
)

const lowerToday = isLower(today)
const lowerTold = all(amountKnown, isLower(told))

/** Path 1.4: conduct before 21 April 2017, counted at today's class. */
export const reclassified: Decision = [
  branch('grave-delivery', graveDelivery, grave, ors('137.226(2)')),
  branch(
    'class-from-amount',
    any(...today.map(([, when]) => when)),
    tiers({ path: RECLASSIFIED, level: today, lower: lowerToday }),
  ),
  branch('class-told', not(unsure(currentLevel)), tiers({ path: RECLASSIFIED, level: told, lower: lowerTold })),
  branch('level-unknown', unsure(offenseLevel), getHelp(RECLASSIFIED, SEAL), ors('137.225(1)(b)')),
  branch('class-by-default', always, tiers({ path: RECLASSIFIED, level: byDefault, defaulted: true })),
]

/** Path 1.5: the class of the judgment. */
const atJudgment = (lower?: Condition): Decision => [
  branch(
    'level-unknown',
    any(unsure(offenseLevel), is(offenseLevel, 'felony_unclassified')),
    getHelp(GENERAL, SEAL),
    ors('137.225(1)(b)'),
  ),
  ...tiers({ path: GENERAL, level: onJudgment, ...(lower ? { lower } : {}) }),
]

/** Marijuana crimes of 21 April 2017 and later. */
export const general = atJudgment(all(not(isOtherCharge), lowerTold))

/** Crimes without marijuana: no court lowers them under ORS 137.222. */
export const otherCharge = atJudgment()
