import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Hands, person } from './interview'
import { ordinary, plainCase } from './plain-cases'
import { inChromium, missing, open } from './site'

// A hand that shakes taps everything twice. The second tap never answers what nobody has read.

/** Taps twice on the same spot, this many milliseconds apart, whatever stands there by then. */
function shaking(page: Page, apart: number): Hands {
  return {
    use: async (target) => {
      await target.scrollIntoViewIfNeeded()
      const at = await target.boundingBox()
      await target.tap()
      await page.waitForTimeout(apart)
      if (at) await page.touchscreen.tap(at.x + at.width / 2, at.y + at.height / 2)
    },
    write: (box, text) => box.fill(text),
  }
}

describe.skipIf(missing)(`a second tap${missing}`, () => {
  const here = inChromium()

  /** What is asked, and how it ends. */
  const walked = async (state: string, hands?: (page: Page) => Hands) => {
    const { page, context } = await open(here.browser, here.url)
    const { said } = plainCase(state)
    const me = person(page, state, 'en', said, { guess: ordinary(said), ...(hands && { hands: hands(page) }) })
    await me.begin()
    const answer = await me.answerAll()
    const asked = [...me.asked()]
    await context.close()
    return { answer, asked }
  }

  test.each(['ca', 'vt'])('answers nothing in a whole walk of %s', async (state) => {
    const once = await walked(state)
    expect(once.asked.length).toBeGreaterThan(4)
    for (const apart of [60, 250]) expect(await walked(state, (page) => shaking(page, apart))).toEqual(once)
  })

  test('what was tapped can be seen and taken back on the next screen', async () => {
    const { page, context } = await open(here.browser, here.url)
    const { said } = plainCase('ca')
    const me = person(page, 'ca', 'en', said)
    await me.begin()
    await me.answerOne()
    const question = await me.heading()
    await me.answerOne()
    await page.getByText(/superior court/).waitFor()
    await me.press('question.undo')
    await page.getByRole('heading', { level: 1, name: question }).waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1)
    await context.close()
  })
})
