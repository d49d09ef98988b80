import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/records/open'
import type { Line } from '../../src/records/page'
import type { Reading } from '../../src/records/reading'
import { dayOf } from '../../src/records/scan/dates'
import { isDay } from '../../src/rules/day'
import { random } from '../seeded'
import { rooms, samples } from './samples'

// Mutants of the samples: none crashes a reader, none fills a value that its own line contradicts.

const written = samples.filter(({ file }) => /\.(txt|csv)$/.test(file))
const texts = written.map(({ file }) => readFileSync(`tests/records/samples/${file}`, 'utf8'))
const EACH = Math.ceil(10_000 / texts.length)

type Roll = () => number
const place = (roll: Roll, length: number): number => Math.floor(roll() * length)

/** What happens to a record on its way: lines lost, swapped, joined, repeated, a page cut off, letters misread. */
const MUTATIONS: readonly ((lines: readonly string[], roll: Roll) => readonly string[])[] = [
  (lines, roll) => lines.toSpliced(place(roll, lines.length), 1 + place(roll, 4)),
  (lines, roll) => {
    const at = place(roll, lines.length - 1)
    return lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '')
  },
  (lines, roll) => {
    const at = place(roll, lines.length - 1)
    return lines.toSpliced(at, 2, `${lines[at]}${roll() < 0.5 ? ' ' : '   '}${(lines[at + 1] ?? '').trim()}`)
  },
  (lines, roll) => {
    const at = place(roll, lines.length)
    return lines.toSpliced(at, 0, lines[place(roll, lines.length)] ?? '')
  },
  (lines, roll) => lines.slice(0, place(roll, lines.length)),
  (lines, roll) => lines.slice(place(roll, lines.length)),
  (lines, roll) => {
    const at = place(roll, lines.length)
    return lines.with(at, misread(lines[at] ?? '', roll))
  },
  (lines, roll) => lines.map((line) => (roll() < 0.1 ? misread(line, roll) : line)),
  (lines) => lines.map((line) => line.replace(/ {2,}/g, ' ')),
  (lines) => lines.map((line) => line.trim()),
  (lines, roll) => {
    const at = place(roll, lines.length)
    const line = lines[at] ?? ''
    const cut = place(roll, line.length)
    return lines.toSpliced(at, 1, line.slice(0, cut), line.slice(cut))
  },
]

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'O',
  O: '0',
  '1': 'l',
  l: '1',
  I: '1',
  '5': 'S',
  S: '5',
  '8': 'B',
  B: '8',
  '6': '8',
  '9': '4',
  ':': ';',
  '(': ' (',
  '/': '7',
  '#': '$',
  '*': 'e',
  T: 'Í',
}

const misread = (line: string, roll: Roll): string =>
  [...line].map((letter) => (roll() < 0.12 ? (LOOKALIKES[letter] ?? letter) : letter)).join('')

/** Whether what stands in a line is what was read from it. */
function contradicts(fact: string, value: string | number, line: Line): boolean {
  const text = line.text
  if (typeof value === 'number') return false
  if (isDay(value)) return !daysIn(text).includes(value)
  if (value === 'convicted' && /disposition|caseOutcome/.test(fact))
    return /\b(dismissed|acquitted|not guilty)\b/i.test(text) && !/convict|guilty/i.test(text)
  if (value === 'dismissed' && /disposition|caseOutcome/.test(fact))
    return /^\W*(disp\w*\s*:\s*)?(convicted|guilty)\b/i.test(text)
  return false
}

function daysIn(text: string): readonly string[] {
  const found: string[] = []
  for (const [printed] of text.matchAll(/\d{4}[-./]?\d{2}[-./]?\d{2}/g)) found.push(dayOf(printed, 'ymd') ?? '')
  for (const [printed] of text.matchAll(/\d{1,2}[-/]\d{1,2}[-/](\d{4}|\d{2})/g))
    found.push(dayOf(printed, 'mdy', '2026-12-31') ?? '', dayOf(printed, 'mdy') ?? '')
  return found
}

function contradictions({ cases }: Reading): readonly string[] {
  return cases.flatMap((each) =>
    [each, ...each.counts].flatMap((said) => {
      const own: readonly (readonly [string, string | number | null])[] = [
        ...Object.entries(said.facts),
        ['caseNumber', 'caseNumber' in said ? (said.caseNumber ?? null) : null],
        ['section', 'section' in said ? said.section : null],
      ]
      return own.flatMap(([fact, value]) => {
        const line = said.from[fact]
        if (!line || value === null) return []
        const isOut =
          fact === 'caseNumber' || fact === 'section'
            ? !plain(line.text).includes(plain(String(value)))
            : contradicts(fact, value, line)
        return isOut ? [`${fact}=${value} from "${line.text.trim()}"`] : []
      })
    }),
  )
}

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

describe.each(written.map(({ file }, at) => [file, at] as const))('%s', (_, at) => {
  test(`${EACH} mutants`, () => {
    const roll = random(at + 1)
    const lines = (texts[at] ?? '').split('\n')
    const wrong: string[] = []
    for (let mutant = 0; mutant < EACH; mutant++) {
      let mutated: readonly string[] = lines
      for (let step = 0; step <= place(roll, 4); step++)
        if (mutated.length > 1) mutated = MUTATIONS[place(roll, MUTATIONS.length)]?.(mutated, roll) ?? mutated
      const read = readText(mutated.join('\n'), rooms)
      if ('got' in read) wrong.push(...contradictions(read.got))
    }
    expect([...new Set(wrong)].slice(0, 8)).toEqual([])
  })
})
