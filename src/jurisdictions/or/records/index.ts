import type { RecordRoom } from '../../../records/reading'
import { feeds } from './feeds'
import { ownRecord } from './own-record'
import { register } from './register'

/** The readers of Oregon's records and what they feed. */
export const room: RecordRoom = { readers: [register, ownRecord], feeds }
