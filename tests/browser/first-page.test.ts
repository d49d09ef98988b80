import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Host, host } from './host'
import { launch, missing, PHONE } from './site'

// The first page never plays dead: where the app does not start, it says so in both languages, and leaving works.

const words = (language: string) => {
  const of = (file: string) => JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8'))
  return { ...of('start'), notStarted: of('app').notStarted }
}
const [en, es] = [words('en'), words('es')]

/** The built file whose name begins and ends so. */
const asset = (name: string, kind = 'js') =>
  readdirSync('dist/assets').find((file) => file.startsWith(`${name}-`) && file.endsWith(`.${kind}`)) ?? ''

const note = (page: Page) => page.getByText(en.notStarted.title)
const states = (page: Page) => page.getByRole('region', { name: en.start.where }).getByRole('button')

describe.skipIf(missing)(`the first page${missing}`, () => {
  let browser: Browser
  let site: Host
  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(() => site.stop())
  afterAll(() => browser.close())

  const opened = async (folder = 'dist', options = {}) => {
    site = await host(folder, true)
    const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    return { page, context }
  }
  const pagesAsked = () => site.asked.filter((each) => each === 'GET /some/folder/').length
  const left = async (page: Page) => {
    await page.waitForURL('about:blank')
    expect(await page.content()).toBe('<html><head></head><body></body></html>')
  }

  test('without JavaScript says what to do in both languages, shows no form, and leaving works', async () => {
    const { page, context } = await opened('dist', { javaScriptEnabled: false })
    await page.goto(site.url)
    await page.getByRole('heading', { level: 1, name: en.start.title }).waitFor()
    for (const { notStarted } of [en, es]) {
      await page.getByText(notStarted.text).waitFor()
      await page.getByRole('link', { name: notStarted.again }).waitFor()
    }
    expect((await note(page).boundingBox())?.y).toBeLessThan(60)
    expect(await states(page).count()).toBe(0)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByRole('link').count()).toBe(4)
    await page.getByRole('link', { name: es.notStarted.leave }).tap()
    await left(page)
    await context.close()
  })

  const papers = (page: Page) => page.getByText(en.start.noPapers)
  /** A copy of the page under a policy that does not know what lets WebAssembly run, as older browsers do not. */
  const strict = () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'))
    cpSync('dist', folder, { recursive: true })
    for (const file of ['index.html', '_headers'])
      writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replaceAll(" 'wasm-unsafe-eval'", ''))
    return folder
  }
  test.each([
    ['no WebAssembly', () => 'dist', () => void Reflect.deleteProperty(window, 'WebAssembly')],
    ['no modules of WebAssembly', () => 'dist', () => void Reflect.deleteProperty(WebAssembly, 'Module')],
    ['WebAssembly refused under the policy', strict, () => undefined],
  ])('with %s says at once that no papers can be made here, and what still works', async (_, folder, spoil) => {
    const { page, context } = await opened(folder())
    await page.addInitScript(spoil)
    await page.goto(site.url)
    await page.waitForFunction(() => history.state !== null)
    await papers(page).waitFor()
    await page.getByText(en.start.noPapersText).waitFor()
    expect(await states(page).count()).toBeGreaterThan(9)
    await context.close()
  })
  test.each([
    ['all that papers need', () => undefined],
    ['no workers, without which papers are drawn on the page', () => void Reflect.deleteProperty(window, 'Worker')],
  ])('with %s says nothing of it', async (_, spoil) => {
    const { page, context } = await opened()
    await page.addInitScript(spoil)
    await page.goto(site.url)
    await page.waitForFunction(() => history.state !== null)
    await states(page).first().waitFor()
    expect(await papers(page).count()).toBe(0)
    await context.close()
  })

  test('that starts never shows the note', async () => {
    const { page, context } = await opened()
    await page.goto(site.url, { waitUntil: 'commit' })
    // Nothing is painted before the style is there.
    const seen = () =>
      page.evaluate(() => {
        const shown =
          document.styleSheets.length > 0 ? document.getElementById('not-started')?.getClientRects().length : 0
        return { shown: shown ?? 0, started: history.state !== null }
      })
    for (let look = await seen(); !look.started; look = await seen()) {
      expect(look.shown).toBe(0)
      await page.waitForTimeout(50)
    }
    await page.waitForFunction(() => history.state !== null)
    expect(await page.getByText(en.notStarted.text).count()).toBe(0)
    await context.close()
  })

  test.each(['index', 'first'])('whose file “%s” is gone is loaded once more, then says so', async (name) => {
    const { page, context } = await opened()
    await page.route(`**/${asset(name)}`, (route) => route.fulfill({ status: 404 }))
    await page.goto(site.url)
    await page.locator('html[data-start=failed]').waitFor({ timeout: 5_000 })
    await note(page).waitFor()
    expect(pagesAsked()).toBe(2)
    expect(await states(page).count()).toBe(0)
    await page.getByRole('button', { name: en.footer.leave }).tap()
    await left(page)
    await context.close()
  })

  test.each(['js', 'css'])('of an older version, whose .%s is gone, is healed by one reload', async (kind) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'))
    cpSync('dist', folder, { recursive: true })
    const current = readFileSync(join(folder, 'index.html'), 'utf8')
    writeFileSync(join(folder, 'index.html'), current.replaceAll(asset('index', kind), `index-of-yesterday.${kind}`))
    const { page, context } = await opened(folder)
    // The page comes once from the cache of yesterday.
    await page.route(
      site.url,
      async (route) => {
        await route.fulfill({ response: await route.fetch() })
        writeFileSync(join(folder, 'index.html'), current)
      },
      { times: 1 },
    )
    await page.goto(site.url)
    await expect.poll(pagesAsked).toBe(2)
    await page.waitForFunction(() => history.state !== null)
    expect(await page.getByText(en.notStarted.text).count()).toBe(0)
    await states(page).first().waitFor()
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1)
    await context.close()
  })

  test('that a browser cannot read says so', async () => {
    const { page, context } = await opened()
    await page.route(`**/${asset('first')}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export let = tomorrow' }),
    )
    await page.goto(site.url)
    await page.locator('html[data-start=failed]').waitFor({ timeout: 5_000 })
    await note(page).waitFor()
    expect(await states(page).count()).toBe(0)
    await context.close()
  })

  test('that is slow says so within five seconds, lets one leave, and keeps what was tapped meanwhile', async () => {
    const { page, context } = await opened()
    let arrive = () => {}
    const late = new Promise<void>((done) => {
      arrive = done
    })
    await page.route(`**/${asset('first')}`, async (route) => {
      await late
      await route.continue()
    })
    await page.goto(site.url, { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'California' }).tap()
    await note(page).waitFor({ timeout: 5_000 })
    arrive()
    await page.waitForFunction(() => history.state !== null)
    // The state that was tapped early begins.
    await page.getByText(en.start.title).waitFor({ state: 'detached' })
    expect(await page.getByText(en.notStarted.text).count()).toBe(0)
    await context.close()

    const other = await opened()
    await other.page.route(`**/${asset('index')}`, () => undefined)
    await other.page.goto(site.url, { waitUntil: 'commit' })
    await other.page.getByRole('button', { name: en.footer.leave }).tap()
    await left(other.page)
    await other.context.close()
  })
})
