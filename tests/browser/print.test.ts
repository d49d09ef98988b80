import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stateCards, stateIds } from '../../src/jurisdictions/index'
import { readPdf } from '../documents/read-pdf'
import { person } from './interview'
import { SAID } from './journey'
import { inChromium, missing, open, PHONE } from './site'

// What the browser prints: clean pages, with the law cited and without a single control.

/** The text of each printed page. */
async function printed(page: Page): Promise<readonly string[]> {
  const { pages } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  return pages.map((runs) => runs.map(({ text }) => text).join(' '))
}

describe.skipIf(missing)(`on paper${missing}`, () => {
  const here = inChromium()

  /** Opens the law, or the sheet, of a state from the first page. */
  async function openLaw(language: string, screen: 'how' | 'intake', name: string) {
    const { page, context } = await open(here.browser, here.url, { ...PHONE, locale: `${language}-US` })
    const { w } = person(page, 'ca', language, {})
    await page.getByRole('button', { name: w(`law.${screen}`) }).click()
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: new RegExp(`: ${name}$`) }).waitFor()
    return { page, context, w }
  }
  const names = (language: string) =>
    stateIds.map((id) => stateCards(language).find((card) => card.id === id)?.name ?? id)

  test.each(['en', 'es'])('the sheet of every state has at most two pages, in %s', async (language) => {
    const [first = '', ...others] = names(language)
    const { page, context, w } = await openLaw(language, 'intake', first)
    const pages = [[first, (await printed(page)).length]]
    for (const name of others) {
      await page.getByRole('button', { name: w('action.back') }).click()
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: new RegExp(`: ${name}$`) }).waitFor()
      pages.push([name, (await printed(page)).length])
    }
    expect(pages.map(([name]) => name)).toEqual(names(language))
    expect(pages.filter(([, count]) => Number(count) > 2)).toEqual([])
    await context.close()
  })

  test('the law of a state shows its steps and its citations', async () => {
    const { page, context, w } = await openLaw('en', 'how', 'Oregon')
    const text = (await printed(page)).join(' ')
    for (const part of ['How we know: Oregon', 'ORS 475C.397', 'Go on with list A', 'Changes to this law']) {
      expect(text).toContain(part)
    }
    for (const control of ['Print this page', w('footer.leave')]) expect(text).not.toContain(control)
    await context.close()
  })

  test('an outcome shows all that can be opened, and no control', async () => {
    const { page, context } = await open(here.browser, here.url)
    const me = person(page, 'ca', 'en', SAID)
    await me.begin()
    await me.answerAll()
    const text = (await printed(page)).join(' ')
    for (const part of ['outcome.why', 'outcome.path.fee', 'outcome.helpersMore', 'notAdvice'])
      expect(text).toContain(me.w(part))
    expect(text).toContain('11361.8')
    for (const control of ['outcome.papers', 'outcome.change', 'law.how', 'footer.leave'])
      expect(text).not.toContain(me.w(control))
    expect(await page.locator('details[open]').count()).toBe(0)
    await context.close()
  })
})
