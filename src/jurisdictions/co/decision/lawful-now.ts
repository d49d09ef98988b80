import {
  all,
  always,
  any,
  atLeast,
  atMost,
  before,
  type Condition,
  cited,
  is,
  maybe,
  not,
  since,
  unsure,
} from '../../../rules/condition'
import { branch, type Decision, eligible, likelyEligible, notYet } from '../../../rules/decision'
import {
  ageAtOffense,
  amountGrams,
  convictionDate,
  courtUnknown,
  laterConviction,
  offenseDate,
  owesRestitution,
  plantCount,
  sentenceStatus,
  substance,
} from '../../facts'
import { courtLevel, offense, sameCaseOtherOffenses, sentenceEndDate, specialOffender } from '../facts'
import { amendment64, conductSealing, conductSealingAnyRecord, twoOunceAct, wholeCase } from './citations'
import { beforeBase, denialNotKnown, deniedWithinYear, fromBase, noDateKnown, offenseBefore } from './clock'
import { ADULT_USE_LAWFUL, HOME_PLANTS, LEVELS_SHOW_TWO_OUNCES, ONE_OUNCE, TWO_OUNCES, TWO_OUNCES_LAWFUL } from './eras'
import { otherCountLawfulNow, possessionAndPipe } from './whole-case'

const smallEnough: Condition = any(
  atMost(amountGrams, ONE_OUNCE),
  all(atMost(amountGrams, TWO_OUNCES), maybe(not(is(substance, 'concentrate')))),
)

/** The conduct test of section 1.1 no. 2: what a later law made lawful for adults. */
export const lawfulNow: Condition = cited(
  all(
    any(is(courtLevel, 'state'), courtUnknown(courtLevel)),
    any(
      cited(all(is(offense, 'co-possess-petty'), maybe(before(offenseDate, TWO_OUNCES_LAWFUL))), twoOunceAct),
      cited(
        all(
          is(offense, 'co-possess-misdemeanor', 'co-possess-felony'),
          offenseBefore(LEVELS_SHOW_TWO_OUNCES),
          smallEnough,
        ),
        twoOunceAct,
      ),
      cited(
        any(
          all(is(offense, 'co-paraphernalia'), offenseBefore(ADULT_USE_LAWFUL)),
          all(
            is(offense, 'co-concentrate', 'co-transfer-no-pay'),
            offenseBefore(ADULT_USE_LAWFUL),
            atMost(amountGrams, ONE_OUNCE),
          ),
          all(is(offense, 'co-cultivate'), offenseBefore(ADULT_USE_LAWFUL), atMost(plantCount, HOME_PLANTS)),
        ),
        amendment64,
      ),
    ),
    otherCountLawfulNow,
    cited(maybe(atLeast(ageAtOffense, 21)), amendment64),
  ),
  conductSealing,
)

/** Ordinary sealing is open as well: no later conviction, no restitution, and its longest wait for these counts is over. */
const ordinaryOpenToo: Condition = all(
  is(laterConviction, 'no'),
  is(owesRestitution, 'no'),
  since(fromBase({ years: 2 })),
  maybe(not(deniedWithinYear)),
  any(is(offense, 'co-paraphernalia', 'co-transfer-no-pay'), maybe(not(is(specialOffender, 'yes')))),
)

/** Step 14. */
export const lawfulNowBranches: Decision = [
  branch(
    'sentence-not-over',
    beforeBase({ days: 1 }),
    notYet('co-711-no-longer-prohibited', 'seal', fromBase({ days: 1 })),
    conductSealing,
  ),
  branch(
    'level-proves-amount',
    is(offense, 'co-possess-petty'),
    eligible('co-711-no-longer-prohibited', 'seal', {
      likelyIf: cited(
        any(
          unsure(ageAtOffense),
          unsure(substance),
          courtUnknown(courtLevel),
          unsure(sentenceStatus),
          unsure(sentenceEndDate),
          noDateKnown,
          all(unsure(offenseDate), not(before(convictionDate, TWO_OUNCES_LAWFUL))),
          cited(unsure(sameCaseOtherOffenses), wholeCase),
          possessionAndPipe,
          is(owesRestitution, 'yes'),
          deniedWithinYear,
          denialNotKnown,
        ),
        conductSealing,
      ),
    }),
    conductSealingAnyRecord,
  ),
  // The dossier's doubt 1: where ordinary sealing is open too, both ways are shown.
  branch(
    'shall-seal-open-too',
    all(
      is(offense, 'co-possess-misdemeanor', 'co-possess-felony', 'co-paraphernalia', 'co-transfer-no-pay'),
      ordinaryOpenToo,
    ),
    likelyEligible('co-711-no-longer-prohibited', 'seal', {
      also: [{ path: 'co-706-shall-seal', outcome: 'likely_eligible' }],
    }),
    conductSealingAnyRecord,
  ),
  branch(
    'ordinary-open-too',
    ordinaryOpenToo,
    likelyEligible('co-711-no-longer-prohibited', 'seal', {
      also: [{ path: 'co-706-conviction', outcome: 'likely_eligible' }],
    }),
    conductSealingAnyRecord,
  ),
  branch(
    'prosecutor-may-object',
    always,
    likelyEligible('co-711-no-longer-prohibited', 'seal'),
    conductSealingAnyRecord,
  ),
]

/** A count above petty level from before 11 August 2010, of two ounces of marijuana or less. */
export const smallPossessionAbovePetty: Condition = all(
  is(offense, 'co-possess-misdemeanor', 'co-possess-felony'),
  offenseBefore(LEVELS_SHOW_TWO_OUNCES),
  atMost(amountGrams, TWO_OUNCES),
  maybe(not(is(substance, 'concentrate'))),
)
