import { all, always, any, before, is, maybe, moment, not, onOrAfter, since, unsure } from '../../../rules/condition'
import {
  alreadyCleared,
  branch,
  type Decision,
  eligible,
  getHelp,
  likelyEligible,
  notEligible,
  notYet,
} from '../../../rules/decision'
import { courtUnknown, offenseDate, pendingCharges } from '../../facts'
import {
  caseFiledDate,
  caseOutcome,
  courtKind,
  declinationDate,
  offense,
  onlyChargeInCase,
  otherPleaKind,
  pardonStatus,
  victimInCase,
} from '../facts'
import { general, otherCharge, reclassified } from './general'
import {
  concentrateAtHome,
  giftPerhaps,
  homePerhaps,
  homeShown,
  smallBeyondArgument,
  smallPerhaps,
  smallPossession,
} from './grounds'
import { paymentInDoubt } from './payment'
import { sentenceFirst } from './sentence'
import {
  adult21,
  beforeAct,
  beforeNewClasses,
  dateDecides,
  isOldPossession,
  isOtherCharge,
  JUVENILE,
  MARIJUANA,
  NONCONVICTION,
  ors,
  PARDON,
  PARDON_ORDER,
  POHLE,
  RECLASSIFIED,
  SEAL,
  SEALING_ACT,
} from './terms'
import { underTwentyOne, underTwentyOneRule } from './under21'

/** More than 60 days from the prosecutor's word: the 61st day is the first safe one. */
const AFTER_60_DAYS = moment([declinationDate], { days: 61, leapDay: 'mar1' })

/** The prosecutor of one county asks about open charges here too: never better than likely with one. */
const noConviction = eligible(NONCONVICTION, SEAL, { likelyIf: maybe(is(pendingCharges, 'yes')) })

/** The pardon reached cases filed from 2005, when the data begin, to 2015. The offense stands in for a filing that is not known. */
const filedInPardonYears = any(
  all(onOrAfter(caseFiledDate, '2005-01-01'), before(caseFiledDate, '2016-01-01')),
  all(unsure(caseFiledDate), onOrAfter(offenseDate, '2005-01-01'), before(offenseDate, '2016-01-01')),
)

/** Step 8: the marijuana set-aside, best ground first. */
const marijuana: Decision = [
  branch('under-an-ounce', smallBeyondArgument, eligible(MARIJUANA, SEAL, { likelyIf: paymentInDoubt })),
  branch('personal-at-home', homeShown, eligible(MARIJUANA, SEAL, { likelyIf: paymentInDoubt })),
  branch('class-says-more', smallPossession, likelyEligible(MARIJUANA, SEAL), ors('475C.397(4)')),
  branch('weight-not-shown', smallPerhaps, likelyEligible(MARIJUANA, SEAL), ors('475C.397(4)')),
  branch('concentrate-at-home', concentrateAtHome, likelyEligible(MARIJUANA, SEAL)),
  branch('home-not-shown', homePerhaps, likelyEligible(MARIJUANA, SEAL), ors('475C.397(4)')),
  branch('gift-to-adult', giftPerhaps, likelyEligible(MARIJUANA, SEAL), ors('475C.397(4)')),
]

/** The decision order of Oregon. */
export const decision: Decision = [
  // 1
  branch(
    'not-an-oregon-court',
    is(courtKind, 'federal', 'tribal', 'other_state'),
    getHelp(null, null),
    ors('475C.397(1)'),
  ),
  branch(
    'record-needed',
    any(courtUnknown(courtKind), unsure(caseOutcome), unsure(offense)),
    getHelp(null, null),
    ors('475C.397(1)'),
  ),
  // 2
  branch(
    'juvenile-court',
    any(is(courtKind, 'juvenile'), is(caseOutcome, 'juvenile_adjudication')),
    getHelp(JUVENILE, 'expunge'),
    ors('419A.265'),
    ors('419A.262'),
  ),
  // 3
  branch('case-pending', is(caseOutcome, 'pending'), notYet(null, null), ors('137.225(1)(a)')),
  // 4; 1.7 leaves out a DUII charge dismissed after diversion
  branch(
    'duii-diversion',
    all(is(caseOutcome, 'diversion_dismissed'), is(offense, 'or-duii')),
    notEligible(null, null),
    ors('137.225(8)(a)'),
  ),
  branch(
    'case-dismissed',
    is(caseOutcome, 'dismissed', 'diversion_dismissed', 'acquitted'),
    noConviction,
    ors('137.225(1)(d)'),
    ors('137.225(3)(b)'),
    ors('137.225(9)'),
  ),
  branch(
    'never-charged',
    is(caseOutcome, 'no_charges_filed'),
    [
      branch('declination-date-unknown', unsure(declinationDate), getHelp(NONCONVICTION, SEAL)),
      branch('sixty-days-running', not(since(AFTER_60_DAYS)), notYet(NONCONVICTION, SEAL, AFTER_60_DAYS)),
      branch('sixty-days-over', always, noConviction),
    ],
    ors('137.225(1)(c)'),
  ),
  // 5
  branch('excluded-crime', is(offense, 'or-excluded'), getHelp(null, null), ors('137.225(5), (6)')),
  branch(
    'delivery-to-minor',
    is(offense, 'or-delivery-minor'),
    getHelp(RECLASSIFIED, SEAL),
    ors('137.226(2)'),
    ors('137.225(1)(b)'),
  ),
  branch('traffic-crime', is(offense, 'or-duii'), notEligible(null, null), ors('137.225(7)(a)(A)')),
  branch(
    'other-charge',
    isOtherCharge,
    [
      branch(
        'plea-to-traffic-crime',
        is(otherPleaKind, 'traffic'),
        notEligible(null, null),
        ors('137.225(7)(a)(A)'),
        POHLE,
      ),
      branch('plea-to-excluded-crime', is(otherPleaKind, 'excluded'), getHelp(null, null), ors('137.225(5)(a), (6)')),
      ...sentenceFirst,
      ...otherCharge,
    ],
    ors('137.225(1)(a)'),
  ),
  // 6
  branch(
    'pardon-sealed',
    all(is(courtKind, 'circuit'), isOldPossession, is(pardonStatus, 'confirmed_sealed')),
    alreadyCleared(PARDON, 'pardon and seal'),
    PARDON_ORDER,
    SEALING_ACT,
  ),
  branch(
    'pardon-should-have-sealed',
    all(
      is(courtKind, 'circuit'),
      is(offense, 'or-poss-lt1oz'),
      maybe(not(is(pardonStatus, 'checked_still_shows'))),
      maybe(before(offenseDate, '2016-01-01')),
      adult21,
      is(onlyChargeInCase, 'yes'),
      is(victimInCase, 'no'),
      filedInPardonYears,
    ),
    alreadyCleared(PARDON, 'pardon and seal'),
    PARDON_ORDER,
    SEALING_ACT,
  ),
  // 7
  ...sentenceFirst,
  // 8
  branch('marijuana-before-act', beforeAct, marijuana, ors('475C.397(2)(a)'), ors('475C.397(7)(b)')),
  branch('date-decides', dateDecides, getHelp(null, null), ors('475C.397(7)(b)(B)')),
  // 9
  branch('under-21', underTwentyOneRule, underTwentyOne, ors('137.226(1)(a)')),
  // 10 and 11
  branch('before-new-classes', beforeNewClasses, reclassified, ors('137.226(2)')),
  branch('at-judgment-class', always, general, ors('137.225(1)(a)')),
]
