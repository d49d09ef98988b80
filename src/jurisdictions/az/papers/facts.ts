import { any, is, unsure } from '../../../rules/condition'
import { date, text, yesNo } from '../../../rules/kinds'
import { offense } from '../facts'

// Asked for the papers only.

export const arrestingAgency = text('arrestingAgency', 'case', 80)
export const arrestDate = date('arrestDate', 'case', { after: 'birthDate' })
export const prosecutingAgency = text('prosecutingAgency', 'case', 80, { optional: true })
export const beganInJustice = yesNo('beganInJustice', 'case')
export const justiceCourtName = text('justiceCourtName', 'case', 60, { optional: true })
export const justiceCourtNumber = text('justiceCourtNumber', 'case', 40, { as: 'number', optional: true })
export const otherChargesInCase = yesNo('otherChargesInCase', 'case', { aboutOtherCharges: true })
export const hadProbation = yesNo('hadProbation', 'case')
export const paymentPlan = yesNo('paymentPlan', 'case')
/** Asking is a right; no answer is set. */
export const wantsHearing = yesNo('wantsHearing', 'case', { group: 'hearing' })
/** The law as the complaint gives it, where the crime can stand under several. */
export const chargedSection = text('chargedSection', 'charge', 60)

/** Crimes that can stand under several sections, or under one that is not known. */
export const severalLaws = any(
  is(offense, 'az-narcotic-cannabis', 'az-sale', 'az-mj-other', 'az-other-plea', 'az-other-drug'),
  unsure(offense),
)
