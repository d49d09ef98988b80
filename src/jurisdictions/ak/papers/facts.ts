import { table } from '../../../documents/blocks'
import type { BlankDraft, TemplateBlock } from '../../../documents/template'
import { any, type Condition, is, not, unsure } from '../../../rules/condition'
import { choice, date, text, yesNo } from '../../../rules/kinds'
import { birthDate, caseNumber, court, home, nameInCase, reach } from '../../facts'
import { disposition, dispositionDate, offense, offenseDate, recordProblem, sentenceEndDate } from '../facts'

const optional = (id: string, most: number, group?: string) =>
  text(id, 'case', most, { optional: true, ...(group && { group }) })

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
export const plaintiff = choice(
  'plaintiff',
  'case',
  ['State of Alaska', 'Municipality of Anchorage', 'City and Borough of Juneau'],
  { named: true },
)
export const daOffice = choice('daOffice', 'case', Object.keys(DA_PLACES), { named: true })
export const trialCourt = choice('trialCourt', 'case', ['district', 'superior'], { spot: 'court' })
/** The law number as the record gives it, where the list names several. */
export const chargedSection = text('chargedSection', 'charge', 80)
/** The name that the record gives a crime outside our list. */
export const chargeName = text('chargeName', 'charge', 80)
export const unnamed: Condition = is(offense, 'ak-other-plea')
export const sisDate = date('sisDate', 'case')
export const sisTermsDone = yesNo('sisTermsDone', 'case')
export const sisDone = optional('sisDone', 500)
export const rehabilitation = optional('rehabilitation', 600)
export const otherNames = text('otherNames', 'person', 120, { optional: true, group: 'person' })
export const driverLicense = text('driverLicense', 'person', 40, { optional: true, group: 'person' })
export const recordError = choice('recordError', 'case', ['disposition', 'charge', 'descriptors'])
export const whatIsWrong = optional('whatIsWrong', 500)
export const rightRefused = optional('rightRefused', 200)
export const mixUp = choice('mixUp', 'case', ['identity', 'accusation'])
export const explanation = optional('explanation', 900)
export const trackingNumber = optional('trackingNumber', 40, 'agency')
export const arrestDate = date('arrestDate', 'case', { mayBeNone: true, spot: 'happened' })
export const arrestingAgency = optional('arrestingAgency', 80, 'agency')
export const agencyCaseNumber = optional('agencyCaseNumber', 40, 'agency')
export const arrestingOfficer = optional('arrestingOfficer', 80, 'agency')
export const prosecutingAgency = optional('prosecutingAgency', 80, 'prosecution')
export const prosecutorCaseNumber = optional('prosecutorCaseNumber', 40, 'prosecution')
export const prosecutorName = optional('prosecutorName', 80, 'prosecution')
export const dismissedBy = optional('dismissedBy', 80, 'prosecution')

/** All that papers ask, in this order. */
export const asked: readonly BlankDraft[] = [
  ...home,
  ...reach,
  court,
  caseNumber,
  nameInCase,
  plaintiff,
  trialCourt,
  { ...birthDate, group: 'case' },
  offense,
  { fact: chargeName, when: unnamed },
  // The law number is asked where the list names more than one.
  {
    fact: chargedSection,
    when: any(
      unnamed,
      is(offense, 'ak-pre1991-possess', 'ak-municipal-possess', 'ak-050-possess-1oz-plus', 'ak-040-felony'),
      unsure(offense),
    ),
  },
  sisDate,
  sentenceEndDate,
  sisTermsDone,
  sisDone,
  { fact: daOffice, when: is(plaintiff, 'State of Alaska') },
  disposition,
  dispositionDate,
  offenseDate,
  arrestDate,
  otherNames,
  driverLicense,
  recordProblem,
  { fact: recordError, when: is(recordProblem, 'wrong_entry') },
  whatIsWrong,
  rightRefused,
  arrestingAgency,
  agencyCaseNumber,
  arrestingOfficer,
  trackingNumber,
  prosecutingAgency,
  prosecutorCaseNumber,
  prosecutorName,
  { fact: dismissedBy, when: is(disposition, 'dismissed') },
  mixUp,
  explanation,
  rehabilitation,
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

const rows = (id: string, name: string, when: Condition, confirm?: 'signed'): TemplateBlock =>
  table(
    id,
    [
      ['Offense', name, 5],
      ['Statute or ordinance', '{{offense.section}}', 3],
    ],
    { when, ...(confirm && { confirm }) },
  )

/** The offenses of the case, one row each; those that the person named in a table of their own. */
export const offenses = (confirm?: 'signed'): readonly TemplateBlock[] => [
  rows('offenses', '{{offense}}', not(unnamed), confirm),
  rows('offensesNamed', '{{chargeName}}', unnamed, confirm),
]
