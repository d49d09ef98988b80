import type { Records } from '../jurisdiction'

/** The docket is called Register of Actions; the level and the section stand next to each count. An M in the number is a misdemeanor. */
export const records: Records = {
  names: {
    court: 'BOULDER COUNTY COURT',
    parties: 'PEOPLE v. JANE DOE',
    numbered: 'Case Number: ',
    number: '08M1234',
    charge: 'COMPLAINT',
    bareSection: true,
  },
  sheets: [
    'charge',
    {
      kind: 'docket',
      lines: [
        ['REGISTER OF ACTIONS'],
        [{ text: 'BOULDER COUNTY COURT', spot: 'court' }],
        ['Case Number: ', { text: '08M1234', spot: 'number' }],
        ['Offense date   ', { text: '05/10/2008', spot: 'happened' }],
        ['Count 1  ', { text: '{{section}}', spot: 'section' }],
        ['  {{crime}}'],
        ['Disposition: guilty'],
        ['Date sentenced ', { text: '08/01/2008', spot: 'decided' }],
      ],
    },
    'judgment',
    'ticket',
  ],
}
