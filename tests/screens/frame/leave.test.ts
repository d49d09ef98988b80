// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { leave } from '../../../src/screens/frame/leave'

test('leaving goes back to the first entry, cuts off the others and goes once', async () => {
  history.replaceState({ visit: 1, step: 0 }, '')
  history.pushState({ visit: 1, step: 1 }, '')
  history.pushState({ visit: 1, step: 2 }, '')
  const entries = history.length
  const go = vi.fn()
  leave(2, go)
  await vi.waitFor(() => expect(go).toHaveBeenCalledTimes(1))
  expect(history.length).toBe(entries - 1)
  expect(history.state).toBeNull()
  await new Promise((done) => setTimeout(done, 500))
  expect(go).toHaveBeenCalledTimes(1)
})

test('on the first page there is nothing to go back to', () => {
  const go = vi.fn()
  leave(0, go)
  expect(go).toHaveBeenCalledTimes(1)
})
