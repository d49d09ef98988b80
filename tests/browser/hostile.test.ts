import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { person } from './interview'
import { SAID as ANYONE } from './journey'
import { inChromium, missing, open } from './site'

// What is meant to hurt, typed and pasted in a real browser: nothing runs, nothing hangs, and the page shows it as text.

const NAME = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>'
const SAID = {
  ...ANYONE,
  caseNumber: "BA1'><b>{{x}}</b>",
  fullName: NAME,
  street: 'javascript:alert(1) \\) Tj',
  city: 'Los Angeles\u202e',
}

/** Pastes a megabyte into a box, the way a clipboard does; gives the milliseconds until the page answers again. */
async function pasteMegabyte(page: Page, selector: string, unit: string): Promise<number> {
  await page.locator(selector).first().focus()
  return page.evaluate(async (text) => {
    const begun = performance.now()
    document.execCommand('insertText', false, text.repeat(Math.ceil(1_000_000 / text.length)))
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    return performance.now() - begun
  }, unit)
}

describe.skipIf(missing)(`hostile input in the browser${missing}`, () => {
  const here = inChromium()

  test('markup in every line reaches the papers as text, and nothing runs', async () => {
    const { page, context, breaches } = await open(here.browser, here.url)
    page.on('dialog', (dialog) => {
      breaches.push(dialog.message())
      void dialog.dismiss()
    })
    const me = person(page, 'ca', 'en', SAID)
    await me.begin()
    await me.answerAll()
    await me.toReview()
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await page.locator('article').first().innerText()).toContain(NAME)
    expect(await page.locator('article img, article script, article b').count()).toBe(0)
    await me.confirmAll()
    await page.getByRole('heading', { level: 1, name: 'Your papers are ready.' }).waitFor({ timeout: 60_000 })
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
    expect(breaches).toEqual([])
    await context.close()
  })

  test('a megabyte pasted into any box is answered within two seconds', async () => {
    const { page, context, breaches } = await open(here.browser, here.url)
    const slowest: Record<string, number> = {}
    const see = async (screen: string) => {
      for (const box of await page.locator('input[type=text]').all()) {
        const id = await box.getAttribute('id')
        for (const unit of ['1', 'a ', '\u202e😀']) {
          const took = await pasteMegabyte(page, `[id="${id}"]`, unit)
          slowest[`${screen} ${id}`] = Math.max(took, slowest[`${screen} ${id}`] ?? 0)
          await box.fill('')
        }
      }
    }
    const me = person(page, 'ca', 'en', { ...SAID, fullName: 'Pat Sample', caseNumber: 'BA1' }, { see })
    await me.begin()
    await me.answerAll()
    await me.toReview()
    expect(Object.keys(slowest).length).toBeGreaterThan(8)
    expect(Object.entries(slowest).filter(([, took]) => took > 2000)).toEqual([])
    expect(breaches).toEqual([])
    await context.close()
  })
})
