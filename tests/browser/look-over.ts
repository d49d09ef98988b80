import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

// What is wrong with the screen that is showing: for those who cannot see it well, and for narrow ones.

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Finding = {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}
declare const axe: { run(where: Document, options: object): Promise<{ violations: Finding[] }> }

/** What axe finds, in light and in dark. Only the colours differ between the two. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const run = async (scheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme: scheme })
    const options = scheme === 'light' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] }
    const found = await page.evaluate(async (given) => (await axe.run(document, given)).violations, options)
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${scheme} ${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    )
  }
  const dark = await run('dark')
  return [...(await run('light')), ...dark]
}

/** What is wider than the narrowest phone, or than a page at 400 %. */
export async function tooWide(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: size?.height ?? 740 })
  const wide = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return []
    return [...document.body.querySelectorAll('*')]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
      .map((each) => each.outerHTML.slice(0, 160))
  })
  if (size) await page.setViewportSize(size)
  return wide.slice(0, 3)
}

/** What is too small to touch: under 44 px a side where it stands alone; links within a sentence are no targets. */
export function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary, label:has(input), input:not(label input)')]
      .filter((each) => each.offsetParent !== null && !each.matches('.sr-only'))
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect()
        return (width < 44 || height < 44) && !document.querySelector(`label[for="${CSS.escape(each.id)}"]`)
      })
      .map((each) => each.outerHTML.slice(0, 160)),
  )
}
