import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { draw } from '../../src/documents/pdf/draw'
import { packetsOf } from '../../src/headless/packets'
import { openSight } from '../../src/headless/sight'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import { stateRooms } from '../../src/jurisdictions/record-rooms'
import { ENGINE_MEGABYTES } from '../../src/records/picture/can-see'
import { next, verdictOf } from '../../src/rules/decide'
import type { Answer, Answers, Fact } from '../../src/rules/fact'
import type { Finding } from '../../src/screening/finding'
import { freshLaw } from '../../src/screening/law'
import { missingOf } from '../../src/screening/missing'
import { knownLayouts } from '../../src/screening/state-tables'
import { work } from '../../src/screening/work'
import { share } from '../jurisdictions/shares'
import { random } from '../seeded'
import { firstQuestion, inKb, parts } from '../sizes'
import { FIVE, plainWay } from './five-walks'
import { type Hands, person } from './interview'
import { ordinary, plainCase } from './plain-cases'
import { CHROMIUM, inChromium, missing, open, PHONE, SITE } from './site'
import { median, QUIET, yardstick } from './yardstick'

// How fast the page is, in numbers with their budgets. Run by `npm run bench`. A timing is judged by its ratio to a fixed
// calculation in the same run: a busy machine slows both.

const TODAY = '2026-11-22'
/** Fetched when the bench runs: it brings more packages than everything else together. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const SLOWER = 4
/** A list of 50,118 rows of invented people; it stands beside the repository. */
const LIST = '../shared/bulk/ca-doj-made-up-50k.csv.xz'
/** Cases that one person types in. */
const CASES = 3
/** First visits, of which the one that is blocked least counts: what others do on the machine only adds. */
const VISITS = 4
/** Budgets of timings, in fixed calculations. */
const WALKS = 10
const QUESTION = 4.5
const BLOCKED = 10
const TEN_PAGES = 40
const PACKET = 800
const PHOTO = 1500
/** The first page says “about 20 minutes”. */
const SAID_MINUTES = 22
/** A list of 50,118 rows: 3 s on the command line, 0.1 s of it the rules, 5 s in the browser, no task over 100 ms. */
const LIST_READ = 600
const LIST_RULES = 20
const LIST_SHOWN = 1000
const LIST_TASK = 20
const rows: string[] = []

/** Prints one number beside its budget, and holds it. */
function hold(what: string, measured: number, budget: number, unit: string, atLeast = false): void {
  const good = atLeast ? measured >= budget : measured <= budget
  const number = Number.isInteger(measured) ? measured : measured.toFixed(1)
  rows.push(`${good ? '✓' : '✗'} ${what}: ${number} ${unit} (${atLeast ? 'at least' : 'at most'} ${budget})`)
  expect.soft(good, rows.at(-1)).toBe(true)
}

/** Prints one timing, and holds how many times as long it took as the fixed calculation beside it. Both in milliseconds. */
function holdTime(what: string, took: number, beside: number, budget: number): void {
  hold(`${what}, ${took.toFixed(1)} ms`, took / beside, budget, 'times the fixed calculation')
}

/** The fixed calculation in Node, once this is warm. */
function inNode(): number {
  for (let warm = 0; warm < 20; warm++) yardstick()
  return median(Array.from({ length: 20 }, yardstick))
}

/** The same in a page, as slow as the page is made. */
async function inPage(page: Page): Promise<number> {
  const times: number[] = []
  for (let time = 0; time < 15; time++) times.push(await page.evaluate(yardstick))
  return median(times.slice(5))
}

