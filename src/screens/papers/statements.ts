import type { Sheet } from '../../documents/assemble'
import type { Line, PaperBlock } from '../../documents/paper'

/** One thing that the person signs for, in plain words, with the paper that says it. */
export type Statement = { readonly id: string; readonly text: string; readonly paper: string; readonly sworn: boolean }

/** Every statement to confirm, in the order of the packet; what several papers say alike, once. Only what the papers really say: ticked boxes, printed lines. */
export function statementsOf(sheets: readonly Sheet[]): readonly Statement[] {
  const all = sheets.flatMap(({ reading }) =>
    reading.blocks.flatMap((block, place) =>
      textsOf(block).map(
        (text, line): Statement => ({
          id: `${reading.template}-${block.id}-${place}-${line}`,
          text,
          paper: reading.title,
          sworn: block.confirm === 'sworn',
        }),
      ),
    ),
  )
  return all.filter(
    ({ text, paper }, place) => !all.slice(0, place).some((each) => each.text === text && each.paper !== paper),
  )
}

/** Text as one string; a place to write on shows as a line. */
export function plain(line: Line): string {
  return line.map((span) => (typeof span === 'string' ? span : 'box' in span ? '☐ ' : '________')).join('')
}

function textsOf(block: PaperBlock): readonly string[] {
  if (!block.confirm) return []
  switch (block.kind) {
    case 'paragraph':
      return [plain(block.text)]
    case 'tick':
      return block.ticked ? [plain(block.text)] : []
    case 'table':
      return block.rows.map((row) =>
        row
          .flatMap((cell, column) =>
            plain(cell).trim() === '' ? [] : `${plain(block.head[column] ?? [])}: ${plain(cell)}`,
          )
          .join('; '),
      )
    default:
      return []
  }
}
