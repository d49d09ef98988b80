import type { Code } from '../../../records/reading'

const E = { levels: ['classE'] } as const
const D = { levels: ['classD'] } as const
const TO_2003 = { to: '2003-01-30' } as const
const FROM_2003 = { from: '2003-01-31' } as const
const FROM_2009 = { from: '2009-09-12' } as const
const GROW = { ...FROM_2003, words: 'CULT' } as const

/** Sections of Maine's statutes as records print them. Former section 1107 covered every scheduled drug. */
export const codes: readonly Code[] = [
  { id: 'me-poss-class-e-1107a', law: '17-A 1107-A', sub: '1f1', ...FROM_2009, ...E },
  { id: 'me-poss-class-d-1107a', law: '17-A 1107-A', sub: '1f2', ...FROM_2009, ...D },
  {
    id: 'me-poss-class-e-2003',
    law: '17-A 1107-A',
    sub: '1f',
    exact: true,
    from: '2003-01-31',
    to: '2009-09-11',
    ...E,
  },
  { id: 'me-poss-former-1107-e', law: '17-A 1107', ...TO_2003, ...E, words: 'POSS', likely: true },
  { id: 'me-poss-former-1107-d', law: '17-A 1107', ...TO_2003, ...D, words: 'POSS', likely: true },
  { id: 'me-cult-class-e', law: '17-A 1117', sub: '1a', ...E },
  { id: 'me-cult-class-e', law: '17-A 1117', sub: '1b4', ...E },
  { id: 'me-cult-class-d', law: '17-A 1117', sub: '1b3', ...D },
  { id: 'me-paraphernalia-class-e', law: '17-A 1111-A', ...E },
  { id: 'me-furnish-class-d', law: '17-A 1106', ...D },
  { id: 'me-traffic-class-d', law: '17-A 1103', ...D, likely: true },
  { id: 'me-agg-former-1105', law: '17-A 1105', ...TO_2003, likely: true },
  { id: 'me-aggcult-1105d-a4', law: '17-A 1105-D', sub: '1a4', ...GROW },
  { id: 'me-aggcult-1105d-b14', law: '17-A 1105-D', sub: '1b14', ...GROW },
  { id: 'me-aggcult-1105d-c4', law: '17-A 1105-D', sub: '1c4', ...GROW },
  { id: 'me-aggcult-1105d-d4', law: '17-A 1105-D', sub: '1d4', ...GROW },
  { id: 'me-civil-2383', law: '22 2383', levels: ['civil'] },
]
