import type { Case, Reading, RecordRoom } from '../../../records/reading'
import { hint, isConvicted } from '../../../records/scan/say'
import { bureau } from './bureau'
import { docketRecord } from './docket-record'
import { feeds } from './feeds'

/** The readers of Maine's records and what they feed. */
export const room: RecordRoom = { readers: [docketRecord, bureau], feeds, finish }

/** An earlier conviction on the same paper is a suggestion. */
function finish(each: Case, { cases }: Reading): void {
  const dayOf = (of: Case): string =>
    of.counts
      .filter(isConvicted)
      .map(({ dispositionDate }) => dispositionDate ?? '')
      .sort()[0] ?? ''
  const own = dayOf(each)
  const older =
    own && cases.find((other) => other.caseNumber !== each.caseNumber && dayOf(other) !== '' && dayOf(other) < own)
  if (older) hint(each, 'olderPriorConviction', 'yes', older.counts.find(isConvicted)?.from.disposition)
}
