import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { person } from './interview'
import { axeFinds, tooWide } from './look-over'
import { ordinary, plainCase } from './plain-cases'
import { inChromium, missing, open, PHONE } from './site'

// A language that nobody speaks: the English words in other letters, longer, and written from right to left. It shows
// whether anything on a screen is tied to English or to left-to-right. The built files are changed on their way to the page.

type Words = { readonly [key: string]: string | Words }

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת'
const KEPT = /(\{\{[^}]*\}\}|<[^>]+>)/

/** The text in letters from right to left, a third longer; placeholders and tags as they are. */
function mirrored(text: string): string {
  const turn = (part: string) =>
    part.replace(/[A-Za-zÀ-ÿ’'“”"]+/g, (word) => {
      const letters = [...word].map((letter) => LETTERS[(letter.codePointAt(0) ?? 0) % LETTERS.length]).join('')
      return letters + letters.slice(0, Math.floor(letters.length / 3))
    })
  return text
    .split(KEPT)
    .map((part) => (KEPT.test(part) ? part : turn(part)))
    .join('')
}

function textsOf(words: Words): readonly string[] {
  return Object.values(words).flatMap((each) => (typeof each === 'string' ? [each] : textsOf(each)))
}

const english = new Set(
  readdirSync('locales/en')
    .flatMap((file) => textsOf(JSON.parse(readFileSync(`locales/en/${file}`, 'utf8'))))
    // Such a word may as well be an id in the code.
    .filter((text) => !/^[a-z]+$/.test(text)),
)

/** The file with every English word of the words files turned, as a value of its own or within a larger JSON text. */
const turned = (script: string): string =>
  script
    .replace(/`((?:[^`\\]|\\.)*)`/g, (whole, inner: string) => {
      const text = inner.replace(/\\([`$\\])/g, '$1').replaceAll('\\n', '\n')
      return english.has(text) ? `\`${mirrored(text).replace(/[`\\]|\$\{/g, '\\$&')}\`` : whole
    })
    .replace(/"((?:[^"\\]|\\.)*)"/g, (whole, inner: string) => {
      const text = inner.replace(/\\([`$'"\\])/g, '$1')
      return english.has(text) ? `"${mirrored(text)}"` : whole
    })
    .replaceAll('dir:`ltr`', 'dir:`rtl`')

/** Words on the screen that are still in Latin letters, beyond the names of laws, places, helpers and days. */
function untouched(page: Page, names: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((known) => {
    const shown = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (shown.nextNode()) {
      const parent = shown.currentNode.parentElement
      const text = shown.currentNode.textContent?.trim() ?? ''
      if (!parent || parent.closest('cite, [lang]:not(html), svg') || !/[A-Za-z]{3}/.test(text)) continue
      if (known.some((name) => text.includes(name))) continue
      if (/^[\s\d,.·–-]*((Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*[\s\d,.·–-]*)+$/.test(text)) continue
      found.push(text.slice(0, 80))
    }
    return found
  }, names)
}

/** Controls that stand on the left of their words, where the right comes first. */
const onTheLeft = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('label:has(input[type=radio], input[type=checkbox])')]
      .filter((label) => {
        const input = label.querySelector('input')?.getBoundingClientRect()
        const words = label.querySelector('span')?.getBoundingClientRect()
        return input && words && input.width > 5 && words.width > 0 && input.left < words.left
      })
      .map((label) => label.textContent ?? ''),
  )

describe.skipIf(missing)(`words from right to left${missing}`, () => {
  const here = inChromium()

  test.each(['ca', 'vt'])('nothing in %s is tied to English or to left-to-right', async (state) => {
    const { rules } = (await import(`../../src/jurisdictions/${state}/index.ts`)).default
    const sections = rules.offenses.flatMap((offense: { section: string }) => offense.section)
    const courts: readonly string[] = JSON.parse(
      readFileSync(`src/jurisdictions/${state}/courts.json`, 'utf8'),
    ).flatMap(({ called, city, note }: Record<string, string | undefined>) => [called, city, note].filter(Boolean))
    const helpers = rules.helpers.map((helper: { name: string }) => helper.name)
    const { page, context } = await open(
      here.browser,
      here.url,
      { ...PHONE, reducedMotion: 'reduce', serviceWorkers: 'block' },
      async (context) => {
        await context.route('**/*.js', async (route) => {
          const response = await route.fetch()
          await route.fulfill({ response, body: turned(await response.text()) })
        })
      },
    )
    const { said } = plainCase(state)
    const seen = new Set<string>()
    const wrong: string[] = []
    const see = async (screen: string) => {
      if (seen.has(screen)) return
      seen.add(screen)
      const names = [...sections, ...helpers, ...courts, 'Lopez', 'Springfield']
      const found = [...(await untouched(page, names)), ...(await onTheLeft(page)), ...(await tooWide(page))]
      wrong.push(...found.map((each) => `${screen}: ${each}`))
    }
    const me = person(page, state, 'en', said, { see, guess: ordinary(said), written: mirrored })
    await me.begin()
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    await me.answerAll()
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/mirrored-${state}-outcome.png`, fullPage: true })
    await see('outcome')
    expect(await axeFinds(page)).toEqual([])
    await me.toReview()
    await see('review')
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/mirrored-${state}.png` })
    expect(wrong).toEqual([])
    await context.close()
  })
})
