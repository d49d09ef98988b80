import type { Code, Print } from '../../../records/reading'

const MISDEMEANOR = ['misdemeanor']

/** Sections of Washington's code as records print them. The subdivisions of 69.50.401 changed their meaning in 1979 and 2004. */
export const codes: readonly Code[] = [
  { id: 'wa-mj-poss-4014', law: '69.50.4014', from: '2004-07-01', levels: MISDEMEANOR },
  { id: 'wa-mj-poss-401e', law: '69.50.401', sub: 'e', from: '1979-03-21', to: '2004-07-01', levels: MISDEMEANOR },
  { id: 'wa-mj-poss-401d-1971', law: '69.50.401', sub: 'd', to: '1979-03-21', levels: MISDEMEANOR, words: 'MARI[HJ]' },
  { id: 'wa-mj-poss-felony', law: '69.50.401', sub: 'd', levels: ['felony_c'], words: 'POSS', likely: true },
  { id: 'wa-mj-poss-felony', law: '69.50.401', sub: 'c', levels: ['felony_c'], words: 'POSS', likely: true },
  { id: 'wa-mj-deliver', law: '69.50.401', sub: 'a', words: 'DELIV|MANUF|INT|GROW', likely: true },
  { id: 'wa-mj-deliver', law: '69.50.401', sub: '1', words: 'DELIV|MANUF|INT|GROW', likely: true },
  { id: 'wa-mj-deliver', law: '69.50.401', sub: '2c', words: 'DELIV|MANUF|INT|GROW', likely: true },
  { id: 'wa-mj-poss-felony', law: '69.50.4013', levels: ['felony_c'], likely: true },
  {
    id: 'wa-mj-poss-misd-4013',
    law: '69.50.4013',
    from: '2021-05-13',
    levels: ['misdemeanor', 'gross_misdemeanor'],
    likely: true,
  },
  { id: 'wa-mj-drug-house', law: '69.50.402', likely: true },
  { id: 'wa-mj-deliver-minor', law: '69.50.406', likely: true },
  { id: 'wa-mj-attempt-poss', law: '69.50.407', likely: true },
  { id: 'wa-mj-paraphernalia', law: '69.50.412' },
  { id: 'wa-mj-deliver-minor', law: '69.50.435', likely: true },
  { id: 'wa-mj-infraction', law: '69.50.445' },
  { id: 'wa-mj-dui', law: '46.61.502', likely: true },
  { id: 'wa-mj-dui', law: '46.61.504', likely: true },
]

const NOT_SIMPLE = 'DELIV|MANUF|INTENT|ATTEMPT|CONSP|PARA|OPEN|PUB'
const MARIJUANA = 'MARI[HJ]\\w*|\\bMJ\\b'
const POSSESSED = `(${MARIJUANA}).*POSS|POSS\\w*.*(${MARIJUANA})`

/** Titles of the courts' lists, which print no section. They only propose. */
export const prints: readonly Print[] = [
  { id: 'wa-mj-poss-4014', words: POSSESSED, not: `${NOT_SIMPLE}|>|OVER`, from: '2004-07-01', levels: ['misdemeanor'] },
  {
    id: 'wa-mj-poss-401e',
    words: POSSESSED,
    not: `${NOT_SIMPLE}|>|OVER`,
    from: '1979-03-21',
    to: '2004-07-01',
    levels: ['misdemeanor'],
  },
  { id: 'wa-mj-paraphernalia', words: 'PARAPH' },
  { id: 'wa-mj-infraction', words: `(OPEN|PUB).*(${MARIJUANA})|(${MARIJUANA}).*(OPEN|PUB)`, levels: ['infraction'] },
  { id: 'wa-mj-poss-felony', words: 'VUCSA.*POSS', not: 'INTENT', levels: ['felony_c'] },
]
