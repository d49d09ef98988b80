import type { Code, Print } from '../../../records/reading'

const D = '94C/34'
const C = '94C/32C'
const NO_WEED = 'COCAINE|HEROIN|CLASS [ABCE]\\b'

/**
 * The courts' codes of charges: the letter after the slash is the code's own, not a subdivision of the statute. Class D
 * has other drugs than marijuana, so those codes only propose.
 */
export const codes: readonly Code[] = [
  { id: 'possession-marijuana', law: D, sub: 'g', likely: true, not: NO_WEED },
  { id: 'possession-marijuana-subsequent', law: D, sub: 'h', likely: true, not: NO_WEED },
  { id: 'possession-marijuana', law: D, sub: 'l' },
  { id: 'possession-marijuana-subsequent', law: D, sub: 'm' },
  { id: 'distribution-marijuana', law: C, sub: 'a', likely: true },
  { id: 'distribution-marijuana-subsequent', law: C, sub: 'b', likely: true },
  { id: 'pwid-marijuana', law: C, sub: 'c', likely: true },
  { id: 'pwid-marijuana-subsequent', law: C, sub: 'd', likely: true },
  { id: 'trafficking-marijuana', law: '94C/32E', sub: 'c' },
  { id: 'school-zone-marijuana', law: '94C/32J' },
  { id: 'conspiracy-marijuana', law: '94C/40', likely: true },
  { id: 'civil-32l', law: '94C/32L', from: '2009-01-02' },
  { id: 'oui-drugs', law: '90/24', words: 'DRUG', not: 'LIQUOR' },
]

const AGAIN = 'SUBSQ|SUBSEQ|2ND|SECOND'
const SALE = 'DIST|INT|TRAFF|CULT|MANUF|CONSP|CLASS [ABCE]\\b'
const OR_LESS = '1 OZ OR LESS|CIVIL|UND\\w* 1 OZ'

/** Wording of the courts' list of charges, for the papers that give no code. */
export const prints: readonly Print[] = [
  {
    id: 'possession-marijuana',
    words: 'MARI[HJ]UANA.*POSS|POSS.*MARI[HJ]UANA',
    not: `${SALE}|${AGAIN}|${OR_LESS}`,
    sure: true,
  },
  {
    id: 'possession-marijuana-subsequent',
    words: `(MARI[HJ]UANA.*POSS|POSS.*MARI[HJ]UANA).*(${AGAIN})`,
    not: `${SALE}|${OR_LESS}`,
    sure: true,
  },
  { id: 'civil-32l', words: `MARI[HJ]UANA.*(${OR_LESS})`, from: '2009-01-02' },
  { id: 'possession-marijuana', words: 'POSS\\w* CLASS D', not: `${SALE}|${AGAIN}` },
  { id: 'possession-marijuana-subsequent', words: `POSS\\w* CLASS D.*(${AGAIN})`, not: 'DIST|INT|CLASS [ABCE]\\b' },
  {
    id: 'pwid-marijuana',
    words: 'POSS.*(CLASS D.*(W/I|DIST|INT)|DIST\\w*,? CLASS D)',
    not: `${AGAIN}|CLASS [ABCE]\\b`,
  },
  {
    id: 'pwid-marijuana-subsequent',
    words: `POSS.*(CLASS D.*(W/I|DIST)|DIST\\w* CLASS D).*(${AGAIN})`,
    not: 'CLASS [ABCE]\\b',
  },
  { id: 'distribution-marijuana', words: 'DIST\\w*,? CLASS D', not: `POSS|${AGAIN}` },
  { id: 'conspiracy-marijuana', words: 'CONSP.*(CONT SUB|DRUG)' },
  { id: 'school-zone-marijuana', words: 'DRUG.*(SCH|PARK)' },
]
