import type { Code, Print } from '../../../records/reading'

const LAST_OLD = '2017-04-20'
const MARIJUANA = 'MARI[HJ]|\\bMJ\\b'
const OLD = { to: LAST_OLD } as const

/** Sections of Oregon's statutes as records print them. ORS 475.992 covered every drug until 2005. */
export const codes: readonly Code[] = [
  { id: 'or-poss-lt1oz', law: '475 992', sub: '4f', ...OLD, words: MARIJUANA, levels: ['violation'] },
  { id: 'or-poss-1oz-plus', law: '475 992', sub: '4a', ...OLD, words: MARIJUANA, not: '\\bLT\\b|<|LESS' },
  { id: 'or-manufacture', law: '475 992', sub: '1a', ...OLD, words: `MANUF.*(?:${MARIJUANA})` },
  { id: 'or-delivery-sale', law: '475 992', sub: '2a', ...OLD, words: MARIJUANA },
  { id: 'or-delivery-nosale', law: '475 992', sub: '2b', ...OLD, words: MARIJUANA },
  { id: 'or-poss-unknown', law: '475 992', sub: '4', exact: true, ...OLD, words: 'POSS', likely: true },
  { id: 'or-poss-unknown', law: '475 992', sub: '', exact: true, ...OLD, words: 'POSS', likely: true },
  {
    id: 'or-manufacture',
    law: '475 992',
    sub: '',
    exact: true,
    ...OLD,
    words: `MANUF.*(?:${MARIJUANA})`,
    likely: true,
  },
  { id: 'or-delivery-sale', law: '475 992', sub: '', exact: true, ...OLD, words: 'DELIV' },
  { id: 'or-delivery-nosale', law: '475 992', sub: '', exact: true, ...OLD, words: 'DELIV' },
  { id: 'or-manufacture', law: '475 856', ...OLD },
  { id: 'or-manufacture-school', law: '475 858', ...OLD },
  { id: 'or-delivery-sale', law: '475 860', sub: '2a', ...OLD },
  { id: 'or-delivery-nosale', law: '475 860', sub: '2b', ...OLD },
  { id: 'or-delivery-nosale', law: '475 860', sub: '3', ...OLD },
  { id: 'or-delivery-minor', law: '475 860', sub: '4', ...OLD },
  { id: 'or-delivery-sale', law: '475 860', sub: '', exact: true, ...OLD, not: 'NO CONSID' },
  { id: 'or-delivery-nosale', law: '475 860', sub: '', exact: true, ...OLD },
  { id: 'or-delivery-school', law: '475 862', ...OLD },
  { id: 'or-poss-1oz-plus', law: '475 864', sub: '2', ...OLD },
  { id: 'or-poss-lt1oz', law: '475 864', sub: '3', ...OLD, levels: ['violation'] },
  { id: 'or-poss-lt1oz-school', law: '475 864', sub: '4', ...OLD },
  {
    id: 'or-poss-lt1oz',
    law: '475 864',
    sub: '',
    exact: true,
    ...OLD,
    levels: ['violation'],
    words: '<|\\bLT\\b|LESS|UNDER',
    likely: true,
  },
  {
    id: 'or-poss-1oz-plus',
    law: '475 864',
    sub: '',
    exact: true,
    ...OLD,
    levels: ['felony_a', 'felony_b', 'felony_c', 'felony_unclassified', 'misdemeanor_a'],
    not: '<|\\bLT\\b|LESS|UNDER',
    likely: true,
  },
  { id: 'or-post2017-possession', law: '475B 337' },
  { id: 'or-post2017-possession', law: '475B 341' },
  { id: 'or-post2017-possession', law: '475C 337' },
  { id: 'or-post2017-possession', law: '475C 341' },
  { id: 'or-post2017-delivery', law: '475B 346' },
  { id: 'or-post2017-delivery', law: '475C 345' },
  { id: 'or-post2017-manufacture', law: '475B 349' },
  { id: 'or-post2017-manufacture', law: '475C 349' },
  { id: 'or-duii', law: '813 010' },
]

/** Words of lists that give no section. They only propose. */
export const prints: readonly Print[] = [
  {
    id: 'or-poss-lt1oz',
    words: `POSS.*(<|\\bLT\\b|LESS).*(${MARIJUANA})|POSS.*(${MARIJUANA}).*(<|LESS)`,
    ...OLD,
    levels: ['violation'],
  },
  { id: 'or-manufacture', words: `MANUF.*(${MARIJUANA})`, ...OLD },
]
