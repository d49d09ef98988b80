import {
  all,
  any,
  atLeast,
  atMost,
  before,
  type Condition,
  cited,
  is,
  maybe,
  not,
  unsure,
} from '../../../rules/condition'
import * as law from '../citations'
import {
  ageAtOffense,
  amountGrams,
  cdlHolder,
  citizenshipConcern,
  giftNoSale,
  immaturePlants,
  maturePlants,
  offense,
  offenseDate,
  offenseInVehicle,
  offenseLevel,
  plantCount,
  recordStillShows,
  substance,
} from '../facts'

/** Citizenship is in doubt; not knowing counts as doubt. */
export const notSurelyCitizen = any(is(citizenshipConcern, 'yes'), unsure(citizenshipConcern))

/** The person has seen it gone, or has not looked. */
export const notKnownToShow = any(is(recordStillShows, 'no'), unsure(recordStillShows))

const smallOffense = is(offense, 'vt-poss-misd', 'vt-hash-misd', 'vt-cultivate-misd')

/** A misdemeanor under 18 V.S.A. § 4230(a)(1). The level on the docket governs where it says felony. */
export const smallMisdemeanor = all(smallOffense, maybe(not(is(offenseLevel, 'felony'))))

/** The courts were told to clear violations before this day. */
export const beforeAct167Ends = before(offenseDate, '2021-01-01')

/** A felony of possession, growing or sale that the sealing list names. */
export const listedFelony = any(
  cited(is(offense, 'vt-poss-felony', 'vt-cultivate-felony'), law.POSSESSION),
  cited(is(offense, 'vt-sell-felony'), law.SALE),
  cited(all(smallOffense, is(offenseLevel, 'felony')), law.POSSESSION),
)

/** A misdemeanor that can be sealed. */
export const sealableMisdemeanor = any(
  cited(is(offense, 'vt-sell-misd'), law.SALE_MISDEMEANOR),
  is(offense, 'vt-poss-misd-2021', 'vt-furnish-u21-misd', 'vt-paraphernalia-sale', 'vt-other-misd'),
  all(is(offense, 'vt-poss-pre1989'), is(offenseLevel, 'misdemeanor')),
  smallMisdemeanor,
)

/** What is only a civil violation under 21 is still prohibited, so the age must be known. */
const twentyOne = cited(atLeast(ageAtOffense, 21), law.CIVIL_UNDER_21, law.STATE_V_TURNER)

// Where the person does not know what it was, only the lower limit is safe.
const maybeHashish = maybe(not(is(substance, 'other')))

const upTo = (grams: number, hashish: number): Condition =>
  any(all(is(substance, 'cannabis'), atMost(amountGrams, grams)), all(maybeHashish, atMost(amountGrams, hashish)))

const TWO_OUNCES = 56.7
const HASHISH = 10

/** Hashish that the person knows to weigh more than an adult may have today. */
export const tooMuchHashish = all(
  any(is(offense, 'vt-hash-misd'), all(is(offense, 'vt-poss-misd'), is(substance, 'concentrate'))),
  not(atMost(amountGrams, HASHISH)),
)

/** The limits before S.278 of 2026, which stand in the code. */
export const oneOunceKnown = any(
  all(is(substance, 'cannabis'), atMost(amountGrams, 28.35)),
  all(maybeHashish, atMost(amountGrams, 5)),
)

/** A marijuana section beside another drug: one of the two is not as the person remembers it. */
export const otherDrug = all(
  any(
    is(offense, 'vt-poss-misd-2021', 'vt-poss-felony', 'vt-poss-pre1989', 'vt-poss-misd', 'vt-hash-misd'),
    all(is(offense, 'vt-sell-misd', 'vt-sell-felony'), is(giftNoSale, 'yes')),
  ),
  is(substance, 'other'),
)

/** Possession that is lawful today, from 21 on. */
const lawfulPossession = all(
  is(offense, 'vt-poss-misd-2021', 'vt-poss-felony', 'vt-poss-pre1989', 'vt-poss-misd', 'vt-hash-misd'),
  cited(upTo(TWO_OUNCES, HASHISH), law.CIVIL),
  twentyOne,
)

/** Two plants with flowers and four without, known; two plants in all are always within. */
export const lawfulPlants = cited(
  any(atMost(plantCount, 2), all(maybe(atMost(plantCount, 6)), atMost(maturePlants, 2), atMost(immaturePlants, 4))),
  law.HOME_GROWING,
)

/** Growing that is lawful today, from 21 on. More plants than that are a civil violation, or a crime. */
const lawfulGrowing = all(is(offense, 'vt-cultivate-felony', 'vt-cultivate-misd'), lawfulPlants, twentyOne)

/** A free gift of up to an ounce between adults of 21, lawful since July 2018. */
const lawfulGift = all(
  is(offense, 'vt-sell-misd', 'vt-sell-felony'),
  cited(all(is(giftNoSale, 'yes'), upTo(28.35, 5)), law.SALE),
  twentyOne,
)

/** What the person did is neither prohibited nor a crime today. */
export const noLongerCrime = any(lawfulPossession, lawfulGrowing, lawfulGift)

/** A commercial license and an offense in a vehicle: both, or one and the other not known. */
export const commercialLicense = any(
  all(is(cdlHolder, 'yes'), maybe(is(offenseInVehicle, 'yes'))),
  all(unsure(cdlHolder), is(offenseInVehicle, 'yes')),
)
