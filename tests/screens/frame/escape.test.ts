// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onThreeEscapes } from '../../../src/screens/frame/escape'

const act = vi.fn()
let now = 0
let stop = () => {}
beforeEach(() => {
  act.mockReset()
  now = 10_000
  stop = onThreeEscapes(act, () => now)
})
afterEach(() => stop())

const press = (key: string, after: number, more: KeyboardEventInit = {}) => {
  now += after
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }))
}

test('three quick presses act once', () => {
  for (let count = 0; count < 4; count++) press('Escape', 300)
  expect(act).toHaveBeenCalledTimes(1)
})

const presses = (after: readonly number[]) => {
  for (const each of after) press('Escape', each)
}

test.each([
  ['two presses', () => presses([300, 300])],
  ['three slow presses', () => presses([300, 1500, 300])],
  [
    'a key that is held down',
    () => {
      press('Escape', 0)
      for (let count = 0; count < 4; count++) press('Escape', 30, { repeat: true })
    },
  ],
  [
    'another key in between',
    () => {
      press('Escape', 300)
      press('Escape', 300)
      press('a', 100)
      press('Escape', 100)
    },
  ],
])('%s do nothing', (_, hit) => {
  hit()
  expect(act).not.toHaveBeenCalled()
})

test('a part of the page that takes the key for itself does not hinder it', () => {
  document.body.addEventListener('keydown', (event) => event.stopImmediatePropagation(), { once: false })
  for (let count = 0; count < 3; count++) press('Escape', 300)
  expect(act).toHaveBeenCalledTimes(1)
})
