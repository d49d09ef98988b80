import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import app from '../../locales/en/app.json'
import { bombs } from '../documents/official/bombs'
import { person } from './interview'
import { SAID } from './journey'
import { inChromium, missing, open, PHONE } from './site'

// A file that was made to hold up the page ends in one plain sentence, and erasing works meanwhile.

/** Longer than a picked file may take, for a machine under load. */
const PATIENCE = 25_000

describe.skipIf(missing)(`a hostile file${missing}`, () => {
  const here = inChromium()
  let page: Page
  beforeAll(async () => {
    page = (await open(here.browser, here.url, PHONE)).page
    const me = person(page, 'ca', 'en', SAID)
    await me.begin()
    await me.answerAll()
    await me.toReview()
    await me.confirmAll()
    await page.getByRole('heading', { level: 1, name: me.w('papers.ready') }).waitFor({ timeout: 90_000 })
    await page.getByText(app.official.title).tap()
  })

  const pick = (name: string, bytes: Buffer) =>
    page.locator('#official-file').setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes })
  const said = async () => {
    const text = await page.locator('#official-file-error').innerText()
    return Object.values(app.official.problem).find((sentence) => text.includes(sentence))
  }

  test.each(Object.keys(bombs))('%s ends in a sentence, and the page goes on meanwhile', async (kind) => {
    await page.evaluate(() => {
      const pulse = { last: performance.now(), longest: 0 }
      Object.assign(window, { pulse })
      setInterval(() => {
        const now = performance.now()
        pulse.longest = Math.max(pulse.longest, now - pulse.last)
        pulse.last = now
      }, 20)
    })
    await pick('form.pdf', (bombs[kind] as () => Buffer)())
    await expect.poll(said, { timeout: PATIENCE }).toBeDefined()
    expect([app.official.problem.slow, app.official.problem.damaged, app.official.problem.noFields]).toContain(
      await said(),
    )
    // Busy or not: never as long as a file may take.
    expect(await page.evaluate(() => (window as unknown as { pulse: { longest: number } }).pulse.longest)).toBeLessThan(
      8_000,
    )
    // The next kind must say its own sentence.
    await pick('letter.txt', Buffer.from('Dear court'))
    await expect.poll(said).toBe(app.official.problem.notPdf)
  })

  test('can be erased away while it is being opened', async () => {
    await pick('form.pdf', (bombs['a tree of pages that doubles'] as () => Buffer)())
    await page.getByText(app.official.filling).waitFor()
    await page.getByRole('button', { name: 'Erase and leave' }).tap()
    await page.getByRole('button', { name: app.erase.yes }).tap()
    await page.waitForURL('about:blank', { timeout: 5_000 })
  })
})
