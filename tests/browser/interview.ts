import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'

// Answers the questions of the page as a person would: by what they read, with taps and typing.

/** What a person says, by fact id: an option, `unsure`, a day, a number or a text. */
export type Said = Readonly<Record<string, string | number>>

type Words = { readonly [key: string]: string | Words }

const words = (language: string, file: string): Words => JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8'))

function word(from: Words, key: string): string | undefined {
  const found = key.split('.').reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), from)
  return typeof found === 'string' ? found : undefined
}

/** One walk through the page in one language, counting taps. */
export function person(page: Page, state: string, language: string, said: Said) {
  const app = { ...words(language, 'start'), ...words(language, 'app') }
  const law = [words(language, state), words(language, 'facts')]
  const w = (key: string) => word(app, key) ?? key
  const factWord = (key: string) => law.map((each) => word(each, key)).find((found) => found !== undefined)
  const asks = new Map(law.toReversed().flatMap((each) => Object.keys((each.fact ?? {}) as Words).flatMap((fact) => {
    const ask = factWord(`fact.${fact}.ask`)
    return ask ? [[ask, fact] as const] : []
  })))
  let taps = 0
  const heading = () => page.getByRole('heading', { level: 1 }).innerText().then((text) => text.replace(/\s+/g, ' '))
  const tap = async (target: Locator) => {
    await target.tap()
    taps++
  }
  const press = (key: string) => tap(page.getByRole('button', { name: w(key), exact: true }).first())
  /** Waits until the screen is another one. */
  const settle = async (was: string) => {
    await page.waitForFunction((old) => document.querySelector('h1')?.innerText.replace(/\s+/g, ' ') !== old, was, { timeout: 8_000 })
  }
  const choose = async (label: string) => {
    const was = await heading()
    await tap(page.locator('label').filter({ hasText: label }).filter({ has: page.getByRole('radio', { name: label }) }).first())
    await settle(was)
  }
  const type = async (boxes: Locator, values: readonly string[]) => {
    await tap(boxes.first())
    for (const [place, value] of values.entries()) await boxes.nth(place).fill(value)
  }
  const answer = async (fact: string) => {
    const value = said[fact]
    const was = await heading()
    if (value === undefined) throw new Error(`The page asks for ${fact} (“${was}”), which the test did not foresee`)
    if (value === '') await press('question.skip')
    else if (value === 'unsure') {
      const unsure = page.getByRole('button', { name: w('value.unsure'), exact: true })
      if (await unsure.count()) await tap(unsure)
      else return choose(w('value.unsure'))
    } else if (typeof value === 'number') {
      await type(page.getByRole('textbox'), [String(value)])
      await press('action.continue')
    } else if (/^\d{4}-\d\d-\d\d$/.test(value)) {
      const [year, month, day] = value.split('-').map(Number)
      await type(page.getByRole('textbox'), [month, day, year].map(String))
      await press('action.continue')
    } else if (fact === 'court') {
      await type(page.getByRole('textbox'), [value])
      await tap(page.locator('label').filter({ hasText: value }).first())
    } else if (factWord(`fact.${fact}.option.${value}`) === undefined && !['yes', 'no'].includes(value)) {
      await type(page.getByRole('textbox'), [value])
      await press('action.continue')
    } else return choose(factWord(`fact.${fact}.option.${value}`) ?? w(`value.${value}`))
    await settle(was)
  }
  return {
    w,
    heading,
    press,
    tap,
    settle,
    taps: () => taps,
    /** Picks the state on the first page, which begins. */
    async begin() {
      const name = factWord('start.name') ?? state
      const was = await heading()
      await tap(page.locator('label').filter({ hasText: name }).first())
      await settle(was)
    },
    /** Fills the lines that stand together on one screen; a line that the test does not know stays empty. */
    async fillLines() {
      const was = await heading()
      const boxes = page.getByRole('textbox')
      await tap(boxes.first())
      for (const box of await boxes.all()) {
        const fact = (await box.getAttribute('id'))?.replace(/-text$/, '') ?? ''
        await box.fill(String(said[fact] ?? ''))
      }
      await press('action.continue')
      await settle(was)
    },
    /** Ticks every statement, and asks for the papers. */
    async confirmAll() {
      const was = await heading()
      for (const box of await page.getByRole('checkbox').all()) await tap(box)
      await press('review.make')
      await settle(was)
    },
    /** Answers until no question is showing; gives the heading of what is. */
    async answerAll(): Promise<string> {
      for (;;) {
        const fact = asks.get(await heading())
        if (fact === undefined) return heading()
        await answer(fact)
      }
    },
  }
}
