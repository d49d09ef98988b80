import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { App } from '../../src/app'
import type { Language } from '../../src/i18n/language'
import { startWords } from '../../src/i18n/setup'
import { renderLoaded } from './render-loaded'

/** After the law was checked, so that nobody doubts the clock. */
export const TODAY = '2026-12-22'

/** Opens the app as on a fresh page. */
export async function open(language: Language = 'en', today = TODAY): Promise<void> {
  // user-event looks for the other radios with it; jsdom has neither.
  vi.stubGlobal('CSS', { escape: String })
  vi.stubGlobal('scrollTo', () => undefined)
  // Nor dialogs.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
  }
  history.replaceState(null, '', '/')
  const words = await startWords(language)
  await renderLoaded(<App words={words} today={today} />)
}

/** What the screen asks or says. */
export const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? ''

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })

/** Clicks, and waits until another screen shows. */
export async function go(move: () => Promise<void>): Promise<void> {
  const before = screen.queryByRole('heading', { level: 1 })
  // What a screen loads with `use` goes on only inside an awaited `act`.
  await act(move)
  await waitFor(
    () => {
      const now = screen.getByRole('heading', { level: 1 })
      if (now === before) throw new Error(`Still on: ${now.textContent}`)
    },
    { timeout: 15_000 },
  )
}

export const tap = (label: string | RegExp): Promise<void> =>
  go(async () => userEvent.click(await screen.findByRole('radio', { name: label })))
export const press = (name: string | RegExp): Promise<void> => go(() => userEvent.click(button(name)))

/** Types one text into each box, from the first on. */
export async function type(...texts: readonly string[]): Promise<void> {
  for (const [place, text] of texts.entries()) {
    const box = screen.getAllByRole('textbox')[place] as HTMLElement
    await userEvent.clear(box)
    await userEvent.type(box, text)
  }
}

export async function date(...texts: readonly string[]): Promise<void> {
  await type(...texts)
  await press(/Continue|Continuar/)
}

/** Answers what is asked, by a part of the question, until nothing fits; returns the questions in order. */
export async function answerAll(
  answers: readonly (readonly [ask: RegExp, act: () => Promise<void>])[],
): Promise<readonly string[]> {
  const asked: string[] = []
  for (let count = 0; count < 30; count += 1) {
    const found = answers.find(([ask]) => ask.test(heading()))
    if (!found) return asked
    asked.push(heading())
    await found[1]()
  }
  throw new Error(`No end: ${asked.join(' / ')}`)
}

/** A person of 24 with 20 grams in 2001, in California. */
export const plainCase = [
  [/U.S. citizen\?/, () => tap(/^(Yes, I am|Sí, soy)/)],
  [/What kind of court/, () => tap(/superior court/)],
  [/How did the case end/, () => tap(/^I was found guilty/)],
  [/looked at your record/, () => tap(/No, not yet/)],
  [/Which law is on/, () => tap(/up to an ounce/)],
  [/A few dates/, () => date('June 14, 2001', '5/1/1977')],
  [/What drug was it/, () => tap(/^Marijuana/)],
  [/sentence for this case over/, () => tap(/^Yes/)],
] as const
