import { type Condition, is } from '../../../rules/condition'
import { choice, date, text, yesNo } from '../../../rules/kinds'
import { offense } from '../facts'

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
