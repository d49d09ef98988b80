import { expect, test } from 'vitest'
import { choice, date, number, text, yesNo } from '../../src/rules/kinds'

test('each kind of fact is plain data, in one order', () => {
  expect(yesNo('paid', 'case', { off: true })).toEqual({ id: 'paid', scope: 'case', kind: 'yesNo', off: true })
  expect(choice('level', 'charge', ['felony'])).toEqual({
    id: 'level',
    scope: 'charge',
    kind: 'choice',
    options: ['felony'],
  })
  expect(number('grams', 'charge', 'grams', 9)).toEqual({
    id: 'grams',
    scope: 'charge',
    kind: 'number',
    unit: 'grams',
    most: 9,
  })
  expect(date('ended', 'case', { mayBeNone: true })).toEqual({
    id: 'ended',
    scope: 'case',
    kind: 'date',
    mayBeNone: true,
  })
  expect(text('name', 'person', 9, { group: 'you' })).toEqual({
    id: 'name',
    scope: 'person',
    kind: 'text',
    most: 9,
    group: 'you',
  })
})