function anyAnswer(fact: Fact | undefined, roll: () => number): Answer {
  if (!fact || roll() < 0.15) return 'unsure'
  const pick = (from: readonly string[]) => ({ value: from[Math.floor(roll() * from.length)] ?? '' })
  if (fact.kind === 'yesNo') return pick(['yes', 'no'])
  if (fact.kind === 'choice') return pick(fact.options)
  if (fact.kind === 'number') return { value: Math.floor(roll() * 60) }
  if (fact.kind === 'date') return { value: `${1970 + Math.floor(roll() * 55)}-06-15` }
  return { value: 'x' }
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** Milliseconds from a tap until the next screen stands in the page, and until a frame has drawn it. */
type Took = { readonly placed: number; readonly drawn: number }

/** Taps from within the page, where nothing else looks on. Null where the tap leads to no other screen. */
function tapAndTime(target: Element): Promise<Took | null> {
  const heading = () => document.querySelector('h1')?.textContent ?? ''
  const was = heading()
  return new Promise((done) => {
    if (target instanceof HTMLInputElement && target.type === 'text') {
      target.focus()
      return done(null)
    }
    const watch = new MutationObserver(() => {
      if (heading() === was || heading() === '') return
      watch.disconnect()
      const placed = performance.now() - began
      requestAnimationFrame(() => setTimeout(() => done({ placed, drawn: performance.now() - began })))
    })
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
    const began = performance.now()
    target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    if (target instanceof HTMLElement) target.click()
    setTimeout(() => {
      if (heading() === was) done(null)
    }, 400)
  })
}

/** Writes down in the page how long each long task after the first paint took, in milliseconds. */
function noteLongTasks(): void {
  const long: number[] = []
  new PerformanceObserver((list) => {
    const [paint] = performance.getEntriesByType('paint')
    const after = list
      .getEntries()
      .filter(({ startTime }) => startTime >= (paint?.startTime ?? Number.POSITIVE_INFINITY))
    long.push(...after.map(({ duration }) => Math.round(duration)))
    document.documentElement.dataset.long = long.join(' ')
  }).observe({ type: 'longtask', buffered: true })
}

/** Decides a list on the command line. What it took is written down by itself at its end. */
function command(list: Iterable<string>): Promise<{ readonly milliseconds: number; readonly megabytes: number }> {
  const noted = `data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write('took '+(userCPUTime+systemCPUTime)/1e3+' '+maxRSS/1024)})`
  const args = ['--import', noted, 'src/headless/run.mjs', 'screen-file', '--layout', 'ca-doj', '--as-of', TODAY]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] })
  Readable.from(list).pipe(child.stdin)
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  return new Promise((done, fail) =>
    child.on('close', () => {
      const [, milliseconds, megabytes] = /took (\S+) (\S+)$/.exec(said) ?? []
      if (megabytes) done({ milliseconds: Number(milliseconds), megabytes: Number(megabytes) })
      else fail(new Error(said))
    }),
  )
}

/** Decides all convictions of a list once more, by what it answers, and says how many there are. */
async function decisions(list: string): Promise<() => number> {
  const { rules, directory } = await loadJurisdiction('ca')
  const { courts } = await directory()
  const { layout } = (await knownLayouts()).find(({ state }) => state === 'ca') ?? {}
  if (!layout) throw new Error('No layout')
  const findings: Finding[] = []
  const job = { file: new Blob([list]), rules, courts, layout, today: TODAY, whole: false }
  await work(
    job,
    stateRooms,
    (progress) => findings.push(...progress.findings),
    async () => true,
  )
  const all = findings.flatMap(({ decided }) => (decided.status === 'decided' ? [decided.answers] : []))
  const room = stateRooms.ca
  if (!room) throw new Error('No records')
  return () => {
    const law = freshLaw({
      rules,
      room: { ...room, shelf: { courts, offenses: [] } },
      others: [],
      layout,
      today: TODAY,
    })
    for (const answers of all) missingOf(answers, verdictOf(rules, answers, TODAY), law)
    return all.length
  }
}

