import { describe, expect, test } from 'vitest'
import { isPicture } from '../../../src/records/picture/is-picture'
import { readPictures, type See } from '../../../src/records/picture/read-pictures'
import { letterHeight, seenLines } from '../../../src/records/picture/seen-lines'
import { seenPage } from '../../../src/records/picture/seen-page'
import { ledger } from '../../../src/records/scan/ledger'

type Word = readonly [line: number, x: number, y: number, width: number, height: number, sure: number, text: string]

const table = (words: readonly Word[]): string =>
  [
    '1\t1\t0\t0\t0\t0\t0\t0\t900\t900\t-1\t',
    ...words.map(
      ([line, x, y, width, height, sure, text], at) =>
        `5\t1\t1\t1\t${line}\t${at + 1}\t${x}\t${y}\t${width}\t${height}\t${sure}\t${text}`,
    ),
  ].join('\n')

const WORDS: readonly Word[] = [
  [1, 100, 50, 80, 24, 96, 'CNT:01'],
  [1, 400, 52, 90, 25, 91, '#8MP04417'],
  [2, 100, 100, 60, 24, 40, '11357(B)'],
  [2, 175, 100, 20, 22, 97, 'HS'],
  [2, 300, 100, 500, 60, 95, ' '],
]
const picture = { width: 900, height: 900, data: new Uint8Array(900 * 900) }

describe('a page seen in a picture', () => {
  test('is lines with their places, their height and how sure they are; far words are parted', () => {
    expect(seenLines(table(WORDS), 3, 7)).toEqual([
      {
        page: 3,
        row: 1,
        text: `CNT:01${' '.repeat(22)}#8MP04417`,
        seen: { picture: 7, at: { x: 100, y: 50, width: 390, height: 27 }, sure: 91, letters: 25 },
      },
      {
        page: 3,
        row: 2,
        text: '11357(B) HS',
        seen: { picture: 7, at: { x: 100, y: 100, width: 95, height: 24 }, sure: 40, letters: 24 },
      },
    ])
  })
  test('has the columns of a wide row side by side again, on a page that slopes', () => {
    const rows: readonly Word[] = [
      [1, 100, 100, 120, 24, 95, 'Violation'],
      [2, 100, 140, 120, 24, 95, 'POSSESS'],
      [2, 700, 155, 120, 24, 95, 'GUILTY'],
      [3, 700, 115, 120, 24, 95, 'Disposition'],
      [4, 1000, 162, 120, 24, 95, '05/02/2011'],
    ]
    expect(seenLines(table(rows), 1, 1).map(({ text }) => text.split(/ {2,}/))).toEqual([
      ['Violation', 'Disposition'],
      ['POSSESS', 'GUILTY', '05/02/2011'],
    ])
  })
  test.each([
    [20, null],
    [19, 'too_far'],
  ])('with letters %s points high: %s', (height, problem) => {
    const words = WORDS.map(([line, x, y, width, , sure, text]) => [line, x, y, width, height, sure, text] as const)
    expect(letterHeight(table(words))).toBe(height)
    const seen = seenPage({ picture, table: table(words) }, 1, 1)
    expect('problem' in seen ? seen.problem : null).toBe(problem)
  })
  test('without a word is a problem', () => {
    expect(seenPage({ picture, table: table([]) }, 1, 1)).toEqual({ problem: 'nothing_seen' })
  })
  test('shows no strip of a line with what is private in it, nor its text, misread or not', () => {
    const lines = seenLines(
      table([
        [1, 0, 0, 80, 24, 90, 'HGT/600'],
        [1, 200, 0, 80, 24, 90, 'POB/YY'],
        [2, 0, 40, 80, 24, 90, 'P0B/MEX1CO'],
        [3, 0, 80, 80, 24, 90, 'S0C/900000001'],
        [4, 0, 120, 80, 24, 90, 'DOB/19880217'],
      ]),
      1,
      1,
    )
    const read = ledger([{ lines }], []).lines
    expect(read.map(({ text }) => text)).toEqual(['HGT/600', 'DOB/19880217'])
    expect(read.map(({ seen }) => seen?.at !== undefined)).toEqual([false, true])
  })
})

describe('pictures', () => {
  const good: See = async (_, number) => seenPage({ picture, table: table(WORDS) }, number, number)
  const one = new Uint8Array(3)
  test('are pages in their order', async () => {
    const read = await readPictures([one, one], good)
    expect('got' in read && read.got.map(({ number, picture }) => [number, picture])).toEqual([
      [1, true],
      [2, true],
    ])
  })
  test('of which one is too far away give nothing, and each is told', async () => {
    const told: string[] = []
    const see: See = async (each, number) => (number === 1 ? { problem: 'too_far' } : good(each, number))
    const read = await readPictures([one, one], see, (number, seen) =>
      told.push(`${number} ${'problem' in seen ? seen.problem : 'seen'}`),
    )
    expect(read).toEqual({ problem: 'too_far' })
    expect(told).toEqual(['1 too_far', '2 seen'])
  })
  test('end with the first where nothing can be seen at all', async () => {
    let tries = 0
    const see: See = async () => {
      tries++
      return { problem: 'no_engine' }
    }
    expect(await readPictures([one, one, one], see)).toEqual({ problem: 'no_engine' })
    expect(tries).toBe(1)
  })
  test('are at most twelve', async () => {
    expect(
      await readPictures(
        Array.from({ length: 13 }, () => one),
        good,
      ),
    ).toEqual({ problem: 'too_many_pictures' })
  })
  test.each([
    ['JPEG', '\xff\xd8\xff\xe0', true],
    ['PNG', '\x89PNG\r\n\x1a\n', true],
    ['HEIC', '\0\0\0\x18ftypheic', true],
    ['WebP', 'RIFF\0\0\0\0WEBPVP8 ', true],
    ['PDF', '%PDF-1.7', false],
    ['text', 'BM and II of a register', false],
    ['nothing', '', false],
  ])('are known by how they begin: %s', (_, head, known) => {
    expect(isPicture(Uint8Array.from(head, (letter) => letter.charCodeAt(0)))).toBe(known)
  })
})
