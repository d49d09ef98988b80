import type { Records } from '../jurisdiction'

/** Tickets and dockets print the violation date. City courts name the city as the plaintiff. */
export const records: Records = {
  names: {
    court: 'SPOKANE COUNTY DISTRICT COURT',
    parties: 'STATE OF WASHINGTON v. JANE DOE',
    numbered: 'No. ',
    number: '08-01234',
    happened: 'VIOLATION DATE',
    judgment: 'JUDGMENT AND SENTENCE',
  },
  sheets: ['docket', 'judgment', 'ticket'],
}
