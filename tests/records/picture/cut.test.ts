import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/records/form'
import { readDocument } from '../../../src/records/open'
import { type Page, pagesOfText } from '../../../src/records/page'
import type { Case, Count, Reading } from '../../../src/records/reading'
import { random } from '../../seeded'
import { rooms, samples } from '../samples'

// Samples as if seen in a photo that misreads letters: what is read of a case or a count is its own, or nothing.

const written = samples.filter(({ file }) => /\.txt$/.test(file)).map(({ file }) => file)
const textOf = (file: string): string => readFileSync(`tests/records/samples/${file}`, 'utf8')
const MUTANTS = 60

/** The pages of a text as the engine hands them over. */
const seenPages = (text: string): readonly Page[] =>
  pagesOfText(text).map((page) => ({
    ...page,
    picture: true,
    lines: page.lines.map((line) => ({ ...line, seen: { picture: 1, sure: 60, letters: 24 } })),
  }))

async function seen(text: string): Promise<Reading | null> {
  const read = await readDocument(seenPages(text), rooms, async () => ({ problem: 'damaged' }))
  return 'got' in read ? read.got : null
}

/** Letters for digits, digits for letters and marks for others: none makes another valid digit. */
const MISREAD: Readonly<Record<string, string>> = {
  ...{ '0': 'O', O: '0', o: '0', '1': 'l', l: '1', I: '1', i: '1', '5': 'S', S: '5', s: '5', '8': 'B', B: '8' },
  ...{ ':': ';', '/': '7', '.': ',', '#': '$', '-': '~', '(': 'C' },
}

function noisy(text: string, seed: number): string {
  const roll = random(seed)
  const lines = text.split('\n')
  const hurt = 1 + Math.floor(roll() * 6)
  for (let each = 0; each < hurt; each++) {
    const at = Math.floor(roll() * lines.length)
    lines[at] = [...(lines[at] ?? '')].map((letter) => (roll() < 0.5 ? (MISREAD[letter] ?? letter) : letter)).join('')
  }
  return lines.join('\n')
}

const same = (one: string | null, other: string | null): boolean => plain(one) !== '' && plain(one) === plain(other)
const plain = (text: string | null): string => (text ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '')

type Values = Readonly<Record<string, unknown>>
const valuesOf = (of: Case | Count): Values => ({
  ...of.suggest,
  ...of.facts,
  ...('section' in of
    ? { dispositionDate: of.dispositionDate, sentence: of.sentence, outcome: of.disposition }
    : { arrestDate: of.arrestDate, filedDate: of.filedDate, courtId: of.courtId }),
})

/** Values that are not those of the case or count, and are those of another. */
function strayed(name: string, have: Case | Count, own: readonly (Case | Count)[], others: readonly (Case | Count)[]) {
  const is = (fact: string, value: unknown) => (each: Case | Count) => valuesOf(each)[fact] === value
  return Object.entries(valuesOf(have)).flatMap(([fact, value]) =>
    // The drug is that of the count's own words.
    fact === 'substance' ||
    value === null ||
    value === 'unknown' ||
    own.some(is(fact, value)) ||
    !others.some(is(fact, value))
      ? []
      : [`${name} ${fact}: ${value}`],
  )
}

function wrong(found: Reading, expected: Reading): readonly string[] {
  return found.cases.flatMap((have) => {
    const own = expected.cases.filter(({ caseNumber }) => same(caseNumber, have.caseNumber))
    if (own.length === 0) return []
    const name = have.caseNumber ?? ''
    const others = expected.cases.filter((each) => !own.includes(each))
    const counts = own.flatMap((each) => each.counts)
    return [
      ...strayed(name, have, own, others),
      ...have.counts.flatMap((count) => {
        const is = (each: Count) => same(each.section ?? each.text, count.section ?? count.text)
        const mine = counts.filter(is)
        if (mine.length === 0)
          return others.some((each) => each.counts.some(is))
            ? [`${name}: the count ${count.section} of another case`]
            : []
        const rest = [...counts, ...others.flatMap((each) => each.counts)].filter((each) => !mine.includes(each))
        return strayed(`${name}/${count.section}`, count, mine, rest)
      }),
    ]
  })
}

describe.each(written)('%s, misread in a photo', (file) => {
  test(`has in ${MUTANTS} photos no value of another case or count`, async () => {
    const text = textOf(file)
    const expected = await seen(text)
    if (!expected) throw new Error('not read')
    const found = new Set<string>()
    for (let seed = 1; seed <= MUTANTS; seed++) {
      const read = await seen(noisy(text, seed))
      for (const each of read ? wrong(read, expected) : []) found.add(`${seed} ${each}`)
    }
    expect([...found].slice(0, 12)).toEqual([])
  })
  // The texts of photos are misread already.
  test.skipIf(file.includes('photo'))('reads all of it where every letter is right', async () => {
    const read = await seen(textOf(file))
    expect(read?.unread.filter(({ head }) => head).map(({ line }) => line)).toEqual([])
    expect(JSON.stringify(read && formOf(read))).not.toContain('beyond a line')
  })
})

test('a head that was misread is told with its reason, and the counts beneath it are nobody’s', async () => {
  const sheet = textOf('ca-rap-1.txt').replace('ARR/DET/CITE:         NAM:02', 'ARR7DET7C1TE;         NAM;O2')
  const read = await seen(sheet)
  expect(read?.cases.map(({ caseNumber, counts }) => [caseNumber, counts.map(({ section }) => section)])).toEqual([
    ['8MP04417', ['11357(B) HS']],
    ['1PD01190', ['23152(A) VC', '23152(B) VC']],
  ])
  expect(read && JSON.parse(JSON.stringify(formOf(read))).unread).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        line: expect.stringContaining('ARR7DET7C1TE'),
        why: 'looks like a charge or a case that could not be read',
      }),
      expect.objectContaining({
        line: '23152(A) VC-DUI ALCOHOL/DRUGS',
        why: 'stands beyond a line that could not be read',
      }),
    ]),
  )
})
