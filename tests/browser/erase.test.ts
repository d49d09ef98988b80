import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { person, type Said } from './interview'
import { SAID as ANYONE } from './journey'
import { inChromium, missing, open, PHONE } from './site'

// After erasing, nothing of the person is left: not on the page, in storage, in the browser's history, nor in memory.

const NAME = 'Zebulon Quartermain'
const SAID: Said = { ...ANYONE, caseNumber: 'QX987654', fullName: NAME }

/** Goes as far as the statements, where the name is on the page. */
async function toReview(page: Page): Promise<ReturnType<typeof person>> {
  const me = person(page, 'ca', 'en', SAID)
  await me.begin()
  await me.answerAll()
  await me.toReview()
  return me
}

/** Whether the words stand anywhere in the memory of the page. */
async function inMemory(page: Page, words: readonly string[]): Promise<readonly string[]> {
  const devtools = await page.context().newCDPSession(page)
  const parts: string[] = []
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await devtools.detach()
  const heap = parts.join('')
  return words.filter((word) => heap.includes(word))
}

/** All that the browser stores for the page, as one text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const bases = await indexedDB.databases()
    const names = await caches.keys()
    const kept = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    )
    return JSON.stringify([bases, { ...localStorage }, { ...sessionStorage }, document.cookie, kept])
  })

const onPage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ value }) => value)
    return [document.documentElement.outerHTML, ...boxes, document.title, location.href, history.state].join('\n')
  })

const TRACES = [NAME, 'Quartermain', 'QX987654']
const expectNone = (text: string) => expect(TRACES.filter((trace) => text.includes(trace))).toEqual([])

/** Sets the switch of the first page. */
async function share(page: Page): Promise<void> {
  await page.getByRole('switch', { name: 'This is a shared device' }).tap()
  await page.getByRole('radio', { name: '5 min', exact: true }).waitFor({ state: 'attached' })
}

