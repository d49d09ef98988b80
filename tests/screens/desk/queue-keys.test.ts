import { expect, test } from 'vitest'
import { keyMove } from '../../../src/screens/desk/queue-keys'

const key = (name: string, more: { altKey?: boolean; ctrlKey?: boolean } = {}) =>
  keyMove({ key: name, altKey: false, ctrlKey: false, metaKey: false, ...more })

test('one key does one thing', () => {
  expect(key('ArrowDown')).toEqual({ walk: 1 })
  expect(key('ArrowUp', { altKey: true })).toEqual({ reorder: -1 })
  expect(key('3')).toEqual({ station: 'check' })
  expect(key('7')).toEqual({ station: 'back' })
  expect(key('N')).toBe('add')
  expect(key('Enter')).toBe('takeUp')
})

test("what is the browser's stays the browser's", () => {
  for (const name of ['8', '0', 'x', 'Tab', 'Escape', ' ']) expect(key(name), name).toBeUndefined()
  expect(key('f', { ctrlKey: true })).toBeUndefined()
  expect(key('Enter', { altKey: true })).toBeUndefined()
})
