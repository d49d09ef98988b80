import type { Records } from '../jurisdiction'

/** The courts keep the docket online (OECI), with the day on which the case was filed. */
export const records: Records = {
  names: {
    court: 'LANE COUNTY CIRCUIT COURT',
    parties: 'STATE OF OREGON v. JANE DOE',
    numbered: 'Case No. ',
    number: '08-01234',
    charge: 'CHARGE',
  },
  sheets: [
    'charge',
    {
      kind: 'docket',
      lines: [
        ['OECI'],
        ['Case No. ', { text: '08-01234', spot: 'number' }],
        [{ text: 'LANE COUNTY CIRCUIT COURT', spot: 'court' }],
        ['STATE OF OREGON v. JANE DOE'],
        ['Filed     06/02/2008'],
        ['Charge 1  ', { text: '{{section}}', spot: 'section' }],
        ['  {{crime}}'],
        ['Judgment  ', { text: '08/01/2008', spot: 'decided' }],
      ],
    },
    'judgment',
    'ticket',
  ],
}
