import type { Format } from './template'

/** A run of text; a line to write on, as wide as `line` inches (`fact` names what the person could not say); a box for another hand. */
export type Span = string | { readonly line: number; readonly fact?: string } | { readonly box: true }

/** Text with the places left for writing. */
export type Line = readonly Span[]

type Part = { readonly id: string; readonly confirm?: 'signed' | 'sworn' }
type Numbered = { readonly number?: string; readonly level: 0 | 1 | 2 }

export type PaperBlock =
  | (Part & { readonly kind: 'heading'; readonly text: Line })
  | (Part & Numbered & { readonly kind: 'paragraph'; readonly text: Line })
  | (Part & Numbered & { readonly kind: 'tick'; readonly text: Line; readonly ticked: boolean })
  | (Part & {
      readonly kind: 'table'
      readonly head: readonly Line[]
      readonly rows: readonly (readonly Line[])[]
      readonly widths: readonly number[]
    })
  | (Part & { readonly kind: 'lines'; readonly lines: readonly Line[] })
  | (Part & { readonly kind: 'room'; readonly count: number })
  | (Part & {
      readonly kind: 'signature'
      readonly by: 'petitioner' | 'server' | 'judge' | 'clerk' | 'office'
      readonly text?: Line
      readonly name?: Line
      readonly role: string
      readonly labels: SignatureLabels
      readonly place?: true
      readonly undated?: true
    })

export type SignatureLabels = { readonly date: string; readonly place: string; readonly name: string }

export type PaperCaption = {
  readonly filer: readonly Line[]
  readonly court: readonly Line[]
  readonly parties: readonly { readonly text: Line; readonly indent?: true }[]
  readonly number: Line
  readonly under: readonly Line[]
}

/** One filled paper: plain data, shown as a page of HTML and drawn as a PDF. */
export type Paper = {
  readonly template: string
  readonly kind: 'court' | 'letter' | 'guide' | 'reading' | 'copy-sheet'
  readonly title: string
  readonly language: string
  readonly format: Format
  /** What stands in the footer beside the title, e.g. the form that it follows. */
  readonly form?: string
  /** Who does what with it, for lists. In reading copies only. */
  readonly note?: string
  /** Printed at the top of every page of a copy that must not be filed. */
  readonly banner?: string
  readonly caption?: PaperCaption
  readonly blocks: readonly PaperBlock[]
}

/** Facts whose place was left as a line, in the order of the paper, each once. */
export function openPlaces(paper: Paper): readonly string[] {
  const facts = linesOf(paper).flatMap((line) =>
    line.flatMap((span) => (typeof span !== 'string' && 'line' in span && span.fact ? [span.fact] : [])),
  )
  return [...new Set(facts)]
}

/** Everything that a paper prints, for checks of its characters. */
export function textOf(paper: Paper): string {
  const body = linesOf(paper).map((line) => line.filter((span) => typeof span === 'string').join(' '))
  return [paper.title, paper.form ?? '', paper.banner ?? '', ...body].join('\n')
}

function linesOf({ caption, blocks }: Paper): readonly Line[] {
  const top = caption
    ? [...caption.filer, ...caption.court, ...caption.parties.map(({ text }) => text), caption.number, ...caption.under]
    : []
  return [...top, ...blocks.flatMap(blockLines)]
}

function blockLines(block: PaperBlock): readonly Line[] {
  switch (block.kind) {
    case 'table':
      return [...block.head, ...block.rows.flat()]
    case 'lines':
      return block.lines
    case 'room':
      return []
    case 'signature':
      return [block.text ?? [], block.name ?? [], [block.role]]
    default:
      return [block.text]
  }
}
