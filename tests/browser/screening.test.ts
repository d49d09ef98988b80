import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import words from '../../locales/en/screening.json'
import { inChromium, missing, open } from './site'
import { median, QUIET, yardstick } from './yardstick'

// A whole list of people in a real browser: what it comes to, that the page stays quick meanwhile, and that nothing leaves.

const TODAY = '2026-11-28'
const LIST = '../shared/bulk/ca-doj-made-up-50k.csv.xz'
const folder = mkdtempSync(join(tmpdir(), 'screening-'))
const LAPTOP = { viewport: { width: 1280, height: 860 }, locale: 'en-US', acceptDownloads: true }
/** No task of the page's own thread may take longer, in milliseconds on a quiet machine. */
const LONGEST_TASK = 100

/** A list of a clinic: a state to pick, columns to look at, and a person of each kind. */
const CLINIC = [
  'Client;DOB;County;Case no.;Section;Charge;Level;Result;Date of conviction',
  'Ana de la Cruz;3/4/1980;Yolo;CR-1;11357(b) HS;POSSESS MARIJUANA;M;Convicted;5/6/2001',
  '"Núñez-O’Brien, José";12/30/1951;Fresno;CR-2;459 PC;BURGLARY;F;Convicted;5/6/1999',
  'Nguyễn Thị Hồng;6/1/2002;Yolo;CR-3;11359 HS;POSSESS FOR SALE;F;Convicted;5/6/2001',
].join('\n')

async function pick(page: Page, file: string): Promise<void> {
  await page.getByRole('button', { name: words.title }).click()
  await page.getByRole('heading', { name: words.title }).waitFor()
  await page.locator('#list').setInputFiles(file)
  await page.locator('#match-day').fill(TODAY)
}

/** Whether a run ended: its charts are there. */
const ended = (page: Page) => page.locator('#chart-by').waitFor({ timeout: 90_000 })

describe.skipIf(missing)(`a whole list${missing}`, () => {
  const here = inChromium()

  test('of a clinic is matched, decided, looked at person by person, and gone when all is erased', async () => {
    const file = join(folder, 'clinic.csv')
    writeFileSync(file, CLINIC)
    const { page, requests, breaches, context } = await open(here.browser, here.url, LAPTOP)
    await pick(page, file)
    expect(await page.locator('#match-born').inputValue()).toBe('DOB')
    expect(await page.locator('#match-code').inputValue()).toBe('Section')
    await page.getByRole('button', { name: words.match.begin }).click()
    await page.getByRole('link', { name: words.match.needState }).waitFor()
    await page.locator('#match-state').selectOption('ca')
    await page.getByRole('button', { name: words.match.begin }).click()
    await ended(page)
    await page.getByText('Rows: 3 · people: 3').waitFor()
    const rows = page.getByRole('table', { name: words.filter.title }).getByRole('row')
    expect(await rows.count()).toBe(3)
    await page.locator('#filter-words').fill('nguyen')
    await page.getByText('1 shown').waitFor()
    await page.getByText(words.fault.before_birth).waitFor()
    await page.locator('#filter-words').fill('')
    await page.getByRole('button', { name: 'Ana de la Cruz' }).click()
    await page.getByRole('heading', { name: 'Ana de la Cruz' }).waitFor()
    await page.getByText(words.person.silent).first().waitFor()
    await page.goBack()
    await ended(page)
    const [mail] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.save.courts }).click(),
    ])
    const saved = readFileSync(await mail.path(), 'utf8')
    expect(saved).toMatch(/^court,name,birth_date/)
    expect(saved).toMatch(/COUNTY OF YOLO",Ana de la Cruz,1980-03-04,CR-1,11357\(b\) HS,2001-05-06,likely_eligible/)
    expect(breaches).toEqual([])
    expect(requests.filter((each) => !each.startsWith(`GET ${here.url}`) && !each.includes(' blob:'))).toEqual([])
    await page.getByRole('button', { name: /Erase and leave/ }).click()
    await page.waitForURL('about:blank')
    await context.close()
  })

  test.skipIf(!existsSync(LIST))(
    'of 50,118 rows comes to the same as on the command line, and the page stays quick meanwhile',
    { timeout: 240_000 },
    async () => {
      const list = join(folder, 'list.csv')
      writeFileSync(list, spawnSync('xz', ['-dc', LIST], { maxBuffer: 1e9 }).stdout)
      const command = `node src/headless/run.mjs screen-file --layout ca-doj --as-of ${TODAY} < ${list} 2> ${list}.totals`
      const own = spawnSync('bash', ['-c', command], { encoding: 'utf8', maxBuffer: 1e9 }).stdout
      const { page, breaches, context } = await open(here.browser, here.url, LAPTOP)
      await pick(page, list)
      expect(await page.locator('#match-state').inputValue()).toBe('ca')
      await page.evaluate(() => {
        const long: number[] = []
        new PerformanceObserver((entries) => {
          long.push(...entries.getEntries().map(({ duration }) => Math.round(duration)))
          document.documentElement.dataset.long = long.join(' ')
        }).observe({ type: 'longtask' })
      })
      await page.getByRole('button', { name: words.match.begin }).click()
      await ended(page)
      const long = (await page.evaluate(() => document.documentElement.dataset.long ?? '')).split(' ').map(Number)
      const times: number[] = []
      for (let time = 0; time < 9; time++) times.push(await page.evaluate(yardstick))
      expect(Math.max(...long) / (Math.max(QUIET, median(times)) / QUIET)).toBeLessThan(LONGEST_TASK)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.save.rows }).click(),
      ])
      expect(readFileSync(await download.path(), 'utf8') === own).toBe(true)
      await page.locator('#filter-outcome').selectOption('likely_eligible')
      const likely = / (\d+)\tlikely_eligible/.exec(readFileSync(`${list}.totals`, 'utf8'))?.[1]
      await page.getByText(`${likely} shown`).waitFor()
      expect(breaches).toEqual([])
      await context.close()
    },
  )

  test.skipIf(!existsSync(LIST))('waits, goes on, and is left with what is done', { timeout: 240_000 }, async () => {
    const list = join(folder, 'again.csv')
    writeFileSync(list, spawnSync('xz', ['-dc', LIST], { maxBuffer: 1e9 }).stdout)
    const { page, context } = await open(here.browser, here.url, LAPTOP)
    await pick(page, list)
    await page.getByRole('button', { name: words.match.begin }).click()
    await page.getByRole('button', { name: words.run.pause }).click()
    await page.getByText(words.run.paused, { exact: true }).waitFor()
    // The piece in hand is finished.
    await page.waitForTimeout(1_000)
    const bar = page.getByRole('progressbar')
    const at = await bar.getAttribute('value')
    await page.waitForTimeout(1_000)
    expect(await bar.getAttribute('value')).toBe(at)
    await page.getByRole('button', { name: words.run.stop }).click()
    await ended(page)
    await page.getByText(words.end.stopped).waitFor()
    await context.close()
  })
})
