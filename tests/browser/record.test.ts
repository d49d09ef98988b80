import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import record from '../../locales/en/record.json'
import start from '../../locales/en/start.json'
import { launch, missing, open, PHONE, serve, type Watched } from './site'

// A record is read on the device, confirmed line by line, and leads to the plan for all cases.

const sample = (name: string) => `tests/records/samples/${name}`

/** A page that counts what the person taps. */
function tapping(page: Page) {
  let taps = 0
  const tap = async (name: string | RegExp) => {
    taps++
    await page.getByRole('button', { name }).first().tap()
  }
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
  return {
    tap,
    heading,
    pick: async (...files: readonly string[]) => {
      taps++
      await page.locator('#record-file').setInputFiles([...files])
    },
    taps: () => taps,
  }
}

describe.skipIf(missing)(`a record${missing}`, () => {
  let browser: Browser
  let site: { url: string; server: Server }
  beforeAll(async () => {
    site = await serve()
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    site.server.close()
  })
  const visit = (): Promise<Watched> => open(browser, site.url, PHONE)

  test('of six cases leads from the start page to the plan for all of them, offline, in twelve taps', async () => {
    const { page, context, breaches } = await visit()
    await page.getByText(start.offline.ready).waitFor({ timeout: 60_000 })
    await context.setOffline(true)
    const me = tapping(page)
    await me.tap(start.start.haveRecord)
    await me.heading(record.read.title)
    await me.pick(sample('ca-rap-2.pdf'))
    await me.heading(record.whose.title)
    await me.tap(/September 30, 1971/)
    await me.heading(record.says.title)
    for (let left = 6; left > 0; left--) await me.tap(new RegExp(record.says.allRight))
    await me.tap(record.says.go)
    await page.getByRole('heading', { level: 1, name: /7/ }).waitFor()
    expect(me.taps()).toBeLessThanOrEqual(12)
    expect(breaches).toEqual([])
    await context.close()
  })
})
