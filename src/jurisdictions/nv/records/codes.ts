import type { Code, Print } from '../../../records/reading'

const OLD = { to: '2001-09-30' } as const
const NEW = { from: '2001-10-01' } as const
const MARIJUANA = 'MARI[HJ]|\\bMJ\\b'

/** Sections of Nevada's statutes as records print them. NRS 453.336 covers every drug, and had no paragraph for marijuana before October 2001. */
export const codes: readonly Code[] = [
  { id: 'nv-poss-pre2001', law: '453.336', ...OLD, likely: true },
  { id: 'nv-poss-1oz-or-less', law: '453.336', sub: '4', ...NEW, words: MARIJUANA },
  { id: 'nv-poss-over-1oz', law: '453.336', sub: '2', ...NEW, words: MARIJUANA, not: 'CONC|HASH', likely: true },
  { id: 'nv-concentrate', law: '453.336', sub: '2', ...NEW, words: 'CONC|HASH', likely: true },
  { id: 'nv-poss-unknown', law: '453.336', sub: '', exact: true, ...NEW, words: 'POSS', likely: true },
  { id: 'nv-paraphernalia', law: '453.566' },
  { id: 'nv-public-use', law: '678D.310' },
  { id: 'nv-public-use', law: '453D.400' },
]

/** Words of lists that give no section. They only propose. */
export const prints: readonly Print[] = [
  { id: 'nv-poss-pre2001', words: `POSS\\w* (OF )?CONT|POSS.*(${MARIJUANA})`, not: 'SALE|SELL|DIST|INT', ...OLD },
  { id: 'nv-poss-1oz-or-less', words: `POSS.*(${MARIJUANA}).*(LESS|<)`, ...NEW },
  { id: 'nv-paraphernalia', words: 'PARAPH' },
]
