import type { Code } from '../../../records/reading'

const MISDEMEANOR = ['misdemeanor_a', 'misdemeanor_b']

/** Sections of Alaska's statutes as records print them. The number of the section counts, not the degree. */
export const codes: readonly Code[] = [
  { id: 'ak-060-possess-lt1oz', law: '11 71 060', sub: 'a2a', from: '2006-06-03', levels: MISDEMEANOR },
  {
    id: 'ak-060-possess-1991-2006',
    law: '11 71 060',
    sub: 'a2a',
    from: '1991-03-03',
    to: '2006-06-02',
    levels: MISDEMEANOR,
    likely: true,
  },
  { id: 'ak-pre1991-possess', law: '11 71 060', sub: 'a2', to: '1991-03-02', likely: true },
  { id: 'ak-060-use-display', law: '11 71 060', sub: 'a1', levels: MISDEMEANOR },
  { id: 'ak-pre1991-possess', law: '11 71 070', to: '1991-03-02', likely: true },
  { id: 'ak-050-possess-1oz-plus', law: '11 71 050', sub: 'a2e', levels: ['misdemeanor_a'] },
  { id: 'ak-050-deliver-lt1oz', law: '11 71 050', sub: 'a1', levels: ['misdemeanor_a'], likely: true },
  { id: 'ak-040-felony', law: '11 71 040', levels: ['felony_c'], likely: true },
]
