// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadWords, startWords } from '../../../src/i18n/setup'
import ClinicWatch from '../../../src/screens/clinic/ClinicWatch'

// The clock of a shared device: warning, staying, erasing.

const next = vi.fn()
const words = await startWords('en')
await loadWords(words, 'en', ['app'])

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(1_000_000)
  next.mockReset()
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
  }
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const show = (busy = true, unsaved = false) =>
  render(
    <I18nextProvider i18n={words}>
      <ClinicWatch minutes={5} busy={busy} unsaved={() => unsaved} next={next} />
    </I18nextProvider>,
  )
const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000))
const dialog = () => screen.queryByRole('alertdialog', { name: 'Are you still here?' })

describe('a clinic device', () => {
  test('warns after three minutes and erases after five', () => {
    show()
    wait(179)
    expect(dialog()).toBeNull()
    wait(1)
    expect(dialog()).not.toBeNull()
    expect(screen.getByText('2:00')).toBeTruthy()
    expect(screen.getByText('120 seconds left')).toBeTruthy()
    wait(75)
    expect(screen.getByText('0:45')).toBeTruthy()
    expect(screen.getByText('60 seconds left')).toBeTruthy()
    expect(next).not.toHaveBeenCalled()
    wait(45)
    expect(next).toHaveBeenCalledTimes(1)
    expect(dialog()).toBeNull()
  })

  test('a touch in time starts the clock anew; while it warns, only an answer does', () => {
    show()
    wait(170)
    fireEvent.pointerDown(document.body)
    wait(170)
    expect(dialog()).toBeNull()
    wait(15)
    expect(dialog()).not.toBeNull()
    fireEvent.pointerMove(document.body)
    wait(2)
    expect(dialog()).not.toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'I am still here' }))
    expect(dialog()).toBeNull()
    wait(170)
    expect(next).not.toHaveBeenCalled()
  })

  test('the first touch after a sleep erases rather than wakes', () => {
    show()
    vi.setSystemTime(Date.now() + 8 * 3600_000)
    fireEvent.pointerDown(document.body)
    expect(next).toHaveBeenCalledTimes(1)
  })

  test('closing the warning with the keyboard stays', () => {
    show()
    wait(200)
    const shown = dialog()
    if (shown) fireEvent(shown, new Event('cancel', { cancelable: true }))
    expect(dialog()).toBeNull()
  })

  test('the next person begins at once', () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'Next person' }))
    expect(next).toHaveBeenCalledTimes(1)
  })

  test('asks once before the next person where nothing was saved', () => {
    show(true, true)
    fireEvent.click(screen.getByRole('button', { name: 'Next person' }))
    expect(next).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Yes, erase it all' }))
    expect(next).toHaveBeenCalledTimes(1)
  })

  test('does nothing while nothing was said', () => {
    show(false)
    wait(3600)
    expect(next).not.toHaveBeenCalled()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
