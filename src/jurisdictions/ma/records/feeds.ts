import type { Feeds } from '../../../records/reading'
import { codes, prints } from './codes'

/** What the records of Massachusetts feed. */
export const feeds: Feeds = {
  state: 'ma',
  // `94C/34/L`, `90/24`.
  shapes: ['^(\\d{2,3}[A-Z]?/\\d+[A-Z]?)(?:/([A-Z]\\w*))?(?:-\\d+)?$'],
  codes,
  prints,
  prefixes: [{ mark: '^274/|\\bATTEMPT|ACCESSORY|SOLICIT', id: null }],
  levels: [
    ['^misd', 'misdemeanor'],
    ['^fel', 'felony'],
  ],
  outcome: {
    fact: 'disposition',
    options: { convicted: 'convicted', dismissed: 'dismissed', acquitted: 'not_guilty' },
  },
  always: { courtLevel: 'state' },
  ask: {
    case: ['birthDate', 'convictionDate', 'sentenceEndDate', 'laterConviction'],
    count: ['amountGrams', 'offenseDate', 'substance', 'disposition'],
  },
  // Digits three and four of a docket number name the court; the list was not verified.
  courts: [
    ['^07$', 'ma-bmc-dorchester'],
    ['^13$', 'ma-dc-lynn'],
    ['^36$', 'ma-dc-salem'],
    ['^49$', 'ma-dc-framingham'],
    ['^62$', 'ma-dc-worcester'],
  ],
  substance: true,
}
