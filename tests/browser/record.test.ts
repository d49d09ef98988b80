import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import app from '../../locales/en/app.json'
import record from '../../locales/en/record.json'
import start from '../../locales/en/start.json'
import { bombs } from '../documents/official/bombs'
import { inChromium, missing, open, PHONE, type Watched } from './site'

// A record is read on the device, confirmed line by line, and leads to the plan for all cases.

const sample = (name: string) => `tests/records/samples/${name}`
/** Longer than a picked file may take, for a machine under load. */
const PATIENCE = 25_000

/** A page that counts what the person taps. */
function tapping(page: Page) {
  let taps = 0
  const tap = async (name: string | RegExp) => {
    taps++
    await page.getByRole('button', { name }).first().tap()
  }
  const pick = async (...files: Parameters<ReturnType<Page['locator']>['setInputFiles']>) => {
    taps++
    await page.locator('#record-file').setInputFiles(...files)
  }
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
  /** From the start page to the question whose record it is. */
  const readFile = async (file: string) => {
    await tap(start.start.haveRecord)
    await pick(sample(file))
    await heading(record.whose.title)
  }
  return { tap, pick, heading, readFile, taps: () => taps }
}

describe.skipIf(missing)(`a record${missing}`, () => {
  const here = inChromium()
  const visit = (): Promise<Watched> => open(here.browser, here.url, PHONE)
  const closeAll = async ({ context, requests, breaches }: Watched) => {
    expect(requests.filter((each) => !each.startsWith(`GET ${here.url}`) && !each.startsWith('GET blob:'))).toEqual([])
    expect(breaches).toEqual([])
    await context.close()
  }

  test('of six cases leads from the start page to the plan for all of them, offline, in twelve taps', async () => {
    const visited = await visit()
    const { page, context } = visited
    await page.getByText(start.offline.ready).waitFor({ timeout: 60_000 })
    await context.setOffline(true)
    const me = tapping(page)
    await me.readFile('ca-rap-2.pdf')
    await me.tap(/September 30, 1971/)
    await me.heading(record.says.title)
    for (let left = 6; left > 0; left--) await me.tap(new RegExp(record.says.allRight))
    await me.tap(record.says.go)
    await me.heading(app.convictions.title_other.replace('{{count}}', '7'))
    expect(me.taps()).toBeLessThanOrEqual(12)
    await closeAll(visited)
  })

  test('is confirmed value by value, and what it said is marked in the answers until it is changed', async () => {
    const visited = await visit()
    const { page } = visited
    const me = tapping(page)
    await me.readFile('or-oeci-2.pdf')
    await me.tap(/^Yes/)
    await page
      .getByText(/475\.86/)
      .first()
      .waitFor()
    await me.tap(new RegExp(record.says.allRight))
    await me.tap(record.says.go)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page
      .getByRole('button', { name: /Class|Selling|Having|Growing/ })
      .first()
      .tap()
    await page.getByRole('button', { name: start.action.continue }).first().tap()
    await page.getByRole('button', { name: app.answers.title }).tap()
    await me.heading(app.answers.title)
    expect(await page.getByText(app.answers.fromPage.replace('{{page}}', '1')).count()).toBeGreaterThan(2)
    await closeAll(visited)
  })

  test.each([
    'ak-courtview-1.txt',
    'co-roa-1.txt',
    'ma-eaccess-1.txt',
    'me-docket-1.txt',
    'nv-portal-1.txt',
    'or-oeci-1.txt',
    'vt-portal-1.txt',
    'wa-docket-1.txt',
    'wa-watch-1.txt',
  ])('%s, picked or pasted, leads on to what is left to ask', async (file) => {
    const visited = await visit()
    const { page } = visited
    const me = tapping(page)
    await me.tap(start.start.haveRecord)
    await page.locator('#record-text').fill(readFileSync(sample(file), 'utf8'))
    await me.tap(record.read.go)
    await me.heading(record.whose.title)
    await me.tap(/^Yes/)
    await me.heading(record.says.title)
    const more = page.getByRole('button', { name: new RegExp(`${record.says.allRight}|${record.says.done}`) })
    while ((await more.count()) > 0) await more.first().tap()
    await me.tap(record.says.go)
    await page.getByRole('heading', { level: 1, name: record.says.title }).waitFor({ state: 'detached' })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe(record.says.title)
    await closeAll(visited)
  })

  test('that is a scan is seen once the person lets the reader come, and states nothing without a yes', async () => {
    const visited = await visit()
    const { page } = visited
    const me = tapping(page)
    await me.tap(start.start.haveRecord)
    await me.pick(sample('ca-scan-1.pdf'))
    await me.tap(record.read.see)
    await page.getByRole('heading', { level: 1, name: record.whose.title }).waitFor({ timeout: 90_000 })
    await me.tap(/^Yes/)
    await me.heading(record.says.title)
    expect(await page.getByRole('button', { name: new RegExp(record.says.allRight) }).count()).toBe(0)
    expect(await page.locator('canvas').count()).toBeGreaterThan(3)
    await me.tap(new RegExp(record.says.done))
    await me.tap(record.says.go)
    await page.getByText(record.says.first).waitFor()
    await closeAll(visited)
  })

  test('photographed from too far away fills nothing, and says what helps', async () => {
    const visited = await visit()
    const me = tapping(visited.page)
    await me.tap(start.start.haveRecord)
    await me.pick(sample('ca-photo-2.jpg'))
    await me.tap(record.read.see)
    await visited.page.getByText(record.read.problem.too_far).first().waitFor({ timeout: 90_000 })
    await closeAll(visited)
  })

  test('of several people is read for the one that the person picks', async () => {
    const visited = await visit()
    const me = tapping(visited.page)
    await me.tap(start.start.haveRecord)
    await me.pick(sample('any-clinic-1.csv'))
    await me.heading(record.whose.which)
    const names = await visited.page.locator('main button').allInnerTexts()
    await visited.page.locator('main button').first().tap()
    await visited.page.getByRole('heading', { level: 1, name: record.whose.which }).waitFor({ state: 'detached' })
    expect(await visited.page.locator('main').innerText()).not.toContain(names[1])
    await closeAll(visited)
  })

  test.each(Object.keys(bombs))('%s ends in one plain sentence, and erasing works meanwhile', async (kind) => {
    const visited = await visit()
    const { page } = visited
    const me = tapping(page)
    await me.tap(start.start.haveRecord)
    const bomb = { name: 'name of a person.pdf', mimeType: 'application/pdf', buffer: (bombs[kind] as () => Buffer)() }
    await me.pick(bomb)
    const sentences = Object.values(record.read.problem)
    await page.getByText(start.problemTitle).waitFor({ timeout: PATIENCE })
    const said = await page.locator('main').innerText()
    expect(sentences.filter((each) => said.includes(each)).length).toBe(1)
    expect(said).not.toContain('name of a person')
    await me.pick(bomb)
    await page.getByRole('button', { name: 'Erase and leave' }).tap()
    await page.waitForURL('about:blank', { timeout: 5_000 })
    await visited.context.close()
  })

  test('tells no name of a file and nothing private, and is gone when it is erased', async () => {
    const visited = await visit()
    const { page } = visited
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    const me = tapping(page)
    await me.tap(start.start.haveRecord)
    const secrets = ['POB/MX', 'SOC/123456789', 'CITIZENSHIP: MEXICO', 'ALIEN NUMBER: A012345678', 'VICTIM: ROE, JANE']
    const text = readFileSync(sample('ca-rap-1.txt'), 'utf8')
      .split('\n')
      .map((line, at) => (at % 6 === 5 ? `${line}\n${secrets[((at / 6) % 5) | 0]}` : line))
      .join('\n')
    await me.pick({ name: 'yesenia-secret.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    await me.heading(record.whose.title)
    await me.tap(/^Yes/)
    await me.heading(record.says.title)
    for (const closed of await page.locator('main details').all()) await closed.locator('summary').tap()
    const shown = await page.evaluate(() => `${document.title} ${document.body.innerHTML} ${location.href}`)
    expect(shown).not.toMatch(/MEXICO|POB|123456789|012345678|ROE|yesenia-secret/i)
    expect(told.join(' ')).not.toMatch(/MARTINEZ|yesenia|11357/i)
    await page.getByRole('button', { name: 'Erase and leave' }).tap()
    await page.waitForURL('about:blank', { timeout: 5_000 })
    await page.goto(here.url)
    await page.waitForFunction(() => history.state !== null)
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
      /MARTINEZ|11357/,
    )
    expect(await page.locator('main').innerText()).not.toContain('MARTINEZ')
    await visited.context.close()
  })

  test('that is no record, locked or empty is refused with a sentence', async () => {
    const visited = await visit()
    const me = tapping(visited.page)
    await me.tap(start.start.haveRecord)
    for (const [buffer, why] of [
      [Buffer.from('Dear court'), record.read.problem.unknown_paper],
      [Buffer.from('  \n'), record.read.problem.empty],
      [Buffer.alloc(16 * 1024 * 1024, 32), record.read.problem.too_large],
      [Buffer.from([0, 1, 2, 3, 0, 0]), record.read.problem.unknown_kind],
      [Buffer.from('%PDF-1.7 xxxxxxxx'), record.read.problem.damaged],
    ] as const) {
      await me.pick({ name: 'x', mimeType: '', buffer })
      await visited.page.getByText(why).first().waitFor()
    }
    await closeAll(visited)
  })
})
