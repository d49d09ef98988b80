import type { Records } from '../jurisdiction'

/** Old docket numbers end with the code of the county: Cncr is Chittenden. */
export const records: Records = {
  names: {
    court: 'SUPERIOR COURT, CHITTENDEN UNIT',
    parties: 'STATE OF VERMONT v. JANE DOE',
    numbered: 'Docket No. ',
    number: '1234-5-08 Cncr',
    charge: 'INFORMATION',
  },
  sheets: [
    'charge',
    {
      kind: 'docket',
      lines: [
        [{ text: 'SUPERIOR COURT, CHITTENDEN UNIT', spot: 'court' }],
        ['Docket No. ', { text: '1234-5-08 Cncr', spot: 'number' }],
        ['STATE OF VERMONT v. JANE DOE'],
        ['Charge 1'],
        ['  ', { text: '{{section}}', spot: 'section' }],
        ['  {{crime}}'],
        [{ text: '08/01/2008', spot: 'decided' }, '  Guilty'],
      ],
    },
    'judgment',
    'ticket',
  ],
}
