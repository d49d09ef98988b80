import { all, is, maybe, not } from '../../../rules/condition'
import { choice, date, text, yesNo } from '../../../rules/kinds'
import { chargesFiled, recordType } from '../facts'

/** Cities whose own prosecutor brings misdemeanors and infractions, by county. */
export const CITIES: Readonly<Record<string, readonly string[]>> = {
  'Los Angeles': [
    'Burbank',
    'Hawthorne',
    'Hermosa Beach',
    'Inglewood',
    'Long Beach',
    'Los Angeles',
    'Pasadena',
    'Redondo Beach',
    'Santa Monica',
    'Torrance',
  ],
  Orange: ['Anaheim'],
  'San Diego': ['San Diego'],
}

// Asked for the papers only.
export const waiveOriginalJudge = yesNo('waiveOriginalJudge', 'case', { off: true })
export const waiveAppearance = yesNo('waiveAppearance', 'case', { off: true })
export const attachFacts = yesNo('attachFacts', 'case', { off: true })
export const cityFiled = yesNo('cityFiled', 'case')
export const prosecutorCity = choice('prosecutorCity', 'case', Object.values(CITIES).flat().sort(), {
  named: true,
})
/** The section as the record gives it, where the offense is not one of the list. */
export const chargedSection = text('chargedSection', 'charge', 60)
export const arrestingAgency = text('arrestingAgency', 'case', 100, { group: 'agency' })
export const arrestCity = text('arrestCity', 'case', 60, { group: 'agency' })
export const reportNumber = text('reportNumber', 'case', 40, { optional: true, group: 'agency' })
export const agencyAddress = text('agencyAddress', 'case', 120, { optional: true, group: 'agency' })
export const probationEnded = choice('probationEnded', 'case', ['full', 'early'])
/** Day on which the charges were dismissed after deferred entry of judgment (former Pen. Code § 1000.3). */
export const programDismissed = date('programDismissed', 'case')
export const programProof = choice('programProof', 'case', ['court', 'history', 'own_word'])

/** Not certainly an arrest after which no charges were filed. */
export const charged = maybe(not(all(is(recordType, 'arrest_only'), is(chargesFiled, 'none'))))
