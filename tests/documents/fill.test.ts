import { describe, expect, test } from 'vitest'
import { assemble } from '../../src/documents/assemble'
import { copiesOf, fill, readingCopy } from '../../src/documents/fill'
import { LETTER, READING } from '../../src/documents/formats'
import { openPlaces } from '../../src/documents/paper'
import type { PaperTemplate, TemplateBlock } from '../../src/documents/template'
import type { Filling } from '../../src/documents/values'
import { is, moment, not, since } from '../../src/rules/condition'
import type { ChoiceFact, DateFact, NumberFact, TextFact, YesNoFact } from '../../src/rules/fact'
import { answers } from './packets'

const name: TextFact = { id: 'name', scope: 'person', kind: 'text', most: 60 }
const phone: TextFact = { id: 'phone', scope: 'person', kind: 'text', most: 20, optional: true }
const day: DateFact = { id: 'day', scope: 'case', kind: 'date' }
const level: ChoiceFact<'felony' | 'ticket'> = {
  id: 'level',
  scope: 'charge',
  kind: 'choice',
  options: ['felony', 'ticket'],
}
const grams: NumberFact = { id: 'grams', scope: 'charge', kind: 'number', unit: 'grams', most: 1e4 }
const waives: YesNoFact = { id: 'waives', scope: 'case', kind: 'yesNo' }

const template: PaperTemplate = {
  id: 'toy',
  kind: 'court',
  title: 'REQUEST',
  form: { number: 'T-1', edition: 'Rev. 2026' },
  format: LETTER,
  caption: {
    filer: ['{{name}}', 'Tel. {{phone}}'],
    court: ['{{court.name}}'],
    parties: ['STATE', { role: 'v.' }, '{{name}}'],
    number: 'No. {{number}}',
    under: [],
  },
  needs: [
    { fact: name },
    { fact: phone },
    { fact: day },
    { fact: level },
    { fact: grams, when: is(level, 'felony') },
    { fact: waives },
  ],
  values: { level: { felony: 'Felony', ticket: 'Ticket' } },
  blocks: [
    { id: 'head', kind: 'heading', text: 'FACTS' },
    {
      id: 'day',
      kind: 'paragraph',
      number: '#.',
      confirm: 'sworn',
      text: 'Convicted on {{day}} of {{offense.section}}.',
    },
    {
      id: 'grams',
      kind: 'paragraph',
      number: '#.',
      each: true,
      when: is(level, 'felony'),
      text: '{{offense.section}}: {{grams}} grams.',
    },
    { id: 'waives', kind: 'tick', tick: is(waives, 'yes'), text: 'Waives.' },
    { id: 'judge', kind: 'tick', tick: 'open', text: 'Granted, {{box}} in part {{line}}' },
    { id: 'never', kind: 'paragraph', when: not(is(waives, 'no')), text: 'Never.' },
    { id: 'counts', kind: 'charges', head: ['Section', 'Level'], cells: ['{{offense.section}}', '{{level}}'] },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{name}}', role: 'Petitioner' },
  ],
}

const person = { name: 'Ana López', phone: '', day: '2006-08-01', waives: 'no' }
const filling = (more: Readonly<Record<string, string | number>> = {}): Filling => ({
  today: '2026-11-22',
  named: { 'court.name': 'COURT OF X', number: '7' },
  charges: [
    { answers: answers({ ...person, level: 'felony', grams: 1200.5, ...more }), named: { 'offense.section': 'HSC 1' } },
    { answers: answers({ ...person, level: 'ticket', grams: 9, ...more }), named: { 'offense.section': 'HSC 2' } },
  ],
})
const blockOf = (id: string, more = {}) => fill(template, filling(more)).blocks.filter((block) => block.id === id)

