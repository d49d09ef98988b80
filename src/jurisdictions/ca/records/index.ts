import type { RecordRoom } from '../../../records/reading'
import { feeds } from './feeds'
import { finish } from './finish'
import { rapSheet } from './rap-sheet'

/** The readers of California's records and what they feed. */
export const room: RecordRoom = { readers: [rapSheet], feeds, finish }
