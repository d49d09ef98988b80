import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entriesFor, mirrorOf } from '../../../src/documents/official/entries'
import { fillForm } from '../../../src/documents/official/fill'
import { recognise } from '../../../src/documents/official/recognise'
import { fieldNames, type OfficialForm } from '../../../src/documents/official-form'
import { fonts } from '../packets'
import { makeBlank, withXfa } from './make-blank'
import { known, samples } from './people'
import { readBack } from './read-back'

// A file that is not the form, or not the edition, never crashes: each has its own answer.

const forms = known.map(({ form }) => form)
const formOf = (id: string): OfficialForm => {
  const found = forms.find((form) => form.id === id)
  if (!found) throw new Error(`no form ${id}`)
  return found
}
const cr180 = formOf('cr-180')
const blank = await makeBlank(cr180)
const text = (said: string) => new TextEncoder().encode(said)
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])

async function flat(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage().drawText('No fields here')
  return pdf.save()
}
const [noFields, xfaOnly] = await Promise.all([flat(), withXfa(blank, true)])

describe('a wrong file', () => {
  test.each([
    ['nothing', 'notPdf', new Uint8Array()],
    ['a picture', 'notPdf', PNG],
    ['a letter', 'notPdf', text('Dear court')],
    ['a head with nothing behind it', 'damaged', text('%PDF-1.7\n')],
    ['a head and a foot with nothing between', 'damaged', text('%PDF-1.7\nstartxref\n0\n%%EOF')],
    ['a file cut short', 'damaged', blank.slice(0, -5_000)],
    ['30 megabytes', 'huge', new Uint8Array(30_000_000)],
    ['a page without fields', 'noFields', noFields],
    ['a form of Adobe Reader only', 'xfaOnly', xfaOnly],
  ] as const)('%s: %s', async (_, problem, bytes) => {
    expect(await recognise(bytes, forms)).toEqual({ problem })
  })
  test('another edition is named, by its fields, by its title, or by the name of its root', async () => {
    const without = await makeBlank(cr180, { without: fieldNames(cr180).slice(0, 3) })
    expect(await recognise(without, forms)).toEqual({ problem: 'otherEdition', form: cr180 })
    const pdf = await PDFDocument.create()
    pdf.addPage()
    pdf.getForm().createTextField('CR-400[0].Page1[0].Name[0]').addToPage(pdf.getPage(0))
    expect(await recognise(await pdf.save(), forms)).toEqual({ problem: 'otherEdition', form: formOf('cr-400') })
    pdf.setTitle('JDF 612 - Motion to Seal')
    pdf.getForm().removeField(pdf.getForm().getTextField('CR-400[0].Page1[0].Name[0]'))
    pdf.getForm().createTextField('new name').addToPage(pdf.getPage(0))
    expect(await recognise(await pdf.save(), forms)).toEqual({ problem: 'otherEdition', form: formOf('jdf-612') })
  })
  test('a form that nobody knows', async () => {
    const pdf = await PDFDocument.create()
    pdf.getForm().createTextField('whatever').addToPage(pdf.addPage())
    expect(await recognise(await pdf.save(), forms)).toEqual({ problem: 'otherForm' })
  })
  test('any bytes have an answer', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, headed) => {
        const bytes = headed
          ? Uint8Array.from([...text('%PDF-1.7\n'), ...noise, ...text('\nstartxref\n9\n%%EOF')])
          : noise
        expect(Object.keys(await recognise(bytes, forms))).toContain('problem')
      }),
      { numRuns: 100 },
    )
  })
  test('a form with broken bytes in it has an answer', { timeout: 120_000 }, async () => {
    const small = await makeBlank(formOf('osp-set-aside'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        async (changes) => {
          const bytes = small.slice()
          for (const [place, value] of changes) bytes[place] = value
          const found = await recognise(bytes, forms)
          expect('form' in found || 'problem' in found).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('Adobe’s other form language over the fields', () => {
  test('is taken away, and the fields are filled', async () => {
    const over = await withXfa(blank, false)
    expect(await recognise(over, forms)).toEqual({ form: cr180 })
    const filled = await fillForm(over, cr180, entries('cr-180'), fonts.regular)
    expect([...(await readBack(filled.bytes)).values()]).toContain('BA123456')
    expect(new TextDecoder('latin1').decode(filled.bytes)).not.toContain('/XFA')
  })
})

const hasQpdf = spawnSync('qpdf', ['--version']).status === 0

describe.skipIf(!hasQpdf)('a locked file (skipped where qpdf is absent)', () => {
  const locked = (user: string, bits: string): Uint8Array => {
    const folder = mkdtempSync(join(tmpdir(), 'locked-'))
    try {
      writeFileSync(join(folder, 'in.pdf'), blank)
      const weak = bits === '256' ? [] : ['--allow-weak-crypto']
      const made = spawnSync('qpdf', [
        ...weak,
        '--encrypt',
        user,
        'owner',
        bits,
        '--',
        join(folder, 'in.pdf'),
        join(folder, 'out.pdf'),
      ])
      expect(String(made.stderr)).not.toMatch(/error/i)
      return new Uint8Array(readFileSync(join(folder, 'out.pdf')))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  test.each(['128', '256'])('with a password (%s bits) is refused', async (bits) => {
    expect(await recognise(locked('secret', bits), forms)).toEqual({ problem: 'locked' })
  })
  test.each(['128', '256'])('against changes only (%s bits) opens as in every viewer, and is filled', async (bits) => {
    const bytes = locked('', bits)
    expect(await recognise(bytes, forms)).toEqual({ form: cr180 })
    const filled = await fillForm(bytes, cr180, entries('cr-180'), fonts.regular)
    expect([...(await readBack(filled.bytes)).values()]).toContain('BA123456')
  })
})

function entries(id: string) {
  for (const { templates, filling } of samples) {
    const mirror = mirrorOf(formOf(id), templates, filling)
    if (mirror) return entriesFor(formOf(id), mirror, filling)
  }
  throw new Error(`no sample for ${id}`)
}

describe('what does not fit', () => {
  const number = 'CR-180[0].Page1[0].P1Caption[0].HeaderSub[0].Stmp[0].CaseNumber[0].CaseNumber1[0]'
  test('goes to a page at the end that the field refers to, and a limit of letters is kept', async () => {
    const short = await makeBlank(cr180, { most: { [number]: 5, 'CR-180[0].Page3[0].SigName[0]': 14 } })
    const given = entries('cr-180')
    const made = await fillForm(short, cr180, given, fonts.regular)
    const after = await readBack(made.bytes)
    expect(after.get(number)).toBe('')
    expect(after.get('CR-180[0].Page3[0].SigName[0]')).toBe('See attachment')
    const said = (field: string) =>
      given.entries.flatMap((each) => (each.field === field && 'text' in each ? each.text : []))
    expect(made.attached.map((each) => each.text)).toEqual([...said(number), ...said('CR-180[0].Page3[0].SigName[0]')])
    const [before, now] = await Promise.all([PDFDocument.load(short), PDFDocument.load(made.bytes)])
    expect(now.getPageCount()).toBe(before.getPageCount() + 1)
  })
  test('so do charges beyond the lines of a table', () => {
    const form = formOf('200-00132A')
    for (const { templates, filling } of samples) {
      const mirror = mirrorOf(form, templates, filling)
      if (!mirror || filling.charges.length < 4) continue
      const found = entriesFor(form, mirror, filling)
      expect(found.entries.find(({ field }) => field === '30')).toMatchObject({ text: 'See attachment' })
      expect(found.attached.map(({ item }) => item)).toEqual(
        filling.charges.slice(2).map((_, place) => `Offenses, line ${place + 3}`),
      )
      return
    }
    throw new Error('no sample with four charges')
  })
})
