import type { Feeds } from '../../../records/reading'
import { codes, prints } from './codes'

/** What the records of Colorado feed. */
export const feeds: Feeds = {
  state: 'co',
  // `18-18-406(4)(a)(I)`; a city's code stays beside its number: `38-175 DRMC`.
  shapes: ['^(\\d{2}-\\d{1,2}(?:\\.\\d)?-\\d{3,4}(?:\\.\\d)?)(.*)$', '^(\\d{1,3}-\\d{1,3})\\s*(DRMC|BRC)()$'],
  codes,
  prints,
  prefixes: [{ mark: '\\bATT(EMPT)?\\b|CONSP|SOLICIT|^18-2-', id: null }],
  levels: [
    ['^DPO|^drug petty', 'drug_petty'],
    ['^PO\\d?|^petty', 'petty'],
    ['^MUN', 'municipal'],
    ['^CI\\b|^civil inf', 'civil_infraction'],
    ...[1, 2].map((n) => [`^DM${n}`, `dm${n}`] as const),
    ...[1, 2, 3].map((n) => [`^M${n}`, `m${n}`] as const),
    ...[1, 2, 3, 4].map((n) => [`^DF${n}`, `l${n}`] as const),
    ...[1, 2, 3, 4, 5, 6].map((n) => [`^F${n}`, `f${n}`] as const),
  ],
  outcome: {
    fact: 'disposition',
    options: { convicted: 'convicted', dismissed: 'dismissed', acquitted: 'acquitted', not_filed: 'no_charges' },
  },
  others: { fact: 'sameCaseOtherOffenses', convicted: 'yes_convicted', dismissed: 'yes_dismissed' },
  ask: {
    case: ['laterConviction', 'pendingCharges', 'sentenceEndDate', 'birthDate'],
    count: ['substance', 'disposition', 'offenseLevel'],
  },
  courts: [['^DENVER COUNTY COURT', 'co-county-denver']],
  substance: true,
}
