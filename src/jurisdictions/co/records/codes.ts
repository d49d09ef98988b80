import type { Code, Print } from '../../../records/reading'

// The subdivisions of 18-18-406 changed their meaning in 1992, on 11 August 2010 and on 1 October 2013.
const TO_2010 = { to: '2010-08-10' } as const
const FROM_2010 = { from: '2010-08-11', to: '2013-09-30' } as const
const TO_2013 = { to: '2013-09-30' } as const
const FROM_2013 = { from: '2013-10-01' } as const
const TO_1992 = { to: '1992-06-30' } as const
const PETTY = ['petty', 'drug_petty']
const MISDEMEANOR = ['m1', 'm2', 'm3', 'dm1', 'dm2']
const FELONY = ['f3', 'f4', 'f5', 'f6', 'l1', 'l2', 'l3', 'l4']
const POSSESS = { words: 'POSS', not: 'CONC|HASH|DIST|SALE|SELL|INT|CULT' } as const
const GROW = { words: 'CULT|GROW|MANUF' } as const
const SELL = { words: 'DIST|SALE|SELL|INT|DISP' } as const
const LAW = '18-18-406'

/** Sections of Colorado's statutes and of city codes as records print them. */
export const codes: readonly Code[] = [
  { id: 'co-possess-petty', law: LAW, sub: '1', ...TO_2013, ...POSSESS, levels: PETTY },
  { id: 'co-distribute', law: LAW, sub: '1', ...FROM_2013, ...SELL, likely: true },
  { id: 'co-distribute', law: LAW, sub: '2', ...FROM_2013, ...SELL },
  { id: 'co-public-use', law: LAW, sub: '3', ...TO_2013, words: 'DISPLAY|CONSUM|PUBLIC|USE' },
  { id: 'co-cultivate', law: LAW, sub: '3', ...FROM_2013, ...GROW },
  { id: 'co-possess-misdemeanor', law: LAW, sub: '4', ...POSSESS, levels: MISDEMEANOR },
  { id: 'co-possess-felony', law: LAW, sub: '4', to: '2020-02-29', ...POSSESS, levels: FELONY },
  { id: 'co-concentrate', law: LAW, sub: '4', words: 'CONC|HASH' },
  { id: 'co-transfer-no-pay', law: LAW, sub: '5', exact: true, ...TO_2013, words: 'TRANS|DISP|CONSID' },
  { id: 'co-possess-petty', law: LAW, sub: '5ai', ...FROM_2013, ...POSSESS, levels: PETTY },
  { id: 'co-possess-petty', law: LAW, sub: '5a', exact: true, ...FROM_2013, ...POSSESS, levels: PETTY, likely: true },
  { id: 'co-public-use', law: LAW, sub: '5b', ...FROM_2013, words: 'DISPLAY|CONSUM|PUBLIC|USE' },
  { id: 'co-transfer-no-pay', law: LAW, sub: '5c', ...FROM_2013, words: 'TRANS|DISP|CONSID' },
  { id: 'co-cultivate', law: LAW, sub: '6a', ...FROM_2010, ...GROW },
  { id: 'co-cultivate-f3', law: LAW, sub: '6aiib', ...FROM_2010, levels: ['f3'] },
  { id: 'co-distribute', law: LAW, sub: '6b', ...FROM_2010, ...SELL },
  { id: 'co-cultivate', law: LAW, sub: '75', ...FROM_2010, ...GROW },
  { id: 'co-cultivate', law: LAW, sub: '8a', ...TO_2010, ...GROW },
  { id: 'co-cultivate-f3', law: LAW, sub: '8aiib', ...TO_2010, levels: ['f3'] },
  { id: 'co-distribute', law: LAW, sub: '8b', ...TO_2010, ...SELL },
  { id: 'co-possess-petty', law: '18-18-106', sub: '1', ...TO_1992, ...POSSESS, levels: PETTY },
  { id: 'co-cultivate', law: '18-18-106', sub: '8', ...TO_1992, ...GROW },
  { id: 'co-cultivate-f3', law: '18-18-106', sub: '8aiib', ...TO_1992, levels: ['f3'] },
  { id: 'co-paraphernalia', law: '18-18-428' },
  { id: 'co-dui', law: '42-4-1301' },
  { id: 'co-underage-18-13-122', law: '18-13-122', from: '2014-07-01', words: 'MARI[HJ]' },
  { id: 'co-municipal-marijuana', law: '38-175 DRMC', words: 'MARI[HJ]' },
  { id: 'co-municipal-marijuana', law: '38-177 DRMC', words: 'MARI[HJ]|PARAPH', likely: true },
  { id: 'co-municipal-marijuana', law: '5-10 BRC', words: 'MARI[HJ]' },
]

/** Words of lists that give no section. They only propose. */
export const prints: readonly Print[] = [
  {
    id: 'co-possess-petty',
    words: 'POSS.*MARI[HJ]UANA.*(1|2) OZ OR LESS|POSS.*MARI[HJ]UANA.*UNDER (1|2) OZ',
    levels: PETTY,
  },
  { id: 'co-municipal-marijuana', words: 'MARI[HJ]UANA', levels: ['municipal'] },
]
