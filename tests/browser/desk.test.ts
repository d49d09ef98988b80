import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import record from '../../locales/en/record.json'
import { deskFrom, lockedFile } from '../desk/event'
import { readPdf } from '../documents/read-pdf'
import { person } from './interview'
import { SAID } from './journey'
import { inChromium, missing, open } from './site'

// An event: two laptops, twelve people in four states, one print run, and nothing left at the end of the day.

const PASSPHRASE = 'river lamp seventeen goats'
const LAPTOP = { viewport: { width: 1280, height: 900 }, locale: 'en-US', hasTouch: true }
/** Seven people who were asked at the other table. */
const THERE = [
  'ca-prop64-application',
  'ca-pc1203-4',
  'co-711-no-longer-prohibited',
  'co-706-shall-seal',
  'or-mj-set-aside',
  'or-mj-under21',
  'nv-decrim-seal',
]
/** What stands on a paper sheet, box by box. */
const SHEET: Readonly<Record<string, string>> = {
  citizenshipConcern: 'Yes',
  courtLevel: 'A Cal',
  recordType: 'I was found',
  recordCheck: 'No',
  offense: '11357(b)',
  offenseDate: '2/14/2008',
  birthDate: '3/15/1980',
  substance: 'Mari',
  amountGrams: '10',
  convictionDate: '5/1/2008',
  offenseLevel: 'Mis',
  priorSuperStrike: 'No',
  priorSexRegistration: 'No',
  sentenceStatus: 'Yes',
  court: 'Los Angeles County Superior Court',
  caseNumber: 'BA123456',
  street: '210 Alameda Street',
  city: 'Los Angeles',
  homeState: 'CA',
  zip: '90012',
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const row = (page: Page, called: string) => page.locator('#desk-queue').getByRole('option').filter({ hasText: called })

async function openDesk(page: Page, name: string): Promise<void> {
  await button(page, 'Clinic desk').click()
  await page.getByLabel('Name of the event').fill(name)
  await page.getByLabel('State where most cases were').selectOption('ca')
  await page.getByLabel('Name of the clinic').fill('Fresno Legal Aid')
  await page.getByLabel('Phone').fill('559-555-0100')
  await button(page, 'Open the desk').click()
  await page.locator('#desk-queue').waitFor()
}

async function add(page: Page, ...called: readonly string[]): Promise<void> {
  await page.getByLabel('Add a person').focus()
  for (const each of called) await page.keyboard.type(`${each}\n`)
}

/** Types a sheet with the keyboard alone, from its first box on. */
async function typeSheet(page: Page, called: string, sheet: Readonly<Record<string, string>>): Promise<void> {
  await row(page, called).click()
  await button(page, 'Sheet').click()
  await page.locator('#sheet-citizenshipConcern').focus()
  for (let boxes = 0; boxes < 70; boxes++) {
    const id = await page.evaluate(() => document.activeElement?.id ?? '')
    const said = sheet[id.replace('sheet-', '')]
    if (said !== undefined) await page.keyboard.type(said)
    // The first of those that fit is one arrow away.
    if (id.endsWith('-several')) await page.keyboard.press('ArrowDown')
    if (id === 'sheet-email') break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Tab')
  await page.getByText('File now').first().waitFor()
  await button(page, 'Done').first().click()
}

/** Reads a person's record in their own session, says that all of it is right, and comes back to the desk. */
async function readRecord(page: Page, called: string, file: string): Promise<void> {
  await row(page, called).click()
  await button(page, 'Record').click()
  await page.locator('#record-file').setInputFiles(`tests/records/samples/${file}`)
  const right = button(page, new RegExp(record.says.allRight))
  const born = button(page, /(19|20)\d\d/)
  await right.or(born).first().waitFor()
  if (await page.getByRole('heading', { level: 1, name: record.whose.title }).count()) await born.first().click()
  await right.first().waitFor()
  while (await right.count()) await right.first().click()
  const says = await page.getByRole('heading', { level: 1 }).innerText()
  await button(page, new RegExp(record.says.go)).click()
  await page.waitForFunction((was) => document.querySelector('h1')?.innerText !== was, says)
  await button(page, 'Done for now: back to the desk').click()
  await page.locator('#desk-queue').waitFor()
}

/** What a laptop hands over as a file. */
async function saved(page: Page, ask: () => Promise<void>, name: string): Promise<string> {
  const event = page.waitForEvent('download', { timeout: 90_000 })
  await ask()
  const download = await event
  const file = join(mkdtempSync(join(tmpdir(), 'desk-')), name)
  await download.saveAs(file)
  return file
}

async function lockInto(page: Page): Promise<string> {
  await page.getByText('Lock into a file').click()
  await page.locator('#desk-lock').fill(PASSPHRASE)
  return saved(page, () => button(page, 'Lock and save').click(), 'kept-desk.txt')
}

async function joinFile(page: Page, file: string): Promise<void> {
  await page.getByText('Join another laptop’s desk').click()
  await page.setInputFiles('#desk-file', file)
  await page.locator('#desk-open-passphrase').fill(PASSPHRASE)
  await button(page, 'Join').click()
}

describe.skipIf(missing)(`an event at a desk${missing}`, () => {
  const here = inChromium()

  test('from the first person to the end of the day', async () => {
    // The other table: its people come from a file of the morning, and go into a file again.
    const other = await open(here.browser, here.url, LAPTOP)
    const morning = await lockedFile(await deskFrom(THERE), PASSPHRASE)
    await button(other.page, 'Clinic desk').click()
    await other.page.getByText('Open a desk from a file').click()
    await other.page.setInputFiles('#desk-file', { name: 'kept-desk.txt', mimeType: 'text/plain', buffer: morning })
    await other.page.locator('#desk-open-passphrase').fill(PASSPHRASE)
    await button(other.page, 'Open it').click()
    await row(other.page, 'A7').waitFor()
    const file = await lockInto(other.page)
    expect(readFileSync(file, 'utf8')).not.toMatch(/Nguy|Alameda/)
    await other.context.close()

    const { page, requests, breaches, context } = await open(here.browser, here.url, LAPTOP)
    await openDesk(page, 'Saturday, Fresno')
    await add(page, 'S1', 'S2', 'S3', 'R1', 'R2')
    await joinFile(page, file)
    await page.getByText('7 people were added.').waitFor()
    await joinFile(page, file).catch(() => undefined)
    expect(await page.locator('#desk-queue').getByRole('option').count()).toBe(12)

    // Three sheets, typed; then the questions that only papers ask, in the ordinary interview.
    for (const [place, called] of ['S1', 'S2', 'S3'].entries()) {
      await typeSheet(page, called, { ...SHEET, fullName: `Pat Sample ${called}`, caseNumber: `BA10000${place}` })
      await button(page, 'Help them: go on').click()
      await page.getByText(`At the desk: ${called}`).waitFor()
      expect(await page.locator('body').innerText()).not.toMatch(/\bA7\b|\bR1\b/)
      const me = person(page, 'ca', 'en', SAID)
      await me.toReview()
      await button(page, 'Done for now: back to the desk').click()
      await page.locator('#desk-queue').waitFor()
    }
    await readRecord(page, 'R1', 'ca-rap-2.pdf')
    await readRecord(page, 'R2', 'ca-rap-1.txt')
    await row(page, 'R1').click()
    await button(page, 'Lawyer’s check').click()
    await page.getByText('their record').first().waitFor()
    await button(page, 'Done').click()
    // What nobody carries in a file is asked again.
    for (const [place] of THERE.entries()) {
      await row(page, `A${place + 1}`).click()
      await button(page, 'Sheet').click()
      await page.locator('#sheet-citizenshipConcern').selectOption('no')
      await button(page, 'Done').first().click()
    }
    await page.getByText(/12 here · 10 ready/).waitFor()

    // A lawyer sends one back, which keeps it out of the run, and passes it later.
    await row(page, 'S1').click()
    await button(page, 'Lawyer’s check').click()
    await page.getByLabel('Your initials').fill('JT')
    await page.getByRole('textbox', { name: 'Note' }).fill('Ask about 2009')
    await button(page, 'Send back').click()
    await button(page, 'Done').click()
    await page.getByText(/12 here · 9 ready/).waitFor()
    await button(page, 'Lawyer’s check').click()
    await button(page, 'Checked').click()
    await button(page, 'Done').click()
    await page.getByText(/12 here · 10 ready/).waitFor()

    // One leaves and wants nothing to stay.
    await row(page, 'R2').click()
    await button(page, 'Erase R2').click()
    await button(page, 'Erase').click()
    expect(await page.locator('#desk-queue').getByRole('option').count()).toBe(11)

    // The run, page by page.
    await button(page, /Print what is ready \(10\)/).click()
    await button(page, 'Make the file').click()
    await button(page, 'Save the file').waitFor({ timeout: 120_000 })
    const run = await saved(page, () => button(page, 'Save the file').click(), 'run.pdf')
    const { pages } = await readPdf(new Uint8Array(readFileSync(run)))
    const texts = pages.map((runs) => runs.map(({ text }) => text).join(' '))
    const covers = texts.flatMap((text, at) => (/Number \d+ in line/.test(text) ? [at] : []))
    expect(covers.length).toBe(10)
    for (const at of covers) expect(texts[at]).toMatch(/Fresno Legal Aid.*559-555-0100/)
    for (const [place, called] of ['S1', 'S2', 'S3'].entries()) {
      const from = covers[place] ?? 0
      const own = texts.slice(from, covers[place + 1])
      expect(own[0]).toContain(`For Pat Sample ${called}`)
      expect(own.slice(1).some((text) => text.includes(`BA10000${place}`))).toBe(true)
      const others = [0, 1, 2].filter((each) => each !== place)
      for (const each of others) expect(own.join(' ')).not.toContain(`BA10000${each}`)
    }
    expect(texts.join(' ')).not.toMatch(/Ask about 2009|checked by/)
    await button(page, 'Close').click()
    await page.getByText(/11 here · 0 ready/).waitFor()

    // The tally names nobody.
    const tally = readFileSync(
      await saved(page, () => button(page, 'Save as a table (CSV)').click(), 'tally.csv'),
      'utf8',
    )
    expect(tally).toMatch(/People,,11/)
    expect(tally).not.toMatch(/Pat|S1|A1|Nguy/)
    const counts = tally
      .split(/\r?\n/)
      .filter((line) => /,\d+$/.test(line) && !line.startsWith('Hours'))
      .map((line) => Number(line.split(',').at(-1)))
    expect(counts.length).toBeGreaterThan(5)
    for (const count of counts) expect(count).toBeGreaterThanOrEqual(5)

    // The end of the day.
    await button(page, 'End of the day: erase all').click()
    await button(page, 'Erase all').click()
    await page.getByText('All is erased.').waitFor()
    await page.getByText(/11 people, all their answers/).waitFor()
    const left = await page.evaluate(async () => ({
      text: document.documentElement.outerHTML,
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      bases: (await indexedDB.databases()).map(({ name }) => name),
      state: JSON.stringify(history.state),
      address: location.href,
    }))
    expect(JSON.stringify(left)).not.toMatch(/Pat Sample|Nguy|Alameda|BA1000|S1|Ask about/)
    expect(left.bases).toEqual([])
    await page.goBack().catch(() => undefined)
    await page.waitForTimeout(500)
    expect(await page.locator('body').innerText()).not.toMatch(/Pat Sample|BA1000|Saturday/)
    expect(breaches).toEqual([])
    expect(requests.filter((each) => !each.startsWith(`GET ${here.url}`) && !/^GET (blob|data):/.test(each))).toEqual(
      [],
    )
    await context.close()
  }, 400_000)

  test('a desk with a passphrase is found again after a reload; without one it is gone, and the page has said so', async () => {
    const { page, context } = await open(here.browser, here.url, LAPTOP)
    await openDesk(page, 'Without')
    await add(page, 'Jay')
    await page.getByText('Not kept. If the page reloads or crashes, everyone here is lost.').waitFor()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await button(page, 'Clinic desk').click()
    await page.getByText('Open a desk from a file').waitFor()

    await page.getByLabel('Name of the event').fill('With')
    await page.getByLabel(/^Passphrase for this desk/).fill(PASSPHRASE)
    await button(page, 'Open the desk').click()
    await add(page, 'Jay')
    await page.getByText('Kept on this laptop, locked.').waitFor()
    await page.waitForFunction(async () => (await indexedDB.databases()).length > 0, undefined, { timeout: 30_000 })
    await page.waitForTimeout(4_000)
    await page.reload()
    await button(page, 'Clinic desk').click()
    await page.getByText('Open the desk kept on this laptop').click()
    await page.locator('#desk-open-passphrase').fill('something else 99')
    await button(page, 'Open it').click()
    await page.getByText('This passphrase does not open it.').waitFor()
    await page.locator('#desk-open-passphrase').fill(PASSPHRASE)
    await button(page, 'Open it').click()
    await row(page, 'Jay').waitFor()
    await context.close()
  }, 120_000)
})
