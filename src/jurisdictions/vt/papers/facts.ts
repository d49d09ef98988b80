import type { Blank, TemplateBlock } from '../../../documents/template'
import { is, not, reads } from '../../../rules/condition'
import type { ChoiceFact, DateFact, NumberFact, TextFact, YesNoFact } from '../../../rules/fact'
import {
  birthDate,
  caseNumber,
  city,
  court,
  email,
  fullName,
  homeState,
  nameInCase,
  phone,
  street,
  zip,
} from '../../facts'
import { disposition, offense, offenseDate } from '../facts'

// Asked for the papers only.
export const emailConsent: YesNoFact = { id: 'emailConsent', scope: 'person', kind: 'yesNo' }
export const probation: ChoiceFact<'completed' | 'not_completed' | 'none'> = {
  id: 'probation',
  scope: 'case',
  kind: 'choice',
  options: ['completed', 'none', 'not_completed'],
}
export const probationEndDate: DateFact = {
  id: 'probationEndDate',
  scope: 'case',
  kind: 'date',
  after: 'convictionDate',
}
export const restitution: ChoiceFact<'paid' | 'not_ordered'> = {
  id: 'restitution',
  scope: 'case',
  kind: 'choice',
  options: ['not_ordered', 'paid'],
}
export const newCharges: YesNoFact = { id: 'newCharges', scope: 'case', kind: 'yesNo' }
export const newChargesList: TextFact = { id: 'newChargesList', scope: 'case', kind: 'text', most: 400 }
export const ownReasons: TextFact = { id: 'ownReasons', scope: 'case', kind: 'text', most: 600, optional: true }
export const arrestingAgency: TextFact = { id: 'arrestingAgency', scope: 'case', kind: 'text', most: 100 }
export const incidentNumber: TextFact = {
  id: 'incidentNumber',
  scope: 'case',
  kind: 'text',
  most: 40,
  as: 'number',
  optional: true,
}
/** The section, or the crime, as the docket gives it where the list names several. */
export const chargedSection: TextFact = { id: 'chargedSection', scope: 'charge', kind: 'text', most: 80 }
export const recordSeen: ChoiceFact<'court' | 'vcic' | 'elsewhere'> = {
  id: 'recordSeen',
  scope: 'case',
  kind: 'choice',
  options: ['court', 'vcic', 'elsewhere'],
}
export const recordSeenDate: DateFact = { id: 'recordSeenDate', scope: 'case', kind: 'date' }
export const prosecutedBy: ChoiceFact<'county' | 'attorney_general'> = {
  id: 'prosecutedBy',
  scope: 'case',
  kind: 'choice',
  options: ['county', 'attorney_general'],
}
export const surchargeWaiver: YesNoFact = { id: 'surchargeWaiver', scope: 'case', kind: 'yesNo' }
export const surchargeAmount: NumberFact = {
  id: 'surchargeAmount',
  scope: 'case',
  kind: 'number',
  unit: 'dollars',
  most: 1e6,
}
export const surchargeLast: YesNoFact = { id: 'surchargeLast', scope: 'case', kind: 'yesNo' }

export const convicted = is(disposition, 'convicted')
export const notConvicted = is(disposition, 'dismissed', 'acquitted', 'no_probable_cause', 'never_charged')

/** Name, address and case as every paper prints them. */
export const who: readonly Blank[] = [
  { fact: fullName, group: 'you' },
  { fact: street, group: 'you' },
  { fact: city, group: 'you' },
  { fact: homeState, group: 'you' },
  { fact: zip, group: 'you' },
  { fact: phone, group: 'reach' },
  { fact: email, group: 'reach' },
  { fact: court },
  { fact: caseNumber, group: 'case' },
  { fact: nameInCase, group: 'case' },
  { fact: birthDate, group: 'case' },
]

/** What each offense is called and when it happened. */
export const charged: readonly Blank[] = [
  { fact: offense },
  {
    fact: chargedSection,
    when: is(
      offense,
      'vt-poss-felony',
      'vt-cultivate-felony',
      'vt-sell-felony',
      'vt-furnish-u21-misd',
      'vt-poss-pre1989',
      'vt-other-misd',
    ),
  },
  { fact: offenseDate },
]

/** Only someone with an e-mail address can consent to get papers there. */
export const consent: Blank = { fact: emailConsent, off: true, when: not(reads(email, '')) }

/** Offenses as dockets name them. */
export const offenseNames = {
  'vt-poss-misd': 'Possession of marijuana',
  'vt-hash-misd': 'Possession of hashish',
  'vt-cultivate-misd': 'Cultivation of marijuana',
  'vt-poss-misd-2021': 'Possession of cannabis',
  'vt-poss-felony': 'Possession of marijuana',
  'vt-cultivate-felony': 'Cultivation of marijuana',
  'vt-poss-pre1989': 'Possession of a regulated drug (marijuana)',
  'vt-sell-misd': 'Sale or dispensing of marijuana',
  'vt-sell-felony': 'Sale or dispensing of marijuana',
  'vt-traffic': 'Trafficking of marijuana',
  'vt-furnish-u21-misd': 'Cannabis offense',
  'vt-sell-minor': 'Dispensing marijuana to a minor',
  'vt-paraphernalia-sale': 'Sale of drug paraphernalia',
  'vt-other-misd': 'Misdemeanor',
} as const

/** Where the court and the other side can write to. It stands before the signature, so that it is never alone on a page. */
export const contact: TemplateBlock = {
  id: 'contact',
  kind: 'lines',
  lines: ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', 'Phone: {{phone}}', 'Email: {{email}}'],
}
