import { any, type Citation, is, unsure } from '../rules/condition'
import type { Gate, Outcome } from '../rules/decision'
import type { ChoiceFact, CourtFact, DateFact, NumberFact, TextFact, YesNoFact } from '../rules/fact'

// The vocabulary that states share. A state whose law needs other values defines a fact of the same id in its own folder.

export const citizenshipConcern: YesNoFact = { id: 'citizenshipConcern', scope: 'person', kind: 'yesNo', secret: true }
export const birthDate: DateFact = { id: 'birthDate', scope: 'person', kind: 'date' }
export const pendingCharges: YesNoFact = { id: 'pendingCharges', scope: 'person', kind: 'yesNo' }

export const offenseDate: DateFact = {
  id: 'offenseDate',
  scope: 'charge',
  kind: 'date',
  after: 'birthDate',
  spot: 'happened',
}
export const convictionDate: DateFact = {
  id: 'convictionDate',
  scope: 'case',
  kind: 'date',
  after: 'offenseDate',
  spot: 'decided',
}
export const sentenceEndDate: DateFact = {
  id: 'sentenceEndDate',
  scope: 'case',
  kind: 'date',
  after: 'convictionDate',
  mayBeFuture: true,
}
export const sentenceStatus: ChoiceFact<'completed' | 'supervision' | 'serving'> = {
  id: 'sentenceStatus',
  scope: 'case',
  kind: 'choice',
  options: ['completed', 'supervision', 'serving'],
}
export const owesRestitution: YesNoFact = { id: 'owesRestitution', scope: 'case', kind: 'yesNo' }
export const owesFines: YesNoFact = { id: 'owesFines', scope: 'case', kind: 'yesNo' }
export const laterConviction: YesNoFact = { id: 'laterConviction', scope: 'case', kind: 'yesNo' }
export const laterConvictionDate: DateFact = {
  id: 'laterConvictionDate',
  scope: 'case',
  kind: 'date',
  after: 'convictionDate',
}

export const ageAtOffense: NumberFact = {
  id: 'ageAtOffense',
  scope: 'charge',
  kind: 'number',
  unit: 'years',
  most: 120,
  worked: { from: 'birthDate', to: 'offenseDate' },
}
export const substance: ChoiceFact<'cannabis' | 'concentrate' | 'other'> = {
  id: 'substance',
  scope: 'charge',
  kind: 'choice',
  options: ['cannabis', 'concentrate', 'other'],
}
export const amountGrams: NumberFact = { id: 'amountGrams', scope: 'charge', kind: 'number', unit: 'grams', most: 1e6 }
export const concentrateGrams: NumberFact = {
  id: 'concentrateGrams',
  scope: 'charge',
  kind: 'number',
  unit: 'grams',
  most: 1e6,
}
export const plantCount: NumberFact = { id: 'plantCount', scope: 'charge', kind: 'number', unit: 'plants', most: 1e5 }

// What only papers need.

export const fullName: TextFact = { id: 'fullName', scope: 'person', kind: 'text', most: 100, as: 'name' }
export const nameInCase: TextFact = {
  id: 'nameInCase',
  scope: 'case',
  kind: 'text',
  most: 100,
  as: 'name',
  optional: true,
}
export const street: TextFact = { id: 'street', scope: 'person', kind: 'text', most: 100, as: 'street' }
export const city: TextFact = { id: 'city', scope: 'person', kind: 'text', most: 60, as: 'city' }
export const homeState: TextFact = { id: 'homeState', scope: 'person', kind: 'text', most: 2, as: 'state' }
export const zip: TextFact = { id: 'zip', scope: 'person', kind: 'text', most: 10, as: 'zip', optional: true }
export const phone: TextFact = { id: 'phone', scope: 'person', kind: 'text', most: 25, as: 'tel', optional: true }
export const email: TextFact = { id: 'email', scope: 'person', kind: 'text', most: 100, as: 'email', optional: true }
export const court: CourtFact = { id: 'court', scope: 'case', kind: 'court', spot: 'court' }
export const caseNumber: TextFact = {
  id: 'caseNumber',
  scope: 'case',
  kind: 'text',
  most: 40,
  as: 'number',
  spot: 'number',
}

/**
 * "Not a citizen" and "I don't know" both mean: an immigration lawyer first, and the path is kept.
 * `from` are the outcomes that the state's dossier changes; `citations` are its own.
 */
export function immigrationGate(from: readonly Outcome[], ...citations: Citation[]): Gate {
  return {
    id: 'immigration',
    when: any(is(citizenshipConcern, 'yes'), unsure(citizenshipConcern)),
    cite: citations,
    from,
    to: 'get_help',
    lawyerFirst: true,
  }
}
