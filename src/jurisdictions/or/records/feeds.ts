import type { Feeds } from '../../../records/reading'
import courts from '../courts.json'
import { codes, prints } from './codes'

/** What the records of Oregon feed. */
export const feeds: Feeds = {
  state: 'or',
  // `475.864(3)`, `475992`, `4759924F`.
  shapes: ['^(?:ORS)?\\s*(\\d{3}[A-Z]?)\\.?(\\d{3})(.*)$'],
  codes,
  prints,
  prefixes: [{ mark: '\\bATT(EMPT)?|CONSPIR|SOLICIT|^161\\.?4', id: null }],
  levels: [
    ['felony.*\\bA$', 'felony_a'],
    ['felony.*\\bB$', 'felony_b'],
    ['felony.*\\bC$', 'felony_c'],
    ['felony.*unclass', 'felony_unclassified'],
    ['misd.*\\bA$', 'misdemeanor_a'],
    ['misd.*\\bB$', 'misdemeanor_b'],
    ['misd.*\\bC$', 'misdemeanor_c'],
    ['violation', 'violation'],
  ],
  outcome: {
    fact: 'caseOutcome',
    options: { convicted: 'convicted', dismissed: 'dismissed', acquitted: 'acquitted', not_filed: 'no_charges_filed' },
  },
  dated: { filed: 'caseFiledDate' },
  ask: {
    case: ['birthDate', 'sameCaseOtherOffenses', 'sentenceEndDate', 'releaseDate', 'pardonStatus', 'laterConviction'],
    count: ['plantCount', 'amountGrams', 'substance', 'offense'],
  },
  courts: courts
    .filter(({ kind }) => kind === 'circuit')
    .map(({ county, id }) => [`^${county}( (CO|COUNTY)\\b.*CIRCUIT.*)?$`, id] as const),
  substance: true,
}
