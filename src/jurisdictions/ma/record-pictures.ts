import type { Records } from '../jurisdiction'

/** The docket sheet has the finding; no paper is called judgment. A complaint or a police report has the day it happened. */
export const records: Records = {
  names: {
    court: 'WORCESTER DISTRICT COURT',
    parties: 'COMMONWEALTH v. JANE DOE',
    numbered: 'DOCKET NO. ',
    number: '08-01234',
    charge: 'COMPLAINT',
    bareSection: true,
  },
  sheets: [
    'charge',
    {
      kind: 'docket',
      lines: [
        ['DOCKET NO. ', { text: '08-01234', spot: 'number' }],
        [{ text: 'WORCESTER DISTRICT COURT', spot: 'court' }],
        ['COMMONWEALTH v. JANE DOE'],
        ['COUNT 1  ', { text: '{{section}}', spot: 'section' }],
        ['  {{crime}}'],
        [{ text: '08/01/2008', spot: 'decided' }, '  GUILTY FINDING'],
      ],
    },
    'ticket',
  ],
}
