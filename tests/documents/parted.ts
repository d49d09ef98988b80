import type { Row } from '../../src/documents/layout/mark'
import { rowsByPage } from '../../src/documents/layout/pages'
import type { Paper, PaperBlock } from '../../src/documents/paper'

type OnPage = { readonly row: Row; readonly page: number; readonly said: string }

/** What of a paper stands on another page than what it belongs to, in words. */
export function partedIn(paper: Paper): readonly string[] {
  const rows = rowsByPage(paper).flatMap((page, place) =>
    page.flatMap((row): readonly OnPage[] => (row.marks.length ? [{ row, page: place + 1, said: saidIn(row) }] : [])),
  )
  const byBlock = new Map<number | undefined, OnPage[]>()
  for (const each of rows) byBlock.set(each.row.block, [...(byBlock.get(each.row.block) ?? []), each])
  const of = (block: number) => byBlock.get(block) ?? []
  const where = (what: string, place: number) => `${paper.template}: ${what} (${paper.blocks[place]?.id})`
  return paper.blocks.flatMap((block, place) => {
    const own = of(place)
    const [first, last] = [own[0], own.at(-1)]
    const next = nextDrawn(paper.blocks, place, of)
    if (!first || !last) return []
    const found: string[] = []
    if (block.kind === 'heading' && next && next.page !== last.page) found.push('a heading alone')
    if (asks(block) && next && next.page !== last.page) found.push('a question without its answer')
    if (block.kind === 'signature') {
      if (first.page !== last.page) found.push('a signature in two parts')
      const all = textAbove(paper.blocks, place, of)
      const text = all.filter(({ page }) => page === first.page)
      const letters = text.reduce((sum, { said }) => sum + said.length, 0)
      if (text.length < all.length && (text.length < 2 || letters < 60)) found.push('a signature without text')
    }
    return found.map((what) => where(what, place))
  })
}

const saidIn = ({ marks }: Row): string => marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join('')

/** The first row of what comes after a block. */
function nextDrawn(blocks: readonly PaperBlock[], place: number, of: (block: number) => readonly OnPage[]) {
  const next = blocks.findIndex((_, each) => each > place && of(each).length > 0)
  return next < 0 ? undefined : of(next)[0]
}

const asks = (block: PaperBlock): boolean => {
  const last = block.kind === 'paragraph' || block.kind === 'tick' ? block.text.at(-1) : undefined
  return typeof last === 'string' && /[:?]\s*$/.test(last)
}

/** The lines of text that a signature is for: those above it, of its own page or another. */
function textAbove(blocks: readonly PaperBlock[], place: number, of: (block: number) => readonly OnPage[]) {
  return blocks.slice(0, place).flatMap((block, each) => (/paragraph|tick|table/.test(block.kind) ? of(each) : []))
}
