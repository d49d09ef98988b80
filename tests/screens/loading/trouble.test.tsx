// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { button, go, heading, open, press, tap } from '../interview'

// A part of the page that breaks: the answers stay, and there is a way on. One that does not come is tested in the browser.

vi.setConfig({ testTimeout: 40_000 })
const fails = vi.hoisted(() => ({ progress: false }))

vi.mock('../../../src/screens/question/Progress', async (actual) => {
  const real = await actual<typeof import('../../../src/screens/question/Progress')>()
  return {
    Progress: (props: Parameters<typeof real.Progress>[0]) => {
      if (fails.progress) throw new Error('A bug')
      return real.Progress(props)
    },
  }
})

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await open()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  fails.progress = false
})

describe('a screen that breaks', () => {
  test('says so, keeps the answers, and leads on or to keeping them', async () => {
    await press(/^California/)
    await tap(/^(Yes, I am|Sí, soy)/)
    fails.progress = true
    await tap(/superior court/)
    expect(heading()).toBe('Something went wrong.')
    expect(document.activeElement?.tagName).toBe('H1')
    expect(screen.getByText('Your answers are still here.')).toBeTruthy()
    expect(button(/Erase and leave/)).toBeTruthy()
    await press('Save my answers to a file')
    expect(heading()).toBe('Keep my answers')
    await go(async () => history.back())
    expect(heading()).toBe('Something went wrong.')
    await press('Go on')
    expect(heading()).toBe('Your conviction')
    fails.progress = false
    await userEvent.click(screen.getByRole('button', { name: /More questions/ }))
    await waitFor(() => expect(heading()).toBe('A few more questions'))
  })

  test('mended or not, the browser goes back from it', async () => {
    await press(/^California/)
    fails.progress = true
    await tap(/^(Yes, I am|Sí, soy)/)
    fails.progress = false
    await go(async () => history.back())
    expect(heading()).toMatch(/U.S. citizen/)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Yes, I am/ }).checked).toBe(true)
  })
})
