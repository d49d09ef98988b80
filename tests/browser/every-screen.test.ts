import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { person, type Said } from './interview'
import { axeFinds } from './look-over'
import { ordinary, plainCase } from './plain-cases'
import { inChromium, missing, open, PHONE } from './site'

// Every kind of screen: axe finds nothing on it, in light and in dark. With a folder (`npm run pictures`), pictures of each to be
// looked at, and the one of the README.

const folder = process.env.PICTURES ?? ''
const OUTCOMES = ['likely_eligible', 'not_yet', 'not_eligible', 'already_cleared', 'get_help'] as const

type Worked = {
  readonly facts: Readonly<Record<string, string | number | null>>
  readonly expect: { readonly outcome: string }
}

/** The first worked case of any state that ends so. */
function caseThat(outcome: string): { state: string; said: Said } {
  for (const file of readdirSync('tests/jurisdictions/cases')) {
    const cases: readonly Worked[] = JSON.parse(readFileSync(`tests/jurisdictions/cases/${file}`, 'utf8'))
    const found = cases.find(({ expect, facts }) => expect.outcome === outcome && facts.courtLevel !== 'federal')
    if (!found) continue
    const said = Object.entries(found.facts).flatMap(([fact, value]) =>
      value === null ? [] : [[fact, value === 'unknown' ? 'unsure' : value] as const],
    )
    return { state: file.replace('.json', ''), said: { court: 'any', ...Object.fromEntries(said) } }
  }
  throw new Error(`No case ends with ${outcome}`)
}

/** Nothing stands in anybody's way; and pictures in light and dark, on a phone and on a desk. */
async function look(page: Page, name: string): Promise<void> {
  expect(await axeFinds(page), name).toEqual([])
  if (folder) await picture(page, name)
}

