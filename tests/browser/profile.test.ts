import { mkdtempSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mouse } from './engines'
import { FIREFOX, firefoxWithProfile } from './firefox'
import { person, type Said } from './interview'
import { SAID as ANYONE } from './journey'
import { formHistory, leftIn } from './profile-scan'
import { CHROMIUM, missing, serve } from './site'

// After a walk the person erases, the browser quits, and its profile is read from the disk: nothing that was typed is in it.
// WebKitGTK is left out: it keeps no form history, and a window that its driver opens writes no profile that could be read.

const SAID: Said = {
  ...ANYONE,
  caseNumber: 'QX987654',
  fullName: 'Zebulon Quartermain',
  street: '4711 Quuxbury Lane',
  city: 'Xanadoopolis',
  phone: '415-555-0187',
  email: 'zebulon@quuxmail.example',
}
const TYPED = ['QX987654', 'Zebulon', 'Quartermain', 'Quuxbury', 'Xanadoopolis', '415-555-0187', 'quuxmail']

/** Typed letter by letter into a form that does nothing against it: what the browser would have kept. */
const UNGUARDED = 'Unguarded Nobody'

const engines = [
  {
    name: `Chromium${missing}`,
    skip: missing,
    start: (folder: string) =>
      chromium.launchPersistentContext(folder, {
        executablePath: CHROMIUM ?? '',
        args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync', '--disable-component-update'],
        viewport: { width: 360, height: 740 },
      }),
  },
  {
    name: FIREFOX ? `Firefox${missing}` : 'Firefox (skipped: it is not installed)',
    skip: !FIREFOX || missing,
    // What a test browser turns off and a person's does not.
    start: (folder: string) =>
      firefoxWithProfile(folder, { 'browser.sessionstore.resume_from_crash': true, 'browser.formfill.enable': true }),
  },
]

describe.each(engines)('the profile of $name', ({ skip, start }) => {
  let site: { url: string; server: Server }
  beforeAll(async () => {
    site = await serve()
  })
  afterAll(() => site.server.close())

  /** Does something in a fresh profile, and quits. */
  const profileAfter = async (act: (page: Page) => Promise<void>): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'profile-'))
    const context: BrowserContext = await start(folder)
    const page = context.pages()[0] ?? (await context.newPage())
    page.setDefaultTimeout(30_000)
    await act(page)
    // The browser writes to the disk a little later.
    await page.waitForTimeout(3_000)
    await context.close()
    return folder
  }
  const openSite = async (page: Page) => {
    await page.goto(site.url)
    await page.waitForFunction(() => history.state !== null)
  }

  test.skipIf(skip)('has in it what was typed into a form that is not guarded', async () => {
    const folder = await profileAfter(async (page) => {
      const form = createServer((_, response) => {
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<form><input name="someone"><button>Send</button></form>')
      })
      await new Promise<void>((done) => form.listen(0, '127.0.0.1', done))
      await page.goto(`http://127.0.0.1:${(form.address() as AddressInfo).port}/`)
      await page.locator('input').pressSequentially(UNGUARDED)
      await page.locator('button').click()
      await page.waitForTimeout(1_000)
      form.close()
    })
    expect(formHistory(folder).includes(UNGUARDED)).toBe(true)
  })

  test.skipIf(skip)('has nothing of the person after a whole way, kept answers included, and erasing', async () => {
    const folder = await profileAfter(async (page) => {
      await openSite(page)
      const me = person(page, 'ca', 'en', SAID, { hands: mouse })
      await me.begin()
      const outcome = await me.answerAll()
      await page.getByRole('button', { name: /^Keep my answers/ }).click()
      await page.getByLabel('Passphrase').pressSequentially('river lamp seventeen goats')
      await page.getByLabel('Type it once more').pressSequentially('river lamp seventeen goats')
      await page.getByRole('button', { name: 'Lock my answers' }).click()
      await page.getByRole('button', { name: 'Keep on this device' }).click()
      await page.getByText('Your answers are kept on this device.').waitFor()
      await page.getByRole('button', { name: 'Back', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: outcome }).waitFor()
      await me.toReview()
      await me.confirmAll()
      await page.getByRole('heading', { level: 1, name: me.w('papers.ready') }).waitFor({ timeout: 90_000 })
      await page.getByRole('button', { name: 'Erase and leave' }).click()
      await page.getByRole('button', { name: 'Yes, erase it all' }).click()
      await page.waitForURL('about:blank')
    })
    expect(leftIn(folder, [...TYPED, 'river lamp'])).toEqual([])
    expect(formHistory(folder).toString('latin1')).not.toMatch(/-text|-year|-month|passphrase/i)
  })

  test.skipIf(skip)('has nothing of the person after the next person’s turn on a clinic device', async () => {
    const folder = await profileAfter(async (page) => {
      await openSite(page)
      await page.getByRole('switch', { name: 'This is a shared device' }).click()
      const me = person(page, 'ca', 'en', SAID, { hands: mouse })
      await me.begin()
      await me.answerAll()
      await me.toReview()
      await page.getByRole('button', { name: 'Next person' }).click()
      await page.getByRole('button', { name: 'Yes, erase it all' }).click()
      await page.getByRole('heading', { level: 1, name: /Clear an old/ }).waitFor()
    })
    expect(leftIn(folder, TYPED)).toEqual([])
    expect(formHistory(folder).toString('latin1')).not.toMatch(/-text|-year|-month/)
  })
})
