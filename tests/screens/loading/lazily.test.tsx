// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { afterEach, expect, test, vi } from 'vitest'
import { askAgain } from '../../../src/screens/loading/ask-again'
import { lazily } from '../../../src/screens/loading/lazily'
import { isLoadFailure } from '../../../src/screens/loading/load-failure'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const Screen = ({ name }: { name: string }) => <h1>Hello {name}</h1>

test('a screen that did not come is asked for again at every try', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const load = vi.fn((): Promise<{ default: typeof Screen }> => Promise.reject(new TypeError('Failed to fetch')))
  const { Show } = lazily(load)
  render(
    <ErrorBoundary
      onReset={askAgain}
      fallbackRender={({ error, resetErrorBoundary }) => (
        <button type="button" onClick={resetErrorBoundary}>
          {isLoadFailure(error) ? 'Not loaded' : 'Broken'}
        </button>
      )}
    >
      <Suspense fallback="One moment">
        <Show name="Maria" />
      </Suspense>
    </ErrorBoundary>,
  )
  await screen.findByText('Not loaded')
  await new Promise((done) => setTimeout(done, 100))
  // It does not ask by itself.
  expect(load).toHaveBeenCalledTimes(1)
  await userEvent.click(await screen.findByText('Not loaded'))
  await userEvent.click(await screen.findByText('Not loaded'))
  load.mockResolvedValue({ default: Screen })
  await userEvent.click(await screen.findByText('Not loaded'))
  expect(await screen.findByRole('heading', { name: 'Hello Maria' })).toBeTruthy()
  expect(load).toHaveBeenCalledTimes(4)
})

test('a screen whose code came ahead shows at once', async () => {
  const { load, Show } = lazily(() => Promise.resolve({ default: Screen }))
  await load()
  render(
    <Suspense fallback="One moment">
      <Show name="Maria" />
    </Suspense>,
  )
  expect(screen.getByRole('heading', { name: 'Hello Maria' })).toBeTruthy()
})
