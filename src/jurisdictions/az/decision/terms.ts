import { all, any, type Citation, type Condition, cite, is, maybe, not, unsure } from '../../../rules/condition'
import { substance } from '../../facts'
import { amountGrams, concentrateGrams, disposition, offense } from '../facts'

export const EXPUNGE = 'az-expunge-36-2862'
export const SEAL = 'az-seal-13-911'
export const SET_ASIDE = 'az-setaside-13-905'
export const DISMISS = 'az-dismiss-36-2862-g'
export const NONE = 'none'

/** Conduct before this day counts, as the courts' page reads the effective date of the section. */
export const DATE_LINE = '2020-11-30'
/** The first day on which a petition could be filed: from here on no reading of the section counts the conduct. */
export const FILING_DAY = '2021-07-12'

export const ars = (pinpoint: string): Citation => cite(`A.R.S. ${pinpoint}`)
export const expunging = (letter: string): Citation => ars(`36-2862${letter}`)
export const rule36 = cite('Ariz. R. Crim. P. 36')
export const ibarra = cite('State v. Ibarra (App. 2022)')
export const sorensen = cite('State v. Sorensen (App. 2023)')
export const cisneros = cite('State v. Cisneros, 534 P.3d 932 (App. 2023)')

/** What the first box of the form names: an amount of marijuana. */
export const byAmount: Condition = is(offense, 'az-possess', 'az-narcotic-cannabis', 'az-sale')
export const isSale: Condition = is(offense, 'az-sale')
export const isGrowing: Condition = is(offense, 'az-produce')
export const isParaphernalia: Condition = is(offense, 'az-paraphernalia')

const isConcentrate = is(substance, 'concentrate')

/** The amount that the substance asks for is not known. */
export const amountUnknown: Condition = any(
  all(isConcentrate, unsure(concentrateGrams)),
  all(maybe(not(isConcentrate)), unsure(amountGrams)),
)

export const notConvicted: Condition = is(disposition, 'dismissed', 'acquitted', 'never_charged')
