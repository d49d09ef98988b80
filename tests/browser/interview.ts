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
  /** What is typed to find the crime, where not its name. */
  readonly search?: string
  /** How things are touched, where not by a tap. */
  readonly hands?: Hands
  /** How the page writes its words, where not as the words file has them. */
  readonly written?: (text: string) => string
}

export type Hands = {
  readonly use: (target: Locator) => Promise<void>
  readonly write: (box: Locator, text: string) => Promise<void>
}

/** A day as most people type it: month first. */
const asTyped = (value: string | number): string =>
  String(value).replace(/^(\d{4})-(\d\d)-(\d\d)$/, (_, year, month, day) => `${Number(month)}/${Number(day)}/${year}`)

const fingers: Hands = { use: (target) => target.tap(), write: (box, text) => box.fill(text) }

/** One walk through the page in one language, counting taps. */
export function person(page: Page, state: string, language: string, said: Said, aside: Aside = {}) {
  const { see, guess, search: typedCrime, hands = fingers, written = (text) => text } = aside
  const app = { ...words(language, 'start'), ...words(language, 'app') }
  const law = [state, `${state}-papers`, 'facts'].map((file) => words(language, file))
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
    // What stands in brackets is how papers cite it, which is no section by itself.
    const said = (factWord(`fact.${fact}.option.${value}`) ?? value).replace(/\s*\([^)]*\)/g, '')
    if (fact === 'offense' && typedCrime !== undefined) await type(search, [typedCrime])
    if ((await choice(value).count()) === 0) await type(search, [said])
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
      await type(page.getByRole('textbox'), [asTyped(value)])
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
    const has = async (box: string) => (await page.locator(`#field-${box}`).count()) > 0
    return (await has('date')) ? 'date' : (await has('amount')) ? 'number' : 'text'
  }
  const kindTogether = async (facts: readonly string[]) => {
    const has = async (part: string) => (await page.locator(`[id="${facts[0]}-${part}"]`).count()) > 0
    if (await has('on')) return 'choices'
    if (await has('pick')) return 'short questions'
    return (await has('date')) ? 'dates' : (await has('amount')) ? 'numbers' : 'lines'
  }
  /** The facts that stand together on the screen, in its order; none where one question stands alone. */
  const together = async () => {
    const ids = await page.locator('main input').evaluateAll((all) => all.map(({ id }) => id))
    const found = ids.flatMap((id) => /^(.*)-(?:text|date|amount|pick|on)$/.exec(id)?.[1] ?? [])
    return [...new Set(found)].filter((fact) => factWord(`fact.${fact}.short`) !== undefined)
  }
  /** A question about a limit, made from what was said; this person does not know. */
  const isNarrow = async () => {
    await page.getByText(w('action.loading'), { exact: true }).waitFor({ state: 'detached' })
    return (await page.locator('fieldset input[name="field-pick"][value="unsure"]').count()) > 0
  }
  /** Answers what stands together; a line that the test does not know stays empty. The keyboard's own key leads from box to box. */
  const answerTogether = async (facts: readonly string[]) => {
    const was = await screenMark()
    const silent: string[] = []
    let typing = false
    const write = async (boxes: Locator, values: readonly string[]) => {
      if (typing) for (const [place, value] of values.entries()) await hands.write(boxes.nth(place), value)
      else await type(boxes, values)
      typing = true
    }
    for (const fact of facts) {
      asked.push(fact)
      const value = said[fact] ?? guess?.(fact) ?? ''
      const other = (way: string) => page.locator(`[id="${fact}-${way}"]`)
      const tick = async (way: string) => {
        if (!(await other(way).isChecked())) await tap(other(way))
      }
      const pick = page.locator(`label:has(input[name="${fact}-pick"][value="${value}"])`)
      if ((await other('on').count()) > 0) {
        if (value === 'yes') await tick('on')
      } else if ((await other('pick').count()) > 0) {
        if (value === 'no' || value === '') silent.push(fact)
        else await tap(pick)
      } else if (value === 'none') await tick('none')
      else if ((value === '' || value === 'unsure') && (await other('unsure').count()) > 0) await tick('unsure')
      else if (value !== '')
        await write(page.locator(`:is([id="${fact}-text"], [id="${fact}-date"], [id="${fact}-amount"])`), [
          asTyped(value),
        ])
    }
    if (silent.length === 0) await press('action.continue')
    else if (silent.length === facts.length) await press('together.noToAll')
    else await press(`together.noToRest_${silent.length === 1 ? 'one' : 'other'}`)
    await page.waitForFunction(
      (old) =>
        `${document.querySelector('h1')?.textContent}|${[...document.querySelectorAll('input')].map(({ id }) => id)}` !==
        old,
      was,
      { timeout: 8_000 },
    )
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
      const was = await heading()
      await tap(page.locator(`#state-${state}`))
      await settle(was)
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
        else if (factAsked(here) !== undefined || (await together()).length > 0) await this.answerAll()
        else await page.waitForTimeout(100)
      }
      throw new Error(`No statements after thirty screens, but “${await heading()}”`)
    },
    /** Answers the question that is showing. */
    async answerOne() {
      const fact = factAsked(await heading())
      if (fact === undefined) throw new Error(`“${await heading()}” is no question`)
      await answer(fact)
    },
    /** Answers until nothing is asked; gives the heading of what is showing. */
    async answerAll(): Promise<string> {
      for (;;) {
        const fact = factAsked(await heading())
        const several = await together()
        if (several.length > 0) {
          await see?.(await kindTogether(several))
          await answerTogether(several)
        } else if (fact !== undefined) {
          await see?.(await kindOf(fact))
          await answer(fact)
        } else if (await isNarrow()) {
          await see?.('narrow')
          const was = await screenMark()
          await tap(choice('unsure'))
          await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, was.split('|')[0], {
            timeout: 8_000,
          })
        } else return heading()
      }
    },
  }
}
