import { describe, expect, test } from 'vitest'
import { LETTER } from '../../src/documents/formats'
import { breakLines } from '../../src/documents/layout/break'
import { measure } from '../../src/documents/layout/measure'
import { layOut } from '../../src/documents/layout/pages'
import type { Line, Paper, PaperBlock } from '../../src/documents/paper'

const type = { face: 'regular', size: 12 } as const
const texts = (line: Line, width: number) =>
  breakLines(line, width, type).map(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [mark.kind])).join('|'),
  )

describe('breaking lines', () => {
  test('words go to the next line, nothing is lost', () => {
    expect(texts(['The court shall dismiss the conviction.'], 100)).toEqual([
      'The court shall',
      'dismiss the',
      'conviction.',
    ])
  })
  test('a word that is too wide is parted behind hyphens and slashes', () => {
    const narrow = measure('Núñez-O’Brien-', 'regular', 12) + 1
    expect(texts(['Núñez-O’Brien-Błaszczykiewicz'], narrow)).toEqual(['Núñez-O’Brien-', 'Błaszczykiewic', 'z'])
    expect(texts(['2006-CR-0001234/17-MISD'], measure('2006-CR-0001', 'regular', 12))).toEqual([
      '2006-CR-',
      '0001234/17-',
      'MISD',
    ])
    expect(texts(['2006-CR-0001234'], measure('2006-CR-0001234', 'regular', 12))).toEqual(['2006-CR-0001234'])
  })
  test('a word that is too wide and has none is parted between letters', () => {
    const word = 'x'.repeat(60)
    expect(texts([word], 100).join('')).toBe(word)
    expect(breakLines([word], 100, type).every(({ width }) => width <= 100)).toBe(true)
  })
  test('a line to write on stays with the comma behind it', () => {
    expect(texts(['on ', { line: 1, fact: 'day' }, ', in court'], 200)).toEqual(['on|rule|, in court'])
    expect(texts(['aaaa bbbb cccc ', { line: 1 }, ', d'], 115)).toEqual(['aaaa bbbb', 'cccc|rule|, d'])
  })
  test('a line to write on stays with its label, unless both are wider than the page', () => {
    expect(texts(['aaaa bbbb Name: ', { line: 1 }], 120)).toEqual(['aaaa bbbb', 'Name:|rule'])
    expect(texts(['aaaa Name: ', { line: 1 }], 90)).toEqual(['aaaa Name:', 'rule'])
  })
  test('a box stays with the word behind it, a section sign with its number', () => {
    expect(texts(['aaaa bbbb ', { box: true }, ' misdemeanor'], 90)).toEqual(['aaaa bbbb', 'box|misdemeanor'])
    expect(
      texts(['Health and Safety Code, § 11361.8'], measure('Health and Safety Code, §', 'regular', 12) + 1),
    ).toEqual(['Health and Safety Code,', '§\u00a011361.8'])
  })
  test.each([
    'RCW 9.96.060',
    'ORS 137.225',
    'C.R.S. 24-72-706',
    'C.R.S. § 24-72-706',
    '§ 5',
    '§§ 2261-2264',
    'No. 12',
    'No. BA123456',
    '15 M.R.S. § 2261(6)',
    'G.L. c. 276',
  ])('no line is broken inside %s', (cited) => {
    const glued = cited.replaceAll(' ', '\u00a0')
    const width = measure(cited, 'regular', 12) + 1
    expect(texts([`aa ${cited} bb`], width)).toEqual(['aa', glued, 'bb'])
  })
  test('a number too long for the line stands under its "No."', () => {
    const number = `A1${'x'.repeat(30)}`
    expect(texts([`No. ${number}`], measure(number, 'regular', 12) + 1)).toEqual(['No.', number])
  })
  test('no text gives no line', () => {
    expect(texts([''], 100)).toEqual([])
  })
})

