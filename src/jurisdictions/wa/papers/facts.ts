import type { Blank } from '../../../documents/template'
import { is, not } from '../../../rules/condition'
import type { ChoiceFact, TextFact } from '../../../rules/fact'
import { caseNumber, city, court, email, fullName, homeState, nameInCase, phone, street, zip } from '../../facts'
import { localPolice, offense } from '../facts'

// Asked for the papers only.

/** The side that brought the case, as the judgment names it: the State, a city or a county. */
export const plaintiff: TextFact = { id: 'plaintiff', scope: 'case', kind: 'text', most: 80 }
export const countNumber: TextFact = { id: 'countNumber', scope: 'charge', kind: 'text', most: 12 }
export const chargedOffense: TextFact = { id: 'chargedOffense', scope: 'charge', kind: 'text', most: 100 }
export const chargedSection: TextFact = { id: 'chargedSection', scope: 'charge', kind: 'text', most: 60 }
export const programName: TextFact = { id: 'programName', scope: 'person', kind: 'text', most: 100 }
export const refundAmount: ChoiceFact<'clerk' | 'schedule'> = {
  id: 'refundAmount',
  scope: 'case',
  kind: 'choice',
  options: ['clerk', 'schedule'],
}
export const agencyAddress: TextFact = { id: 'agencyAddress', scope: 'case', kind: 'text', most: 120, optional: true }
export const reportNumber: TextFact = {
  id: 'reportNumber',
  scope: 'case',
  kind: 'text',
  most: 40,
  as: 'number',
  optional: true,
}

/** Counts whose name and section are the same on every record; those of the others are copied from the judgment. */
export const listed = is(offense, 'wa-mj-poss-4014', 'wa-mj-poss-401e', 'wa-mj-poss-401d-1971')

/** How the listed counts print. */
export const values = {
  offense: {
    'wa-mj-poss-4014': 'Possession of marijuana, 40 grams or less',
    'wa-mj-poss-401e': 'Possession of marijuana, 40 grams or less',
    'wa-mj-poss-401d-1971': 'Possession of marijuana, 40 grams or less',
  },
}

export const filer: readonly Blank[] = [
  { fact: fullName, group: 'you' },
  { fact: street, group: 'you' },
  { fact: city, group: 'you' },
  { fact: homeState, group: 'you' },
  { fact: zip, group: 'you' },
]

export const reach: readonly Blank[] = [
  { fact: phone, group: 'reach' },
  { fact: email, group: 'reach' },
]

/** The case as every caption names it. */
export const inCase: readonly Blank[] = [
  { fact: court },
  { fact: caseNumber, group: 'case' },
  { fact: nameInCase, group: 'case' },
  { fact: plaintiff, group: 'case' },
]

/** Felonies are brought by the State alone. */
export const inFelonyCase: readonly Blank[] = inCase.filter(({ fact }) => fact !== plaintiff)

export const inCount: readonly Blank[] = [
  { fact: offense },
  { fact: countNumber, group: 'case' },
  { fact: chargedOffense, group: 'count', when: not(listed) },
  { fact: chargedSection, group: 'count', when: not(listed) },
]

/** Felonies are always named as the judgment names them, with the degree. */
export const inFelonyCount: readonly Blank[] = [
  { fact: countNumber, group: 'case' },
  { fact: chargedOffense, group: 'count' },
  { fact: chargedSection, group: 'count' },
]

export const police: Blank = { fact: localPolice, group: 'case' }
