import type { Code, Print } from '../../../records/reading'

const ACT = '2016-11-08'
const AFTER = '2016-11-09'
const FELONY = ['felony', 'misdemeanor']
const NO_SYNTHETIC = 'SYNTH|SPICE'

// The old sections had these letters and nothing below them: `11357(b)(2)` and `11359(b)` are of today's law only.
/** Sections of California's codes as records print them. Health and Safety Code unless the law says another. */
export const codes: readonly Code[] = [
  { id: 'ca-11357a', law: '11357', sub: 'a', exact: true, from: '1976-01-01', to: ACT, words: 'CONC|HASH' },
  {
    id: 'ca-11357b',
    law: '11357',
    sub: 'b',
    exact: true,
    from: '1976-01-01',
    to: ACT,
    levels: ['misdemeanor', 'infraction'],
    not: 'CONC|OVER|SCH',
  },
  {
    id: 'ca-11357c',
    law: '11357',
    sub: 'c',
    exact: true,
    from: '1976-01-01',
    to: ACT,
    levels: ['misdemeanor'],
    not: 'CONC|LESS|UNDER|-28|SCH',
  },
  { id: 'ca-11357d', law: '11357', sub: 'd', exact: true, to: ACT, levels: ['misdemeanor'] },
  { id: 'ca-11357-unspecified', law: '11357', sub: '', exact: true, to: ACT },
  { id: 'ca-post64-11357', law: '11357', from: AFTER, levels: ['misdemeanor', 'infraction'] },
  { id: 'ca-11358', law: '11358', sub: '', exact: true, to: ACT, levels: FELONY },
  { id: 'ca-post64-other', law: '11358', from: AFTER },
  { id: 'ca-11359', law: '11359', sub: '', exact: true, to: ACT, levels: FELONY },
  { id: 'ca-post64-other', law: '11359', from: AFTER },
  { id: 'ca-11360a', law: '11360', sub: 'a', exact: true, to: ACT, levels: FELONY },
  {
    id: 'ca-11360b',
    law: '11360',
    sub: 'b',
    exact: true,
    from: '1976-01-01',
    to: ACT,
    levels: ['misdemeanor', 'infraction'],
  },
  { id: 'ca-11360-unspecified', law: '11360', sub: '', exact: true, to: ACT },
  ...['a', 'a1', 'a2', 'a3', 'a3a', 'a3b', 'a3c', 'a3d'].map(
    (sub): Code => ({ id: 'ca-post64-other', law: '11360', sub, from: AFTER }),
  ),
  { id: 'ca-post64-11360b', law: '11360', sub: 'b', from: AFTER },
  { id: 'ca-post64-other', law: '11360', sub: '', exact: true, from: AFTER },
  { id: 'ca-11361', law: '11361' },
  { id: 'ca-11361', law: '11532', to: '1975-12-31' },
  { id: 'ca-11530', law: '11530', to: '1975-12-31' },
  { id: 'ca-11530-cultivation', law: '11530.1', to: '1975-12-31' },
  { id: 'ca-11530-5', law: '11530.5', to: '1975-12-31' },
  { id: 'ca-11531', law: '11531', to: '1975-12-31' },
  { id: 'ca-pc32', law: '32 PC' },
  { id: 'ca-vc23222b', law: '23222 VC', sub: 'b', words: 'MARI|CANNABIS|\\bMJ\\b' },
  { id: 'ca-other', law: '11357.5' },
  { id: 'ca-other', law: '11364' },
  { id: 'ca-other', law: '11365' },
  { id: 'ca-other', law: '11366' },
  { id: 'ca-other', law: '11379.6' },
  { id: 'ca-other', law: '4573 PC' },
  { id: 'ca-other', law: '4573.6 PC' },
  { id: 'ca-other', law: '4573.8 PC' },
]

/** Words of lists that give no section. They only propose. */
export const prints: readonly Print[] = [
  {
    id: 'ca-11357b',
    words: 'POSS\\w* (MARI\\w*|MJ|CANNABIS).*(-|<|LESS|UNDER)',
    not: NO_SYNTHETIC,
    to: ACT,
    levels: ['misdemeanor', 'infraction'],
  },
  {
    id: 'ca-11357c',
    words: 'POSS\\w* (MARI\\w*|MJ).*(OVER|>|MORE)',
    not: NO_SYNTHETIC,
    to: ACT,
    levels: ['misdemeanor'],
  },
  { id: 'ca-11358', words: 'CULTIV|PLANT', to: ACT, levels: FELONY },
  { id: 'ca-11359', words: 'POSS\\w* (MARI\\w*|MJ|CANNABIS).*(SALE|SELL)', to: ACT, levels: FELONY },
]
