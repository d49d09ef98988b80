import { expect, test } from 'vitest'
import { idleAt, limitsFor, MINUTES } from '../../src/keeping/idle'

const minute = 60_000

test('warns after three minutes of five, counts down, and erases', () => {
  const limits = limitsFor(5)
  expect(idleAt(0, 3 * minute - 1, limits)).toEqual({ state: 'active' })
  expect(idleAt(0, 3 * minute, limits)).toEqual({ state: 'warn', left: 120 })
  expect(idleAt(0, 5 * minute - 1, limits)).toEqual({ state: 'warn', left: 1 })
  expect(idleAt(0, 5 * minute, limits)).toEqual({ state: 'erase' })
})

test('a device that slept for a night erases when it wakes', () => {
  expect(idleAt(0, 600 * minute, limitsFor(15))).toEqual({ state: 'erase' })
})

test('every choice leaves time before the warning and two minutes after it', () => {
  for (const minutes of MINUTES) {
    const { warn, erase } = limitsFor(minutes)
    expect(warn).toBeGreaterThanOrEqual(3 * minute)
    expect(erase - warn).toBe(2 * minute)
  }
})
