import type { Blank } from '../../../documents/template'
import { all, any, is, maybe, not, unsure } from '../../../rules/condition'
import type { ChoiceFact, TextFact, YesNoFact } from '../../../rules/fact'
import { caseNumber, city, court, email, fullName, homeState, nameInCase, phone, street, zip } from '../../facts'
import { chargesFiled, county, offense, offenseLevel, recordType } from '../facts'

const yesNo = (id: string): YesNoFact => ({ id, scope: 'case', kind: 'yesNo' })

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
export const waiveOriginalJudge = yesNo('waiveOriginalJudge')
export const waiveAppearance = yesNo('waiveAppearance')
export const attachFacts = yesNo('attachFacts')
export const cityFiled = yesNo('cityFiled')
export const prosecutorCity: ChoiceFact = {
  id: 'prosecutorCity',
  scope: 'case',
  kind: 'choice',
  options: Object.values(CITIES).flat().sort(),
  named: true,
}
/** The section as the record gives it, where the offense is not one of the list. */
export const chargedSection: TextFact = { id: 'chargedSection', scope: 'charge', kind: 'text', most: 60 }
export const arrestingAgency: TextFact = { id: 'arrestingAgency', scope: 'case', kind: 'text', most: 100 }
export const arrestCity: TextFact = { id: 'arrestCity', scope: 'case', kind: 'text', most: 60 }
export const reportNumber: TextFact = { id: 'reportNumber', scope: 'case', kind: 'text', most: 40, optional: true }
export const agencyAddress: TextFact = { id: 'agencyAddress', scope: 'case', kind: 'text', most: 120, optional: true }
export const probationEnded: ChoiceFact<'full' | 'early'> = {
  id: 'probationEnded',
  scope: 'case',
  kind: 'choice',
  options: ['full', 'early'],
}
export const programProof: ChoiceFact<'court' | 'history' | 'own_word'> = {
  id: 'programProof',
  scope: 'case',
  kind: 'choice',
  options: ['court', 'history', 'own_word'],
}

/** Name and address as every caption prints them. */
export const filer: readonly Blank[] = [
  { fact: fullName, group: 'you' },
  { fact: street, group: 'you' },
  { fact: city, group: 'you' },
  { fact: homeState, group: 'you' },
  { fact: zip, group: 'you' },
  { fact: phone, group: 'reach' },
  { fact: email, group: 'reach' },
]

/** Not certainly an arrest after which no charges were filed. */
export const charged = maybe(not(all(is(recordType, 'arrest_only'), is(chargesFiled, 'none'))))

/** An arrest that led to no charges has no case number. */
export const inArrest: readonly Blank[] = [
  { fact: court },
  { fact: caseNumber, when: charged, group: 'case' },
  { fact: nameInCase, group: 'case' },
]

export const agency: readonly Blank[] = [
  { fact: arrestingAgency, group: 'agency' },
  { fact: agencyAddress, group: 'agency' },
]

export const inCase: readonly Blank[] = [
  { fact: court },
  { fact: caseNumber, group: 'case' },
  { fact: nameInCase, group: 'case' },
]

/** Only a record that names no listed section needs it asked. */
export const sectionOnRecord: Blank = {
  fact: chargedSection,
  when: any(is(offense, 'ca-other', 'ca-post64-other', 'ca-pc664-182'), unsure(offense)),
}

export const prosecutor: readonly Blank[] = [
  {
    fact: cityFiled,
    when: all(
      is(county, ...Object.keys(CITIES)),
      any(is(offenseLevel, 'misdemeanor', 'infraction'), unsure(offenseLevel)),
    ),
  },
  { fact: prosecutorCity, when: is(cityFiled, 'yes') },
]
