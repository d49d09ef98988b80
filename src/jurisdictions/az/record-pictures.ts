import type { Records } from '../jurisdiction'

/** The complaint and the judgment name the crime, its section and its class. */
export const records: Records = {
  names: {
    court: 'MARICOPA COUNTY SUPERIOR COURT',
    parties: 'STATE OF ARIZONA v. JANE DOE',
    numbered: 'Case No. ',
    number: 'CR2008-01234',
    charge: 'COMPLAINT',
    judgment: 'JUDGMENT AND SENTENCE',
  },
  sheets: ['charge', 'docket', 'judgment', 'ticket'],
}
