import type { RecordSheet } from '../jurisdiction'

/** The sheet that the Department of Justice sends. */
export const records: readonly RecordSheet[] = [
  {
    kind: 'rap',
    lines: [
      ['ARR/DET/CITE:   NAM:01'],
      [{ text: '20060218', spot: 'happened' }, '  CASO LOS ANGELES'],
      ['CNT:01  #1111111'],
      ['  ', { text: '11357(B) HS', spot: 'section' }, '-POSSESS MARIJUANA'],
      ['COURT:          NAM:01'],
      [{ text: '20060401', spot: 'decided' }, '  CASC LOS ANGELES'],
      ['CNT:01  ', { text: '#BA123456', spot: 'number' }],
      ['  DISPO:CONVICTED'],
    ],
  },
]
