import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { person } from './interview'
import { tooWide } from './look-over'
import { ordinary, plainCase } from './plain-cases'
import { inChromium, missing, open, PHONE } from './site'

// Every kind of screen as some people set up their device: wide letters, a page at 400 %, no motion.

/** WCAG 2.2, 1.4.12, laid over the page's own style. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** With wide letters and all that can be opened open, or as before. */
async function spaceOut(page: Page, on: boolean): Promise<void> {
  await page.evaluate(
    ([rules, wanted]) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(wanted ? rules : '')
      document.adoptedStyleSheets = [sheet]
      const which = wanted ? 'details:not([open])' : 'details[data-opened]'
      for (const each of document.querySelectorAll<HTMLDetailsElement>(which)) {
        each.open = wanted
        each.toggleAttribute('data-opened', wanted)
      }
    },
    [SPACED, on] as const,
  )
}

/** Text that is cut off by its box, or printed over other text. */
function cutOrCovered(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isSeen = (each: Element) => each.checkVisibility() && !each.closest('.sr-only, [aria-hidden=true], svg')
    const cut = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => isSeen(each) && getComputedStyle(each).overflowX !== 'visible' && each.innerText?.trim())
      .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
      .map((each) => `cut off: ${each.outerHTML.slice(0, 120)}`)
    const shown = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: { readonly text: string; readonly box: DOMRect }[] = []
    while (shown.nextNode()) {
      const parent = shown.currentNode.parentElement
      const text = shown.currentNode.textContent?.trim() ?? ''
      if (!parent || text === '' || !isSeen(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(shown.currentNode)
      texts.push(...[...range.getClientRects()].map((box) => ({ text, box })))
    }
    const SLACK = 4
    const covered = texts.flatMap((one, place) =>
      texts
        .slice(place + 1)
        .filter(
          (other) =>
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > SLACK &&
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > SLACK,
        )
        .map((other) => `“${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}” overlap`),
    )
    return [...cut, ...covered].slice(0, 3)
  })
}

/** What stays put over the content while the page scrolls. */
const stuck = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) => ['sticky', 'fixed'].includes(getComputedStyle(each).position))
      .map((each) => `stays over the content: ${each.outerHTML.slice(0, 120)}`),
  )

/** Counts whatever begins to move, from the first paint on. */
function countMotion(): void {
  const moved: string[] = []
  Object.assign(window, { moved })
  for (const kind of ['animationstart', 'transitionrun'])
    document.addEventListener(
      kind,
      (event) => {
        // It moves nothing: taps rest for a moment.
        if ((event as AnimationEvent).animationName !== 'settle')
          moved.push(`${kind}: ${(event.target as Element).className}`)
      },
      true,
    )
}
const countFromTheStart = async (context: BrowserContext) => void (await context.addInitScript(countMotion))
const motion = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...(window as unknown as { moved: string[] }).moved,
    ...document
      .getAnimations()
      .filter((each) => !(each instanceof CSSAnimation && each.animationName === 'settle'))
      .map((each) => `runs: ${each.constructor.name}`),
    ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scrolls by itself'] : []),
  ])

describe.skipIf(missing)(`wide letters, 400 % and no motion${missing}`, () => {
  const here = inChromium()
  const { said } = plainCase('ca')

  test.each(['en', 'es'])('nothing is lost on any screen, in %s', async (language) => {
    const { page, context } = await open(
      here.browser,
      here.url,
      { ...PHONE, locale: language === 'es' ? 'es-US' : 'en-US', reducedMotion: 'reduce' },
      countFromTheStart,
    )
    const wrong: string[] = []
    const seen = new Set<string>()
    const see = async (screen: string) => {
      if (seen.has(screen)) return
      seen.add(screen)
      const found = [...(await motion(page))]
      const size = page.viewportSize() ?? { width: 360, height: 740 }
      // 1280 by 1024 at 400 %.
      await page.setViewportSize({ width: 320, height: 256 })
      found.push(...(await stuck(page)), ...(await tooWide(page)))
      await spaceOut(page, true)
      found.push(...(await tooWide(page)), ...(await cutOrCovered(page)))
      await spaceOut(page, false)
      await page.setViewportSize(size)
      wrong.push(...found.map((each) => `${screen}: ${each}`))
    }
    const me = person(page, 'ca', language, said, { see, guess: ordinary(said) })
    const aside = async (key: string, screen: string, more?: () => Promise<void>) => {
      const was = await me.heading()
      await me.tap(page.getByRole('button', { name: me.w(key) }).first())
      await me.settle(was)
      await page.getByText(me.w('action.loading'), { exact: true }).waitFor({ state: 'detached' })
      await see(screen)
      await more?.()
      await page.goBack()
      await expect.poll(me.heading).toBe(was)
    }
    const law = async (screen: string) => {
      await aside('California', `${screen} ca`)
    }
    await aside('open.title', 'open')
    await aside('law.how', 'how', () => law('how'))
    await aside('law.intake', 'intake', () => law('intake'))
    await me.begin()
    await me.press('action.continue')
    await see('problem')
    await me.answerAll()
    await see('outcome')
    await aside('outcome.change', 'answers')
    await aside('keep.title', 'keep')
    await me.toReview()
    await me.confirmAll()
    await page.getByRole('heading', { level: 1, name: me.w('papers.ready') }).waitFor({ timeout: 60_000 })
    await see('papers')
    expect(seen.size).toBeGreaterThan(14)
    expect(wrong).toEqual([])
    await context.close()
  })

  test('things move where nobody asked them not to', async () => {
    const { page, context } = await open(here.browser, here.url, PHONE, countFromTheStart)
    const me = person(page, 'ca', 'en', said, { guess: ordinary(said) })
    await me.begin()
    await me.answerAll()
    expect((await motion(page)).length).toBeGreaterThan(0)
    await context.close()
  })
})
