import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { printable, unprintable } from '../src/documents/characters'
import { draw } from '../src/documents/pdf/draw'
import { findCourts } from '../src/finding/find-court'
import { findOffenses } from '../src/finding/find-offense'
import { keep, restore, statesKept } from '../src/interview/kept'
import { emptySession } from '../src/interview/session'
import { loadJurisdiction, stateIds } from '../src/jurisdictions'
import { sharedFacts } from '../src/jurisdictions/shared'
import { unarmored } from '../src/keeping/armor'
import { lookAt } from '../src/keeping/locked-file'
import { type Fact, valueIn } from '../src/rules/fact'
import { schemaFor } from '../src/typing/schema'
import { tidy } from '../src/typing/tidy'
import { herCase, maria, possession } from './documents/california'
import { answers, fonts, packet, TODAY } from './documents/packets'
import { readPdf, textOfPdf } from './documents/read-pdf'

// Whatever is typed, pasted or opened: nothing is executed, nothing hangs, and no paper is silently wrong. What the page
// shows goes through React alone, which escapes it; files of courts have their own tests (documents/official/wrong-files).

const MEGABYTE = 1_000_000
const SECONDS = 2000
const NAMES = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "Robert'); DROP TABLE cases;--",
  ') Tj ET endstream endobj 1 0 obj << /JS (app.alert(1)) >> (',
  '\\) \\( \\\\ \\n \\r \\101 (((',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a hostile person types
  '{{fullName}} {{caseNumber}} ${alert(1)} #{x} %s %n <%= x %>',
  '$t(name) {{name, uppercase}}',
  'Ma\u202eria\u202c Ló\u2066pez\u2069',
  'Ma\u0000ria\u0007 \u001b[31mLópez\u009f',
  'M\u200bar\u200dia \ufeffLo\u00adpez',
  'Mari\u0301a Lo\u0301pez',
  'María\u00a0\u2003López\t\r\n',
  '__proto__',
  'constructor',
]
const REFUSED = ['María 😀 López', '王伟', 'Мария', 'A\u0335B\u0336', '\ud83d', 'ﷺ', '👩‍👩‍👧']

/** Any text, and above all texts that are meant to hurt. */
const hostile = fc.oneof(
  fc.constantFrom(...NAMES, ...REFUSED),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
)
/** A megabyte of anything, above all of what makes patterns slow. */
const huge = [
  'a',
  ' ',
  '1',
  '1,',
  '\u202e',
  '😀',
  '@',
  '-',
  'a@',
  '1 ',
  '/',
  '\u0301',
  '{{',
  '<',
  '(',
  '\\',
  '\n',
  'a ',
].map((unit) => unit.repeat(Math.ceil(MEGABYTE / unit.length)))

function timed<T>(act: () => T): T {
  const begun = performance.now()
  const result = act()
  expect(performance.now() - begun).toBeLessThan(SECONDS)
  return result
}

const states = await Promise.all(stateIds.map(loadJurisdiction))
const blanks = (await Promise.all(states.map(({ papers }) => papers()))).flat().flatMap(({ needs }) => needs)
const all = [...states.flatMap(({ rules }) => rules.facts), ...sharedFacts, ...blanks.map(({ fact }) => fact)]
/** One fact of each shape: the checks differ by nothing else. */
const kinds = [
  ...new Map(
    all.map((fact) => [[fact.kind, 'as' in fact ? fact.as : '', 'unit' in fact ? fact.unit : ''].join(), fact]),
  ).values(),
]

/** The form of a fact with this text in every box. */
function read(fact: Fact, text: string) {
  const typed = { pick: text, text, amount: text, unit: 'ounces', month: text, day: text, year: text }
  return schemaFor(fact, { today: TODAY }).safeParse(typed)
}

