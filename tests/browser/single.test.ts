import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { adversary } from './host'
import { PRINTED, slowDown, wholeWay } from './journey'
import { launch, missing, open, PHONE } from './site'

// The copy for a pocket: one file, opened from a folder, with the network off from the very start.

const words = JSON.parse(readFileSync('locales/en/start.json', 'utf8'))

describe.skipIf(missing)(`the single file${missing}`, () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'pocket-'))
  const file = join(folder, 'pocket-petition.html')
  beforeAll(async () => {
    const { status, stderr } = spawnSync('npx', ['vite', 'build', '--mode', 'single', '--outDir', folder], {
      env: { ...process.env, NODE_ENV: 'production' },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test('is one file that names nothing outside itself', () => {
    expect(readdirSync(folder)).toEqual(['pocket-petition.html'])
    const markup = readFileSync(file, 'utf8').replace(/(<(script|style)[^>]*>)[\s\S]*?(<\/\2>)/g, '$1$3')
    const named = [...markup.matchAll(/<(?!a\s)[^>]*\s(?:src|href)="([^"]*)"/g)].map(([, url]) => url)
    expect(named.filter((url) => !url?.startsWith('data:'))).toEqual([])
  })

  test('does the whole way from file:// with no network, on a slow phone', async () => {
    const url = pathToFileURL(file).href
    const { page, requests, breaches, context } = await open(browser, url, {
      ...PHONE,
      acceptDownloads: true,
      offline: true,
    })
    page.setDefaultTimeout(40_000)
    await slowDown(page)
    await page.locator('footer').getByText(words.offline.ready).waitFor()
    const text = await wholeWay(page)
    for (const part of PRINTED) expect(text).toContain(part)
    expect(breaches).toEqual([])
    expect(requests.filter((each) => !each.startsWith(`GET ${url}`) && !/^GET (blob|data|about):/.test(each))).toEqual(
      [],
    )
    await context.close()
  })

  test('has every state and both languages in it, and lets nothing out', async () => {
    const enemy = await adversary()
    const { page, breaches, context } = await open(browser, pathToFileURL(file).href)
    for (const state of readdirSync('locales/en').filter((name) => /^[a-z]{2}\.json$/.test(name))) {
      await page.reload()
      const { start } = JSON.parse(readFileSync(`locales/en/${state}`, 'utf8'))
      await page.getByRole('button', { name: start.name, exact: true }).tap()
      await page.getByText(words.start.title).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Español' }).tap()
      await page.locator('html[lang=es]').waitFor()
    }
    expect(breaches).toEqual([])
    const passed = await page.evaluate(async (to) => {
      const image = new Promise((done) => {
        const made = Object.assign(new Image(), { src: `${to}image` })
        made.onload = () => done(true)
        made.onerror = () => done(false)
      })
      const fetched = fetch(to, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      )
      return [await image, await fetched]
    }, enemy.url)
    expect(passed).toEqual([false, false])
    expect(enemy.asked).toEqual([])
    enemy.stop()
    await context.close()
  })
})
