import type { Records } from '../jurisdiction'

/** Case numbers begin with the place: 3AN is Anchorage. */
export const records: Records = {
  names: {
    court: 'DISTRICT COURT AT ANCHORAGE',
    parties: 'STATE OF ALASKA v. JANE DOE',
    numbered: 'Case No. ',
    number: '3AN-08-01234CR',
    charge: 'COMPLAINT',
  },
  sheets: ['charge', 'docket', 'judgment', 'ticket'],
}