describe('every field', () => {
  test('there are fields of every kind to try', () => {
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(6)
    expect(kinds.length).toBeGreaterThan(12)
  })
  test.each(kinds.map((fact) => [`${fact.kind} ${fact.id}`, fact] as const))(
    '%s takes any text without harm',
    (_, fact) => {
      fc.assert(
        fc.property(hostile, (text) => {
          const found = timed(() => read(fact, text))
          if (!found.success || fact.kind !== 'text' || found.data === 'unsure') return
          const value = String(valueIn(found.data))
          // What is kept is what is seen: nothing hidden, nothing that turns what stands beside it.
          expect(value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
          expect(value.length).toBeLessThanOrEqual(fact.most)
          expect(tidy(value)).toBe(value)
        }),
      )
      for (const text of huge) timed(() => read(fact, text))
    },
  )
  test('a line that its box may have cut is refused, even where the rest would fit', () => {
    const name = sharedFacts.find(({ id }) => id === 'fullName')
    if (!name) throw new Error('no name')
    expect(read(name, `${' '.repeat(1999)}M`).success).toBe(false)
    expect(read(name, `${' '.repeat(1900)}Maria`).data).toEqual({ value: 'Maria' })
  })
  test('searching never hangs', async () => {
    const { rules, directory } = states.find(({ rules: { id } }) => id === 'ca') ?? (await loadJurisdiction('ca'))
    const { courts } = await directory()
    const offenses = rules.offenses.map(({ id, section, sections, prints }) => ({
      id,
      sections: [section, ...sections],
      prints,
      plain: [id],
    }))
    for (const text of huge) {
      timed(() => findOffenses(text, offenses))
      timed(() => findCourts(text, courts))
    }
    fc.assert(
      fc.property(hostile, (text) => void [findOffenses(text, offenses), findCourts(text, courts)]),
      { numRuns: 40 },
    )
  })
})

describe('a kept file', () => {
  const factsOf = () => sharedFacts
  test('of any bytes, of any size, is refused at once', async () => {
    for (const text of huge) {
      const bytes = new TextEncoder().encode(`UFBMT0NL${text}`.slice(0, 1_400_000))
      const begun = performance.now()
      const found = unarmored(bytes)
      if (found) expect(await lookAt(found)).toMatch(/foreign|damaged/)
      expect(performance.now() - begun).toBeLessThan(SECONDS)
    }
  })
  test('with keys that reach for prototypes, or nested without end, changes nothing', () => {
    const bombs = [
      '['.repeat(MEGABYTE / 2),
      '{"a":'.repeat(100_000),
      `{"format":1,"person":${'['.repeat(5000)}${']'.repeat(5000)},"byState":{},"cases":[]}`,
    ]
    for (const bomb of bombs) timed(() => expect(restore(bomb, factsOf)).toBeUndefined())
    const keys = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'fullName',
      'zip',
    )
    const values = fc.oneof(
      hostile,
      fc.constant({ value: { toString: 'x' } }),
      fc.record({ value: fc.anything({ withBigInt: false }) }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values)), (entries) => {
        const person = `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value) ?? 'null'}`).join()}}`
        const text = `{"format":1,"person":${person},"byState":{"__proto__":${person}},"cases":[{"state":"ca","answers":${person},"charges":[{"answers":${person}}]}]}`
        const restored = restore(text, factsOf)
        for (const key of Object.keys(restored?.session.person ?? {}))
          expect(sharedFacts.map(({ id }) => id)).toContain(key)
        expect(Object.keys(Object.prototype)).toEqual([])
        expect(Reflect.get({}, 'value')).toBeUndefined()
      }),
    )
  })
  test('with a hundred thousand answers is read in time', () => {
    const person = Object.fromEntries(Array.from({ length: 60_000 }, (_, place) => [`f${place}`, 1]))
    const text = JSON.stringify({ format: 1, person, byState: {}, cases: [] })
    expect(text.length).toBeLessThan(MEGABYTE)
    timed(() => expect(restore(text, factsOf)?.dropped).toBe(60_000))
  })
  test('of any session that was kept, gives it back', () => {
    fc.assert(
      fc.property(hostile.map(tidy), (name) => {
        if (name === '' || name.length > 100) return
        const text = keep({
          ...emptySession,
          person: { fullName: { value: name } },
          cases: [{ id: 'case1', state: 'ca', answers: {}, charges: [{ id: 'charge2', answers: {} }] }],
        })
        expect(statesKept(text)).toEqual(['ca'])
        expect(restore(text, factsOf)?.session.person).toEqual({ fullName: { value: name } })
      }),
    )
  })
})

describe('a paper', () => {
  const PATH = 'ca-prop64-application'
  const made = (fullName: string) => packet('ca', PATH, [answers({ ...maria, ...herCase, ...possession, fullName })])
  const squeezed = (text: string) => text.replace(/\s+/g, '')
  beforeAll(async () => void (await made('Maria Lopez')))

  test.each(NAMES)('prints the name %j as it is, or refuses it', async (name) => {
    const { sheets, unprintable: refused } = await made(name)
    if (refused.length > 0) return expect(unprintable(name).length).toBeGreaterThan(0)
    const first = sheets[0]
    if (!first) throw new Error('no paper')
    const text = textOfPdf(await readPdf(await draw([first.laid], first.laid.title, fonts)))
    expect(squeezed(text)).toContain(squeezed(printable(name).trim()))
  })
  test.each(REFUSED)('is refused for the name %j, which no paper can print', async (name) => {
    expect((await made(tidy(name) || name)).unprintable.length > 0 || tidy(name) === '').toBe(true)
  })
  test('has any name either whole or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (typed) => {
        const name = tidy(typed)
        if (name === '' || name.length > 100) return
        const { sheets, unprintable: refused } = await made(name)
        if (refused.length > 0) return
        const marks = sheets[0]?.laid.pages.flat() ?? []
        const text = marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join('')
        expect(squeezed(text)).toContain(squeezed(printable(name)))
      }),
      { numRuns: 30 },
    )
  }, 60_000)
})
