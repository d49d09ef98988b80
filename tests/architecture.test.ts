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
  if (/^src\/records\/(?:page\.ts|reading\.ts|layout\.ts|scan\/|products\/)/.test(file)) return 'records/paper'
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
  screening: ['rules', 'jurisdictions', 'interview', 'records', 'records/paper'],
  finding: ['rules', 'jurisdictions'],
  desk: ['rules', 'jurisdictions', 'documents', 'finding', 'interview', 'records', 'records/paper'],
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
    'desk',
    'screening',
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
    'screening',
    'i18n',
  ],
}

const STATE_MAY = ['src/jurisdictions/facts.ts', 'src/jurisdictions/jurisdiction.ts']

describe('imports point one way', () => {
  const own = imports.filter((each) => each.to.startsWith('src/') && room(each.from) !== room(each.to))
  const said = (some: readonly Import[]) => some.map(({ from, to }) => `${from} imports ${to}`)
  test('a room imports only those that the list lets it', () => {
    const wrong = own.filter((each) => {
      const may = MAY[room(each.from)]
      const lazily =
        room(each.from) === 'screens' && (each.dynamic || each.typeOnly) ? ['documents/pdf', 'documents/official'] : []
      return may !== undefined && ![...may, ...lazily].includes(room(each.to))
    })
    expect(said(wrong)).toEqual([])
  })
  test('a state imports the shared facts, rules, documents and what a record is, and never another state', () => {
    const wrong = own.filter(
      ({ from, to }) =>
        room(from).startsWith('jurisdictions/') &&
        !STATE_MAY.includes(to) &&
        !['rules', 'documents', 'records/paper'].includes(room(to)),
    )
    expect(said(wrong)).toEqual([])
  })
  test('every room is on the list, but states and what mounts the app', () => {
    const free = /^jurisdictions\/..$|^src\/(main|mount|app|start-page|trust)\.tsx?$/
    expect(files.map(room).filter((name) => !(name in MAY) && !free.test(name))).toEqual([])
  })
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
    ['papaparse', 'records, screening, desk'],
    ['read-excel-file/universal', 'records'],
    ['tesseract.js-core/tesseract-core-simd-lstm.js', 'records'],
  ])('only %s is imported by %s', (name, allowed) => {
    expect(
      [...new Set(imports.filter((each) => each.to === name).map((each) => room(each.from)))].filter(
        (each) => !allowed.split(', ').includes(each),
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

describe('no file of src', () => {
  const code = files.map((file) => {
    const text = source.get(file) ?? ''
    return { file, code: text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '') }
  })
  /** The files whose code breaks a rule. */
  const thatBreak = (rule: (code: string, file: string) => boolean) =>
    code.filter((each) => rule(each.code, each.file)).map(({ file }) => file)

  test('connects anywhere, but the worker that gets the site’s own files and never sees an answer', () => {
    // What the bundler does to the sources is never in the page, and takes such calls out of libraries.
    const connects = thatBreak(
      (text, file) =>
        /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/.test(text) && !file.startsWith('src/build/'),
    )
    expect(connects).toEqual(['src/offline/service-worker.ts'])
  })
  test('reads the clock in rules, documents, jurisdictions, records and screening', () => {
    const clock = /Date\.now|new Date\(\s*\)|performance\.now/
    expect(
      thatBreak(
        (text, file) => /^src\/(rules|documents|jurisdictions|records|screening)\//.test(file) && clock.test(text),
      ),
    ).toEqual([])
  })
  test('names a state outside its folder', () => {
    const named = (text: string) => [...text.matchAll(/['"`/]([a-z]{2})['"`/-]/g)].map(([, name = '']) => name)
    expect(
      thatBreak(
        (text, file) => !/^jurisdictions\/..$/.test(room(file)) && named(text).some((each) => states.includes(each)),
      ),
    ).toEqual([])
  })
  test('has a name that says nothing', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|hooks|common|misc|types|lib)(\/|\.)/.test(file))).toEqual([])
  })
  test('has a class or an enum', () => {
    const kinds = /(^|\n)\s*(export\s+)?(abstract\s+)?class\s|(^|\n)\s*(export\s+)?(const\s+)?enum\s/
    expect(thatBreak((text) => kinds.test(text))).toEqual([])
  })
  test('has a default export, but states and screens', () => {
    const may = /^src\/(jurisdictions\/..\/index\.ts|screens\/[\w-]+\/[A-Z]\w+\.tsx)$/
    expect(thatBreak((text, file) => /(^|\n)export default /.test(text) && !may.test(file))).toEqual([])
  })
})
