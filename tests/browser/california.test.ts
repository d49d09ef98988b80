import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../documents/read-pdf'
import { person } from './interview'
import { SAID as ANYONE } from './journey'
import { inChromium, missing, open, PHONE } from './site'

// The whole way from the first page to saved papers, in a phone's viewport, with the policy of the built page in force.

const POSSESSION = { ...ANYONE, fullName: "María José Núñez-O'Brien", waiveOriginalJudge: 'no' }

describe.skipIf(missing)(`California in the browser${missing}`, () => {
  const here = inChromium()

  test.each(['en', 'es'])(
    'a possession case becomes papers in few taps, in %s, with no network after the first load',
    async (language) => {
      const { page, requests, breaches, context } = await open(here.browser, here.url, {
        ...PHONE,
        locale: language === 'es' ? 'es-US' : 'en-US',
        acceptDownloads: true,
      })
      const me = person(page, 'ca', language, POSSESSION)
      await me.begin()
      expect(await me.answerAll()).toMatch(language === 'es' ? /anule y selle/ : /dismiss and seal/)
      await me.toReview()
      await me.confirmAll()
      await page.getByRole('heading', { level: 1, name: me.w('papers.ready') }).waitFor({ timeout: 60_000 })
      const saved = page.waitForEvent('download')
      await me.press('papers.saveAll')
      const file = join(mkdtempSync(join(tmpdir(), 'papers-')), 'packet.pdf')
      await (await saved).saveAs(file)
      const { pages } = await readPdf(new Uint8Array(readFileSync(file)))
      const text = pages
        .flat()
        .map((run) => run.text)
        .join('\n')
      for (const part of [
        "María José Núñez-O'Brien",
        'BA123456',
        'COUNTY OF LOS ANGELES',
        'CR-400',
        'CR-403',
        'CR-401',
        '11357',
      ])
        expect(text).toContain(part)
      console.log(`taps from the first page to the saved packet (${language}): ${me.taps()}`)
      expect(me.taps()).toBeLessThan(25)
      expect(breaches).toEqual([])
      expect(requests.filter((each) => !each.startsWith(`GET ${here.url}`) && !/^GET (blob|data):/.test(each))).toEqual(
        [],
      )
      await context.close()
    },
  )
})
