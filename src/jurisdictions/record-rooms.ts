import type { Reader, RecordRoom } from '../records/reading'

const rooms = import.meta.glob<RecordRoom>('./*/records/index.ts', { import: 'room', eager: true })

/** What the records of each state feed, by state, without its law and its courts. Meant for a worker. */
export const stateRooms: Readonly<Record<string, RecordRoom>> = Object.fromEntries(
  Object.values(rooms).map((room) => [room.feeds.state, room]),
)

/** The readers of all states, without the law and the courts that a reading is held against later. Meant for a worker. */
export const stateReaders: readonly Reader[] = Object.values(rooms).flatMap(({ readers }) => readers)
