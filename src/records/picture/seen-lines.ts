import { type Line, type Place, pagesOfText } from '../page'

/** A word of the engine's table. */
type Word = { readonly text: string; readonly sure: number; readonly place: Place }

/** Columns of the table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const WORD = '5'

/** Words that the engine saw in a row, from left to right. */
type Run = readonly [Word, ...Word[]]

/**
 * The lines that the engine saw on one page, from its table of words (TSV), from top to bottom. Places are in points of the
 * evened picture. Words far from each other are parted by as many spaces as letters fit between them. The engine takes the
 * columns of a wide row for lines of their own: what stands side by side is put together again, along the slope of the page.
 */
export function seenLines(table: string, page: number, picture: number): readonly Line[] {
  const runs = runsIn(table)
  const words = runs.flat()
  const letter = middle(words.map(({ text, place }) => place.width / text.length))
  const height = middle(words.map(({ place }) => place.height))
  return rowsOf(runs, height).map((row, at) => ({
    page,
    row: at + 1,
    text: plain(textOf(row, letter)),
    seen: {
      picture,
      at: around(row),
      sure: Math.min(...row.map(({ sure }) => sure)),
      letters: middle(row.map(({ place }) => place.height)),
    },
  }))
}

function runsIn(table: string): readonly Run[] {
  const runs = new Map<string, Run>()
  for (const row of table.split('\n')) {
    const [level, , block, paragraph, line, , x, y, width, height, sure, text = ''] = row.split('\t')
    if (level !== WORD || text.trim() === '') continue
    const name = `${block} ${paragraph} ${line}`
    const place = { x: Number(x), y: Number(y), width: Number(width), height: Number(height) }
    const word: Word = { text: text.trim(), sure: Number(sure), place }
    const before = runs.get(name)
    runs.set(name, before ? [...before, word] : [word])
  }
  return [...runs.values()]
}

/** Runs on one base line, give or take half a letter, as one row; none over another. */
function rowsOf(runs: readonly Run[], height: number): readonly Run[] {
  const slope = slopeOf(runs)
  const levelOf = ([{ place }]: Run): number => place.y + place.height - slope * place.x
  const rows: { level: number; words: Run }[] = []
  for (const run of [...runs].sort((a, b) => levelOf(a) - levelOf(b))) {
    const level = levelOf(run)
    const beside = rows.find((row) => Math.abs(row.level - level) < height / 2 && !overlap(row.words, run))
    if (!beside) rows.push({ level, words: run })
    else beside.words = beside.words[0].place.x < run[0].place.x ? [...beside.words, ...run] : [...run, ...beside.words]
  }
  return rows.map(({ words }) => words)
}

/** How far a line sinks for each point to the right: the middle one of all long lines. */
function slopeOf(runs: readonly Run[]): number {
  return middle(
    runs.flatMap((run) => {
      const [first, last] = [run[0].place, run.at(-1)?.place ?? run[0].place]
      const across = last.x - first.x
      return across > 20 * first.height ? [(last.y + last.height - first.y - first.height) / across] : []
    }),
  )
}

function overlap(one: Run, other: Run): boolean {
  const [a, b] = [around(one), around(other)]
  return a.x < b.x + b.width && b.x < a.x + a.width
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

function textOf(words: Run, letter: number): string {
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

function around(words: Run): Place {
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