describe.skipIf(missing || !process.env.BENCH)(
  `bench${process.env.BENCH ? missing : ' (run by npm run bench)'}`,
  () => {
    const here = inChromium()
    // As they come: a run that is cut short has said what it measured.
    afterEach(() => console.log(rows.splice(0).join('\n')))

    test('a photo of a page is read', async () => {
      const { see } = openSight()
      const photo = new Uint8Array(readFileSync('tests/records/samples/ca-photo-1.jpg'))
      const beside = inNode()
      await see(photo, 1)
      const began = performance.now()
      expect('got' in (await see(photo, 1))).toBe(true)
      const took = performance.now() - began
      holdTime(`a photo of a page, ${((took * SLOWER) / 1000).toFixed(0)} s on a slow phone`, took, beside, PHOTO)
    })

    test('sizes', () => {
      for (const { name, bytes, most } of parts(SITE)) hold(`${name}, gzip`, bytes / 1024, most / 1024, 'KB')
      for (const state of stateIds) {
        const [en, es] = ['en', 'es'].map((language) => firstQuestion(SITE, state, language) / 1024)
        hold(`first question of ${state} in English, law and words, gzip`, en ?? Infinity, 22, 'KB')
        hold(`first question of ${state} in Spanish, law and words, gzip`, es ?? Infinity, 22, 'KB')
      }
      const engine = readdirSync(join(SITE, 'assets')).find((file) => file.startsWith('picture-engine-'))
      if (engine) {
        const packed = gzipSync(readFileSync(join(SITE, 'assets', engine))).length
        hold('what reads pictures, gzip, fetched when asked for', packed / 1e6, ENGINE_MEGABYTES + 0.05, 'MB')
      }
      const all = readdirSync(join(SITE, 'assets')).reduce(
        (sum, file) => sum + readFileSync(join(SITE, 'assets', file)).length,
        0,
      )
      rows.push(`  all files of the build, not packed: ${inKb(all)}`)
    })

    test('walks of the rules, in each state', async () => {
      for (const state of stateIds) {
        const { rules } = await loadJurisdiction(state)
        const walk = (roll: () => number) => {
          let answers: Answers = {}
          for (let step = next(rules, answers, TODAY); 'ask' in step; step = next(rules, answers, TODAY)) {
            const asked = step.ask
            const fact = rules.facts.find(({ id }) => id === asked)
            answers = { ...answers, [asked]: anyAnswer(fact, roll) }
          }
        }
        for (let warm = 0; warm < 50; warm++) walk(random(warm))
        const before = inNode()
        const start = performance.now()
        for (let seed = 0; seed < 400; seed++) walk(random(seed))
        const took = performance.now() - start
        holdTime(`a hundred walks of ${state}, Node`, took / 4, (before + inNode()) / 2, WALKS)
      }
    })

    test.skipIf(!existsSync(LIST))(
      'a whole list of people',
      async () => {
        const text = spawnSync('xz', ['-dc', LIST], { encoding: 'utf8', maxBuffer: 1e9 }).stdout
        const [header = '', ...lines] = text.split('\n')
        function* copies(many: number) {
          yield `${header}\n`
          for (let at = 0; at < many; at++)
            for (let from = 0; from < lines.length; from += 500) {
              const rows = lines.slice(from, from + 500).filter((line) => line !== '')
              yield `${rows.map((line) => line.replace(/,1(\d{7}),/, `,${at + 1}$1,`)).join('\n')}\n`
            }
        }
        const beside = inNode()
        const one = await command(copies(1))
        const ten = await command(copies(10))
        holdTime('a list of 50,118 rows on the command line, processor time', one.milliseconds, beside, LIST_READ)
        hold('  its memory', one.megabytes, 260, 'MB')
        hold(
          'a list ten times as long, beside ten such lists',
          ten.milliseconds / (one.milliseconds * 10),
          1.2,
          'times',
        )
        hold('  its memory', ten.megabytes, 260, 'MB')
        rows.push(`  rows a second of processor time: ${Math.round((lines.length * 10_000) / ten.milliseconds)}`)

        const decided = await decisions(text)
        decided()
        const before = inNode()
        const start = performance.now()
        const many = decided()
        const took = performance.now() - start
        holdTime(`the rules alone, ${many} convictions`, took, (before + inNode()) / 2, LIST_RULES)

        const file = join(mkdtempSync(join(tmpdir(), 'list-')), 'list.csv')
        writeFileSync(file, text)
        const { page, context } = await open(here.browser, here.url, { viewport: { width: 1280, height: 860 } })
        await page.getByRole('button', { name: 'A whole file' }).click()
        await page.locator('#list').setInputFiles(file)
        const begin = page.getByRole('button', { name: 'Read and decide' })
        await begin.waitFor()
        await page.evaluate(noteLongTasks)
        const slow = await inPage(page)
        const clicked = performance.now()
        await begin.click()
        await page.locator('#chart-by').waitFor({ timeout: 120_000 })
        const seen = performance.now() - clicked
        const long = (await page.evaluate(() => document.documentElement.dataset.long ?? '')).split(' ').map(Number)
        const meanwhile = (slow + (await inPage(page))) / 2
        holdTime('the same list in the browser, until its charts are there', seen, meanwhile, LIST_SHOWN)
        holdTime("the longest task of the page's own thread meanwhile", Math.max(...long), meanwhile, LIST_TASK)
        await context.close()
      },
      600_000,
    )

    test('eligible cases that turn to "get help" when one thing is known less, in each state', async () => {
      for (const state of stateIds) {
        const { rules, directory } = await loadJurisdiction(state)
        const { courts } = await directory()
        const shares = (['year', 'date', 'court'] as const).map((less) => {
          const [known, unsure] = (['known', 'unsure'] as const).map((replies) => share(rules, courts, less, replies))
          return `${less} ${known?.lost.length}, limits unsure too ${unsure?.lost.length} of ${known?.tried}`
        })
        rows.push(`  ${state} known less: ${shares.join('; ')}`)
      }
    }, 600_000)

    test('from an answer to the next question', async () => {
      for (const state of ['ca', 'co', 'wa']) {
        const { page, context } = await open(here.browser, here.url, { ...PHONE, reducedMotion: 'reduce' })
        const { said } = plainCase(state)
        const times: Took[] = []
        const beside: number[] = []
        const hands: Hands = {
          use: async (target) => {
            const took = await target.first().evaluate(tapAndTime)
            if (took === null) return
            times.push(took)
            beside.push(await page.evaluate(yardstick))
          },
          write: (box, text) => box.fill(text),
        }
        const me = person(page, state, 'en', said, { guess: ordinary(said), hands })
        await me.begin()
        // The code of the other screens and the copy for offline use come while the person reads.
        await page.locator('footer').getByText(me.w('offline.ready')).waitFor()
        await page.waitForTimeout(1_000)
        times.length = 0
        await slowDown(page, SLOWER)
        await inPage(page)
        beside.length = 0
        await me.answerAll()
        const first = times.length
        // The next cases of one sitting: by then the browser has compiled what it runs.
        for (let more = 0; more < CASES - 1; more++) {
          await me.press('outcome.addCase')
          await me.begin()
          await me.answerAll()
        }
        const of = (part: keyof Took, some: readonly Took[]) => median(some.map((each) => each[part])).toFixed(0)
        const placed = times.map((each) => each.placed)
        holdTime(
          `answer to next question in ${state}, median of ${CASES} cases, Chromium ${SLOWER}x slower`,
          median(placed),
          median(beside),
          QUESTION,
        )
        rows.push(
          `  in the first case ${of('placed', times.slice(0, first))} ms; with the wait for a frame ${of('drawn', times)} ms; the slowest of ${times.length}, outcomes among them, ${Math.max(...placed).toFixed(0)} ms`,
        )
        await context.close()
      }
    })

    test('time blocked after the first paint', async () => {
      const visits: { readonly blocked: number; readonly fixed: number }[] = []
      for (let visit = 0; visit < VISITS; visit++) {
        const { page, context } = await open(here.browser, here.url, PHONE, async (fresh) => {
          fresh.on('page', (page) => void slowDown(page, SLOWER))
          await fresh.addInitScript(noteLongTasks)
        })
        await page.locator('footer').getByText(/ready/i).waitFor()
        await page.waitForTimeout(1_000)
        const noted = await page.evaluate(() => document.documentElement.dataset.long ?? '')
        const long = noted.split(' ').map(Number)
        const fixed = await inPage(page)
        // What is longer than this is felt: 50 ms where the fixed calculation takes what it takes on a quiet machine.
        const felt = (50 / (QUIET * SLOWER)) * fixed
        visits.push({ blocked: long.reduce((sum, each) => sum + Math.max(0, each - felt), 0), fixed })
        await context.close()
      }
      const [least] = visits.toSorted((a, b) => a.blocked / a.fixed - b.blocked / b.fixed)
      if (!least) throw new Error('No visit was measured')
      holdTime(`time blocked after the first paint, Chromium ${SLOWER}x slower`, least.blocked, least.fixed, BLOCKED)
    })

    test('questions of a plain case', async () => {
      const counts: number[] = []
      for (const state of stateIds) {
        const { page, context } = await open(here.browser, here.url, { ...PHONE, reducedMotion: 'reduce' })
        const { said } = plainCase(state)
        const me = person(page, state, 'en', said, { guess: ordinary(said) })
        await me.begin()
        await me.answerAll()
        counts.push(me.asked().length)
        hold(`questions of a plain case in ${state}`, me.asked().length, 20, `questions, ${me.taps()} taps`)
        await context.close()
      }
      hold('questions of a plain case, median of the states', median(counts), 14, 'questions')
    })

    test('drawing a packet', async () => {
      const face = (name: string) => new Uint8Array(readFileSync(`src/documents/pdf/fonts/Tinos-${name}.ttf`))
      const fonts = { regular: face('Regular'), bold: face('Bold'), italic: face('Italic') }
      const [made] = await packetsOf('tests/headless/person.json')
      const way = made?.paths[0]
      if (!way) throw new Error('The sample person has no packet')
      const laid = [
        ...way.assembled.sheets.map((sheet) => sheet.laid),
        ...(way.assembled.guideLaid ? [way.assembled.guideLaid] : []),
      ]
      const pages = laid.reduce((sum, paper) => sum + paper.pages.length, 0)
      await draw(laid, 'Court papers', fonts)
      const before = inNode()
      const start = performance.now()
      await draw(laid, 'Court papers', fonts)
      const took = performance.now() - start
      const beside = (before + inNode()) / 2
      holdTime(`drawing ten pages in Node (of a packet of ${pages})`, (took / pages) * 10, beside, TEN_PAGES)

      const { page, context } = await open(here.browser, here.url, { ...PHONE, reducedMotion: 'reduce' })
      const { said } = plainCase('ca')
      const me = person(page, 'ca', 'en', said, { guess: ordinary(said) })
      await me.begin()
      await me.answerAll()
      await me.toReview()
      // The worker is not slowed by the browser's own means, so the page is not either.
      const beforePress = await inPage(page)
      const pressed = performance.now()
      await me.confirmAll()
      await page.getByRole('heading', { level: 1, name: me.w('papers.ready') }).waitFor({ timeout: 90_000 })
      const ready = performance.now() - pressed
      holdTime('all papers ready in Chromium, with ticking', ready, (beforePress + (await inPage(page))) / 2, PACKET)
      await context.close()
    })

    test('Lighthouse', async () => {
      const report = join(mkdtempSync(join(tmpdir(), 'lighthouse-')), 'report.json')
      const args = [
        '--yes',
        LIGHTHOUSE,
        here.url,
        '--quiet',
        '--output=json',
        `--output-path=${report}`,
        '--no-enable-error-reporting',
        // A machine that is slow already is slowed less.
        `--throttling.cpuSlowdownMultiplier=${Math.min(SLOWER, Math.max(1, (SLOWER * QUIET) / inNode())).toFixed(2)}`,
        // It asks for robots.txt from within the page, whose policy lets it connect nowhere.
        '--skip-audits=robots-txt',
        '--chrome-flags=--headless=new --no-sandbox --disable-background-networking --disable-component-update',
      ]
      const code = await new Promise((done) =>
        spawn('npx', args, { stdio: 'inherit', env: { ...process.env, CHROME_PATH: CHROMIUM } }).on('exit', done),
      )
      expect(code).toBe(0)
      const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'))
      const budgets = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 }
      for (const [id, least] of Object.entries(budgets))
        hold(`Lighthouse ${id}`, Math.round(categories[id].score * 100), least, 'points', true)
      hold('largest paint, simulated slow 4G', audits['largest-contentful-paint'].numericValue, 1500, 'ms')
      hold('first paint', audits['first-contentful-paint'].numericValue, 1500, 'ms')
      hold('time blocked', audits['total-blocking-time'].numericValue, 100, 'ms')
      hold('layout shift', audits['cumulative-layout-shift'].numericValue, 0.01, '')
      const failed = Object.values<{ id: string; score: number | null; title: string }>(audits)
        .filter(({ score }) => score !== null && score < 0.9)
        .map(({ id, title }) => `  ${id}: ${title}`)
      rows.push(...failed)
    })

    test('five people as they come', { timeout: 300_000 }, async () => {
      for (const [who, walk] of Object.entries(FIVE)) {
        const { page, context } = await open(here.browser, here.url, {
          ...PHONE,
          locale: 'en-US',
          reducedMotion: 'reduce',
        })
        if (who === 'a change of language') await page.getByRole('button', { name: 'Español' }).tap()
        const { taps, screens, words } = await walk(page)
        rows.push(`  ${who}: ${taps} taps, ${screens} screens, ${words} words`)
        await context.close()
      }
    })

    test('minutes of a slow reader from the start to the papers', { timeout: 600_000 }, async () => {
      for (const state of stateIds) {
        const { page, context } = await open(here.browser, here.url, { ...PHONE, reducedMotion: 'reduce' })
        const { taps, words, minutes } = await plainWay(page, state, 'en')
        hold(`a plain case of ${state}, ${taps} taps, ${words} words`, minutes, SAID_MINUTES, 'minutes')
        await context.close()
      }
    })
  },
)
