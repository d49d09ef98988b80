import { answers } from './packets'

// People of California, one for each packet.

export const maria = {
  citizenshipConcern: 'no',
  fullName: 'María José Núñez-O’Brien',
  street: '210 Alameda Street, Apt. 4',
  city: 'Los Angeles',
  homeState: 'CA',
  zip: '90012',
  phone: '213-555-0142',
  email: 'maria@example.org',
}

export const herCase = {
  court: 'ca-sup-los-angeles',
  county: 'Los Angeles',
  caseNumber: 'BA123456',
  nameInCase: '',
  courtLevel: 'state',
  recordType: 'conviction',
  convictionDate: '2006-08-01',
  sentenceStatus: 'completed',
  cityFiled: 'no',
  waiveOriginalJudge: 'no',
  waiveAppearance: 'no',
  attachFacts: 'no',
}

export const possession = {
  recordCheck: 'not_checked',
  offense: 'ca-11357b',
  offenseLevel: 'misdemeanor',
  offenseDate: '2006-03-04',
  ageAtOffense: 24,
  substance: 'cannabis',
  amountGrams: 20,
}

export const forSale = {
  ...possession,
  offense: 'ca-11359',
  offenseLevel: 'felony',
  amountGrams: 'unknown',
  priorSuperStrike: 'no',
  priorSexRegistration: 'no',
  twoPriorsSameSection: 'no',
  soldToMinor: 'no',
  employedUnder21: 'no',
}

const fallback = {
  ...possession,
  offense: 'ca-other',
  chargedSection: 'Penal Code 647(f)',
  pendingCharges: 'no',
  onProbationOrServingOther: 'no',
}
const all = (charge: Readonly<Record<string, string | number>>, more = {}) =>
  answers({ ...maria, ...herCase, ...charge, ...more })

/** Every path of California that has papers, with the charges of one case. */
export const packets = {
  'ca-prop64-application': [all(possession, { attachFacts: 'yes' }), all(forSale, { attachFacts: 'yes' })],
  'ca-prop64-petition': [all(possession, { sentenceStatus: 'supervision' })],
  'ca-11361-5-destruction': [
    all(possession, {
      offense: 'ca-11357c',
      amountGrams: 40,
      recordCheck: 'shows_not_cleared',
      birthDate: '1982-01-15',
      arrestingAgency: 'Los Angeles Police Department',
      agencyAddress: '',
    }),
  ],
  'ca-pc1203-4': [all(fallback, { sentenceType: 'probation', probationCompletedClean: 'yes', probationEnded: 'full' })],
  'ca-pc1203-4a': [all(fallback, { sentenceType: 'no_probation', laterConviction: 'no' })],
  'ca-pc1203-41': [
    all(fallback, { offenseLevel: 'felony', sentenceType: 'state_prison', sentenceEndDate: '2015-01-01' }),
  ],
  'ca-11361-5-pre1976': [
    all(
      { ...possession, offense: 'ca-11530', offenseDate: '1971-05-20' },
      { convictionDate: '1971-09-03', birthDate: '1950-04-02' },
    ),
  ],
  'ca-pc851-91': [
    all(
      { ...possession, offense: 'ca-11359', offenseLevel: 'felony' },
      {
        recordType: 'arrest_only',
        chargesFiled: 'dismissed',
        arrestDate: '2006-03-04',
        birthDate: '1982-01-15',
        arrestingAgency: 'Los Angeles Police Department',
        agencyAddress: '',
        arrestCity: 'Los Angeles',
        reportNumber: '',
      },
    ),
  ],
  'ca-pc1203-43': [
    all({
      ...possession,
      recordType: 'deferred_entry',
      deferredEntryOutcome: 'completed_dismissed',
      programProof: 'own_word',
    }),
  ],
} as const
