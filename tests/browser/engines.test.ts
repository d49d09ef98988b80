import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readPdf } from '../documents/read-pdf'
import { engines, type Opened } from './engines'
import { type Host, host } from './host'
import { person } from './interview'
import { PRINTED, SAID } from './journey'
import { missing } from './site'

// The same steps in every browser engine. All of them with ENGINES=all; a sample otherwise, since the others try Chromium at length.

const ALL = process.env.ENGINES === 'all'
const PASSPHRASE = 'river lamp seventeen goats'

let single = ''
beforeAll(() => {
  if (!ALL || missing) return
  const folder = mkdtempSync(join(tmpdir(), 'single-'))
  const { status, stderr } = spawnSync('npx', ['vite', 'build', '--mode', 'single', '--outDir', folder], {
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  single = pathToFileURL(join(folder, 'pocket-petition.html')).href
})

const tried = engines.map((engine) => {
  const why = engine.missing ?? (missing || (/^Chromium/.test(engine.name) && !ALL ? 'only with ENGINES=all' : ''))
  return { ...engine, why, title: why ? `${engine.name} (skipped: ${why})` : engine.name }
})

describe.each(tried)('$title', ({ open, why }) => {
  let site: Host
  let opened: Opened
  beforeEach(async () => {
    if (why) return
    site = await host('dist', true)
    opened = await open()
  })
  afterEach(async () => {
    if (why) return
    await opened.close()
    site.stop()
  })

  const start = async (url = site.url) => {
    await opened.page.goto(url)
    await opened.page.waitForFunction(() => history.state !== null)
  }
  const walker = (language: string, see?: (screen: string) => Promise<void>) =>
    person(opened.page, 'ca', language, SAID, { hands: opened.hands, ...(see && { see }) })
  /** From the first page to the saved packet. */
  const wholeWay = async (
    language: string,
    see: (screen: string) => Promise<void> = async () => {},
  ): Promise<string> => {
    const { page } = opened
    const spoken = language === 'es' ? 'Español' : 'English'
    const button = page.getByRole('button', { name: spoken, exact: true })
    if ((await button.count()) > 0) await opened.hands.use(button)
    await page.locator(`html[lang=${language}]`).waitFor()
    const me = walker(language, see)
    await me.begin()
    await me.answerAll()
    await see('outcome')
    await me.toReview()
    await me.confirmAll()
    await page.getByRole('heading', { level: 1, name: me.w('papers.ready') }).waitFor({ timeout: 120_000 })
    await see('papers')
    const { pages } = await readPdf(await opened.saved(() => me.press('papers.saveAll')))
    return pages
      .flat()
      .map((run) => run.text)
      .join('\n')
  }
  const press = (name: string | RegExp) => opened.hands.use(opened.page.getByRole('button', { name }))
  const expectPrinted = (text: string) => {
    for (const part of PRINTED) expect(text).toContain(part)
  }

  test.skipIf(why)('goes the whole way to saved papers in English', async () => {
    await start()
    expectPrinted(await wholeWay('en'))
  })
  test.skipIf(why || !ALL)(
    'goes the whole way to saved papers in Spanish, and no screen is wider than the window',
    async () => {
      await start()
      const seen = new Map<string, number>()
      const see = async (screen: string) => {
        const over = await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        seen.set(screen, Math.max(over, seen.get(screen) ?? 0))
      }
      expectPrinted(await wholeWay('es', see))
      expect(seen.size).toBeGreaterThan(7)
      expect([...seen].filter(([, over]) => over > 0)).toEqual([])
    },
  )
  test.skipIf(why || !ALL)('works offline after a reload', async () => {
    await start()
    await opened.page.getByText('Ready to use offline').waitFor({ timeout: 60_000 })
    site.stop()
    await opened.page.reload()
    await opened.page.waitForFunction(() => history.state !== null)
    expectPrinted(await wholeWay('en'))
  })
  test.skipIf(why || !ALL)('keeps answers, opens them again, and erases them', async () => {
    await start()
    const { page, hands } = opened
    const me = walker('en')
    await me.begin()
    const outcome = await me.answerAll()
    await press(/^Keep my answers/)
    await hands.write(page.getByLabel('Passphrase'), PASSPHRASE)
    await hands.write(page.getByLabel('Type it once more'), PASSPHRASE)
    await press('Lock my answers')
    await press('Keep on this device')
    await page.getByText('Your answers are kept on this device.').waitFor()
    // As in another tab: the same one would find the answers again by itself.
    await page.evaluate(() => sessionStorage.clear())
    await start()
    await press('Open kept answers')
    await hands.write(page.getByLabel('Passphrase'), PASSPHRASE)
    await press('Open my answers')
    await page.getByRole('heading', { level: 1, name: 'Your answers are back.' }).waitFor()
    await press('Continue')
    expect(await me.answerAll()).toBe(outcome)
    await press('Erase and leave')
    await page.waitForFunction(() => location.href === 'about:blank')
    await start()
    await press('Open kept answers')
    await page.getByLabel('Passphrase').waitFor()
    expect(await page.getByText('On this device', { exact: true }).count()).toBe(0)
    // WebKit lists an empty one, of no version, that was looked for.
    const databases = await page.evaluate(() => indexedDB.databases())
    expect(databases.filter(({ version }) => version)).toEqual([])
  })
  test.skipIf(why || !ALL)('makes papers from the single file', async () => {
    await start(single)
    expectPrinted(await wholeWay('en'))
  })
})
