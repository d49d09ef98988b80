import type { ChoiceFact, DateFact, Fact, NumberFact, YesNoFact } from '../../rules/fact'
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
  pendingCharges,
  plantCount,
  sentenceEndDate,
  sentenceStatus,
  substance,
} from '../facts'
import { type OffenseId, offenses } from './offenses'

export {
  ageAtOffense,
  amountGrams,
  citizenshipConcern,
  laterConviction,
  offenseDate,
  owesFines,
  pendingCharges,
  plantCount,
  sentenceEndDate,
  sentenceStatus,
  substance,
}

export const courtLevel: ChoiceFact<'state' | 'federal'> = {
  id: 'courtLevel',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: ['state', 'federal'],
}
export const offense: ChoiceFact<OffenseId> = {
  id: 'offense',
  spot: 'section',
  scope: 'charge',
  kind: 'choice',
  options: offenses.map(({ id }) => id),
}
export const offenseLevel: ChoiceFact<'misdemeanor' | 'felony' | 'civil'> = {
  id: 'offenseLevel',
  scope: 'charge',
  kind: 'choice',
  options: ['misdemeanor', 'felony', 'civil'],
}
export const disposition: ChoiceFact<
  'convicted' | 'dismissed' | 'acquitted' | 'no_probable_cause' | 'never_charged' | 'deferred_sentence' | 'diversion'
> = {
  id: 'disposition',
  scope: 'charge',
  kind: 'choice',
  options: [
    'convicted',
    'deferred_sentence',
    'diversion',
    'dismissed',
    'acquitted',
    'no_probable_cause',
    'never_charged',
  ],
}
export const dispositionDate: DateFact = {
  id: 'dispositionDate',
  scope: 'charge',
  kind: 'date',
  after: 'offenseDate',
  spot: 'decided',
}
export const giftNoSale: YesNoFact = { id: 'giftNoSale', scope: 'charge', kind: 'yesNo' }
export const maturePlants: NumberFact = {
  id: 'maturePlants',
  scope: 'charge',
  kind: 'number',
  unit: 'plants',
  most: 1e5,
}
export const immaturePlants: NumberFact = {
  id: 'immaturePlants',
  scope: 'charge',
  kind: 'number',
  unit: 'plants',
  most: 1e5,
}
// Money owed in any case counts, so it is asked once of the person.
export const owesRestitution: YesNoFact = { id: 'owesRestitution', scope: 'person', kind: 'yesNo' }
export const owesSurcharges: ChoiceFact<'yes' | 'no' | 'waived'> = {
  id: 'owesSurcharges',
  scope: 'person',
  kind: 'choice',
  options: ['yes', 'no', 'waived'],
}
export const sameCaseOtherOffenses: YesNoFact = {
  id: 'sameCaseOtherOffenses',
  scope: 'case',
  kind: 'yesNo',
  aboutOtherCharges: true,
}
export const nonqualifyingRecord: YesNoFact = { id: 'nonqualifyingRecord', scope: 'person', kind: 'yesNo' }
export const listedCrimeLast10: YesNoFact = { id: 'listedCrimeLast10', scope: 'person', kind: 'yesNo' }
export const cdlHolder: YesNoFact = { id: 'cdlHolder', scope: 'person', kind: 'yesNo' }
export const offenseInVehicle: YesNoFact = { id: 'offenseInVehicle', scope: 'case', kind: 'yesNo' }
export const deniedDate: DateFact & { mayBeNone: true } = {
  id: 'deniedDate',
  scope: 'case',
  kind: 'date',
  mayBeNone: true,
}
export const recordStillShows: YesNoFact = { id: 'recordStillShows', scope: 'case', kind: 'yesNo' }
export const prosecutorAgrees: YesNoFact = { id: 'prosecutorAgrees', scope: 'case', kind: 'yesNo' }
export const pardoned: ChoiceFact<'unconditional' | 'conditional' | 'no'> = {
  id: 'pardoned',
  scope: 'charge',
  kind: 'choice',
  options: ['no', 'unconditional', 'conditional'],
}
export const county: ChoiceFact = {
  id: 'county',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  named: true,
  options: [
    'Addison',
    'Bennington',
    'Caledonia',
    'Chittenden',
    'Essex',
    'Franklin',
    'Grand Isle',
    'Lamoille',
    'Orange',
    'Orleans',
    'Rutland',
    'Washington',
    'Windham',
    'Windsor',
  ],
}

/** Everything that Vermont's rules and notices may turn on. */
export const facts: readonly Fact[] = [
  citizenshipConcern,
  courtLevel,
  county,
  offense,
  offenseLevel,
  disposition,
  dispositionDate,
  offenseDate,
  birthDate,
  ageAtOffense,
  convictionDate,
  sentenceStatus,
  sentenceEndDate,
  recordStillShows,
  giftNoSale,
  substance,
  amountGrams,
  plantCount,
  maturePlants,
  immaturePlants,
  owesFines,
  owesRestitution,
  owesSurcharges,
  pendingCharges,
  laterConviction,
  laterConvictionDate,
  sameCaseOtherOffenses,
  nonqualifyingRecord,
  listedCrimeLast10,
  cdlHolder,
  offenseInVehicle,
  deniedDate,
  prosecutorAgrees,
  pardoned,
]