async function picture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280]) {
      await page.emulateMedia({ colorScheme })
      const least = width === 360 ? 740 : 900
      await page.setViewportSize({ width, height: least })
      // As tall as the page, so that the bar at the bottom covers nothing.
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewportSize({ width, height: Math.max(least, height) })
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`) })
    }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 360, height: 740 })
}

describe.skipIf(missing)(`every kind of screen${missing}`, () => {
  const here = inChromium()
  if (folder) mkdirSync(folder, { recursive: true })
  const begin = (language: string) =>
    open(here.browser, here.url, {
      ...PHONE,
      locale: language === 'es' ? 'es-US' : 'en-US',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    })

  describe.each(['en', 'es'])('in %s', (language) => {
    test('from the start to the papers', async () => {
      const { page, context } = await begin(language)
      const { said } = plainCase('ca')
      const seen = new Set<string>()
      const see = async (screen: string) => {
        if (seen.has(screen)) return
        seen.add(screen)
        if (screen === 'offense') await page.locator('details summary').last().tap()
        await look(page, `${language}-${String(seen.size).padStart(2, '0')}-${screen.replace(' ', '-')}`)
        if (!folder || (screen !== 'start' && screen !== 'outcome')) return
        await page.emulateMedia({ forcedColors: 'active' })
        await picture(page, `${language}-${screen}-forced-colors`)
        await page.emulateMedia({ forcedColors: null, contrast: 'more' })
        await picture(page, `${language}-${screen}-high-contrast`)
        await page.emulateMedia({ contrast: null })
      }
      const me = person(page, 'ca', language, said, { see, guess: ordinary(said) })
      await me.begin()
      await page.getByRole('button', { name: me.w('action.continue'), exact: true }).tap()
      await see('problem')
      await me.answerAll()
      await see('outcome')
      await me.press('outcome.change')
      await page.getByRole('heading', { level: 1, name: me.w('answers.title') }).waitFor()
      await see('answers')
      await page.goBack()
      await me.toReview()
      await me.confirmAll()
      await page.getByRole('heading', { level: 1, name: me.w('papers.ready') }).waitFor({ timeout: 60_000 })
      await see('papers')
      await context.close()
    })
    test.each(OUTCOMES)('the outcome %s', async (outcome) => {
      const { page, context } = await begin(language)
      const { state, said } = caseThat(outcome)
      const me = person(page, state, language, said, { guess: ordinary(said) })
      await me.begin()
      await me.answerAll()
      await look(page, `${language}-outcome-${outcome}-${state}`)
      await context.close()
    })
    test('elsewhere', async () => {
      const { page, context } = await begin(language)
      const me = person(page, 'ca', language, {})
      const was = await me.heading()
      await me.tap(page.locator('#state-elsewhere'))
      await me.settle(was)
      await look(page, `${language}-elsewhere`)
      await context.close()
    })
    test('the law to read, and the sheet to print', async () => {
      const { page, context } = await begin(language)
      const { w } = person(page, 'ca', language, {})
      for (const screen of ['how', 'intake']) {
        await page.getByRole('button', { name: w(`law.${screen}`) }).tap()
        await page.getByRole('button', { name: 'California', exact: true }).tap()
        await page.getByRole('heading', { level: 1, name: /: California$/ }).waitFor()
        await look(page, `${language}-${screen}`)
        await page.goto(here.url)
        await page.waitForFunction(() => history.state !== null)
      }
      await context.close()
    })
    test('a record to pick, whose it is, and what it says', async () => {
      const { page, context } = await begin(language)
      const words = JSON.parse(readFileSync(`locales/${language}/record.json`, 'utf8'))
      const at = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
      await page.locator('#state-record').tap()
      await at(words.read.title)
      await look(page, `${language}-record-pick`)
      await page.locator('#record-file').setInputFiles('tests/records/samples/ca-rap-2.pdf')
      await at(words.whose.title)
      await look(page, `${language}-record-whose`)
      await page.locator('main button').first().tap()
      await at(words.says.title)
      for (const closed of await page.locator('main details').all()) await closed.locator('summary').tap()
      await page.getByRole('button', { name: words.says.change }).first().tap()
      await look(page, `${language}-record-says`)
      await context.close()
    })
    test('all convictions, keeping and opening', async () => {
      const { page, context } = await begin(language)
      const { said } = plainCase('ca')
      const me = person(page, 'ca', language, said, { guess: ordinary(said) })
      await me.begin()
      await me.answerAll()
      await me.press('outcome.addCase')
      await me.begin()
      await me.answerAll()
      await me.press('outcome.all')
      await page
        .getByRole('button', { name: new RegExp(me.w('convictions.remove').replace(/:.*/, ':')) })
        .first()
        .waitFor()
      await look(page, `${language}-convictions`)
      await page.getByRole('button', { name: me.w('keep.title') }).tap()
      await page.getByLabel(me.w('keep.passphrase'), { exact: true }).waitFor()
      await look(page, `${language}-keep`)
      // The same tab would find the answers again by itself.
      const other = await context.newPage()
      await other.goto(here.url)
      await other.getByRole('button', { name: me.w('open.title') }).tap()
      await other.getByLabel(me.w('keep.passphrase'), { exact: true }).waitFor()
      await look(other, `${language}-open`)
      await context.close()
    })
  })

  test.skipIf(!folder)(`the picture of the README${folder ? '' : ' (made by npm run pictures)'}`, async () => {
    const { page, context } = await open(here.browser, here.url, { ...PHONE, reducedMotion: 'reduce' })
    const { said } = plainCase('ca')
    const shots: string[] = []
    const shoot = async () => {
      await page.evaluate(() => window.scrollTo(0, 0))
      shots.push((await page.screenshot()).toString('base64'))
    }
    const see = async (screen: string) => {
      if (screen === 'start' || screen === 'offense') await shoot()
    }
    const me = person(page, 'ca', 'en', said, { see, guess: ordinary(said) })
    await me.begin()
    await me.answerAll()
    await shoot()
    await me.toReview()
    await me.confirmAll()
    await page.getByRole('heading', { level: 1, name: me.w('papers.ready') }).waitFor({ timeout: 60_000 })
    await page.waitForTimeout(3_000)
    await shoot()
    await context.close()
    const wide = await here.browser.newPage({ viewport: { width: 1120, height: 620 } })
    await wide.setContent(
      `<body style="margin:0;height:100vh;display:flex;gap:20px;justify-content:center;align-items:center;background:#e6e2d6">${shots
        .map((shot) => `<img src="data:image/png;base64,${shot}" style="width:250px;border-radius:18px">`)
        .join('')}`,
    )
    const path = 'tests/browser/pictures/readme.png'
    mkdirSync('tests/browser/pictures', { recursive: true })
    await wide.screenshot({ path })
    await wide.close()
    expect(statSync(path).size).toBeLessThan(250_000)
  })
})
