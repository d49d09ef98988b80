import type { RecordRoom } from '../../../records/reading'
import { courtview } from './courtview'
import { feeds } from './feeds'
import { finish } from './finish'
import { report } from './report'

/** The readers of Alaska's records and what they feed. */
export const room: RecordRoom = { readers: [courtview, report], feeds, finish }