describe('fill', () => {
  test('gives the whole paper as plain data', () => {
    const labels = { date: 'Dated:', place: 'At (city and state):', name: '(Type or print name)' }
    expect(fill(template, filling())).toEqual({
      template: 'toy',
      kind: 'court',
      title: 'REQUEST',
      language: 'en',
      format: LETTER,
      form: 'In the form of T-1 (Rev. 2026)',
      caption: {
        filer: [['Ana López']],
        court: [['COURT OF X']],
        parties: [{ text: ['STATE'] }, { text: ['v.'], indent: true }, { text: ['Ana López'] }],
        number: ['No. 7'],
        under: [],
      },
      blocks: [
        { id: 'head', kind: 'heading', text: ['FACTS'] },
        {
          id: 'day',
          kind: 'paragraph',
          confirm: 'sworn',
          number: '1.',
          level: 0,
          text: ['Convicted on August 1, 2006 of HSC 1 and HSC 2.'],
        },
        { id: 'grams', kind: 'paragraph', number: '2.', level: 0, text: ['HSC 1: 1,200.5 grams.'] },
        { id: 'waives', kind: 'tick', level: 0, text: ['Waives.'], ticked: false },
        {
          id: 'judge',
          kind: 'tick',
          level: 0,
          text: ['Granted, ', { box: true }, ' in part ', { line: 1.6 }],
          ticked: false,
        },
        {
          id: 'counts',
          kind: 'table',
          head: [['Section'], ['Level']],
          rows: [
            [['HSC 1'], ['Felony']],
            [['HSC 2'], ['Ticket']],
          ],
          widths: [1, 1],
        },
        { id: 'sign', kind: 'signature', by: 'petitioner', role: 'Petitioner', labels, name: ['Ana López'] },
      ],
    })
  })
  test('what the person does not know becomes a line, and is named', () => {
    expect(blockOf('day', { day: 'unknown' })).toMatchObject([
      { text: ['Convicted on ', { line: 1.6, fact: 'day' }, ' of HSC 1 and HSC 2.'] },
    ])
    expect(openPlaces(fill(template, filling({ day: 'unknown', grams: 'unknown' })))).toEqual(['day', 'grams'])
  })
  test('an answer whose question no longer matters is not printed, and not called unknown', () => {
    const stale: PaperTemplate = { ...template, blocks: [{ id: 'stale', kind: 'paragraph', text: '{{grams}}' }] }
    expect(fill(stale, { ...filling(), charges: filling().charges.slice(1) }).blocks).toMatchObject([
      { text: [{ line: 0.8 }] },
    ])
  })
  test('a blank is printed only where its condition is certain, from the day on which it becomes so', () => {
    const waited = { fact: grams, when: since(moment([day], { years: 3, leapDay: 'mar1' })) }
    const toy: PaperTemplate = {
      ...template,
      needs: [...template.needs.filter(({ fact }) => fact.id !== 'grams'), waited],
      blocks: [{ id: 'grams', kind: 'paragraph', text: '{{grams}}' }],
    }
    const printed = (convicted: string) => fill(toy, filling({ day: convicted, grams: 5 })).blocks
    expect(printed('2023-11-22')).toMatchObject([{ text: ['5'] }])
    expect(printed('2023-11-23')).toMatchObject([{ text: [{ line: 0.8 }] }])
    expect(openPlaces(fill(toy, filling({ day: '2023-11-23' })))).toEqual([])
    expect(printed('unknown')).toMatchObject([{ text: [{ line: 0.8, fact: 'grams' }] }])
  })
  test('a date that there is none of leaves a line', () => {
    expect(blockOf('day', { day: 'none' })).toMatchObject([
      { text: ['Convicted on ', { line: 1.6, fact: 'day' }, ' of HSC 1 and HSC 2.'] },
    ])
  })
  test.each(['America/Anchorage', 'UTC', 'Pacific/Kiritimati'])(
    'the first and the last day of a year stay so in %s',
    (zone) => {
      const was = process.env.TZ
      process.env.TZ = zone
      try {
        expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
        expect(blockOf('day', { day: '2006-01-01' })).toMatchObject([
          { text: ['Convicted on January 1, 2006 of HSC 1 and HSC 2.'] },
        ])
        expect(blockOf('day', { day: '2006-12-31' })).toMatchObject([
          { text: ['Convicted on December 31, 2006 of HSC 1 and HSC 2.'] },
        ])
      } finally {
        if (was === undefined) delete process.env.TZ
        else process.env.TZ = was
      }
    },
  )
  test('what is claimed of every charge must certainly hold for every one', () => {
    const felony = (every?: true): TemplateBlock => ({
      id: 'felony',
      kind: 'tick',
      text: '{{offense.section}}',
      tick: is(level, 'felony'),
      ...(every && { every }),
    })
    const filled = (...own: TemplateBlock[]) => fill({ ...template, blocks: own }, filling()).blocks
    expect(filled(felony())).toMatchObject([{ ticked: true, text: ['HSC 1'] }])
    expect(filled(felony(true))).toMatchObject([{ ticked: false }])
    expect(filled({ id: 'when', kind: 'paragraph', text: 'x', every: true, when: is(level, 'felony') })).toEqual([])
    const same: Filling = {
      ...filling(),
      charges: [filling().charges[0], filling().charges[0]].flatMap((each) => each ?? []),
    }
    expect(fill({ ...template, blocks: [felony(true)] }, same).blocks).toMatchObject([{ ticked: true }])
  })
  test('a court that wants one paper for each charge gets one', () => {
    const each: PaperTemplate = { ...template, perCharge: true }
    expect(copiesOf(template, filling())).toHaveLength(1)
    expect(copiesOf(each, filling()).map((copy) => copy.charges.map(({ named }) => named['offense.section']))).toEqual([
      ['HSC 1'],
      ['HSC 2'],
    ])
    expect(copiesOf({ ...each, when: is(level, 'ticket') }, filling())).toHaveLength(1)
    const { sheets } = assemble({ templates: [each], filling: filling() }, 'en', () => undefined, [])
    expect(
      sheets.map(({ paper, laid, reading }) => [paper.title, laid.template, reading.template, reading.title]),
    ).toEqual([
      ['REQUEST', 'toy-1', 'toy-1', 'REQUEST (1/2)'],
      ['REQUEST', 'toy-2', 'toy-2', 'REQUEST (2/2)'],
    ])
  })
  test('a box is ticked only for a certain yes', () => {
    expect(blockOf('waives', { waives: 'yes' })).toMatchObject([{ ticked: true }])
    expect(blockOf('waives', { waives: 'unknown' })).toMatchObject([{ ticked: false }])
    expect(blockOf('never', { waives: 'unknown' })).toEqual([])
    expect(blockOf('judge', { waives: 'yes' })).toMatchObject([{ ticked: false }])
  })
  test('text from a person cannot bring blanks or hidden marks into a paper', () => {
    expect(fill(template, filling({ name: 'A{{day}}\u202eB' })).caption?.filer).toEqual([['A{{day}}B']])
  })
  test('a reading copy has the same facts in other words, and says that it is none to file', () => {
    const words: Record<string, string> = {
      'paper.toy.title': 'Solicitud',
      'paper.toy.day': 'Condena del {{day}} por {{offense.section}}.',
      'paper.toy.counts': 'Sección|Nivel',
      'fact.level.option.felony': 'Delito grave',
      'paper.banner': 'SOLO PARA LEER',
    }
    const copy = readingCopy(template, filling(), 'es', (key) => words[key])
    expect(copy).toMatchObject({
      kind: 'reading',
      title: 'Solicitud',
      language: 'es',
      banner: 'SOLO PARA LEER',
      format: { ...READING, caption: 'sides' },
    })
    expect(copy.blocks[1]).toMatchObject({ text: ['Condena del 1 de agosto de 2006 por HSC 1 y HSC 2.'] })
    expect(copy.blocks[5]).toMatchObject({
      head: [['Sección'], ['Nivel']],
      rows: [
        [['HSC 1'], ['Delito grave']],
        [['HSC 2'], ['Ticket']],
      ],
    })
  })
})
