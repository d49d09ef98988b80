import type { RecordRoom } from '../../../records/reading'
import { feeds } from './feeds'

/** What the records of Arizona feed. The layout of no record of the state is known well enough to read it. */
export const room: RecordRoom = { readers: [], feeds }
