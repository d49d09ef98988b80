import type { Line } from '../page'

/**
 * Whether the page numbers that a document prints leave none out: no gap, the last one is there, and the first is at
 * most `first` (some papers do not number their first page). A document without page numbers has no gap.
 */
export function allPagesSeen(lines: readonly Line[], first = 1): boolean {
  const marks = lines.flatMap(({ text }) => {
    const mark =
      /\bpage\s*(\d{1,3})\s*of\s*(\d{1,3})\b/i.exec(text) ?? /^https?:\S+\s+(\d{1,3})\/(\d{1,3})$/.exec(text.trim())
    return mark ? [{ page: Number(mark[1]), of: Number(mark[2]) }] : []
  })
  const seen = [...new Set(marks.map(({ page }) => page))].sort((a, b) => a - b)
  const last = Math.max(...marks.map(({ of }) => of), 0)
  if (seen.length === 0) return true
  return (
    (seen[0] ?? 0) <= first &&
    seen.at(-1) === last &&
    seen.every((page, at) => at === 0 || page === (seen[at - 1] ?? 0) + 1)
  )
}
