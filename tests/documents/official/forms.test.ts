import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { lengths } from '../../../src/documents/official/abbreviate'
import type { Entries, Entry } from '../../../src/documents/official/entries'
import { type FilledForm, fillForm } from '../../../src/documents/official/fill'
import { recognise } from '../../../src/documents/official/recognise'
import { fieldNames, type Tick } from '../../../src/documents/official-form'
import { fonts } from '../packets'
import { makeBlank } from './make-blank'
import { formsOf, type Known, known, uses } from './people'
import { canLook, changedOutside, pagesOf, placesOn } from './pictures'
import { asksViewerToDraw, readBack, undrawn } from './read-back'

// A mapping is data beside a court's form. Its own blanks are never part of the sources: `../shared/forms` is a folder of
// copies for looking and testing, and where it is absent a small blank with the same field names stands in.

const COPIES = '../shared/forms'
const NAMED =
  /^(filer|defendant|courts\.\d+|names\.other|court\.(name|called|county|street|city|zip|address)|prosecutor\.(office|address)|offense\.(section|code|number)|phone\.(area|local)|name\.(first|middle|last))$/

const tickIds = (tick: Tick): readonly string[] => (typeof tick === 'string' ? [tick] : 'holds' in tick ? [] : tick)

describe.each(known.map((each) => [`${each.state} ${each.form.id}`, each] as const))('%s', (_, each) => {
  const { form, templates } = each
  const mirrors = templates.filter(({ id }) => form.papers.includes(id))

  test('is plain data, and every field has one use', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form)
    const filled = new Set(form.fields.map(({ field }) => field))
    expect(form.left.filter((name) => filled.has(name))).toEqual([])
    expect(new Set(form.left).size).toBe(form.left.length)
  })
  test('names papers, boxes, blocks and blanks that exist', () => {
    expect(mirrors.map(({ id }) => id).sort()).toEqual([...form.papers].sort())
    // A box may be for one of its papers alone, as the case number is not for an arrest without a case.
    const facts = mirrors.flatMap(({ needs }) => needs.map(({ fact }) => fact.id))
    for (const template of mirrors) {
      const ids = (kind?: string) => template.blocks.filter((block) => !kind || block.kind === kind).map(({ id }) => id)
      const ticks = form.fields.flatMap((field) => [
        ...('tick' in field ? tickIds(field.tick) : []),
        ...('choose' in field ? field.choose.flatMap(({ tick }) => tickIds(tick)) : []),
        ...('when' in field && field.when ? tickIds(field.when) : []),
      ])
      expect(ticks.filter((id) => !ids('tick').includes(id))).toEqual([])
      const says = [...form.fields.flatMap((field) => ('says' in field ? field.says : [])), ...(form.prints ?? [])]
      expect(says.filter((id) => !ids().includes(id))).toEqual([])
      const places = form.fields.flatMap((field) =>
        'text' in field ? [...String(field.text).matchAll(/\{\{([\w.]+)\}\}/g)].map((match) => match[1] ?? '') : [],
      )
      const strange = places.filter(
        (name) => !NAMED.test(name) && !facts.includes(name.replace(/\.(us|month|day|year)$/, '')),
      )
      expect(form.use === 'asked' ? [] : strange).toEqual([])
    }
  })
  test('is the edition that our paper follows, or is known as an older one', () => {
    const followed = mirrors.flatMap((template) => (template.form?.number === form.number ? template.form.edition : []))
    const others = followed.filter((edition) => edition !== form.edition)
    expect(form.older ? others.length : followed.length - others.length).toBe(followed.length)
    const sameNumber = known.filter((other) => other.form.number === form.number && other.state === each.state)
    expect(sameNumber.filter((other) => !other.form.older)).toHaveLength(1)
  })
  test('is known by the names of its fields, filled, and reads back from a blank of our own', {
    timeout: 60_000,
  }, async () => {
    const blank = await makeBlank(form)
    expect(await recognise(blank, [form])).toEqual({ form })
    const all = uses(each)
    expect(all.length).toBeGreaterThan(0)
    for (const { entries } of all.slice(0, 2)) await check(each, blank, entries)
  })
})

/** Fills and reads every field back. */
async function check({ form }: Known, blank: Uint8Array, entries: Entries): Promise<FilledForm> {
  const before = await readBack(blank)
  const made = await fillForm(blank, form, entries, fonts.regular)
  const after = await readBack(made.bytes)
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
  const byField = new Map(entries.entries.map((entry) => [entry.field, entry]))
  for (const name of fieldNames(form)) {
    const entry = byField.get(name)
    if (!entry) expect([name, after.get(name)]).toEqual([name, before.get(name)])
    else expect([name, holds(entry, after.get(name) ?? '', made)]).toEqual([name, true])
  }
  expect(await asksViewerToDraw(made.bytes)).toBe(false)
  expect(await undrawn(made.bytes, [...byField.keys()])).toEqual([])
  return made
}

function holds(entry: Entry, value: string, { attached }: FilledForm): boolean {
  if ('ticked' in entry) return value === String(entry.ticked) || value === (entry.ticked ? 'X' : '')
  if ('option' in entry) return value !== '' && value !== '/Off'
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s,]+/g, ' ')
      .trim()
  return (
    lengths(entry.text).some((text) => plain(value) === plain(text)) || attached.some(({ text }) => text === entry.text)
  )
}

describe.skipIf(!existsSync(COPIES))('copies of the courts’ blanks (skipped where ../shared/forms is absent)', () => {
  const files = existsSync(COPIES)
    ? readdirSync(COPIES).flatMap((state) =>
        existsSync(`${COPIES}/${state}`) && !state.includes('.')
          ? readdirSync(`${COPIES}/${state}`).map((file) => [state, file] as const)
          : [],
      )
    : []
  test.each(files)('%s/%s', { timeout: 60_000 }, async (state, file) => {
    const bytes = new Uint8Array(readFileSync(`${COPIES}/${state}/${file}`))
    const found = await recognise(bytes, formsOf(state))
    if ('problem' in found) {
      // A flat form has no fields: the copy sheet serves.
      expect(found).toEqual({ problem: 'noFields' })
      return
    }
    const form = known.find((each) => each.form === found.form)
    if (!form) throw new Error('a form of no state')
    const [use] = uses(form)
    if (!use) throw new Error('no sample person has this form')
    const made = await check(form, bytes, use.entries)
    expect((await readBack(made.bytes)).size).toBeGreaterThan(0)
    expect(Buffer.from(made.flat).toString('latin1')).not.toMatch(/\/(AcroForm|JavaScript|OpenAction)\b/)
    const plain = await PDFDocument.load(made.flat, { updateMetadata: false })
    expect(plain.getForm().getFields()).toEqual([])
    if (!canLook) return
    const places = await placesOn(bytes)
    const [before, filled, flat] = [bytes, made.bytes, made.flat].map(pagesOf)
    const changed = (after: typeof before) =>
      before?.map((page, place) => changedOutside(page, after?.[place] ?? page, places[place] ?? []))
    expect(changed(filled)).toEqual(before?.map(() => 0))
    expect(changed(flat)).toEqual(before?.map(() => 0))
  })
})
