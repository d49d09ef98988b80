import type { Reader, RecordRoom } from '../records/reading'

const rooms = import.meta.glob<RecordRoom>('./*/records/index.ts', { import: 'room', eager: true })

/** The readers of all states, without the law and the courts that a reading is held against later. Meant for a worker. */
export const stateReaders: readonly Reader[] = Object.values(rooms).flatMap(({ readers }) => readers)
