import { describe, expect, test } from 'vitest'
import { person } from './interview'
import { keyboard } from './keyboard'
import { axeFinds } from './look-over'
import { ordinary, plainCase } from './plain-cases'
import { inChromium, missing, open, PHONE } from './site'

// Ways through the page that are not a straight line of taps.

describe.skipIf(missing)(`other ways through the page${missing}`, () => {
  const here = inChromium()
  const { said } = plainCase('ca')

  test('from the start to the saved papers with the keyboard alone', async () => {
    const { page, context, breaches } = await open(here.browser, here.url, {
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
      acceptDownloads: true,
    })
    const me = person(page, 'ca', 'en', said, { guess: ordinary(said), hands: keyboard(page) })
    await me.begin()
    await me.answerAll()
    await me.toReview()
    await me.confirmAll()
    await page.getByRole('heading', { level: 1, name: me.w('papers.ready') }).waitFor({ timeout: 60_000 })
    const saved = page.waitForEvent('download')
    await me.press('papers.saveAll')
    expect((await saved).suggestedFilename()).toMatch(/\.pdf$/)
    expect(breaches).toEqual([])
    await context.close()
  })

  test('back and forward keep the answers, the focus and the place on the page', async () => {
    const { page, context } = await open(here.browser, here.url, { ...PHONE, reducedMotion: 'reduce' })
    const me = person(page, 'ca', 'en', said, { guess: ordinary(said) })
    await page.evaluate(() => window.scrollTo(0, 300))
    await page.waitForTimeout(100)
    await me.begin()
    const headings = [await me.heading()]
    for (let step = 0; step < 2; step++) {
      await me.answerOne()
      headings.push(await me.heading())
    }
    await page.goBack()
    await expect.poll(me.heading).toBe(headings[1])
    expect(await page.locator('input[type=radio]:checked').count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.goBack()
    await expect.poll(me.heading).toBe(headings[0])
    await page.goForward()
    await expect.poll(me.heading).toBe(headings[1])
    await page.goBack()
    await page.goBack()
    await expect.poll(me.heading).toBe(me.w('start.title'))
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(300)
    await context.close()
  })

  test('the other language keeps the question and what was typed', async () => {
    const { page, context } = await open(here.browser, here.url, { ...PHONE, reducedMotion: 'reduce' })
    const me = person(page, 'ca', 'en', said, { guess: ordinary(said) })
    await me.begin()
    while (me.asked().at(-1) !== 'offense') await me.answerOne()
    const boxes = page.getByRole('textbox')
    await boxes.nth(0).fill('2')
    await boxes.nth(1).fill('2006')
    await page.getByRole('button', { name: 'Español' }).tap()
    await page.getByRole('button', { name: 'English' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es')
    expect(await me.heading()).toBe('Unas fechas')
    expect(await boxes.nth(0).inputValue()).toBe('2')
    expect(await boxes.nth(1).inputValue()).toBe('2006')
    await context.close()
  })

  test('light and dark can be chosen, and are forgotten with the page', async () => {
    const { page, context } = await open(here.browser, here.url, { ...PHONE, colorScheme: 'light' })
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await ground()
    await page.getByRole('combobox').selectOption('dark')
    const dark = await ground()
    expect(dark).not.toBe(light)
    expect(await axeFinds(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByRole('combobox').selectOption('light')
    expect(await ground()).toBe(light)
    await page.getByRole('combobox').selectOption('device')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe('rgb(238, 243, 239)')
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
    await page.reload()
    expect(await ground()).toBe(dark)
    await context.close()
  })

  test('high contrast and forced colors break nothing', async () => {
    const { page, context } = await open(here.browser, here.url, { ...PHONE, reducedMotion: 'reduce' })
    await page.emulateMedia({ contrast: 'more' })
    expect(await axeFinds(page)).toEqual([])
    await page.emulateMedia({ contrast: null, forcedColors: 'active' })
    expect(await axeFinds(page)).toEqual([])
    await context.close()
  })
})
