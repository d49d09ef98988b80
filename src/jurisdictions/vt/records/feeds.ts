import type { Feeds } from '../../../records/reading'
import courts from '../courts.json'
import { codes } from './codes'

/** What the records of Vermont feed. */
export const feeds: Feeds = {
  state: 'vt',
  // `18 VSA 4230(a)(1)`, `18 4230 A1`; the letter of `4230a` belongs to the section, that of `4230 A1` does not.
  shapes: [
    '^(\\d{1,2})\\s*(?:V\\.?S\\.?A\\.?)?\\s*§?\\s*(\\d{3,4})(?!\\d)(?![a-z](?:\\W|$))(.*)$',
    '^(\\d{1,2})\\s*(?:V\\.?S\\.?A\\.?)?\\s*§?\\s*(\\d{3,4}[a-z])(?!\\w)(.*)$',
  ],
  codes,
  prints: [],
  prefixes: [{ mark: '\\bATT(EMPT)?|CONSPIR|SOLICIT', id: null }],
  levels: [
    ['^mis', 'misdemeanor'],
    ['^fel', 'felony'],
    ['^civ', 'civil'],
  ],
  outcome: {
    fact: 'disposition',
    options: { convicted: 'convicted', dismissed: 'dismissed', acquitted: 'acquitted' },
  },
  dated: { disposed: 'unconvicted' },
  always: { courtLevel: 'state' },
  ask: {
    case: ['sameCaseOtherOffenses', 'sentenceEndDate', 'owesSurcharges', 'caseNumber', 'court', 'county'],
    count: ['offenseDate', 'plantCount', 'substance'],
  },
  courts: courts.map(({ county, id }) => [`^${county}( Unit\\b.*)?$`, id] as const),
  substance: true,
}
