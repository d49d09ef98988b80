import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { person } from './interview'
import { SAID } from './journey'
import { inChromium, missing, open, PHONE } from './site'

// Keeping and resuming in a real browser, and what happens where the browser does not play along.

const PASSPHRASE = 'river lamp seventeen goats'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Answers the case up to what the law says. */
async function answer(page: Page): Promise<string> {
  const me = person(page, 'ca', 'en', SAID)
  await me.begin()
  return me.answerAll()
}

async function lockUp(page: Page): Promise<void> {
  await button(page, /^Keep my answers/).click()
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.getByLabel('Type it once more').fill(PASSPHRASE)
  await button(page, 'Lock my answers').click()
  await heading(page, 'Your answers are locked.').waitFor()
}

async function keepHere(page: Page): Promise<void> {
  await lockUp(page)
  await button(page, 'Keep on this device').click()
  await page.getByText('Your answers are kept on this device.').waitFor()
}

async function tryOpen(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase').fill(passphrase)
  await button(page, 'Open my answers').click()
}

/** Goes on with opened answers up to what the law says. */
async function goOn(page: Page): Promise<string> {
  await heading(page, 'Your answers are back.').waitFor()
  await button(page, 'Continue').click()
  await heading(page, /U.S. citizen/).waitFor()
  await page
    .locator('label')
    .filter({ hasText: /^Yes, I am/ })
    .click()
  await heading(page, /dismiss and seal/).waitFor()
  return page.getByRole('heading', { level: 1 }).innerText()
}

/** All bytes that stand in the page's database, as text. */
const bytesKept = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((done) => {
        const request = indexedDB.open('pocket-petition')
        request.onsuccess = () => {
          const all = request.result.transaction('kept').objectStore('kept').getAll()
          all.onsuccess = () => {
            request.result.close()
            const records: readonly Record<string, unknown>[] = all.result
            const text = (value: unknown) =>
              value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : String(value)
            done(records.map((record) => Object.values(record).map(text).join('\n')).join('\n'))
          }
        }
      }),
  )

