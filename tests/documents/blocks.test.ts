import { describe, expect, test } from 'vitest'
import { box, oath, paragraph, room, signature, statement, table, tick } from '../../src/documents/blocks'
import { always } from '../../src/rules/condition'

describe('blocks', () => {
  test('a statement counts up, a paragraph stands as it is', () => {
    expect(statement('a', 'I was convicted.', { confirm: 'sworn' })).toEqual({
      id: 'a',
      kind: 'paragraph',
      text: 'I was convicted.',
      number: '#.',
      confirm: 'sworn',
    })
    expect(paragraph('a', 'I ask.', { level: 1 })).toEqual({ id: 'a', kind: 'paragraph', text: 'I ask.', level: 1 })
  })
  test('the answers tick a tick, another hand a box', () => {
    expect(tick('a', 'Paid', always)).toEqual({ id: 'a', kind: 'tick', text: 'Paid', tick: always })
    expect(box('a', 'Granted', { number: '1.' })).toEqual({
      id: 'a',
      kind: 'tick',
      text: 'Granted',
      tick: 'open',
      number: '1.',
    })
  })
  test('a column without a share of the measure has one', () => {
    expect(
      table(
        'a',
        [
          ['Crime', '{{offense}}', 5],
          ['Level', '{{level}}'],
        ],
        { when: always },
      ),
    ).toEqual({
      id: 'a',
      kind: 'charges',
      head: ['Crime', 'Level'],
      cells: ['{{offense}}', '{{level}}'],
      widths: [5, 1],
      when: always,
    })
  })
  test('the person signs over the printed name, unless another does', () => {
    expect(signature('a', 'Defendant')).toEqual({
      id: 'a',
      kind: 'signature',
      by: 'petitioner',
      role: 'Defendant',
      name: '{{fullName}}',
    })
    expect(signature('a', 'Judge', { by: 'judge' })).toEqual({ id: 'a', kind: 'signature', by: 'judge', role: 'Judge' })
    expect(oath('a', 'I swear.', 'Helper', { by: 'server', place: true })).toEqual({
      id: 'a',
      kind: 'signature',
      by: 'server',
      role: 'Helper',
      text: 'I swear.',
      place: true,
    })
  })
  test('room has its lines', () => expect(room('a', 3)).toEqual({ id: 'a', kind: 'room', count: 3 }))
})
