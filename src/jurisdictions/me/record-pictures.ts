import type { Records } from '../jurisdiction'

/** The judgment names the crime, its section and its class. */
export const records: Records = {
  names: {
    court: 'BANGOR DISTRICT COURT',
    parties: 'STATE OF MAINE v. JANE DOE',
    numbered: 'Docket No. ',
    number: '08-01234',
    charge: 'COMPLAINT',
  },
  sheets: [
    'charge',
    'docket',
    {
      kind: 'judgment',
      lines: [
        ['STATE OF MAINE v. JANE DOE'],
        [{ text: 'BANGOR DISTRICT COURT', spot: 'court' }],
        ['Docket No. ', { text: '08-01234', spot: 'number' }],
        ['JUDGMENT'],
        ['  {{crime}}'],
        ['  ', { text: '{{section}}', spot: 'section' }],
        ['  Class E'],
        ['Date of crime  ', { text: '05/10/2008', spot: 'happened' }],
        ['Signed  ', { text: '08/01/2008', spot: 'decided' }, '     Judge'],
      ],
    },
    'ticket',
  ],
}