describe.skipIf(missing)(`keeping and resuming${missing}`, () => {
  const here = inChromium()

  test('save on the device, close the browser, reopen, a wrong passphrase three times, resume', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'profile-'))
    const start = (): Promise<BrowserContext> =>
      here.browser.browserType().launchPersistentContext(folder, {
        ...PHONE,
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
        ],
      })
    const first = await start()
    const before = await first.newPage()
    await before.goto(here.url)
    const verdict = await answer(before)
    await keepHere(before)
    const bytes = await bytesKept(before)
    expect(bytes).toContain('PPLOCKED')
    expect(bytes).not.toMatch(/1980|2008|cannabis|11357|citizen/)
    await first.close()

    const second = await start()
    const page = await second.newPage()
    await page.goto(here.url)
    await button(page, 'Open kept answers').click()
    await page.getByRole('radio', { name: /^On this device/ }).waitFor()
    await page.getByText(/^Kept .*\d:\d\d/).waitFor()
    for (const wrong of ['', 'river lamp seventeen goat', PASSPHRASE.toUpperCase()]) {
      await tryOpen(page, wrong)
      await page
        .getByRole('alert')
        .getByText(wrong === '' ? 'Type your passphrase' : /does not open it/)
        .waitFor()
    }
    await tryOpen(page, PASSPHRASE)
    expect(await goOn(page)).toBe(verdict)
    // Kept again, it takes the place of what was kept before.
    await keepHere(page)
    await button(page, 'Back').click()
    // A reload of the same tab would find the answers again by itself.
    const later = await second.newPage()
    await later.goto(here.url)
    await button(later, 'Open kept answers').click()
    await later.getByRole('radio', { name: /^On this device/ }).waitFor()
    expect(await later.getByRole('radio', { name: /^On this device/ }).count()).toBe(1)
    await button(later, 'Delete them from this device').click()
    await later.getByRole('radio', { name: /^On this device/ }).waitFor({ state: 'detached' })
    await second.close()
  })

  test('from the phone to the laptop with a file, and a file that was hurt on the way', async () => {
    const phone = await open(here.browser, here.url, { ...PHONE, acceptDownloads: true })
    const verdict = await answer(phone.page)
    await lockUp(phone.page)
    const coming = phone.page.waitForEvent('download')
    await button(phone.page, 'Save to a file').click()
    const file = join(mkdtempSync(join(tmpdir(), 'kept-')), 'kept-answers.txt')
    await (await coming).saveAs(file)
    await phone.context.close()
    const bytes = readFileSync(file)
    expect(bytes.toString()).not.toMatch(/1980|2008|cannabis/)

    const laptop = await open(here.browser, here.url, { viewport: { width: 1280, height: 800 }, locale: 'en-US' })
    const { page } = laptop
    await button(page, 'Open kept answers').click()
    const give = (name: string, buffer: Buffer) =>
      page.locator('#file').setInputFiles({ name, mimeType: 'text/plain', buffer })
    const says = (text: RegExp) => page.getByRole('alert').getByText(text).waitFor()
    const flipped = (place: number) => Buffer.from(bytes.map((byte, each) => (each === place ? byte ^ 1 : byte)))
    await give('cut.txt', bytes.subarray(0, bytes.length / 2))
    await tryOpen(page, PASSPHRASE)
    await says(/is damaged/)
    for (const place of [64, 256, bytes.length - 40]) {
      await give(`flip-${place}.txt`, flipped(place))
      await tryOpen(page, PASSPHRASE)
      await says(/is damaged/)
    }
    await give('cat.png', Buffer.from('\x89PNG and so on'))
    await tryOpen(page, PASSPHRASE)
    await says(/not a file with kept answers/)
    await give('kept-answers.txt', bytes)
    await tryOpen(page, PASSPHRASE)
    expect(await goOn(page)).toBe(verdict)
    // Back leads through the question and the opening to the start, and nowhere that is gone.
    for (const name of [/U.S. citizen/, 'Open kept answers', /Clear an old/]) {
      await page.goBack()
      await heading(page, name).waitFor()
    }
    expect([...phone.breaches, ...laptop.breaches]).toEqual([])
    await laptop.context.close()
  })

  test('two tabs do not mix: each keeps its own, and neither writes over what the other kept', async () => {
    const { page: one, context } = await open(here.browser, here.url)
    const two = await context.newPage()
    await two.goto(here.url)
    await answer(two)
    await keepHere(two)
    await one.bringToFront()
    await answer(one)
    await keepHere(one)
    const count = async () => (await bytesKept(one)).split('PPLOCKED').length - 1
    expect(await count()).toBe(2)
    const again = async (page: Page) => {
      await page.bringToFront()
      await button(page, 'Keep on this device').click()
      await page.waitForTimeout(500)
    }
    await again(one)
    expect(await count()).toBe(2)
    // A third tab opens what the first kept and keeps it anew; then the first may not write over that.
    const three = await context.newPage()
    await three.goto(here.url)
    await button(three, 'Open kept answers').click()
    await three
      .getByRole('radio', { name: /^On this device/ })
      .first()
      .waitFor()
    await tryOpen(three, PASSPHRASE)
    await goOn(three)
    await keepHere(three)
    expect(await count()).toBe(2)
    await again(one)
    expect(await count()).toBe(3)
    await context.close()
  })

  test.each([
    [
      'the device is full',
      'There is no room left on this device.',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      },
    ],
    [
      'storage is denied',
      'This browser does not let us keep anything.',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied', 'SecurityError')
        }
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('denied', 'SecurityError')
            },
          })
      },
    ],
  ])('where %s, it says so, and the file still works', async (_, words, spoil) => {
    const context = await here.browser.newContext({ ...PHONE, acceptDownloads: true })
    await context.addInitScript(spoil)
    const page = await context.newPage()
    await page.goto(here.url)
    await answer(page)
    await lockUp(page)
    await button(page, 'Keep on this device').click()
    await page.getByText(words).waitFor()
    const coming = page.waitForEvent('download')
    await button(page, 'Save to a file').click()
    expect((await coming).suggestedFilename()).toBe('kept-answers.txt')
    await button(page, 'Erase and leave').click()
    await page.waitForURL('about:blank')
    await context.close()
  })

  test.each([
    [
      'no worker',
      () => {
        Reflect.deleteProperty(window, 'Worker')
      },
    ],
    [
      'a worker that does not start',
      () => {
        const Real = Worker
        Object.assign(window, { Worker: () => new Real('data:text/javascript,throw new Error()') })
      },
    ],
  ])('with %s the papers are drawn all the same', async (_, spoil) => {
    const context = await here.browser.newContext({ ...PHONE, acceptDownloads: true })
    await context.addInitScript(spoil)
    const page = await context.newPage()
    await page.goto(here.url)
    const me = person(page, 'ca', 'en', SAID)
    await me.begin()
    await me.answerAll()
    await me.toReview()
    await me.confirmAll()
    await heading(page, 'Your papers are ready.').waitFor({ timeout: 90_000 })
    await context.close()
  })

  test('with no WebAssembly it says so, and offers to keep the answers', async () => {
    const context = await here.browser.newContext(PHONE)
    await context.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'))
    const page = await context.newPage()
    await page.goto(here.url)
    const me = person(page, 'ca', 'en', SAID)
    await me.begin()
    await me.answerAll()
    await me.toReview()
    await me.confirmAll()
    await page.getByText(/cannot make PDF files/).waitFor()
    await button(page, /^Keep my answers/).click()
    await heading(page, 'Keep my answers').waitFor()
    await context.close()
  })

  test('a part that did not come is asked for again, and the answers stay', async () => {
    const context = await here.browser.newContext({ ...PHONE, serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.route(/\/(Outcome|Elsewhere|StartMore)-[^/]*\.js$/, (route) => route.abort())
    await page.goto(here.url)
    const me = person(page, 'ca', 'en', SAID)
    await me.begin()
    expect(await me.answerAll()).toBe('One part did not load.')
    await button(page, 'Try again').click()
    // With a network the second try is the last that can help; what is not kept through a reload is saved first.
    await page.getByText(/Trying again did not help.*Save your answers to a file first/).waitFor()
    expect(await button(page, 'Try again').count()).toBe(0)
    expect(await button(page, 'Open the page again').count()).toBe(1)
    await button(page, 'Save my answers to a file').click()
    await heading(page, 'Keep my answers').waitFor()
    await page.goBack()
    await heading(page, 'One part did not load.').waitFor()
    await page.unroute(/\/(Outcome|Elsewhere|StartMore)-[^/]*\.js$/)
    await button(page, 'Try again').click()
    await heading(page, /dismiss and seal/).waitFor()
    await context.close()
  })

  test('a state that does not come for a second case costs no answers', async () => {
    const context = await here.browser.newContext({ ...PHONE, serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(here.url)
    const me = person(page, 'ca', 'en', SAID)
    await me.begin()
    await me.answerAll()
    await me.press('outcome.addCase')
    await context.setOffline(true)
    await button(page, 'Maine').click()
    await page
      .getByText(/could not load this state/)
      .first()
      .waitFor()
    expect(await button(page, 'Open the page again').count()).toBe(0)
    await context.setOffline(false)
    await page.route('**/*.js', (route) => route.abort())
    await button(page, 'Maine').click()
    await button(page, 'Open the page again').waitFor()
    await button(page, /^Keep my answers/).click()
    await heading(page, 'Keep my answers').waitFor()
    await context.close()
  })
})
