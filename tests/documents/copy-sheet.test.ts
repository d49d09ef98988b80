import { describe, expect, test } from 'vitest'
import { unprintable } from '../../src/documents/characters'
import { copySheet } from '../../src/documents/copy-sheet'
import { belongs } from '../../src/documents/fill'
import { layOut } from '../../src/documents/layout/pages'
import { openPlaces, textOf } from '../../src/documents/paper'
import type { PaperTemplate } from '../../src/documents/template'
import { samples } from './official/people'
import { sayIn } from './packets'

// For every paper that follows an official form: the form box by box, with what to write or tick.

const sheets = samples.flatMap(({ name, state, templates, filling }) =>
  templates
    .filter((each): each is PaperTemplate => each.kind !== 'guide' && each.form !== undefined)
    .filter((template) => belongs(template, filling))
    .map((template) => ({ title: `${name}: ${template.id}`, state, template, filling })),
)
const rowsOf = (sheet: ReturnType<typeof copySheet>) =>
  sheet.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell.join(''))) : [],
  )

describe.each(sheets.map((each) => [each.title, each] as const))('%s', (_, { state, template, filling }) => {
  test.each(['en', 'es'])('in %s says something for every line, prints, and has all its words', (language) => {
    const sheet = copySheet(template, filling, language, sayIn(language, state))
    const rows = rowsOf(sheet)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => row.length !== (language === 'en' ? 2 : 3))).toEqual([])
    expect(rows.filter((row) => row[0] === '' || row.at(-1) === '')).toEqual([])
    expect(textOf(sheet)).not.toMatch(/\{\{|undefined|official\./)
    expect(unprintable(textOf(sheet).replaceAll('\n', ' '))).toEqual([])
    expect(openPlaces(sheet)).toEqual([])
    expect(layOut(sheet).pages.length).toBeGreaterThan(0)
  })
})

test('ticks, fills and leaves open as the paper does', () => {
  const found = sheets.find(({ title }) => title === 'ca-prop64-application (ca-prop64-application): ca-cr-400')
  if (!found) throw new Error('no sheet')
  const rows = rowsOf(copySheet(found.template, found.filling, 'en', sayIn('en', 'ca')))
  expect(rows).toContainEqual(['Name', 'María José Núñez-O’Brien'])
  expect(rows).toContainEqual(['Case No. [case number]', 'BA123456'])
  expect(rows).toContainEqual(['Date: ___', 'Leave empty for now. It is for later, or for someone else.'])
  expect(rows).toContainEqual(['a. 11357 – Possession of marijuana', 'Tick: X'])
  expect(rows).toContainEqual(['b. 11358 – Cultivation of marijuana', 'Leave empty'])
  expect(rows.at(-1)?.[1]).toMatch(/^Sign and date with a pen – María/)
})
