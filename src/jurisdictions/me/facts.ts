import type { ChoiceFact, DateFact, Fact, YesNoFact } from '../../rules/fact'
import {
  ageAtOffense,
  amountGrams,
  birthDate,
  citizenshipConcern,
  convictionDate,
  laterConviction,
  laterConvictionDate,
  offenseDate,
  owesFines,
  owesRestitution,
  pendingCharges,
  plantCount,
  sentenceEndDate,
  sentenceStatus,
  substance,
} from '../facts'
import { counties } from './counties'
import { offenses } from './offenses'

const yesNo = (id: string, scope: YesNoFact['scope']): YesNoFact => ({ id, scope, kind: 'yesNo' })

export const courtLevel: ChoiceFact<'state' | 'federal'> = {
  id: 'courtLevel',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: ['state', 'federal'],
}
export const courtKind: ChoiceFact<'ucd' | 'superior' | 'district'> = {
  id: 'courtKind',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: ['ucd', 'superior', 'district'],
}
export const county: ChoiceFact = {
  id: 'county',
  scope: 'case',
  kind: 'choice',
  options: counties,
  named: true,
  spot: 'court',
}
export const offense: ChoiceFact = {
  id: 'offense',
  spot: 'section',
  scope: 'charge',
  kind: 'choice',
  options: offenses.map((each) => each.id),
}
export const offenseLevel: ChoiceFact<'classE' | 'classD' | 'classC' | 'classB' | 'classA' | 'civil'> = {
  id: 'offenseLevel',
  scope: 'charge',
  kind: 'choice',
  options: ['classE', 'classD', 'classC', 'classB', 'classA', 'civil'],
}
export const disposition: ChoiceFact<'convicted' | 'dismissed' | 'acquitted' | 'never_charged' | 'juvenile'> = {
  id: 'disposition',
  scope: 'charge',
  kind: 'choice',
  options: ['convicted', 'dismissed', 'acquitted', 'never_charged', 'juvenile'],
}
export const dismissalPartOfPlea = yesNo('dismissalPartOfPlea', 'charge')
/** The end of the case; the arrest or summons where nobody was charged. */
export const dispositionDate: DateFact = {
  id: 'dispositionDate',
  scope: 'charge',
  kind: 'date',
  after: 'birthDate',
  spot: 'decided',
}
export const laterConvictionType: ChoiceFact<'eligible' | 'other'> = {
  id: 'laterConvictionType',
  scope: 'case',
  kind: 'choice',
  options: ['eligible', 'other'],
}
export const laterSentenceEndDate: DateFact = {
  id: 'laterSentenceEndDate',
  scope: 'case',
  kind: 'date',
  after: 'laterConvictionDate',
  mayBeFuture: true,
}
export const laterDeferredDismissal = yesNo('laterDeferredDismissal', 'case')
export const otherJurisdictionConviction = yesNo('otherJurisdictionConviction', 'case')
export const olderPriorConviction = yesNo('olderPriorConviction', 'case')
export const sameCaseOtherOffenses = { ...yesNo('sameCaseOtherOffenses', 'case'), aboutOtherCharges: true as const }
export const deniedBefore = yesNo('deniedBefore', 'charge')

/** The facts table of the dossier. */
export const facts: readonly Fact[] = [
  citizenshipConcern,
  courtLevel,
  courtKind,
  county,
  offense,
  offenseLevel,
  disposition,
  dismissalPartOfPlea,
  dispositionDate,
  birthDate,
  offenseDate,
  convictionDate,
  sentenceEndDate,
  sentenceStatus,
  owesFines,
  owesRestitution,
  amountGrams,
  plantCount,
  substance,
  ageAtOffense,
  pendingCharges,
  laterConviction,
  laterConvictionDate,
  laterConvictionType,
  laterSentenceEndDate,
  laterDeferredDismissal,
  otherJurisdictionConviction,
  olderPriorConviction,
  sameCaseOtherOffenses,
  deniedBefore,
]
