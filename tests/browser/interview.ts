import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'

// Answers the questions of the page as a person would: by what they read, with taps and typing.

/** What a person says, by fact id: an option, `unsure`, a day, a number or a text. */
export type Said = Readonly<Record<string, string | number>>

type Words = { readonly [key: string]: string | Words }

const words = (language: string, file: string): Words =>
  JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8'))

function word(from: Words, key: string): string | undefined {
  const found = key
    .split('.')
    .reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), from)
  return typeof found === 'string' ? found : undefined
}

/** What a walk may do besides: see each screen before it is answered, and say what was not foreseen. */
export type Aside = {
  readonly see?: (screen: string) => Promise<void>
  readonly guess?: (fact: string) => string | number | undefined
  /** How things are touched, where not by a tap. */
  readonly hands?: Hands
  /** How the page writes its words, where not as the words file has them. */
  readonly written?: (text: string) => string
}

export type Hands = {
  readonly use: (target: Locator) => Promise<void>
  readonly write: (box: Locator, text: string) => Promise<void>
}

const fingers: Hands = { use: (target) => target.tap(), write: (box, text) => box.fill(text) }

/** One walk through the page in one language, counting taps. */
export function person(page: Page, state: string, language: string, said: Said, aside: Aside = {}) {
  const { see, guess, hands = fingers, written = (text) => text } = aside
  const app = { ...words(language, 'start'), ...words(language, 'app') }
  const law = [words(language, state), words(language, 'facts')]
  const w = (key: string) => written(word(app, key) ?? key)
  const factWord = (key: string) => {
    const found = law.map((each) => word(each, key)).find((each) => each !== undefined)
    return found === undefined ? undefined : written(found)
  }
  const facts = [...new Set(law.flatMap((each) => Object.keys((each.fact ?? {}) as Words)))]
  const asked: string[] = []
  /** The fact that a heading asks for; where two are asked in the same words, the one not asked yet. */
  const factAsked = (question: string) => {
    const fits = facts.filter((fact) => factWord(`fact.${fact}.ask`) === question)
    return fits.find((fact) => !asked.includes(fact)) ?? fits[0]
  }
  let taps = 0
  const heading = () =>
    page
      .getByRole('heading', { level: 1 })
      .innerText()
      .then((text) => text.replace(/\s+/g, ' '))
  const tap = async (target: Locator) => {
    await hands.use(target)
    taps++
  }
  const press = (key: string) => tap(page.getByRole('button', { name: w(key), exact: true }).first())
  /** Waits until the screen is another one. */
  const settle = async (was: string) => {
    await page.waitForFunction((old) => document.querySelector('h1')?.innerText.replace(/\s+/g, ' ') !== old, was, {
      timeout: 8_000,
    })
  }
  /** What tells one screen of lines from the next, whose heading may be the same. */
  const screenMark = () =>
    page.evaluate(
      () =>
        `${document.querySelector('h1')?.textContent}|${[...document.querySelectorAll('input')].map(({ id }) => id)}`,
    )
  const choice = (value: string | number) => page.locator(`label:has(input[type=radio][value="${value}"])`)
  const search = page.locator('input[inputmode=search]')
  const type = async (boxes: Locator, values: readonly string[]) => {
    await tap(boxes.first())
    for (const [place, value] of values.entries()) await hands.write(boxes.nth(place), value)
  }
  /** Taps the choice, which is looked for by its words where the list is long. */
  const choose = async (fact: string, value: string) => {
    if ((await choice(value).count()) === 0) await type(search, [factWord(`fact.${fact}.option.${value}`) ?? value])
    await tap(choice(value).first())
  }
  /** Nothing out of the ordinary, by what the page offers. */
  const ordinary = async () => {
    if ((await page.locator('#field-pick').count()) > 0) {
      const values = await page
        .getByRole('radio')
        .evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? ''))
      return ['no', 'none', 'unsure'].find((value) => values.includes(value)) ?? values[0]
    }
    if (await page.getByRole('button', { name: w('question.skip'), exact: true }).count()) return ''
    if (await page.getByRole('button', { name: w('value.unsure'), exact: true }).count()) return 'unsure'
    return '5'
  }
  const answer = async (fact: string) => {
    asked.push(fact)
    const value = said[fact] ?? guess?.(fact) ?? (guess && (await ordinary()))
    const was = await heading()
    if (value === undefined) throw new Error(`The page asks for ${fact} (“${was}”), which the test did not foresee`)
    if (value === '') await press('question.skip')
    else if (fact === 'court') {
      if (value !== 'any') await type(search, [String(value)])
      await tap(page.locator('label:has(input[type=radio]:not([value=unsure]))').first())
    } else if ((await page.locator('#field-pick').count()) > 0) {
      if (value === 'unsure' && (await choice('unsure').count()) === 0) await press('value.unsure')
      else if (value === 'none' && (await choice('none').count()) === 0) await press('question.none')
      else await choose(fact, String(value))
    } else if (value === 'unsure') await press('value.unsure')
    else if (value === 'none') await press('question.none')
    else {
      const [year, month, day] = /^\d{4}-\d\d-\d\d$/.test(String(value)) ? String(value).split('-').map(Number) : []
      await type(page.getByRole('textbox'), year === undefined ? [String(value)] : [month, day, year].map(String))
      await press('action.continue')
    }
    await settle(was)
  }
  /** Which kind of screen a question is: what it looks like does not depend on more. */
  const kindOf = async (fact: string) => {
    await page.getByText(w('action.loading'), { exact: true }).waitFor({ state: 'detached' })
    const radios = await page.locator('#field-pick').count()
    if (fact === 'offense' || fact === 'court' || fact === 'citizenshipConcern') return fact
    if (radios > 0) return (await search.count()) > 0 ? 'long list' : 'choice'
    const boxes = await page.getByRole('textbox').count()
    return boxes === 3
      ? 'date'
      : (await page.locator('[inputmode=decimal], [inputmode=numeric]').count()) > 0
        ? 'number'
        : 'text'
  }
  return {
    w,
    heading,
    press,
    tap,
    settle,
    taps: () => taps,
    /** The facts that were asked, in order. */
    asked: () => asked,
    /** Picks the state on the first page, which begins. */
    async begin() {
      await see?.('start')
      const name = factWord('start.name') ?? state
      const was = await heading()
      await tap(page.locator('label').filter({ hasText: name }).first())
      await settle(was)
    },
    /** Fills the lines and dates that stand together on one screen, or ticks the choices; a line that the test does not know stays empty. */
    async fillLines() {
      await see?.('blanks')
      const was = await screenMark()
      const boxes = page.locator(
        'form input[type=text], form input[type=tel], form input[type=email], main input[type=checkbox][id$="-on"]',
      )
      for (const [place, box] of (await boxes.all()).entries()) {
        const [, fact = '', part = ''] =
          /^(.*)-(text|month|day|year|on)$/.exec((await box.getAttribute('id')) ?? '') ?? []
        const value = said[fact] ?? guess?.(fact) ?? ''
        if (part === 'on') {
          if (value === 'yes') await tap(box)
          continue
        }
        if (place === 0) await tap(box)
        const unsure = page.locator(`[id="${fact}-unsure"]`)
        if ((value === '' || value === 'unsure') && (await unsure.count()) > 0) {
          if (!(await unsure.isChecked())) await tap(unsure)
        } else if (value === 'none') {
          const none = page.locator(`[id="${fact}-none"]`)
          if (!(await none.isChecked())) await tap(none)
        } else {
          const [year = '', month = '', day = ''] = String(value).split('-')
          await hands.write(box, part === 'text' ? String(value) : String(Number({ year, month, day }[part])))
        }
      }
      await press('action.continue')
      await page.waitForFunction(
        (old) =>
          `${document.querySelector('h1')?.textContent}|${[...document.querySelectorAll('input')].map(({ id }) => id)}` !==
          old,
        was,
        { timeout: 8_000 },
      )
    },
    /** Ticks every statement, and asks for the papers. */
    async confirmAll() {
      await see?.('review')
      const was = await heading()
      for (const box of await page.getByRole('checkbox').all()) await tap(box)
      await press('review.make')
      await settle(was)
    },
    /** From the outcome through everything that the papers ask, up to the statements. */
    async toReview() {
      const outcome = await heading()
      await press('outcome.papers')
      await settle(outcome)
      for (let screens = 0; screens < 30; screens++) {
        await page.getByText(w('action.loading'), { exact: true }).waitFor({ state: 'detached' })
        const here = await heading()
        if (here === outcome || here === w('outcome.open')) {
          // What the papers asked bears on the answer too.
          await press(here === outcome ? 'outcome.papers' : 'action.continue')
          await settle(here)
        } else if (await page.getByRole('button', { name: w('review.make'), exact: true }).count()) return
        else if (factAsked(here) !== undefined) await this.answerAll()
        else if ((await page.getByRole('textbox').count()) > 0 || (await page.getByRole('checkbox').count()) > 0)
          await this.fillLines()
        else await page.waitForTimeout(100)
      }
      throw new Error(`No statements after thirty screens, but “${await heading()}”`)
    },
    /** The words of a question. */
    ask: (fact: string) => factWord(`fact.${fact}.ask`),
    /** Answers the question that is showing. */
    async answerOne() {
      const fact = factAsked(await heading())
      if (fact === undefined) throw new Error(`“${await heading()}” is no question`)
      await answer(fact)
    },
    /** Answers until no question is showing; gives the heading of what is. */
    async answerAll(): Promise<string> {
      for (;;) {
        const fact = factAsked(await heading())
        if (fact === undefined) return heading()
        await see?.(await kindOf(fact))
        await answer(fact)
      }
    },
  }
}
