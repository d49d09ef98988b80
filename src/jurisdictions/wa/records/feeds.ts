import type { Feeds } from '../../../records/reading'
import { codes, prints } from './codes'

/** What the records of Washington feed. */
export const feeds: Feeds = {
  state: 'wa',
  // `RCW 69.50.401(E)`, `69.50.412.1`.
  shapes: ['^(?:RCW)?\\s*(\\d{1,2}[A-Z]?\\.\\d{2,3}\\.\\d{3,4})(.*)$'],
  codes,
  prints,
  prefixes: [{ mark: '^(RCW\\s*)?9A\\.28|\\bATT(EMPT)?\\b|CONSP|SOLICIT', id: null }],
  levels: [
    ['gross', 'gross_misdemeanor'],
    ['^misd', 'misdemeanor'],
    ['(class )?C felony|felony C|class C', 'felony_c'],
    ['(class )?B felony|felony B|class B', 'felony_b'],
    ['(class )?A felony|felony A|class A', 'felony_a'],
    ['^infraction', 'infraction'],
  ],
  others: { fact: 'sameCaseOtherOffenses', convicted: 'yes' },
  ask: {
    case: [
      'convictionDate',
      'sentenceEndDate',
      'allTermsDone',
      'owesFines',
      'birthDate',
      'laterConviction',
      'courtCity',
      'dischargeCertificate',
    ],
    count: ['alreadyVacated', 'recordStillShows', 'substance', 'domesticViolence'],
  },
  // Codes of courts in a case history. A code that is not here is asked.
  courts: [
    ['^SMC$', 'wa-mun-seattle'],
    ['^REN$', 'wa-mun-renton'],
    ['^KCD$', 'wa-dis-king'],
  ],
  substance: true,
}
