import type { Line, SeenAs } from '../page'
import type { Unread } from '../reading'
import { looksLike } from './looks-like'
import { publicText } from './private'

/** The lines of a document, and which of them were used. What is neither used nor furniture ends as unread. */
export type Ledger = {
  readonly lines: readonly Line[]
  /** Marks a line as used. */
  readonly use: (line: Line | undefined) => void
  /** Keeps a line for the person to see, with the reason why it answers nothing. */
  readonly leave: (line: Line | undefined, why: string) => void
  /** What was kept, and every line that says something and was not used. */
  readonly unread: () => Unread[]
}

/** Lines without a word or a number: rulers, empty lines. */
const SAYS_NOTHING = /^[^A-Za-z0-9]*$/
/** What a page has above and below its text. */
const FURNITURE =
  /^\W*(page\s+\d+(\s+of\s+\d+)?|\d+\s+of\s+\d+|end of (record|message|list|report).*|https?:\S+.*|continued|\W*skip to (main )?content.*)\W*$/i

/** Opens a ledger over the pages of a document. `furniture`: lines of the kind of paper that say nothing. Private text is taken out here. */
export function ledger(pages: readonly { readonly lines: readonly Line[] }[], furniture: readonly RegExp[]): Ledger {
  const lines = pages.flatMap((page) =>
    page.lines.flatMap((line) => {
      const text = publicText(line.text, line.seen !== undefined)
      if (text === null) return []
      return [text === line.text ? line : { ...line, text, ...(line.seen && { seen: unplaced(line.seen) }) }]
    }),
  )
  const used = new Set<Line>()
  const kept = new Map<Line, string>()
  return {
    lines,
    use: (line) => {
      if (line) used.add(line)
    },
    leave: (line, why) => {
      if (line) kept.set(line, why)
    },
    unread: () =>
      lines.flatMap((line) => {
        const why = kept.get(line)
        const { page, row, text, seen } = line
        if (why === undefined && (used.has(line) || isFurniture(text, furniture) || isAside(line))) return []
        return [{ line: text.trim(), why: why ?? 'not understood', page, row, ...(seen && { seen }) }]
      }),
  }
}

/** What was taken out of the text would still show in the picture. */
const unplaced = ({ at: _, ...seen }: SeenAs): SeenAs => seen

/** A home, or words without a number or any word of a record, such as the name of somebody else: nothing to show. */
function isAside({ text, seen }: Line): boolean {
  if (seen && looksLike(text)) return false
  if (/\b(st|street|ave|avenue|road|rd|blvd|lane|ln|apt|box)\b\.?|\b[A-Z]{2}\s+\d{5}(-\d{4})?\s*$/i.test(text))
    return true
  return (
    !/\d/.test(text) &&
    !/charge|count|convict|guilty|dismiss|dispos|sentence|probation|warrant|court|arrest|acquit|seal|vacat|set aside|expung|fine|jail|prison|marij|marih|cannabis|drug/i.test(
      text,
    )
  )
}

/** Whether a line only divides, numbers or heads pages. */
export function isFurniture(text: string, own: readonly RegExp[]): boolean {
  return SAYS_NOTHING.test(text) || FURNITURE.test(text) || own.some((each) => each.test(text))
}
