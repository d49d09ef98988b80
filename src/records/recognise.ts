import type { Page } from './page'
import type { Reader } from './reading'

/**
 * The reader that knows a document by its headings and labels: the one most of whose marks stand there, if as many as it
 * needs do. Null when none does, or two know it equally well. `state` leaves only that state's readers and the shared ones.
 */
export function recognise(pages: readonly Page[], readers: readonly Reader[], state?: string): Reader | null {
  const text = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n')
  const known = readers
    .filter(
      (reader) => state === undefined || reader.state === state || reader.state === 'us' || reader.state === 'any',
    )
    .map((reader) => ({ reader, hits: reader.marks.filter((mark) => mark.test(text)).length }))
    .filter(({ reader, hits }) => hits >= reader.needs)
    .map(({ reader, hits }) => ({ reader, share: hits / reader.marks.length }))
    .sort((a, b) => b.share - a.share)
  const [best, next] = known
  if (!best || (next && next.share === best.share)) return null
  return best.reader
}
