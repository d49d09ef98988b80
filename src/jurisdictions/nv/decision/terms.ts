import { all, any, atMost, type Citation, type Condition, cite, cited, is, maybe } from '../../../rules/condition'
import { amountGrams, substance } from '../../facts'
import { offense } from '../facts'

/** The day on which an ounce became legal for adults, and the day on which 2.5 ounces did. */
export const OUNCE_DAY = '2017-01-01'
export const TWO_AND_A_HALF_DAY = '2024-01-01'

/** First conviction that the pardon of 2020 reaches; the last one lies before OUNCE_DAY. */
export const PARDON_FROM = '2001-10-01'

/** From this day courts are to seal possession under 21 by themselves; the safer of two reported dates. */
export const UNDER_21_DAY = '2021-10-01'

export const SEAL = 'seal'
export const PARDON_SEAL = 'pardon then seal'
export const DECRIM = 'nv-decrim-seal'
export const PARDON = 'nv-pardon-seal'
export const GENERAL = 'nv-general-seal'
export const NONCONVICTION = 'nv-nonconviction-seal'

export const nrs = (pinpoint: string): Citation => cite(`NRS ${pinpoint}`)
export const ballot2016 = cite('NRS 453D.110(1) (2016 Ballot Question 2)')
export const sb277 = cite('NRS 678D.200 as amended by 2023 SB 277')

export const isOunce = is(offense, 'nv-poss-1oz-or-less')

// The charge of "over an ounce" names marijuana, that of concentrate names concentrate; the older and the vague charges name nothing.
const isPlant = any(
  all(is(offense, 'nv-poss-over-1oz'), maybe(is(substance, 'cannabis'))),
  all(is(offense, 'nv-poss-pre2001', 'nv-poss-unknown', 'nv-concentrate'), is(substance, 'cannabis')),
)
const isConcentrate = any(
  all(is(offense, 'nv-concentrate'), maybe(is(substance, 'concentrate'))),
  all(is(offense, 'nv-poss-over-1oz', 'nv-poss-pre2001', 'nv-poss-unknown'), is(substance, 'concentrate')),
)

/** The charge names no drug, and it was not marijuana. */
export const isAnotherDrug: Condition = all(
  is(offense, 'nv-poss-over-1oz', 'nv-poss-pre2001', 'nv-concentrate', 'nv-poss-unknown', 'nv-paraphernalia'),
  is(substance, 'other'),
)

const smallPlant = cited(all(isPlant, atMost(amountGrams, 28.35)), ballot2016)
const smallConcentrate = cited(all(isConcentrate, atMost(amountGrams, 3.54)), ballot2016)

/** Legal for adults since 2017: an ounce, an eighth of an ounce of concentrate, marijuana paraphernalia. The weight beats the label. */
export const legalSince2017: Condition = any(
  cited(isOunce, ballot2016),
  smallPlant,
  smallConcentrate,
  cited(all(is(offense, 'nv-paraphernalia'), is(substance, 'cannabis')), ballot2016),
)

/** Legal for adults since 2024: 2.5 ounces, a quarter ounce of concentrate. */
export const legalSince2024: Condition = any(
  cited(all(isPlant, atMost(amountGrams, 70.88)), sb277),
  cited(all(isConcentrate, atMost(amountGrams, 7.09)), sb277),
)
