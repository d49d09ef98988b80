import { all, always, any, type Condition, is, unsure } from '../../../rules/condition'
import {
  branch,
  type Decision,
  eligible,
  likelyEligible,
  notEligible,
  notYet,
  type Opening,
} from '../../../rules/decision'
import { laterConviction, pendingCharges } from '../../facts'
import { otherPleaKind, probationRevokedDate, releaseDate } from '../facts'
import {
  clock,
  datesUnknown,
  lookBack,
  otherCounts,
  revoked,
  violationBack,
  violationsInside,
  waitOver,
} from './clocks'
import { isNow, type Today } from './level'
import { paymentInDoubt } from './payment'
import {
  asked,
  classDateInDoubt,
  extractPerhaps,
  GENERAL,
  isAttempt,
  isOtherCharge,
  isSchool,
  ors,
  REDUCTION,
  SEAL,
} from './terms'

/** How the class is known, and on which path. */
export type Way = {
  readonly path: string
  readonly level: Today
  /** The class is a default: never better than likely. */
  readonly defaulted?: true
  /** The class could be lowered by a court today. */
  readonly lower?: Condition
}

/** Doubts 5 and 13: likely at best, in every class. */
const neverCertain = any(isAttempt, extractPerhaps)

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
    neverCertain,
    all(isOtherCharge, unsure(otherPleaKind)),
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
      'several-violations-inside',
      all(violationsInside(years), datesAsked),
      blocked('wait-violations', { latestOf: [clock(years), violationBack(years), revoked] }),
      ors('137.225(7)(b)'),
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
    likelyIf: any(paymentInDoubt, neverCertain),
    also: [opens ? { path, outcome: 'not_yet', opens } : { path, outcome: 'not_yet' }],
  })

/** Step 10 once the class is known: the four tiers of ORS 137.225(1)(b). */
export function tiers(way: Way): Decision {
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
