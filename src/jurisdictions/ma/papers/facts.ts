import { choice, text, yesNo } from '../../../rules/kinds'

// Asked for the papers only.

export const needsInterpreter = yesNo('needsInterpreter', 'person', { off: true })
export const interpreterLanguage = text('interpreterLanguage', 'person', 40)
export const wantsHearing = yesNo('wantsHearing', 'case')
export const countNumber = text('countNumber', 'charge', 10, { as: 'number' })
export const plantsPersonalUse = yesNo('plantsPersonalUse', 'charge')
export const amountShownBy = choice('amountShownBy', 'charge', [
  'complaint',
  'police_report',
  'lab_certificate',
  'several',
])
/** The charge and the law as the docket gives them, where the offense is not one of the list with its own section. */
export const chargedSection = text('chargedSection', 'charge', 80)
