import type { RecordRoom } from '../../../records/reading'
import { activityRecord } from './activity-record'
import { casePage } from './case-page'
import { docketSheet } from './docket-sheet'
import { feeds } from './feeds'
import { finish } from './finish'
import { icori } from './icori'

/** The readers of the records of Massachusetts and what they feed. */
export const room: RecordRoom = { readers: [casePage, docketSheet, icori, activityRecord], feeds, finish }
