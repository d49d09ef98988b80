import type { RecordRoom } from '../../../records/reading'
import { hint, state } from '../../../records/scan/say'
import { courtPrintout } from './court-printout'
import { feeds } from './feeds'
import { nameCheck } from './name-check'
import { register } from './register'

/** The readers of Colorado's records and what they feed. */
export const room: RecordRoom = {
  readers: [register, nameCheck, courtPrintout],
  feeds,
  finish: (each, { document }) => {
    // In Denver one court house hears city cases (GS) and state cases (M).
    if (each.courtId === 'co-county-denver' && /^\d{2,4}(M|T|CR)\d/.test(each.caseNumber ?? ''))
      state(each, 'courtLevel', 'state', each.from.caseNumber)
    if (document.kind === 'co-cbi' && each.court) hint(each, 'stillOnRecord', 'yes', each.from.court)
  },
}
