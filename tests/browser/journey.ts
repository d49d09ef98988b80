import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { readPdf } from '../documents/read-pdf'
import { person, type Said } from './interview'

// One whole way, from the first page to the saved packet, for tests that care what the browser does meanwhile.

/** What the person of these ways says. */
export const SAID: Said = {
  citizenshipConcern: 'no',
  courtLevel: 'state',
  recordType: 'conviction',
  recordCheck: 'not_checked',
  offense: 'ca-11357b',
  offenseDate: '2008-02-14',
  birthDate: '1980-03-15',
  substance: 'cannabis',
  sentenceStatus: 'completed',
  court: 'Los Angeles',
  caseNumber: 'BA123456',
  convictionDate: '2008-05-01',
  offenseLevel: 'misdemeanor',
  fullName: 'Pat Sample',
  nameInCase: '',
  street: '210 Alameda Street',
  city: 'Los Angeles',
  homeState: 'CA',
  zip: '90012',
  cityFiled: 'no',
  waiveOriginalJudge: 'yes',
  waiveAppearance: 'no',
  attachFacts: 'no',
}

/** Makes the phone as slow as a cheap one. */
export async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Goes the whole way; gives the text of the saved papers. */
export async function wholeWay(page: Page): Promise<string> {
  const me = person(page, 'ca', 'en', SAID)
  await me.begin()
  await me.answerAll()
  await me.toReview()
  await me.confirmAll()
  await page.getByRole('heading', { level: 1, name: me.w('papers.ready') }).waitFor({ timeout: 90_000 })
  const saved = page.waitForEvent('download')
  await me.press('papers.saveAll')
  const file = join(mkdtempSync(join(tmpdir(), 'papers-')), 'packet.pdf')
  await (await saved).saveAs(file)
  const { pages } = await readPdf(new Uint8Array(readFileSync(file)))
  return pages
    .flat()
    .map((run) => run.text)
    .join('\n')
}

/** What a right packet of this way has in it. */
export const PRINTED = ['Pat Sample', 'BA123456', 'COUNTY OF LOS ANGELES', '11357']
