import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Host, host } from './host'
import { PRINTED, slowDown, wholeWay } from './journey'
import { launch, missing, open, PHONE } from './site'

// The page without a network: everything kept, whole, healed when broken, and never changed under a person's hands.

const words = JSON.parse(readFileSync('locales/en/start.json', 'utf8'))
const states: readonly string[] = readdirSync('locales/en')
  .filter((file) => /^[a-z]{2}\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(`locales/en/${file}`, 'utf8')).start.name)

const says = (page: Page, text: string) => page.locator('footer').getByText(text).waitFor({ timeout: 30_000 })
const ready = (page: Page) => says(page, words.offline.ready)
const sha256 = (bytes: string | Buffer) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`

describe.skipIf(missing)(`without a network${missing}`, () => {
  let browser: Browser
  let site: Host
  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(() => site.stop())
  afterAll(() => browser.close())

  /** A copy of the built page, for tests that change it. */
  const copyOfBuild = () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'))
    cpSync('dist', folder, { recursive: true })
    return folder
  }

  test.each([
    ['a plain host', false],
    ['a host that reads _headers', true],
  ])('once loaded from %s, the whole way works with the host gone, on a slow phone', async (_, headers) => {
    site = await host('dist', headers)
    const { page, requests, breaches, context } = await open(browser, site.url, { ...PHONE, acceptDownloads: true })
    await ready(page)
    site.stop()
    await context.setOffline(true)
    await slowDown(page)
    page.setDefaultTimeout(40_000)
    await page.reload()
    await ready(page)
    const text = await wholeWay(page)
    for (const part of PRINTED) expect(text).toContain(part)
    expect(breaches).toEqual([])
    expect(requests.filter((each) => !each.startsWith(`GET ${site.url}`) && !/^GET blob:/.test(each))).toEqual([])
    expect(site.asked.filter((each) => !each.startsWith('GET /some/folder/'))).toEqual([])
    await context.close()
  })

  test('every state and language is kept, and a shortcut opens in its language', async () => {
    site = await host('dist', true)
    const { page, context } = await open(browser, site.url)
    await ready(page)
    site.stop()
    for (const state of states) {
      await page.goto(site.url)
      await page.getByRole('button', { name: state, exact: true }).tap()
      await page.getByText(words.start.title).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Español' }).tap()
      await page.locator('html[lang=es]').waitFor()
    }
    await page.goto('about:blank')
    await page.goto(`${site.url}#es`)
    await page.locator('html[lang=es]').waitFor()
    await context.close()
  })

  test('a broken and partial cache heals itself, and broken code never runs', async () => {
    site = await host('dist', false)
    const { page, breaches, context } = await open(browser, site.url)
    await ready(page)
    const before = await kept(page)
    const spoiled = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '')
      const all = await cache.keys()
      const main = all.filter(({ url }) => /\/index-.*\.js|folder\/\?/.test(url))
      for (const key of main) await cache.put(key, new Response('document.title = "broken"'))
      for (const key of all.filter(({ url }) => /\/(ca|start|app)-/.test(url))) await cache.delete(key)
      return main.length
    })
    expect(spoiled).toBeGreaterThanOrEqual(2)
    await page.reload()
    await ready(page)
    expect(await page.title()).toBe(words.tab.start)
    expect(await kept(page)).toEqual(before)
    expect(breaches).toEqual([])
    await context.close()
  })

  test('the worker keeps to its own folder: its cache is named for it, and what lies outside does not pass through it', async () => {
    site = await host('dist', false)
    const { page, context } = await open(browser, site.url)
    await ready(page)
    await page.reload()
    expect(await page.evaluate(() => caches.keys())).toEqual([`pocket-petition ${site.url}`])
    const through = async (url: string) => {
      const answered = page.waitForResponse(url)
      await page.evaluate((src) => void Object.assign(new Image(), { src }), url)
      return (await answered).fromServiceWorker()
    }
    expect(await through(`${site.url}icons/icon-192.png`)).toBe(true)
    expect(await through(new URL('/outside.png', site.url).href)).toBe(false)
    await context.close()
  })

  test('old law is announced, kept or not', async () => {
    site = await host('dist', true)
    const { page, context } = await open(browser, site.url)
    const california = page.getByRole('button', { name: 'California', exact: true })
    await page.clock.setFixedTime('2026-12-01T12:00:00')
    await page.reload()
    await california.tap()
    await says(page, words.footer.reviewed.replace('{{month}}', 'Nov 2026'))
    await page.clock.setFixedTime('2029-12-01T12:00:00')
    await page.goto(site.url)
    await california.tap()
    await says(page, words.footer.stale.replace('{{month}}', 'Nov 2026'))
    await context.close()
  })

  test('files that are not as built are never kept', async () => {
    const folder = copyOfBuild()
    const asset = readdirSync(join(folder, 'assets')).find((name) => name.startsWith('ca-')) ?? ''
    writeFileSync(join(folder, 'assets', asset), 'export const changed = true')
    site = await host(folder, false)
    const { page, context } = await open(browser, site.url)
    await page.waitForTimeout(4_000)
    expect(await page.locator('footer').getByText(words.offline.ready).count()).toBe(0)
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null),
    ).toBeNull()
    await context.close()
  })

  test('a newer version is offered, and never forced in the middle of an interview', async () => {
    const folder = copyOfBuild()
    site = await host(folder, true)
    const { page, context } = await open(browser, site.url)
    await ready(page)
    const before = await kept(page)
    await page.getByRole('button', { name: 'California', exact: true }).tap()
    await page.getByText(words.start.title).waitFor({ state: 'detached' })
    const question = await page.getByRole('heading', { level: 1 }).textContent()
    publish(folder)
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    await says(page, words.offline.newer)
    expect(await page.getByRole('button', { name: words.offline.change }).count()).toBe(0)
    await page.waitForTimeout(1_000)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(question)

    const other = await context.newPage()
    await other.goto(site.url)
    await other.getByRole('button', { name: words.offline.change }).tap()
    await says(other, words.offline.others)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(question)
    // A page of another site on the same host has no say.
    await page.goto(new URL('/', site.url).href)
    await other.reload()
    expect(await other.locator('meta[name=edition]').count()).toBe(0)
    await other.getByRole('button', { name: words.offline.change }).tap()
    await other.locator('meta[name=edition]').waitFor({ state: 'attached' })
    await ready(other)
    site.stop()
    await other.reload()
    await ready(other)
    expect(await other.locator('meta[name=edition]').count()).toBe(1)
    // The files of the version before are gone, and nothing else.
    const after = await kept(other)
    expect(after.length).toBe(before.length)
    expect(before.filter((file) => !after.includes(file)).map((file) => file.split('?')[0])).toEqual([site.url])
    await context.close()
  })
})

/** Puts a newer version on the host: another first page, named in the worker's list. */
function publish(folder: string): void {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const newer = page.replace('<meta charset', '<meta name="edition" content="2"><meta charset')
  writeFileSync(join(folder, 'index.html'), newer)
  const worker = join(folder, 'service-worker.js')
  const list = readFileSync(worker, 'utf8')
  expect(list).toContain(sha256(page))
  writeFileSync(worker, list.replace(sha256(page), sha256(newer)))
}

/** What the cache has: every key with the length of its file. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '')
    const files = (await cache.keys()).map(async (key) => {
      const text = await (await cache.match(key))?.text()
      return `${key.url} ${text?.length}`
    })
    return (await Promise.all(files)).sort()
  })
