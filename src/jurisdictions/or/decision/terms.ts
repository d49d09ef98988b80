import { all, any, atLeast, before, cite, is, maybe, not, unsure } from '../../../rules/condition'
import type { Fact } from '../../../rules/fact'
import { ageAtOffense, amountGrams, convictionDate, offenseDate, substance } from '../../facts'
import { offense, offenseLevel, whereHeld } from '../facts'
import type { OffenseId } from '../offenses'

/** `ORS` citation. */
export const ors = (section: string) => cite(`ORS ${section}`)

export const WILLIS = cite('State v. Willis, 333 Or App 13 (2024)')
/** Whatever the vehicle code makes a crime is a traffic offense. */
export const POHLE = cite('State v. Pohle, 317 Or App 76 (2022)')
export const DEBT_ACT = cite('Or Laws 2025, ch 395, section 1')

export const PARDON_ORDER = cite("Governor's pardon order of 21 November 2022")
export const SEALING_ACT = cite('Or Laws 2019, SB 388')

export const MARIJUANA = 'or-mj-set-aside'
export const REDUCTION = 'or-mj-reduction'
export const UNDER_21 = 'or-mj-under21'
export const RECLASSIFIED = 'or-set-aside-reclassified'
export const GENERAL = 'or-set-aside-general'
export const NONCONVICTION = 'or-set-aside-nonconviction'
export const PARDON = 'or-pardon-2022'
export const JUVENILE = 'or-juvenile-expunction'

export const SEAL = 'set aside and seal'

/** Grams, by the dossier's unit rule: 1 ounce is 28.35 g. */
export const OUNCE = 28.35
export const EIGHT_OUNCES = 226.8
export const POUND = 453.6

/** Less than an ounce by its own name. */
export const SMALL: readonly OffenseId[] = ['or-poss-lt1oz', 'or-poss-lt1oz-school']

/** The table of 1.1 of the dossier. */
const OLD_TABLE: readonly OffenseId[] = [
  ...SMALL,
  'or-poss-1oz-plus',
  'or-manufacture',
  'or-delivery-nosale',
  'or-poss-unknown',
]
export const SCHOOL: readonly OffenseId[] = ['or-manufacture-school', 'or-delivery-school']
const SINCE_2017: readonly OffenseId[] = ['or-post2017-possession', 'or-post2017-delivery', 'or-post2017-manufacture']

export const isOldPossession = is(offense, ...SMALL, 'or-poss-1oz-plus', 'or-poss-unknown')
export const isPossession = is(offense, ...SMALL, 'or-poss-1oz-plus', 'or-poss-unknown', 'or-post2017-possession')
export const isManufacture = is(offense, 'or-manufacture', 'or-manufacture-school', 'or-post2017-manufacture')
export const isSmall = is(offense, ...SMALL)
export const isSchool = is(offense, ...SCHOOL)
export const isAttempt = is(offense, 'or-attempt')
export const isExtract = is(offense, 'or-extract')

/** A charge without marijuana in it. Step 5. */
export const isOtherCharge = any(is(offense, 'or-other-plea'), is(substance, 'other'))

export const cannabis = is(substance, 'cannabis')
export const concentrate = is(substance, 'concentrate')

/** One tool calls making extract never eligible, and a lower count of making hash or oil may be the same section. */
export const extractPerhaps = any(isExtract, all(isManufacture, maybe(concentrate)))
export const adult21 = atLeast(ageAtOffense, 21)
export const atHome = is(whereHeld, 'household')

export const underAnOunce = not(atLeast(amountGrams, OUNCE))

/** Conduct before a day: by its own date, else proved by an earlier conviction, because the conduct came first. */
const conductBefore = (day: string) =>
  any(before(offenseDate, day), all(unsure(offenseDate), before(convictionDate, day)))

const ACT_DAY = '2015-07-01'

/** ORS 475C.397(7)(b)(B). */
export const beforeAct = conductBefore(ACT_DAY)

/** ORS 137.226(2). */
export const beforeNewClasses = conductBefore('2017-04-21')

/** The date alone would choose between 1.1, 1.4 and 1.5. */
export const dateDecides = all(
  is(offense, ...OLD_TABLE),
  unsure(offenseDate),
  maybe(not(before(convictionDate, ACT_DAY))),
)

/** An old section, with nothing that shows on which side of the new classes the conduct lies. */
export const classDateInDoubt = all(unsure(offenseDate), maybe(not(any(is(offense, ...SINCE_2017), isOtherCharge))))

/** The class on the record that goes with an ounce or more. 1.1, condition 3. */
export const levelSaysOunce = is(
  offenseLevel,
  'misdemeanor_b',
  'misdemeanor_a',
  'felony_c',
  'felony_b',
  'felony_a',
  'felony_unclassified',
)

/** True once the person was asked, whatever the answer: for dates that count only where they are known. */
export const asked = (fact: Fact) => any(unsure(fact), not(unsure(fact)))
