import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Entries, entriesFor, mirrorOf } from '../../../src/documents/official/entries'
import { fillForm } from '../../../src/documents/official/fill'
import { recognise } from '../../../src/documents/official/recognise'
import type { OfficialForm } from '../../../src/documents/official-form'
import { firstName, fullName, lastName, middleName, nameInCase } from '../../../src/jurisdictions/facts'
import { proposedParts } from '../../../src/typing/name-parts'
import { fonts } from '../packets'
import { makeBlank } from './make-blank'
import { formsOf, known, samples } from './people'

// Whatever a person is called, the court's form says it, on the form itself.

const NAMES = [
  'Suharto',
  'Ana de la Cruz',
  'Nguyễn Thị Hồng',
  "José Núñez-O'Brien García",
  'Ayọ̀dé Ọ̀ṣun',
  'Maximiliana Alexandrina Featherstonehaugh-Wolfeschlegelsteinh',
]
/** Those that could lack room, or letters. */
const HARD = NAMES.slice(-2)
const COPIES = '../shared/forms'

/** The courts' own blanks where they are at hand, by form; else small ones of our own. */
async function blankOf(form: OfficialForm, state: string): Promise<Uint8Array> {
  const folder = `${COPIES}/${state}`
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    const bytes = new Uint8Array(readFileSync(`${folder}/${file}`))
    const found = await recognise(bytes, formsOf(state))
    if ('form' in found && found.form === form) return bytes
  }
  return makeBlank(form)
}

function entriesOf(form: OfficialForm, state: string, name: string): Entries | undefined {
  const parts = proposedParts(name)
  const said = {
    [fullName.id]: { value: name },
    [nameInCase.id]: { value: '' },
    [firstName.id]: { value: parts.first },
    [middleName.id]: { value: parts.middle },
    [lastName.id]: { value: parts.last },
  }
  for (const { state: of, templates, filling } of samples) {
    const mirror = of === state ? mirrorOf(form, templates, filling) : undefined
    if (!mirror) continue
    const charges = filling.charges.map((charge) => ({
      answers: { ...charge.answers, ...said },
      named: { ...charge.named },
    }))
    return entriesFor(form, mirror, { ...filling, charges, named: { ...filling.named, filer: name, defendant: name } })
  }
  return undefined
}

test.each(known.map(({ form, state }) => [`${state} ${form.id}`, form, state] as const))(
  '%s',
  {
    timeout: 60_000,
  },
  async (_, form, state) => {
    const blank = await blankOf(form, state)
    for (const name of NAMES) {
      const entries = entriesOf(form, state, name)
      if (!entries) throw new Error('no sample person has this form')
      const ofName = entries.entries.flatMap((each) =>
        'whole' in each && /name|filer|print|defendant/i.test(each.field) ? [each] : [],
      )
      const words = name.split(' ').sort()
      const all = entries.entries.flatMap((each) => ('whole' in each ? each.text.split(/[\s,]+/) : []))
      expect(
        words.filter((word) => !all.includes(word)),
        name,
      ).toEqual([])
      if (!HARD.includes(name)) continue
      const made = await fillForm(blank, form, entries, fonts.regular)
      expect(
        made.attached.filter(({ text }) => ofName.some((each) => 'text' in each && each.text === text)),
        name,
      ).toEqual([])
    }
  },
)

test('one name alone leaves the box of the first name empty, and it is told', () => {
  const { form, state } = known.find(({ form: { fields } }) => fields.some(({ field }) => field === 'First Name')) ?? {}
  const emptyOf = (name: string) => form && state && entriesOf(form, state, name)?.empty.map(({ field }) => field)
  expect(emptyOf('Suharto')).toContain('First Name')
  expect(emptyOf('Ana de la Cruz')).not.toContain('First Name')
})
