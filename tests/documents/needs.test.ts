import { expect, test } from 'vitest'
import { lines, paragraph, room, signature, table, tick } from '../../src/documents/blocks'
import { LETTER } from '../../src/documents/formats'
import { withBlanks } from '../../src/documents/needs'
import type { Draft, PaperDraft } from '../../src/documents/template'
import { all, is, unsure } from '../../src/rules/condition'
import { text, yesNo } from '../../src/rules/kinds'

const named = (id: string) => text(id, 'case', 9)
const adds = yesNo('adds', 'case')
const draft: PaperDraft = { id: 'toy', kind: 'letter', title: 'Toy', format: LETTER, blocks: [] }
/** What the only draft asks, of everything that its state may ask. */
const asks = (paper: Partial<PaperDraft>, ...asked: Parameters<typeof withBlanks>[0][number][]) =>
  withBlanks(asked, [{ ...draft, ...paper }])[0]?.needs.map(({ fact }) => fact.id)

test('a blank is what a text or a condition names, in the order of the state', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'fullName', 'unused'].map(named)
  const blocks = [
    paragraph('1', '{{i}} {{line}}'),
    table('2', [['Head {{h}}', '{{g}}']]),
    lines('3', ['{{f}}']),
    tick('4', 'x', is(yesNo('e', 'case'), 'yes')),
    room('5', 1, { when: unsure(named('d')) }),
    signature('6', 'Person'),
  ]
  const caption = { filer: ['{{c}}'], court: [], parties: ['x', { role: '{{b}}' }], number: '{{a}}', under: [] }
  expect(asks({ blocks, caption }, ...all)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'fullName'])
})

test('a name that is made of answers asks for these', () => {
  const all = ['fullName', 'nameInCase', 'offense', 'chargedSection', 'court', 'county'].map(named)
  const blocks = [paragraph('1', '{{defendant}} {{offense.section}} {{court.name}} {{prosecutor.office}}')]
  const offices = [{ office: 'x', when: is(yesNo('county', 'case'), 'yes') }]
  expect(asks({ blocks }, ...all)).toEqual(['fullName', 'nameInCase', 'offense', 'chargedSection', 'court'])
  expect(asks({ blocks, offices }, ...all)).toContain('county')
})

test('a condition stands with the fact, and a paper may have its own in the same place', () => {
  const when = is(adds, 'yes')
  const own = all(when, is(adds, 'no'))
  const drafts: readonly Draft[] = [
    { ...draft, blocks: [paragraph('1', '{{a}} {{b}}')] },
    { ...draft, blocks: [paragraph('1', '{{b}}')], also: [{ fact: named('a'), when: own }, named('z')] },
    { id: 'guide', kind: 'guide', sections: { do: [{ id: 'x', when }], next: [], say: [], limits: [], check: [] } },
  ]
  expect(withBlanks([{ fact: named('a'), when }, named('b')], drafts).map(({ needs }) => needs)).toEqual([
    [{ fact: named('a'), when }, { fact: named('b') }],
    [{ fact: named('a'), when: own }, { fact: named('b') }, { fact: named('z') }],
    [],
  ])
})
