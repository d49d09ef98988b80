import type { Code, Print } from '../../../records/reading'

const MARIJUANA = 'MARI[HJ]|\\bMJ\\b|CANNABIS|HASH|\\bTHC\\b'

/** Sections of Arizona's statutes as records print them. 13-3408 names every narcotic drug: only words tell whether it was cannabis. */
export const codes: readonly Code[] = [
  { id: 'az-possess', law: '13-3405', sub: 'a1' },
  { id: 'az-sale', law: '13-3405', sub: 'a2' },
  { id: 'az-produce', law: '13-3405', sub: 'a3' },
  { id: 'az-sale', law: '13-3405', sub: 'a4' },
  {
    id: 'az-possess',
    law: '13-3405',
    sub: '',
    exact: true,
    words: 'POSS',
    not: 'SALE|SELL|TRANS|IMPORT',
    likely: true,
  },
  { id: 'az-sale', law: '13-3405', sub: '', exact: true, words: 'SALE|SELL|TRANS|IMPORT', likely: true },
  { id: 'az-produce', law: '13-3405', sub: '', exact: true, words: 'PROD|PLANT', likely: true },
  { id: 'az-narcotic-cannabis', law: '13-3408', sub: 'a1', words: MARIJUANA, likely: true },
  { id: 'az-sale', law: '13-3408', sub: 'a2', words: MARIJUANA, likely: true },
  { id: 'az-sale', law: '13-3408', sub: 'a7', words: MARIJUANA, likely: true },
  { id: 'az-paraphernalia', law: '13-3415', sub: 'a' },
  { id: 'az-paraphernalia', law: '13-3415', sub: '', exact: true, likely: true },
  { id: 'az-dui', law: '28-1381', sub: 'a3', likely: true },
  { id: 'az-2853-civil', law: '36-2853', from: '2020-11-30' },
]

/** Words of lists that give no section. They only propose. */
export const prints: readonly Print[] = [
  { id: 'az-possess', words: 'POSS.*MARI[HJ]|MARI[HJ].*POSS', not: 'SALE|SELL|TRANS|IMPORT|PROD' },
  { id: 'az-sale', words: '(SALE|SELL|TRANS|IMPORT).*MARI[HJ]|MARI[HJ].*(SALE|SELL|TRANS|IMPORT)' },
  { id: 'az-produce', words: 'PROD.*MARI[HJ]|MARI[HJ].*(PROD|PLANT)' },
  { id: 'az-paraphernalia', words: 'PARAPH' },
]
