import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

// Holds section "How it works" of the README: which room may import which, and what is forbidden everywhere.

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
const source = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const states = readdirSync('src/jurisdictions', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

type Import = { readonly from: string; readonly to: string; readonly dynamic: boolean; readonly typeOnly: boolean }

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/g

const imports: readonly Import[] = files.flatMap((from) =>
  [...(source.get(from) ?? '').matchAll(IMPORT)].map((match) => {
    const spec = match[2] ?? match[3] ?? match[4] ?? ''
    const path = spec.startsWith('.') ? normalize(join(dirname(from), spec.split('?')[0] ?? spec)) : spec
    return { from, to: fileOf(path), dynamic: match[3] !== undefined, typeOnly: match[1] !== undefined }
  }),
)

function fileOf(path: string): string {
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => source.has(each)) ?? path
}

/** The room of a file: `rules`, `jurisdictions/ca`, `documents/pdf`, or the package that an import names. */
function room(file: string): string {
  const state = /^src\/jurisdictions\/(..)\//.exec(file)?.[1]
  if (state && states.includes(state)) return `jurisdictions/${state}`
  // What a paper is and how its lines are read: a state's own readers are built from it.
  if (/^src\/records\/(?:page\.ts|reading\.ts|scan\/|products\/)/.test(file)) return 'records/paper'
  const inner = /^src\/(documents\/(?:pdf|official))\//.exec(file)?.[1]
  return inner ?? /^src\/([^/]+)\//.exec(file)?.[1] ?? file
}

const MAY: Record<string, readonly string[]> = {
  rules: [],
  documents: ['rules'],
  'documents/pdf': ['rules', 'documents'],
  'documents/official': ['rules', 'documents'],
  jurisdictions: ['rules', 'documents', 'records/paper'],
  'records/paper': ['rules', 'jurisdictions'],
  records: ['rules', 'jurisdictions', 'interview', 'records/paper'],
  finding: ['rules', 'jurisdictions'],
  keeping: ['rules', 'finding'],
  typing: ['rules', 'jurisdictions', 'finding'],
  interview: ['rules', 'jurisdictions', 'finding', 'keeping', 'typing'],
  i18n: ['rules', 'jurisdictions'],
  ui: [],
  offline: [],
  build: ['offline'],
  screens: [
    'rules',
    'documents',
    'jurisdictions',
    'finding',
    'keeping',
    'typing',
    'interview',
    'records',
    'records/paper',
    'i18n',
    'ui',
    'offline',
  ],
  headless: [
    'rules',
    'documents',
    'documents/pdf',
    'documents/official',
    'jurisdictions',
    'typing',
    'interview',
    'records',
    'records/paper',
    'i18n',
  ],
}

const STATE_MAY = ['src/jurisdictions/facts.ts', 'src/jurisdictions/jurisdiction.ts']

describe('imports point one way', () => {
  const own = imports.filter((each) => each.to.startsWith('src/') && room(each.from) !== room(each.to))
  test.each(own.filter((each) => MAY[room(each.from)]).map((each) => [each.from, each.to, each] as const))(
    '%s may import %s',
    (_, __, each) => {
      const lazily =
        room(each.from) === 'screens' && (each.dynamic || each.typeOnly) ? ['documents/pdf', 'documents/official'] : []
      expect([...(MAY[room(each.from)] ?? []), ...lazily]).toContain(room(each.to))
    },
  )
  test.each(
    own.filter((each) => room(each.from).startsWith('jurisdictions/')).map((each) => [each.from, each.to] as const),
  )('%s may import %s', (_, to) =>
    expect(STATE_MAY.includes(to) || ['rules', 'documents', 'records/paper'].includes(room(to))).toBe(true),
  )
  test("only a state's readers know how a paper is read", () => {
    const others = own.filter(
      (each) =>
        room(each.from).startsWith('jurisdictions') &&
        room(each.to) === 'records/paper' &&
        !/\/records\//.test(each.from),
    )
    expect(others.filter((each) => !each.typeOnly)).toEqual([])
  })
  test('what a paper is knows of a state only what its law looks like', () => {
    const known = own.filter((each) => room(each.from) === 'records/paper' && room(each.to) === 'jurisdictions')
    expect(known.filter((each) => !each.typeOnly)).toEqual([])
  })
  test('there are no cycles', () => {
    const next = new Map(
      files.map((file) => [
        file,
        imports.filter((each) => each.from === file && !each.dynamic && !each.typeOnly).map((each) => each.to),
      ]),
    )
    const seen = new Map<string, 'open' | 'done'>()
    const walk = (file: string, trail: readonly string[]): void => {
      if (seen.get(file) === 'done' || !next.has(file)) return
      expect(trail, 'a cycle').not.toContain(file)
      for (const to of next.get(file) ?? []) walk(to, [...trail, file])
      seen.set(file, 'done')
    }
    for (const file of files) walk(file, [])
  })
  test.each([
    ['@react-pdf/renderer', 'documents/pdf'],
    ['@cantoo/pdf-lib', 'documents/official'],
    ['papaparse', 'records'],
    ['read-excel-file/universal', 'records'],
  ])('only %s is imported by %s', (name, allowed) => {
    expect(
      [...new Set(imports.filter((each) => each.to === name).map((each) => room(each.from)))].filter(
        (each) => each !== allowed,
      ),
    ).toEqual([])
  })
  test('ui imports React only', () => {
    const outside = imports.filter(
      (each) => room(each.from) === 'ui' && room(each.to) !== 'ui' && !/^react(-dom)?$/.test(each.to),
    )
    expect(outside.filter((each) => !each.typeOnly)).toEqual([])
  })
})

describe.each(files)('%s', (file) => {
  const text = source.get(file) ?? ''
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
  test('connects nowhere', () => {
    // It gets the site's own files, so that the page works with no network; it never sees an answer.
    if (file === 'src/offline/service-worker.ts') return
    expect(code).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/)
  })
  test('reads the clock only where a screen or the interview may', () => {
    if (!/^src\/(rules|documents|jurisdictions|records)\//.test(file)) return
    expect(code).not.toMatch(/Date\.now|new Date\(\s*\)|performance\.now/)
  })
  test('names no state outside its folder', () => {
    if (states.includes(/^src\/jurisdictions\/(..)\//.exec(file)?.[1] ?? '')) return
    expect(
      [...code.matchAll(/['"`/]([a-z]{2})['"`/-]/g)]
        .map((match) => match[1])
        .filter((name) => states.includes(name ?? '')),
    ).toEqual([])
  })
  test('keeps the house style', () => {
    expect(file).not.toMatch(/(^|\/)(utils?|helpers?|hooks|common|misc|types|lib)(\/|\.)/)
    expect(code).not.toMatch(/(^|\n)\s*(export\s+)?(abstract\s+)?class\s|(^|\n)\s*(export\s+)?(const\s+)?enum\s/)
    if (/(^|\n)export default /.test(code))
      expect(file).toMatch(/^src\/(jurisdictions\/..\/index\.ts|screens\/\w+\/[A-Z]\w+\.tsx)$/)
  })
})
