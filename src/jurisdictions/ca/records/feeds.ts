import type { Feeds } from '../../../records/reading'
import { codes, prints } from './codes'
import { courtPlaces } from './court-places'

/** What the records of California feed. */
export const feeds: Feeds = {
  state: 'ca',
  // `11357(B) HS`, `HS 11357B`, `11357,A HS`; another code stays beside its number: `32 PC`.
  shapes: [
    '^(?:HS|HSC|H&S)?(?:\\s*(?:§|s\\.)\\s*)?\\s*(11\\d{3}(?:\\.\\d+)?)[ ,]*((?!HSC?\\b|H&S)[^ ]*?)\\s*(?:HS|HSC|H&S)?$',
    '^(\\d{1,5}(?:\\.\\d+)?)(?=.*\\b(PC|VC|BP|WI)$)[ ,]*(.*?)\\s*(?:PC|VC|BP|WI)$',
  ],
  codes,
  prints,
  prefixes: [
    { mark: '^\\W*664\\b|\\bATTEMPT', id: 'ca-pc664-182' },
    { mark: '^\\W*182\\b', id: 'ca-pc664-182' },
    { mark: 'CONSPIR|SOLICIT|AID/ABET|ACCESSORY TO', id: null },
  ],
  levels: [
    ['^F(ELONY)?\\b', 'felony'],
    ['^M(ISD\\w*)?\\b', 'misdemeanor'],
    ['^I(NF\\w*)?\\b', 'infraction'],
  ],
  dated: {},
  others: { fact: 'sameCaseOtherOffenses', convicted: 'yes' },
  hints: { recordCheck: 'shows_not_cleared' },
  ask: {
    case: [
      'sentenceStatus',
      'owesRestitution',
      'owesFines',
      'mandatorySupervision',
      'pendingCharges',
      'laterConviction',
      'sameCaseOtherOffenses',
    ],
    count: ['offenseDate', 'substance', 'plantCount', 'concentrateGrams', 'conduct', 'recipientAge', 'soldToMinor'],
  },
  courts: courtPlaces,
  substance: true,
}
