import type { Line } from '../paper'
import { glue } from './glue'
import type { Face, Mark } from './mark'
import { measure } from './measure'

export type Type = { readonly face: Face; readonly size: number }

/** A piece that is never parted: letters, or a line to write on. */
type Atom = { readonly width: number; readonly text?: string; readonly box?: true }
type Word = readonly Atom[]

/** A box with the space behind it, and the space before it within a line, in ems. */
const BOX = 1.1
const BEFORE_BOX = 0.3

/** One line of type: its marks from x 0 on baseline 0, and its width. */
export type SetLine = { readonly marks: readonly Mark[]; readonly width: number }

/**
 * Breaks text into lines no wider than `available`. A word that is wider is parted behind a hyphen or a slash, and between
 * letters only where it has none; nothing is cut off.
 */
export function breakLines(line: Line, available: number, { face, size }: Type): readonly SetLine[] {
  const space = measure(' ', face, size)
  const lines: Word[][] = []
  let width = 0
  for (const word of wordsOf(line, available, face, size)) {
    const wide = widthOf(word)
    const last = lines.at(-1)
    if (last && width + space + wide <= available) {
      last.push(word)
      width += space + wide
    } else {
      lines.push([word])
      width = wide
    }
  }
  return lines.map((words) => set(words, space, face, size))
}

/** The marks of a line that is sure to fit, centred on `x` or ending there. */
export function aligned({ marks, width }: SetLine, x: number, where: 'centre' | 'end'): readonly Mark[] {
  const dx = where === 'centre' ? x - width / 2 : x - width
  return marks.map((mark) =>
    mark.kind === 'rule'
      ? { ...mark, from: [mark.from[0] + dx, mark.from[1]], to: [mark.to[0] + dx, mark.to[1]] }
      : { ...mark, x: mark.x + dx },
  )
}

function wordsOf(line: Line, available: number, face: Face, size: number): readonly Word[] {
  const words: Atom[][] = []
  const space = measure(' ', face, size)
  let glued = false
  let behindBox = false
  const add = (atom: Atom) => {
    const last = words.at(-1)
    if (glued && last && widthOf(last) + atom.width <= available) last.push(atom)
    else words.push([atom])
    glued = true
  }
  /** A line to write on stays with the label before it. */
  const addRule = (width: number) => {
    const label = glued ? undefined : words.at(-1)
    if (label && widthOf(label) + space + width <= available) label.push({ text: ' ', width: space }, { width })
    else add({ width })
    glued = true
  }
  for (const span of line) {
    if (typeof span !== 'string') {
      if ('box' in span) add({ width: (BOX + BEFORE_BOX) * size, box: true })
      else addRule(Math.min(span.line * 72, available))
      behindBox = 'box' in span
      continue
    }
    // A box stays with the word behind it.
    const text = behindBox ? span.trimStart() : span
    behindBox = false
    glue(text)
      .split(/( +)/)
      .flatMap((part) => (measure(part, face, size) > available ? part.split(/(\u00a0)/) : [part]))
      .forEach((part) => {
        if (/^[ \u00a0]/.test(part)) glued = false
        else
          for (const piece of pieces(part, available, face, size))
            add({ text: piece, width: measure(piece, face, size) })
      })
  }
  return words
}

/** A word cut into pieces that fit. */
function pieces(word: string, available: number, face: Face, size: number): readonly string[] {
  if (measure(word, face, size) <= available) return word ? [word] : []
  const parts = word.match(/[^-–/@]*[-–/@]|[^-–/@]+$/g) ?? []
  const units = parts.flatMap((part) => (measure(part, face, size) > available ? [...part] : [part]))
  return units.reduce<string[]>((found, unit) => {
    const last = found.at(-1)
    if (last !== undefined && measure(last + unit, face, size) <= available) found[found.length - 1] = last + unit
    else found.push(unit)
    return found
  }, [])
}

function set(words: readonly Word[], space: number, face: Face, size: number): SetLine {
  const marks: Mark[] = []
  let x = 0
  let run = { text: '', x: 0 }
  const end = () => {
    const text = run.text.trimEnd()
    if (text) marks.push({ kind: 'text', x: run.x, y: 0, text, face, size })
    run = { text: '', x }
  }
  words.forEach((word, place) => {
    if (place > 0) {
      x += space
      if (run.text) run.text += ' '
      else run.x = x
    }
    for (const atom of word) {
      if (atom.text === undefined) {
        end()
        if (atom.box) {
          const before = marks.length > 0 ? BEFORE_BOX * size : 0
          marks.push({ kind: 'box', x: x + before, y: 0, side: 0.75 * size, ticked: false })
          x += before + BOX * size
        } else {
          marks.push({ kind: 'rule', from: [x, 2], to: [x + atom.width, 2], weight: 0.6 })
          x += atom.width
        }
        run = { text: '', x }
      } else {
        run.text += atom.text
        x += atom.width
      }
    }
  })
  end()
  return { marks, width: x }
}

function widthOf(word: Word): number {
  return word.reduce((sum, atom) => sum + atom.width, 0)
}
