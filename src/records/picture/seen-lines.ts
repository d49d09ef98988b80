import { type Line, type Place, pagesOfText } from '../page'

/** A word of the engine's table. */
type Word = { readonly text: string; readonly sure: number; readonly place: Place }

/** Columns of the table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const WORD = '5'

/**
 * The lines that the engine saw on one page, from its table of words (TSV), from top to bottom as it orders them. Places
 * are in points of the evened picture. Words far from each other are parted by as many spaces as letters fit between them.
 */
export function seenLines(table: string, page: number, picture: number): readonly Line[] {
  const lines = new Map<string, Word[]>()
  for (const row of table.split('\n')) {
    const [level, , block, paragraph, line, , x, y, width, height, sure, text = ''] = row.split('\t')
    if (level !== WORD || text.trim() === '') continue
    const name = `${block} ${paragraph} ${line}`
    const place = { x: Number(x), y: Number(y), width: Number(width), height: Number(height) }
    lines.set(name, [...(lines.get(name) ?? []), { text: text.trim(), sure: Number(sure), place }])
  }
  const letter = middle([...lines.values()].flat().map(({ text, place }) => place.width / text.length))
  return [...lines.values()].map((words, at) => ({
    page,
    row: at + 1,
    text: plain(textOf(words, letter)),
    seen: {
      picture,
      at: around(words),
      sure: Math.min(...words.map(({ sure }) => sure)),
      letters: middle(words.map(({ place }) => place.height)),
    },
  }))
}

/** The height of an ordinary word on the page, in points of the picture: the middle one of all words. 0 where there is none. */
export function letterHeight(table: string): number {
  return middle(
    table.split('\n').flatMap((row) => {
      const [level, , , , , , , , , height, sure, text = ''] = row.split('\t')
      return level === WORD && text.trim() !== '' && Number(sure) > 0 ? [Number(height)] : []
    }),
  )
}

function textOf(words: readonly Word[], letter: number): string {
  let text = ''
  let end = 0
  for (const { text: word, place } of words) {
    const gap = place.x - end
    const spaces = gap > letter * 2 ? Math.max(2, Math.round(gap / letter)) : 1
    text += (text === '' ? '' : ' '.repeat(spaces)) + word
    end = place.x + place.width
  }
  return text
}

function around(words: readonly Word[]): Place {
  const x = Math.min(...words.map(({ place }) => place.x))
  const y = Math.min(...words.map(({ place }) => place.y))
  return {
    x,
    y,
    width: Math.max(...words.map(({ place }) => place.x + place.width)) - x,
    height: Math.max(...words.map(({ place }) => place.y + place.height)) - y,
  }
}

/** The letters of a picture are told apart as those of pasted text are. */
const plain = (text: string): string => pagesOfText(text)[0]?.lines[0]?.text ?? ''

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
