import type { Page } from 'playwright-core'
import { type Aside, person, type Said } from './interview'
import { ordinary, plainCase } from './plain-cases'

// Five people as they come: what they know, where they stop, how much they tap and read on the way.

/** What a walk took: screens from the first question to the answer, and the words on the way to it, the first page's among them. */
export type Count = { readonly taps: number; readonly screens: number; readonly words: number }

type Walk = (page: Page) => Promise<Count>

/** Counts screens, and the words that can be seen on each. */
function counted(page: Page) {
  let screens = 0
  let words = 0
  const see = async (screen: string) => {
    const text = await page.locator('main').innerText()
    if (screen !== 'start') screens++
    words += text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
  }
  const arrive = () => {
    screens++
  }
  return { see, arrive, count: (taps: number): Count => ({ taps, screens, words }) }
}

/** Only this: 1994, Los Angeles, selling weed. Everything else is "I don't know". */
const onlyAYear: Walk = async (page) => {
  const { see, arrive, count } = counted(page)
  const knows: Said = { offense: 'ca-11360-unspecified', offenseDate: '1994', convictionDate: '1994' }
  const places: Said = {
    court: 'Los Angeles',
    county: 'Los Angeles',
    citizenshipConcern: 'no',
    recordType: 'conviction',
  }
  const guess = (fact: string): string => String(places[fact] ?? 'unsure')
  const me = person(page, 'ca', 'en', knows, { see, guess, search: 'selling weed' })
  await me.begin()
  await me.answerAll()
  arrive()
  return count(me.taps())
}

/** Begins in Spanish, reads two screens in English beside a friend, and goes on in Spanish. */
const twoLanguages: Walk = async (page) => {
  const { see, arrive, count } = counted(page)
  const { said } = plainCase('nv')
  const aside: Aside = { see, guess: ordinary(said) }
  const inSpanish = person(page, 'nv', 'es', said, aside)
  const inEnglish = person(page, 'nv', 'en', said, aside)
  await inSpanish.begin()
  await inSpanish.answerOne()
  const question = await inSpanish.heading()
  await page.getByRole('button', { name: 'English' }).tap()
  await page.getByRole('button', { name: 'Español' }).waitFor()
  if ((await inEnglish.heading()) === question) throw new Error('The question is still in Spanish')
  await inEnglish.answerOne()
  await page.getByRole('button', { name: 'Español' }).tap()
  await page.getByRole('button', { name: 'English' }).waitFor()
  await inSpanish.answerAll()
  arrive()
  return count(inSpanish.taps() + inEnglish.taps() + 2)
}

/** Three cases, before any court was asked for, up to the plan for all of them. */
const threeCases: Walk = async (page) => {
  const { see, arrive, count } = counted(page)
  const { said } = plainCase('ca')
  let taps = 0
  for (const at of [0, 1, 2]) {
    const me = person(page, 'ca', 'en', said, { see, guess: ordinary(said) })
    if (at > 0) await me.press('outcome.addCase')
    await me.begin()
    await me.answerAll()
    arrive()
    taps += me.taps()
  }
  const me = person(page, 'ca', 'en', said)
  await me.press('outcome.all')
  await page.getByRole('heading', { level: 1, name: '3' }).waitFor()
  arrive()
  return count(taps + me.taps())
}

/** Holds a green card; one case was dismissed, one ended in a conviction. */
const greenCard: Walk = async (page) => {
  const { see, arrive, count } = counted(page)
  const { said } = plainCase('ca')
  const first: Said = { ...said, citizenshipConcern: 'yes', recordType: 'arrest_only' }
  const me = person(page, 'ca', 'en', first, { see, guess: ordinary(said) })
  await me.begin()
  await me.answerAll()
  arrive()
  await me.press('outcome.addCase')
  const again = person(page, 'ca', 'en', { ...said, citizenshipConcern: 'yes' }, { see, guess: ordinary(said) })
  await again.begin()
  await again.answerAll()
  arrive()
  return count(me.taps() + again.taps())
}

/** Six people, one after the other, on the laptop of a clinic. */
const sixInARow: Walk = async (page) => {
  const { see, arrive, count } = counted(page)
  let taps = 1
  await page.locator('#clinic-device').tap()
  for (const state of ['ca', 'vt', 'or', 'ma', 'ca', 'ak']) {
    const { said } = plainCase(state)
    const me = person(page, state, 'en', said, { see, guess: ordinary(said) })
    await me.begin()
    await me.answerAll()
    arrive()
    await me.press('clinic.next')
    await me.press('erase.yes')
    await page.locator(`#state-${state}[aria-current]`).waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 1, name: me.w('start.title') }).waitFor()
    taps += me.taps()
  }
  return count(taps)
}

/** The five, by what sets them apart. Who changes the language begins in Spanish. */
export const FIVE = {
  'only a year, a city and a deed': onlyAYear,
  'a change of language': twoLanguages,
  'three cases': threeCases,
  'a green card': greenCard,
  'six in a row': sixInARow,
} as const satisfies Record<string, Walk>

/** How many words a slow reader reads in a minute. */
const SLOW = 130

/** A plain case of a state, from the first page to the court papers, with the minutes that a slow reader takes for its words. */
export async function plainWay(page: Page, state: string, language: string): Promise<Count & { minutes: number }> {
  const { see, arrive, count } = counted(page)
  const { said } = plainCase(state)
  const me = person(page, state, language, said, { see, guess: ordinary(said) })
  await me.begin()
  await me.answerAll()
  await see('outcome')
  await me.toReview()
  await me.confirmAll()
  arrive()
  const all = count(me.taps())
  return { ...all, minutes: all.words / SLOW }
}
