import type { Feeds } from '../../../records/reading'
import { codes, prints } from './codes'

/** What the records of Arizona feed. An attempt goes under the crime aimed at. */
export const feeds: Feeds = {
  state: 'az',
  // `13-3405(A)(1)`, `A.R.S. § 13-3405A1`.
  shapes: ['^(?:A\\.?R\\.?S\\.?)?\\s*§?\\s*(\\d{2}-\\d{4})(?![\\d.])(.*)$'],
  codes,
  prints,
  prefixes: [],
  levels: [
    ['(?:felony|fel|\\bF)\\.?\\s*(?:class|cl)?\\.?\\s*2$|class 2 felony', 'f2'],
    ['(?:felony|fel|\\bF)\\.?\\s*(?:class|cl)?\\.?\\s*3$|class 3 felony', 'f3'],
    ['(?:felony|fel|\\bF)\\.?\\s*(?:class|cl)?\\.?\\s*4$|class 4 felony', 'f4'],
    ['(?:felony|fel|\\bF)\\.?\\s*(?:class|cl)?\\.?\\s*5$|class 5 felony', 'f5'],
    ['(?:felony|fel|\\bF)\\.?\\s*(?:class|cl)?\\.?\\s*6$|class 6 felony', 'f6'],
    ['(?:misdemeanor|misd|\\bM)\\.?\\s*(?:class|cl)?\\.?\\s*1$|class 1 misdemeanor', 'm1'],
    ['(?:misdemeanor|misd|\\bM)\\.?\\s*(?:class|cl)?\\.?\\s*2$|class 2 misdemeanor', 'm2'],
    ['(?:misdemeanor|misd|\\bM)\\.?\\s*(?:class|cl)?\\.?\\s*3$|class 3 misdemeanor', 'm3'],
    ['^petty', 'petty'],
    ['^civil', 'civil'],
  ],
  outcome: {
    fact: 'disposition',
    options: {
      convicted: 'convicted',
      dismissed: 'dismissed',
      acquitted: 'acquitted',
      not_filed: 'never_charged',
      pending: 'pending',
      juvenile: 'adjudicated',
    },
  },
  dated: { disposed: 'unconvicted' },
  always: { courtLevel: 'state' },
  ask: {
    case: ['stillOnRecord', 'warrantOut', 'sentenceEndDate', 'olderPriorFelony', 'seriousFinding', 'lastDenialDate'],
    count: ['substance', 'amountGrams', 'concentrateGrams', 'plantCount', 'paraphernaliaFor', 'deniedBefore'],
  },
  courts: [],
  substance: true,
}
