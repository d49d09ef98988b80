import type { Feeds } from '../../../records/reading'
import { codes, prints } from './codes'

/** What the records of Nevada feed. */
export const feeds: Feeds = {
  state: 'nv',
  // `453.336.4`, `NRS 453.336(4)`.
  shapes: ['^(?:NRS)?\\s*(\\d{3}[A-Z]?\\.\\d{3,4})(.*)$'],
  codes,
  prints,
  prefixes: [{ mark: '\\bATT(EMPT)?|CONSP|SOLICIT|^193\\.330|^199\\.480', id: null }],
  // A felony without its category says too little.
  levels: [
    ['gross', 'gross_misdemeanor'],
    ['^misd', 'misdemeanor'],
    ['(category A felony|felony,? (category )?A)$', 'felony_a'],
    ['(category B felony|felony,? (category )?B)$', 'felony_b'],
    ['(category C felony|felony,? (category )?C)$', 'felony_c'],
    ['(category D felony|felony,? (category )?D)$', 'felony_d'],
    ['(category E felony|felony,? (category )?E)$', 'felony_e'],
  ],
  outcome: {
    fact: 'caseOutcome',
    options: { convicted: 'convicted', dismissed: 'dismissed', acquitted: 'acquitted', not_filed: 'declined' },
  },
  dated: { arrest: true },
  ask: {
    case: ['birthDate', 'arrestDate', 'sentenceEndDate', 'sameCaseOtherOffenses', 'laterConviction'],
    count: ['amountGrams', 'substance', 'offenseLevel'],
  },
  // The districts of one county.
  courts: [
    ['\\b(SECOND|2ND) JUDICIAL DISTRICT', 'nv-district-washoe'],
    ['\\b(EIGHTH|8TH) JUDICIAL DISTRICT', 'nv-district-clark'],
    ['\\b(NINTH|9TH) JUDICIAL DISTRICT', 'nv-district-douglas'],
    ['\\b(TENTH|10TH) JUDICIAL DISTRICT', 'nv-district-churchill'],
    ['DISTRICT COURT,? CLARK COUNTY', 'nv-district-clark'],
  ],
  substance: true,
}
