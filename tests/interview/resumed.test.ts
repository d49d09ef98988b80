import { expect, test } from 'vitest'
import { resumed } from '../../src/interview/resumed'
import { emptySession, type Session } from '../../src/interview/session'
import { goTo } from '../../src/interview/trail'

const at = { case: 'case1', charge: 'charge2' }
const restored: Session = {
  ...emptySession,
  person: { fullName: { value: 'Maria' } },
  cases: [{ id: 'case1', state: 'zz', answers: {}, charges: [{ id: 'charge2', answers: {} }] }],
  made: 3,
}

test('goes on where it was opened, and no step before leads to answers that are gone', () => {
  const before = [
    { screen: 'outcome', at } as const,
    { screen: 'start', case: 'case9' } as const,
    { screen: 'open' } as const,
  ]
  const was = before.reduce<Session>(goTo, { ...emptySession, made: 12 })
  const now = resumed(was, restored, { id: 'a', stamp: 'b' })
  expect(now.step).toBe(was.step)
  expect(now.trail).toHaveLength(was.step + 1)
  expect(now.trail.at(-1)).toEqual({ screen: 'open' })
  expect(new Set(now.trail.slice(0, -1).map(({ screen }) => screen))).toEqual(new Set(['start']))
  expect(now.cases).toEqual(restored.cases)
  expect(now.slot).toEqual({ id: 'a', stamp: 'b' })
})

test('the start before begins a new case, so that no restored one is overwritten', () => {
  const now = resumed(goTo(emptySession, { screen: 'open' }), restored, undefined)
  expect(now.trail[0]).toEqual({ screen: 'start', case: 'case4' })
  expect(now).not.toHaveProperty('slot')
})
