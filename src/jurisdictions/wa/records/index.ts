import type { RecordRoom } from '../../../records/reading'
import { caseHistory } from './case-history'
import { docket } from './docket'
import { feeds } from './feeds'
import { finish } from './finish'
import { watch } from './watch'

/** The readers of Washington's records and what they feed. */
export const room: RecordRoom = { readers: [docket, caseHistory, watch], feeds, finish }
