import type { Records } from '../jurisdiction'

/** The sheet that the Department of Justice sends, and the papers of the superior court. */
export const records: Records = {
  names: {
    court: 'SUPERIOR COURT, LOS ANGELES',
    parties: 'PEOPLE v. JANE DOE',
    numbered: 'Case No. ',
    number: 'BA123456',
  },
  sheets: [
    {
      kind: 'rap',
      lines: [
        ['ARR/DET/CITE:   NAM:01'],
        [{ text: '20080510', spot: 'happened' }, '  CASO LOS ANGELES'],
        ['CNT:01  #1111111'],
        ['  ', { text: '11357(B) HS', spot: 'section' }, '-POSSESS MARIJUANA'],
        ['COURT:          NAM:01'],
        [{ text: '20080801', spot: 'decided' }, '  ', { text: 'CASC LOS ANGELES', spot: 'court' }],
        ['CNT:01  ', { text: '#BA123456', spot: 'number' }],
        ['  DISPO:CONVICTED'],
      ],
    },
    'docket',
    'judgment',
    'ticket',
  ],
}
