import type { Feeds } from '../../../records/reading'
import { codes } from './codes'

/** The first three letters of a docket number, by county. */
const COUNTIES: Readonly<Record<string, string>> = {
  AND: 'androscoggin',
  CUM: 'cumberland',
  FRA: 'franklin',
  HAN: 'hancock',
  KEN: 'kennebec',
  KNO: 'knox',
  LIN: 'lincoln',
  OXF: 'oxford',
  PEN: 'penobscot',
  PIS: 'piscataquis',
  SAG: 'sagadahoc',
  SOM: 'somerset',
  WAL: 'waldo',
  WAS: 'washington',
  YOR: 'york',
}

/** What the records of Maine feed. */
export const feeds: Feeds = {
  state: 'me',
  // `17-A 1107-A(1)(F)(1)`.
  shapes: ['^(17-A|22)\\s*(?:M\\.?R\\.?S\\.?A?\\.?)?\\s*§?\\s*(\\d{3,4}(?:-[A-Z])?)(.*)$'],
  codes,
  prints: [],
  prefixes: [{ mark: '^17-A\\s+15[1-4]\\b|\\bATTEMPT|CONSPIR|SOLICIT', id: null }],
  levels: [
    ['class\\s*A\\b', 'classA'],
    ['class\\s*B\\b', 'classB'],
    ['class\\s*C\\b', 'classC'],
    ['class\\s*D\\b', 'classD'],
    ['class\\s*E\\b', 'classE'],
    ['^civil', 'civil'],
  ],
  outcome: {
    fact: 'disposition',
    options: { convicted: 'convicted', dismissed: 'dismissed', acquitted: 'acquitted', not_filed: 'never_charged' },
  },
  others: { fact: 'sameCaseOtherOffenses', convicted: 'yes' },
  dated: { disposed: 'unconvicted' },
  always: { courtLevel: 'state' },
  ask: {
    case: ['courtKind', 'laterConviction', 'sentenceEndDate'],
    count: ['substance', 'amountGrams', 'dismissalPartOfPlea'],
  },
  courts: Object.entries(COUNTIES).flatMap(([letters, county]) => [
    [`\\(${letters}CD\\)`, `me-${county}-ucd`] as const,
    [`\\(${letters}SC\\)`, `me-${county}-superior`] as const,
  ]),
  substance: true,
}