describe.skipIf(missing)(`erasing${missing}`, () => {
  const here = inChromium()

  test('“Erase and leave” leaves an empty page, and going back finds a fresh start', async () => {
    const { page, context, breaches } = await open(here.browser, here.url)
    await toReview(page)
    expect(await onPage(page)).toContain(NAME)
    expect(await inMemory(page, [NAME])).toEqual([NAME])
    await page.evaluate(() => localStorage.setItem('left', 'Quartermain'))
    await page.getByRole('button', { name: 'Erase and leave' }).tap()
    await page.getByRole('button', { name: 'Yes, erase it all' }).tap()
    await page.waitForURL('about:blank')
    expect(await page.content()).toBe('<html><head></head><body></body></html>')
    for (let steps = 0; steps < 30; steps++) {
      await page.goBack({ timeout: 2000 }).catch(() => null)
      if (page.url() === 'about:blank') continue
      await page.getByRole('heading', { level: 1 }).waitFor()
      expectNone(await onPage(page))
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Clear an old/)
    }
    await page.goto(here.url)
    await page.getByRole('button', { name: 'Open kept answers' }).waitFor()
    expectNone(await stored(page))
    expectNone(await onPage(page))
    expect(await inMemory(page, TRACES)).toEqual([])
    expect(breaches).toEqual([])
    await context.close()
  })

  test('Escape three times does the same, and deletes what was kept on the device', async () => {
    const { page, context } = await open(here.browser, here.url)
    const me = person(page, 'ca', 'en', SAID)
    await me.begin()
    await me.answerAll()
    await page.getByRole('button', { name: /^Keep my answers/ }).tap()
    await page.getByLabel('Passphrase').fill('river lamp seventeen goats')
    await page.getByLabel('Type it once more').fill('river lamp seventeen goats')
    await page.getByRole('button', { name: 'Lock my answers' }).tap()
    await page.getByRole('button', { name: 'Keep on this device' }).tap()
    await page.getByText('Your answers are kept on this device.').waitFor()
    expect(await stored(page)).toContain('pocket-petition')
    for (let times = 0; times < 3; times++) await page.keyboard.press('Escape')
    await page.waitForURL('about:blank')
    await page.goto(here.url)
    await page.getByRole('button', { name: 'Open kept answers' }).tap()
    await page.getByLabel('Passphrase').waitFor()
    expect(await page.getByRole('radio', { name: /^On this device/ }).count()).toBe(0)
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
    await context.close()
  })

  test('a paper that was opened beside the page closes, and its address is gone', async () => {
    const { page, context } = await open(here.browser, here.url)
    const me = await toReview(page)
    await me.confirmAll()
    await page.getByRole('button', { name: 'Share or print' }).waitFor({ timeout: 60_000 })
    await page.evaluate(() => {
      const made: string[] = []
      const create = URL.createObjectURL
      URL.createObjectURL = (file) => {
        made.push(create(file))
        return made.at(-1) ?? ''
      }
      Object.assign(window, { made })
      Object.assign(navigator, { canShare: undefined })
    })
    const beside = context.waitForEvent('page')
    await page.getByRole('button', { name: 'Share or print' }).tap()
    const paper = await beside
    const [url] = await page.evaluate(() => (window as unknown as { made: string[] }).made)
    expect(url).toMatch(/^blob:/)
    const shutting = paper.isClosed() ? Promise.resolve() : paper.waitForEvent('close')
    await page.getByRole('button', { name: 'Erase and leave' }).tap()
    await shutting
    await page.waitForURL('about:blank')
    await context.close()
  })

  test('on a shared device the title, the address and the boxes tell nothing', async () => {
    const { page, context, breaches } = await open(here.browser, here.url)
    await share(page)
    const seen: string[] = []
    const see = async (screen: string) => {
      seen.push(screen)
      expect(await page.title()).toBe('Pocket Petition')
      expect(page.url()).toBe(here.url)
      const boxes = page.locator('input[type=text]')
      for (const name of ['autocomplete', 'autocorrect'])
        expect(
          new Set([
            ...(await boxes.evaluateAll((all, which) => all.map((box) => box.getAttribute(which)), name)),
            'off',
          ]),
        ).toEqual(new Set(['off']))
      expect(
        await boxes.evaluateAll((all) => all.filter((box) => box.getAttribute('spellcheck') !== 'false').length),
      ).toBe(0)
    }
    const me = person(page, 'ca', 'en', SAID, { see })
    await me.begin()
    await me.answerAll()
    await me.toReview()
    expect(seen).toEqual(expect.arrayContaining(['dates', 'lines']))
    expect(breaches).toEqual([])
    await context.close()
  })

  test.each([
    ['with a network the page is fetched anew', false],
    ['without one it is emptied as it stands', true],
  ])('the next person: %s', async (_, offline) => {
    const { page, context } = await open(here.browser, here.url, { ...PHONE, serviceWorkers: 'block' })
    await share(page)
    await toReview(page)
    await context.setOffline(offline)
    await page.evaluate(() => Object.assign(window, { same: true }))
    await page.getByRole('button', { name: 'Next person' }).tap()
    await page.getByRole('button', { name: 'Yes, erase it all' }).tap()
    await page.getByRole('heading', { level: 1, name: /Clear an old/ }).waitFor()
    if (!offline) await page.waitForFunction(() => !('same' in window))
    await page.waitForTimeout(800)
    expectNone(await onPage(page))
    expectNone(await stored(page))
    expect(await inMemory(page, TRACES)).toEqual([])
    // The clinic's switch stays.
    expect(await page.getByRole('switch').isChecked()).toBe(true)
    await page.goBack({ timeout: 2000 }).catch(() => null)
    expectNone(await onPage(page))
    await context.close()
  })

  test('a reload of the tab finds the answers again, and only ciphertext lay in its storage; not after erasing', async () => {
    const { page, context } = await open(here.browser, here.url)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.reload()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null && history.state !== null)
    await toReview(page)
    await page.waitForFunction(() => sessionStorage.length === 1)
    await page.waitForTimeout(500)
    const sealed = await page.evaluate(() => JSON.stringify({ ...sessionStorage }))
    expect(sealed).toMatch(/^\{"reload":"[0-9a-f-]{36}\.[0-9a-f]+"\}$/)
    await page.reload()
    await page.getByRole('button', { name: 'Your answers' }).tap()
    await page.getByText('February 14, 2008').first().waitFor()
    expect(await page.evaluate(() => sessionStorage.length)).toBeLessThanOrEqual(1)
    await page.getByRole('button', { name: 'Erase and leave' }).tap()
    await page.getByRole('button', { name: 'Yes, erase it all' }).tap()
    await page.waitForURL('about:blank')
    await page.goto(here.url)
    await page.getByRole('button', { name: 'Open kept answers' }).waitFor()
    await page.waitForTimeout(2_000)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Clear an old/)
    expectNone(await stored(page))
    await context.close()
  })

  test('a shared device that is left alone warns after three minutes, holds the focus, and erases after five', async () => {
    const { page, context } = await open(here.browser, here.url)
    await page.clock.install()
    await page.reload()
    await share(page)
    const me = person(page, 'ca', 'en', SAID)
    await me.begin()
    await me.answerAll()
    await page.clock.runFor(181_000)
    const dialog = page.getByRole('alertdialog', { name: 'Are you still here?' })
    await dialog.waitFor()
    const inDialog = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null)
    expect(await inDialog()).toBe(true)
    for (let tabs = 0; tabs < 6; tabs++) {
      await page.keyboard.press('Tab')
      // Between the last button and the first the focus is with the browser itself.
      expect((await inDialog()) || (await page.evaluate(() => document.activeElement === document.body))).toBe(true)
    }
    await page.getByRole('button', { name: 'I am still here' }).tap()
    await dialog.waitFor({ state: 'detached' })
    expect(await me.heading()).toMatch(/dismiss and seal/)
    await page.clock.runFor(181_000)
    await dialog.waitFor()
    await page.clock.runFor(121_000)
    await page.getByRole('heading', { level: 1, name: /Clear an old/ }).waitFor()
    expect(await page.getByRole('button', { name: 'Next person' }).count()).toBe(0)
    await context.close()
  })
})