describe('pages', () => {
  const paragraph = (id: string, words: number): PaperBlock => ({
    id,
    kind: 'paragraph',
    level: 0,
    text: ['word '.repeat(words)],
  })
  const sign: PaperBlock = {
    id: 'sign',
    kind: 'signature',
    by: 'petitioner',
    role: 'Petitioner',
    labels: { date: 'Dated:', place: 'At:', name: '(Name)' },
  }
  const paper = (...blocks: PaperBlock[]): Paper => ({
    template: 'toy',
    kind: 'letter',
    title: 'Toy',
    language: 'en',
    format: LETTER,
    blocks,
  })

  test('a signature is never alone on its page, and no page is empty', () => {
    for (let count = 30; count < 90; count += 1) signedAfter(count)
  })
  const signedAfter = (count: number) => {
    const laid = layOut(paper(...Array.from({ length: count }, (_, place) => paragraph(`p${place}`, 3)), sign))
    const page = laid.signatures[0]?.page ?? 0
    const words = (laid.pages[page - 1] ?? []).filter((mark) => mark.kind === 'text' && mark.text.startsWith('word'))
    expect(words.length).toBeGreaterThan(0)
    expect(
      laid.pages.every((marks) => marks.some((mark) => mark.kind === 'text' && !/^\d+ \/ \d+$/.test(mark.text))),
    ).toBe(true)
  }
  test('a paragraph longer than a page runs on', () => {
    const laid = layOut(paper(paragraph('long', 2000)))
    const count = laid.pages
      .flat()
      .reduce((sum, mark) => sum + (mark.kind === 'text' ? mark.text.split('word').length - 1 : 0), 0)
    expect(count).toBe(2000)
    expect(laid.pages.length).toBeGreaterThan(2)
  })
  test.each(['sides', 'boxed'] as const)(
    'the caption (%s) holds what it must, and nothing stands on anything else',
    (caption) => {
      const long = [`${'Wide'.repeat(20)} ${'word '.repeat(30)}`]
      const captioned: Paper = {
        ...paper(paragraph('one', 3)),
        kind: 'court',
        title: 'A TITLE THAT IS LONG ENOUGH FOR TWO LINES AND MORE OF A NARROW COLUMN',
        format: { ...LETTER, caption },
        caption: {
          filer: [long, ['Tel.']],
          court: [['COURT']],
          parties: [{ text: ['STATE'] }, { text: long, indent: true }],
          number: ['No. 7'],
          under: [long],
        },
      }
      const texts = (layOut(captioned).pages[0] ?? []).flatMap((mark) =>
        mark.kind === 'text' ? [{ ...mark, end: mark.x + measure(mark.text, mark.face, mark.size) }] : [],
      )
      for (const text of ['COURT', 'STATE', 'No. 7', 'Tel.', 'word word word'])
        expect(texts.map((each) => each.text.replaceAll('\u00a0', ' '))).toContain(text)
      expect(texts.every(({ x, end }) => x >= 72 && end <= 540.01)).toBe(true)
      const overlaps = texts.flatMap((a, place) =>
        texts.slice(place + 1).filter((b) => Math.abs(a.y - b.y) < 9 && a.x < b.end && b.x < a.end),
      )
      expect(overlaps).toEqual([])
    },
  )
  test('all stays inside the margins', () => {
    const laid = layOut(paper(paragraph('long', 900), sign))
    for (const mark of laid.pages.flat()) {
      if (mark.kind !== 'text') continue
      expect(mark.x).toBeGreaterThanOrEqual(72)
      expect(mark.x + measure(mark.text, mark.face, mark.size)).toBeLessThanOrEqual(540.01)
      expect(mark.y).toBeLessThanOrEqual(792 - 36)
    }
  })

  const on = (laid: ReturnType<typeof layOut>, page: number) =>
    (laid.pages[page] ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.text.replaceAll('\u00a0', ' ')] : []))
  const number: Paper['caption'] = { filer: [], court: [], parties: [], number: ['No. 12-3'], under: [] }
  test('the number of the case stands in the footer after the first page, where the format says so', () => {
    const long = { ...paper(paragraph('long', 900)), kind: 'court' as const, caption: number }
    const laid = layOut({ ...long, format: { ...LETTER, caption: 'sides', footer: 'titled', footerNumber: true } })
    expect(on(laid, 0)).toContain('Toy')
    expect(on(laid, 1)).toContain('Toy · No. 12-3')
    expect(on(layOut({ ...long, format: { ...LETTER, caption: 'sides', footer: 'titled' } }), 1)).toContain('Toy')
  })
  const table: PaperBlock = {
    id: 'table',
    kind: 'table',
    head: [['Section']],
    rows: Array.from({ length: 60 }, (_, place) => [[`HSC ${place}`]]),
    widths: [1],
  }
  test('a table that runs on has its head and its upper rule on every page', () => {
    for (const format of [LETTER, { ...LETTER, numberedLines: 40, leading: 16, single: 16, gap: 0 }]) {
      const laid = layOut({ ...paper(paragraph('one', 3), table), format })
      expect(laid.pages.length).toBeGreaterThan(1)
      const rows = laid.pages.flatMap((_, page) => on(laid, page).filter((text) => text.startsWith('HSC')))
      expect(rows).toHaveLength(60)
      for (const [page, marks] of laid.pages.entries()) {
        expect(on(laid, page).filter((text) => text === 'Section')).toHaveLength(1)
        const rules = marks.flatMap((mark) =>
          mark.kind === 'rule' && mark.from[1] === mark.to[1] && mark.from[0] === 72 ? [mark.from[1]] : [],
        )
        const head = marks.find((mark) => mark.kind === 'text' && mark.text === 'Section')
        expect(head?.kind === 'text' && Math.min(...rules) < head.y).toBe(true)
        expect(
          Math.max(...marks.flatMap((mark) => (mark.kind === 'text' && mark.text.startsWith('HSC') ? [mark.y] : []))),
        ).toBeLessThan(792 - 72 + 1)
      }
    }
  })
  test('tables of one kind that follow each other read as one, under one head', () => {
    const heads = (...blocks: PaperBlock[]) => on(layOut(paper(...blocks)), 0).filter((text) => text === 'Section')
    const rows = (id: string): PaperBlock => ({ ...table, id, rows: [[['HSC 1']]] })
    expect(heads(rows('a'), rows('b'))).toHaveLength(1)
    expect(heads(rows('a'), paragraph('between', 3), rows('b'))).toHaveLength(2)
    expect(heads(rows('a'), { ...table, id: 'b', head: [['Other']], rows: [[['HSC 1']]] })).toHaveLength(1)
  })
  test('a few lines under the last signature have no page to themselves', () => {
    const last = paragraph('end', 40)
    for (let count = 25; count < 60; count += 1) {
      const laid = layOut(
        paper(...Array.from({ length: count }, (_, place) => paragraph(`p${place}`, 3)), sign, last, last),
      )
      expect(laid.signatures[0]?.page).toBe(laid.pages.length)
    }
  })
  test('lines to write on that stand one under another leave room for a hand', () => {
    const list: PaperBlock = {
      id: 'list',
      kind: 'lines',
      lines: [1, 2, 3].map((place) => [`${place}. `, { line: 3 }]),
    }
    const [one = 0, two = 0, three = 0] =
      layOut(paper(list)).pages[0]?.flatMap((mark) =>
        mark.kind === 'rule' && mark.from[0] > 72 ? [mark.from[1]] : [],
      ) ?? []
    expect(Math.min(two - one, three - two)).toBeGreaterThanOrEqual(18)
  })
  test('a box stays with the line under it that asks for more', () => {
    const box: PaperBlock = { id: 'box', kind: 'tick', ticked: true, level: 0, text: ['District Attorney'] }
    const address: PaperBlock = { id: 'address', kind: 'paragraph', level: 1, text: ['Mailing address: ', { line: 3 }] }
    for (let count = 25; count < 60; count += 1) {
      const before = Array.from({ length: count }, (_, place) => paragraph(`p${place}`, 3))
      const { pages } = layOut(paper(...before, box, address))
      const pageOf = (text: string) =>
        pages.findIndex((marks) => marks.some((mark) => mark.kind === 'text' && mark.text.startsWith(text)))
      expect(pageOf('Mailing')).toBe(pageOf('District'))
    }
  })
  test('room to write is never parted from the words that ask for it', () => {
    const room: PaperBlock = { id: 'room', kind: 'room', count: 3 }
    for (let count = 25; count < 40; count += 1) {
      const laid = layOut(
        paper(
          ...Array.from({ length: count }, (_, place) => paragraph(`p${place}`, 1)),
          { ...paragraph('ask', 2), id: 'ask' },
          room,
        ),
      )
      const asks = laid.pages.findIndex((_, page) => on(laid, page).includes('word word'))
      const first = laid.pages.findIndex((marks) => marks.some((mark) => mark.kind === 'rule'))
      expect(first).toBe(asks)
    }
  })
})
