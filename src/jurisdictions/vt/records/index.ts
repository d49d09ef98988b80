import type { RecordRoom } from '../../../records/reading'
import { hint, isConvicted } from '../../../records/scan/say'
import { convictions } from './convictions'
import { feeds } from './feeds'
import { register } from './register'

/** The readers of Vermont's records and what they feed. What is printed shows on that paper on that day. */
export const room: RecordRoom = {
  readers: [register, convictions],
  feeds,
  finish: (each) => {
    const count = each.counts.find((one) => isConvicted(one) && one.offenseId !== null)
    if (count) hint(each, 'recordStillShows', 'yes', count.from.disposition)
  },
}
