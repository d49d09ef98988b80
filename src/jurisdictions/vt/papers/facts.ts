import { is } from '../../../rules/condition'
import { choice, date, number, text, yesNo } from '../../../rules/kinds'
import { disposition } from '../facts'

// Asked for the papers only.
export const emailConsent = yesNo('emailConsent', 'person', { off: true })
export const probation = choice('probation', 'case', ['completed', 'none', 'not_completed'])
export const probationEndDate = date('probationEndDate', 'case', { after: 'convictionDate' })
export const restitution = choice('restitution', 'case', ['not_ordered', 'paid'])
export const newCharges = yesNo('newCharges', 'case')
export const newChargesList = text('newChargesList', 'case', 400)
export const ownReasons = text('ownReasons', 'case', 600, { optional: true })
export const arrestingAgency = text('arrestingAgency', 'case', 100)
export const incidentNumber = text('incidentNumber', 'case', 40, { as: 'number', optional: true })
/** The section, or the crime, as the docket gives it where the list names several. */
export const chargedSection = text('chargedSection', 'charge', 80)
export const recordSeen = choice('recordSeen', 'case', ['court', 'vcic', 'elsewhere'])
export const recordSeenDate = date('recordSeenDate', 'case')
export const prosecutedBy = choice('prosecutedBy', 'case', ['county', 'attorney_general'])
export const surchargeWaiver = yesNo('surchargeWaiver', 'case')
export const surchargeAmount = number('surchargeAmount', 'case', 'dollars', 1e6)
export const surchargeLast = yesNo('surchargeLast', 'case')

export const convicted = is(disposition, 'convicted')
export const notConvicted = is(disposition, 'dismissed', 'acquitted', 'no_probable_cause', 'never_charged')
