import type { ChoiceFact, DateFact, Fact, YesNoFact } from '../../rules/fact'
import {
  ageAtOffense,
  amountGrams,
  birthDate,
  citizenshipConcern,
  convictionDate,
  laterConviction,
  offenseDate,
  owesFines,
  owesRestitution,
  pendingCharges,
  plantCount,
  sentenceStatus,
  substance,
} from '../facts'
import { counties } from './counties'
import { offenses } from './offenses'

export const courtLevel: ChoiceFact<'state' | 'municipal' | 'federal' | 'other_state'> = {
  id: 'courtLevel',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: ['state', 'municipal', 'federal', 'other_state'],
}

export const disposition: ChoiceFact<
  'convicted' | 'dismissed' | 'acquitted' | 'deferred_completed' | 'diversion_completed' | 'no_charges'
> = {
  id: 'disposition',
  scope: 'charge',
  kind: 'choice',
  options: ['convicted', 'dismissed', 'acquitted', 'deferred_completed', 'diversion_completed', 'no_charges'],
}

export const juvenileCase: YesNoFact = { id: 'juvenileCase', scope: 'case', kind: 'yesNo' }

export const offense: ChoiceFact<(typeof offenses)[number]['id']> = {
  id: 'offense',
  spot: 'section',
  scope: 'charge',
  kind: 'choice',
  options: offenses.map((each) => each.id),
}

/** The code beside the count: PO2, DPO, M1, DM2, F5, DF4. */
export type Level =
  | 'petty'
  | 'drug_petty'
  | 'm1'
  | 'm2'
  | 'm3'
  | 'dm1'
  | 'dm2'
  | 'f1'
  | 'f2'
  | 'f3'
  | 'f4'
  | 'f5'
  | 'f6'
  | 'l1'
  | 'l2'
  | 'l3'
  | 'l4'
  | 'municipal'
  | 'civil_infraction'

export const offenseLevel: ChoiceFact<Level> = {
  id: 'offenseLevel',
  scope: 'charge',
  kind: 'choice',
  options: [
    'petty',
    'drug_petty',
    'm1',
    'm2',
    'm3',
    'dm1',
    'dm2',
    'f1',
    'f2',
    'f3',
    'f4',
    'f5',
    'f6',
    'l1',
    'l2',
    'l3',
    'l4',
    'municipal',
    'civil_infraction',
  ],
}

/** `none`: a fine only, so that nothing had to end. */
export const sentenceEndDate: DateFact & { mayBeNone: true } = {
  id: 'sentenceEndDate',
  scope: 'case',
  kind: 'date',
  after: 'convictionDate',
  mayBeFuture: true,
  mayBeNone: true,
}

/** The day on which the last later case ended, its sentence included. */
export const laterConvictionDate: DateFact & { mayBeNone: true } = {
  id: 'laterConvictionDate',
  scope: 'case',
  kind: 'date',
  after: 'convictionDate',
  mayBeNone: true,
  mayBeFuture: true,
}

export const laterConvictionKind: ChoiceFact<'none' | 'one_nonfelony' | 'felony' | 'two_or_more' | 'dv_sex_child'> = {
  id: 'laterConvictionKind',
  scope: 'case',
  kind: 'choice',
  options: ['none', 'one_nonfelony', 'felony', 'two_or_more', 'dv_sex_child'],
}

export const highestOffenseLevelAllCases: ChoiceFact<'petty' | 'misdemeanor' | 'felony'> = {
  id: 'highestOffenseLevelAllCases',
  scope: 'person',
  kind: 'choice',
  options: ['petty', 'misdemeanor', 'felony'],
}

export const chargedSince: YesNoFact = { id: 'chargedSince', scope: 'case', kind: 'yesNo' }

export const sameCaseOtherOffenses: ChoiceFact<'no' | 'yes_dismissed' | 'yes_convicted'> = {
  id: 'sameCaseOtherOffenses',
  aboutOtherCharges: true,
  scope: 'case',
  kind: 'choice',
  options: ['no', 'yes_dismissed', 'yes_convicted'],
}

/** What the other conviction of the same case was; more than one other is `other`. */
export const otherCountKind: ChoiceFact<'marijuana_possession' | 'paraphernalia' | 'other'> = {
  id: 'otherCountKind',
  scope: 'charge',
  kind: 'choice',
  options: ['marijuana_possession', 'paraphernalia', 'other'],
}

/** What a charge that is not a drug crime was, as far as the law of sealing parts them. */
export const otherPleaKind: ChoiceFact<'ordinary' | 'traffic' | 'excluded'> = {
  id: 'otherPleaKind',
  scope: 'charge',
  kind: 'choice',
  options: ['ordinary', 'traffic', 'excluded'],
}

export const specialOffender: YesNoFact = { id: 'specialOffender', scope: 'case', kind: 'yesNo' }

export const pardonStatus: ChoiceFact<'confirmed' | 'no'> = {
  id: 'pardonStatus',
  scope: 'charge',
  kind: 'choice',
  options: ['confirmed', 'no'],
}

export const stillOnRecord: YesNoFact = { id: 'stillOnRecord', scope: 'case', kind: 'yesNo' }

export const underageConvictionNumber: ChoiceFact<'first' | 'second_or_more'> = {
  id: 'underageConvictionNumber',
  scope: 'charge',
  kind: 'choice',
  options: ['first', 'second_or_more'],
}

export const dismissedAsPartOfPlea: YesNoFact = { id: 'dismissedAsPartOfPlea', scope: 'case', kind: 'yesNo' }

export const lastDenialDate: DateFact & { mayBeNone: true } = {
  id: 'lastDenialDate',
  scope: 'case',
  kind: 'date',
  after: 'convictionDate',
  mayBeNone: true,
}

/** Settled by picking the court; only the notices of local programs turn on it. */
export const county: ChoiceFact = {
  id: 'county',
  scope: 'case',
  kind: 'choice',
  options: counties,
  named: true,
  spot: 'court',
}

/** Every fact that Colorado's law turns on. */
export const facts: readonly Fact[] = [
  citizenshipConcern,
  courtLevel,
  juvenileCase,
  offense,
  substance,
  disposition,
  stillOnRecord,
  sameCaseOtherOffenses,
  otherCountKind,
  otherPleaKind,
  offenseDate,
  birthDate,
  ageAtOffense,
  convictionDate,
  sentenceStatus,
  sentenceEndDate,
  offenseLevel,
  amountGrams,
  plantCount,
  owesRestitution,
  owesFines,
  pendingCharges,
  laterConviction,
  laterConvictionDate,
  laterConvictionKind,
  highestOffenseLevelAllCases,
  chargedSince,
  specialOffender,
  pardonStatus,
  underageConvictionNumber,
  dismissedAsPartOfPlea,
  lastDenialDate,
  county,
]
