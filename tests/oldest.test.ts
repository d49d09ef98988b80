import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, tokenizer } from 'acorn'
import { describe, expect, test } from 'vitest'
import { oldest } from '../src/build/oldest'

// Every built script can be read by the oldest browsers that README promises, and calls nothing that they do not have.

const SITE = process.env.SITE ?? 'dist'
const scripts = existsSync(SITE)
  ? readdirSync(SITE, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
      .map((entry) => join(entry.parentPath, entry.name))
  : []

/** Not in Chrome 99, Firefox 97 and Safari 15.4 alike. A library that looks first whether it is there writes no call. */
const TOO_NEW =
  /\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|isSubsetOf|symmetricDifference|toWellFormed|checkVisibility)\(|\b(?:Object|Map)\.groupBy\(|Promise\.(?:withResolvers|try)\(|Array\.fromAsync\(|AbortSignal\.(?:any|timeout)\(|new Intl\.(?:Segmenter|DurationFormat)\b|Uint8Array\.fromBase64/g

/** In parts of the PDF reader that edit annotations and name downloads, which reading its text never enters. */
const NEVER_CALLED: readonly string[] = ['AbortSignal.any(', '.findLast(']

/** What is wrong with a script for those browsers. */
function faultsOf(code: string): readonly string[] {
  const options = { ecmaVersion: 2022, sourceType: 'module' } as const
  try {
    parse(code, options)
  } catch (error) {
    return [String(error)]
  }
  const behind: string[] = []
  for (const { type, start, end } of tokenizer(code, options)) {
    const text = code.slice(start, end)
    if (type.label === 'regexp' && /\(\?<[=!]/.test(text)) behind.push(`looks behind: ${text}`)
  }
  const looksFirst = (call: string) =>
    call.startsWith('new Intl.') && new RegExp(`["'\`]${call.slice('new Intl.'.length)}["'\`]\\s*in Intl`).test(code)
  /** A library may bring its own, for browsers without. */
  const brings = (call: string) => new RegExp(`\\{${call.replace(/^\w+\.|\($/g, '')}:function`).test(code)
  const isReader = code.includes('webpackIgnore')
  const calls = (code.match(TOO_NEW) ?? []).filter(
    (call) => !looksFirst(call) && !brings(call) && !(isReader && NEVER_CALLED.includes(call)),
  )
  return [...behind, ...(code.match(/\bstatic\s*\{/g) ?? []), ...calls]
}

describe.skipIf(scripts.length === 0)(`the oldest browsers${scripts.length ? '' : ' (skipped: not built)'}`, () => {
  test.each(scripts)('read %s', (file) => {
    expect(faultsOf(readFileSync(file, 'utf8'))).toEqual([])
  })
})

describe('what they cannot read or call', () => {
  test('is no fault where the page looks first', () => {
    expect(faultsOf('x = "Segmenter" in Intl && new Intl.Segmenter()')).toEqual([])
  })
  test('is no fault where a library brings it', () => {
    expect(faultsOf('own({withResolvers:function(){}}); Promise.withResolvers()')).toEqual([])
  })
  test.each([
    ['let x = /(?<!a)b/', 'looks behind'],
    ['class A { static { f() } }', 'static {'],
    ['x = [1].toSorted()', '.toSorted('],
    ['x = /[a--b]/v', 'SyntaxError'],
    ['x = new Intl.Segmenter()', 'Segmenter'],
    ['using x = f()', 'SyntaxError'],
  ])('is found: %s', (code, fault) => {
    expect(faultsOf(code).join()).toContain(fault)
  })
})

test('README names them', () => {
  const written = readFileSync('README.md', 'utf8')
  const names = { chrome: 'Chrome', firefox: 'Firefox', safari: 'Safari' }
  for (const each of oldest) {
    const [, name = '', version = ''] = /^([a-z]+)([\d.]+)$/.exec(each) ?? []
    expect(written).toContain(`${names[name as keyof typeof names]} ${version}`)
  }
})
