import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Count, FIVE } from './five-walks'
import { inChromium, missing, open, PHONE } from './site'

// Five people as they come, on a phone. `npm run bench` prints what each walk takes.

describe.skipIf(missing)(`five people${missing}`, () => {
  const here = inChromium()

  const walked = async (walk: (page: Page) => Promise<Count>, locale: string, look: (page: Page) => Promise<void>) => {
    const { page, context, breaches } = await open(here.browser, here.url, {
      ...PHONE,
      locale,
      reducedMotion: 'reduce',
    })
    const count = await walk(page)
    await look(page)
    expect(breaches).toEqual([])
    await context.close()
    return count
  }
  const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

  test('a felony of which only the year, the city and the deed are known ends with what to find out, or papers', async () => {
    const { screens, words } = await walked(FIVE['only a year, a city and a deed'], 'en-US', async (page) => {
      expect(await page.getByRole('button', { name: /papers|Type what is missing/i }).count()).toBeGreaterThan(0)
    })
    expect(screens).toBeLessThanOrEqual(16)
    expect(words).toBeLessThanOrEqual(3192 / 2)
  })
  test('a change of language midway loses nothing', async () => {
    await walked(FIVE['a change of language'], 'es-US', async (page) => {
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('es')
      expect(await page.locator('.rounded-verdict').count()).toBe(1)
    })
  })
  test('three cases come into one plan', async () => {
    await walked(FIVE['three cases'], 'en-US', async (page) => {
      expect(await heading(page)).toMatch(/3 convictions/)
    })
  })
  test('who holds a green card is led to a lawyer first, with a dismissed case and with a conviction', async () => {
    await walked(FIVE['a green card'], 'en-US', async (page) => {
      expect(await heading(page)).toMatch(/immigration lawyer/i)
      expect(await page.getByRole('button', { name: 'Make my papers', exact: true }).count()).toBe(0)
    })
  })
  test('six people in a row on one device never meet each other’s answers', async () => {
    await walked(FIVE['six in a row'], 'en-US', async (page) => {
      expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toMatch(
        /case|answers|19\d\d|20\d\d-/,
      )
    })
  })
})
