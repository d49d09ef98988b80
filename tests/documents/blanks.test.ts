import { describe, expect, test } from 'vitest'
import { nextBlank, nextBlanks, openBlanks } from '../../src/documents/blanks'
import { LETTER } from '../../src/documents/formats'
import type { PaperTemplate } from '../../src/documents/template'
import { is } from '../../src/rules/condition'
import type { TextFact, YesNoFact } from '../../src/rules/fact'
import { answers } from './packets'

const text = (id: string, scope: TextFact['scope']): TextFact => ({ id, scope, kind: 'text', most: 9 })
const name = text('name', 'person')
const street = text('street', 'person')
const section = text('section', 'charge')
const why = text('why', 'case')
const adds: YesNoFact = { id: 'adds', scope: 'case', kind: 'yesNo' }
const template: PaperTemplate = {
  id: 'toy',
  kind: 'letter',
  title: 'Toy',
  format: LETTER,
  needs: [
    { fact: { ...name, group: 'you' } },
    { fact: { ...street, group: 'you' } },
    { fact: section },
    { fact: why, when: is(adds, 'yes') },
    { fact: adds },
  ],
  blocks: [],
}
const attached: PaperTemplate = {
  ...template,
  id: 'attached',
  when: is(adds, 'yes'),
  needs: [{ fact: text('more', 'case') }],
}
const open = (...charges: Readonly<Record<string, string>>[]) =>
  openBlanks([template, attached], { today: '2026-11-22', charges: charges.map(answers) }).map(
    ({ blank, charge }) => `${blank.fact.id} ${charge}`,
  )

describe('blanks', () => {
  test('a fact of the person or the case is wanted once, a fact of the charge for every charge', () => {
    expect(open({}, {})).toEqual(['name 0', 'street 0', 'section 0', 'section 1', 'adds 0'])
  })
  test('what a blank hangs on is asked first; the blank only when it holds', () => {
    const all = { name: 'A', street: 'B', section: 'C' }
    expect(open(all)).toEqual(['adds 0'])
    expect(open({ ...all, adds: 'yes' })).toEqual(['why 0', 'more 0'])
    expect(open({ ...all, adds: 'no' })).toEqual([])
    expect(open({ ...all, adds: 'unknown' })).toEqual([])
  })
  test('"I don’t know" and an empty text are answers', () => {
    expect(open({ name: '', street: 'unknown', section: 'unknown', adds: 'no' })).toEqual([])
  })
  test('blanks of a group come together', () => {
    const charges = { today: '2026-11-22', charges: [answers({})] }
    expect(nextBlanks([template], charges).map(({ blank }) => blank.fact.id)).toEqual(['name', 'street'])
    expect(nextBlank([template], { ...charges, charges: [answers({ name: 'A', street: 'B' })] })?.blank.fact.id).toBe(
      'section',
    )
    expect(nextBlanks([], charges)).toEqual([])
  })
})
