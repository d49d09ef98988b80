import type { RecordRoom } from '../../../records/reading'
import { feeds } from './feeds'
import { register } from './register'
import { repository } from './repository'

/** The readers of Nevada's records and what they feed. */
export const room: RecordRoom = { readers: [register, repository], feeds }
