import type { Code } from '../../../records/reading'

const OLD = { to: '2020-12-31' } as const
const POSSESS = { words: 'POSS', not: 'HASH|CULTIV|GROW|PLANT' } as const
const CULTIVATE = { words: 'CULTIV|GROW|PLANT' } as const

const felonies = (sub: string): readonly Code[] => [
  { id: 'vt-poss-felony', law: '18 4230', sub, ...OLD, ...POSSESS, levels: ['felony'] },
  { id: 'vt-cultivate-felony', law: '18 4230', sub, ...OLD, ...CULTIVATE, levels: ['felony'] },
]

/** Sections of Vermont's statutes as records print them: title, section, subdivision. */
export const codes: readonly Code[] = [
  { id: 'vt-poss-misd', law: '18 4230', sub: 'a1', ...OLD, ...POSSESS, levels: ['misdemeanor'] },
  { id: 'vt-cultivate-misd', law: '18 4230', sub: 'a1', ...OLD, ...CULTIVATE, levels: ['misdemeanor'] },
  { id: 'vt-hash-misd', law: '18 4230', sub: 'a1', ...OLD, words: 'HASH', levels: ['misdemeanor'] },
  ...felonies('a2'),
  ...felonies('a3'),
  ...felonies('a4'),
  { id: 'vt-poss-misd-2021', law: '18 4230', sub: 'a2', from: '2021-01-01', levels: ['misdemeanor'] },
  { id: 'vt-sell-misd', law: '18 4230', sub: 'b1', levels: ['misdemeanor'] },
  { id: 'vt-sell-felony', law: '18 4230', sub: 'b2', levels: ['felony'] },
  { id: 'vt-sell-felony', law: '18 4230', sub: 'b3', levels: ['felony'] },
  { id: 'vt-traffic', law: '18 4230', sub: 'c', levels: ['felony'] },
  { id: 'vt-poss-pre1989', law: '18 4224', to: '1988-12-31', likely: true },
  { id: 'vt-civil-4230a', law: '18 4230A', from: '2013-07-01' },
  { id: 'vt-civil-4230b', law: '18 4230B', from: '2013-07-01' },
  { id: 'vt-furnish-u21-misd', law: '18 4230F', from: '2018-07-01' },
  { id: 'vt-furnish-u21-misd', law: '18 4230H', from: '2018-07-01' },
  { id: 'vt-sell-minor', law: '18 4237' },
  { id: 'vt-paraphernalia-sale', law: '18 4476' },
  { id: 'vt-dui', law: '23 1201' },
]
