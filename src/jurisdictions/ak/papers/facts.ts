import type { Blank, TemplateBlock } from '../../../documents/template'
import { any, is, unsure } from '../../../rules/condition'
import type { ChoiceFact, DateFact, Fact, TextFact, YesNoFact } from '../../../rules/fact'
import { caseNumber, city, court, email, fullName, homeState, nameInCase, phone, street, zip } from '../../facts'
import { offense } from '../facts'

const text = (id: string, most: number, scope: Fact['scope'] = 'case'): TextFact => ({ id, scope, kind: 'text', most })
const optional = (id: string, most: number, scope: Fact['scope'] = 'case'): TextFact => ({
  ...text(id, most, scope),
  optional: true,
})
const named = (id: string, options: readonly string[]): ChoiceFact => ({
  id,
  scope: 'case',
  kind: 'choice',
  options,
  named: true,
})

/** Offices of the district attorneys, as the directory names them after the place. */
export const DA_PLACES: Readonly<Record<string, string>> = {
  Anchorage: 'ak-prosecutor-anchorage',
  Bethel: 'ak-prosecutor-bethel',
  Dillingham: 'ak-prosecutor-dillingham',
  Fairbanks: 'ak-prosecutor-fairbanks',
  Juneau: 'ak-prosecutor-juneau',
  Kenai: 'ak-prosecutor-kenai',
  Ketchikan: 'ak-prosecutor-ketchikan',
  Kodiak: 'ak-prosecutor-kodiak',
  Kotzebue: 'ak-prosecutor-kotzebue',
  Nome: 'ak-prosecutor-nome',
  Palmer: 'ak-prosecutor-palmer',
  Sitka: 'ak-prosecutor-sitka',
  Utqiagvik: 'ak-prosecutor-utqiagvik-barrow',
}

// Asked for the papers only.
/** Whom the name of the case puts first. Another city is written in by hand. */
export const plaintiff = named('plaintiff', [
  'State of Alaska',
  'Municipality of Anchorage',
  'City and Borough of Juneau',
])
export const daOffice = named('daOffice', Object.keys(DA_PLACES))
export const trialCourt: ChoiceFact<'district' | 'superior'> = {
  id: 'trialCourt',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: ['district', 'superior'],
}
/** The law number as the record gives it, where the list names several. */
export const chargedSection = text('chargedSection', 80, 'charge')
export const sisDate: DateFact = { id: 'sisDate', scope: 'case', kind: 'date' }
export const sisTermsDone: YesNoFact = { id: 'sisTermsDone', scope: 'case', kind: 'yesNo' }
export const sisDone = optional('sisDone', 500)
export const rehabilitation = optional('rehabilitation', 600)
export const otherNames = optional('otherNames', 120, 'person')
export const driverLicense = optional('driverLicense', 40, 'person')
export const recordError: ChoiceFact<'descriptors' | 'charge' | 'disposition'> = {
  id: 'recordError',
  scope: 'case',
  kind: 'choice',
  options: ['disposition', 'charge', 'descriptors'],
}
export const whatIsWrong = optional('whatIsWrong', 500)
export const rightRefused = optional('rightRefused', 200)
export const mixUp: ChoiceFact<'identity' | 'accusation'> = {
  id: 'mixUp',
  scope: 'case',
  kind: 'choice',
  options: ['identity', 'accusation'],
}
export const explanation = optional('explanation', 900)
export const trackingNumber = optional('trackingNumber', 40)
export const arrestDate: DateFact & { mayBeNone: true } = {
  id: 'arrestDate',
  spot: 'happened',
  scope: 'case',
  kind: 'date',
  mayBeNone: true,
}
export const arrestingAgency = optional('arrestingAgency', 80)
export const agencyCaseNumber = optional('agencyCaseNumber', 40)
export const arrestingOfficer = optional('arrestingOfficer', 80)
export const prosecutingAgency = optional('prosecutingAgency', 80)
export const prosecutorCaseNumber = optional('prosecutorCaseNumber', 40)
export const prosecutorName = optional('prosecutorName', 80)
export const dismissedBy = optional('dismissedBy', 80)

/** Name and address. */
export const you: readonly Blank[] = [
  { fact: fullName, group: 'you' },
  { fact: street, group: 'you' },
  { fact: city, group: 'you' },
  { fact: homeState, group: 'you' },
  { fact: zip, group: 'you' },
  { fact: phone, group: 'reach' },
  { fact: email, group: 'reach' },
]

export const inCase: readonly Blank[] = [
  { fact: court },
  { fact: caseNumber, group: 'case' },
  { fact: nameInCase, group: 'case' },
]

/** What each offense is called; the law number is asked where the list names more than one. */
export const charged: readonly Blank[] = [
  { fact: offense },
  {
    fact: chargedSection,
    when: any(
      is(offense, 'ak-pre1991-possess', 'ak-municipal-possess', 'ak-050-possess-1oz-plus', 'ak-040-felony'),
      unsure(offense),
    ),
  },
]

/** Offenses as judgments name them. */
export const offenseNames = {
  'ak-060-possess-lt1oz': 'Possession of less than one ounce of marijuana',
  'ak-060-possess-1991-2006': 'Possession of marijuana',
  'ak-pre1991-possess': 'Possession of marijuana',
  'ak-municipal-possess': 'Possession of marijuana',
  'ak-060-use-display': 'Use or display of marijuana',
  'ak-050-possess-1oz-plus': 'Possession of marijuana, one ounce or more',
  'ak-050-deliver-lt1oz': 'Delivery of marijuana, less than one ounce',
  'ak-040-felony': 'Misconduct involving a controlled substance (marijuana)',
} as const

/** The offenses of the case, one row each. */
export const offenses: TemplateBlock = {
  id: 'offenses',
  kind: 'charges',
  head: ['Offense', 'Statute or ordinance'],
  cells: ['{{offense}}', '{{offense.section}}'],
  widths: [5, 3],
}
