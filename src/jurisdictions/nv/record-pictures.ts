import type { Records } from '../jurisdiction'

/** The top line of a paper names the court. */
export const records: Records = {
  names: {
    court: 'LAS VEGAS JUSTICE COURT',
    parties: 'STATE v. JANE DOE',
    numbered: 'Case No. ',
    number: '08-01234',
    charge: 'COMPLAINT',
    judgment: 'JUDGMENT OF CONVICTION',
  },
  sheets: ['charge', 'docket', 'judgment', 'ticket'],
}
