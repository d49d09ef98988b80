import { afterAll, describe, expect, test } from 'vitest'
import { pagesOfText } from '../../src/records/page'
import { fed, readRaw } from '../../src/records/raw'
import { expectedOf, jsonOf, readBytes, rooms, sampleBytes, samples } from './samples'
import { ofPicture, type Score, score } from './score'

// The score of every sample; `npx vitest run tests/records/samples.test.ts` prints it by kind of document.

const scored = new Map<string, Score[]>()

/** What a sample says and the reader, on purpose, leaves to be asked. */
const LEFT: Readonly<Record<string, readonly string[]>> = {
  // Arrested on a warrant: the day of the arrest says nothing about the day of the offense.
  'ca-rap-2': ['2/0.offenseDate?'],
  // The column of a superior court holds the day of filing.
  'wa-dch-1': ['4/0.offenseDate', '1/0.offenseId'],
  // No county from a police agency; an outcome of the FBI's list is one of the count.
  'fbi-ident-1': ['1.county?', '0.caseOutcome?'],
  'vt-portal-1': ['0/1.offenseId'],
}

describe.each(samples.filter(({ isPicture }) => !isPicture))('$file', ({ name, file }) => {
  test('reads as expected', async () => {
    const expected = expectedOf(name)
    const result = score(await jsonOf(sampleBytes(file)), expected)
    const { kind } = expected.document as { kind: string }
    scored.set(kind, [...(scored.get(kind) ?? []), result])
    expect(result.wrong).toEqual([])
    expect(result.filled).toEqual([])
    expect(result.missing.filter((each) => !LEFT[name]?.some((left) => each.startsWith(`${left}:`)))).toEqual([])
    expect(result.dropped).toEqual([])
  })
})

const pictures = samples.filter(({ file, isPicture }) => isPicture && !file.endsWith('.txt'))
/** Taken from too far away, so that letters are too small to be sure of any. */
const FAR = ['ca-photo-2', 'ma-photo-1']

describe.each(pictures.filter(({ name }) => !FAR.includes(name)))('$file', ({ name, file }) => {
  test('suggests what its paper says, and nothing else', async () => {
    const expected = ofPicture(expectedOf(name))
    const result = score(await jsonOf(sampleBytes(file)), expected)
    const { kind } = expected.document as { kind: string }
    scored.set(`${kind}, ${file}`, [result])
    expect(result.wrong).toEqual([])
    expect(result.filled).toEqual([])
    expect(result.missing).toEqual([])
    // Of the text that another engine saw in the same picture.
    expect(result.dropped.filter((line) => !line.startsWith('('))).toEqual([])
  })
})

test.each(pictures.filter(({ name }) => FAR.includes(name)))(
  '$file is to be taken from nearer by',
  async ({ file }) => {
    expect(await readBytes(sampleBytes(file))).toEqual({ problem: 'too_far' })
  },
)

const seen = samples.filter(({ file, isPicture }) => isPicture && file.endsWith('.txt'))
describe.each(seen)('$file, as a picture', ({ file }) => {
  test('states nothing: every value needs a yes', () => {
    const pages = pagesOfText(new TextDecoder().decode(sampleBytes(file))).map((page) => ({ ...page, picture: true }))
    const raw = readRaw(
      pages,
      Object.values(rooms).flatMap(({ readers }) => readers),
    )
    const reading = raw && fed(raw, rooms)
    expect(reading?.cases.length).toBeGreaterThan(0)
    for (const each of reading?.cases ?? []) {
      expect(each.facts).toEqual({})
      for (const count of each.counts) expect(count.facts).toEqual({})
    }
  })
})

afterAll(() => {
  const rows = [...scored].map(([kind, scores]) => {
    const sum = (count: (each: Score) => number): number => scores.reduce((total, each) => total + count(each), 0)
    return [
      kind,
      sum(({ right }) => right),
      sum(({ wrong, filled }) => wrong.length + filled.length),
      sum(({ missing }) => missing.length),
      sum(({ dropped }) => dropped.length),
    ]
  })
  const table = [['kind', 'right', 'wrong', 'missing', 'dropped'], ...rows]
  process.stdout.write(
    `${table.map(([kind, ...numbers]) => `${String(kind).padEnd(30)}${numbers.map((each) => String(each).padStart(9)).join('')}`).join('\n')}\n`,
  )
})
