import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// Body text is at 7 to 1 (WCAG AAA) on every ground it stands on: in light and in dark, and where more contrast is wanted.

const css = readFileSync('src/ui/theme.css', 'utf8')
const tokens = (block: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...block.matchAll(/--color-([\w-]+): (#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]))
const between = (from: string, to: string) => css.slice(css.indexOf(from), css.indexOf(to, css.indexOf(from)))

const light = tokens(between('@theme {', '--font-serif'))
const dark = { ...light, ...tokens(between('@variant dark {', '@media (prefers-contrast')) }
const [more = '', moreDark = ''] = between('@media (prefers-contrast: more)', '@media (forced-colors').split(
  '@variant dark',
)

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['paper', 'card', 'leaf-tint', 'sun-tint', 'clay-tint', 'sky-tint']
const pairs = [
  ...grounds.flatMap((ground) => ['ink', 'muted'].map((text) => [text, ground] as const)),
  ...grounds.map((ground) => ['leaf', ground] as const),
  ['clay', 'paper'],
  ['clay', 'card'],
  ['sky', 'sky-tint'],
  ['on-leaf', 'leaf'],
  ['on-sun', 'sun'],
] as const

describe.each([
  ['light', light],
  ['dark', dark],
  ['light with more contrast', { ...light, ...tokens(more) }],
  ['dark with more contrast', { ...dark, ...tokens(more), ...tokens(moreDark) }],
] as const)('%s', (_, theme) => {
  test.each(pairs)('%s can be read on %s', (text, ground) => {
    expect(contrast(theme[text] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(7)
  })
  test('edges of boxes and the focus can be seen', () => {
    for (const ground of ['paper', 'card'])
      for (const edge of ['muted', 'sky', 'clay', 'leaf', 'amber'])
        expect(contrast(theme[edge] ?? '', theme[ground] ?? ''), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3)
  })
})
