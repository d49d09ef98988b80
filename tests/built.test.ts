import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHeaders } from './browser/host'

// Reads the files that a host would serve: nothing of others that the page could load, no code in the page, no way to call home.

const BUILT = existsSync('dist/index.html')
const files = BUILT
  ? readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  : []
const read = (file: string) => readFileSync(file, 'utf8')
const code = files.filter((file) => file.endsWith('.js'))

/** Hosts that libraries name in messages, licences and formats. Everything else must stand in our law or words. */
const NAMED_BY_LIBRARIES = [
  'www.w3.org',
  'react.dev',
  'reactjs.org',
  'react.i18next.com',
  'tools.ietf.org',
  'ns.adobe.com',
  'purl.org',
  'www.aiim.org',
  'www.xfa.org',
  'json-schema.org',
  'schemas.openxmlformats.org',
  'purl.oclc.org',
  'example.com',
  'foo.bar',
  'feross.org',
  'github.com',
]
const hosts = (text: string) => [...text.matchAll(/https?:\/\/([\w.-]+\w)/g)].map(([, host = '']) => host)

/** The policy of a text, by directive. */
const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1).join(' ')]))

describe.skipIf(!BUILT)(`the built files${BUILT ? '' : ' (skipped: not built)'}`, () => {
  const page = BUILT ? read('dist/index.html') : ''
  const tags = [...page.matchAll(/<(\w+)([^>]*)>/g)].map(([, name = '', attributes = '']) => ({ name, attributes }))
  const meta = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? ''
  const header = BUILT
    ? (new Map(readHeaders(read('dist/_headers'))[0]?.lines ?? []).get('Content-Security-Policy') ?? '')
    : ''

  test('the page has no script, style or handler written into it', () => {
    expect(tags.filter(({ name, attributes }) => name === 'script' && !/ src="/.test(attributes))).toEqual([])
    expect(tags.filter(({ name }) => name === 'style')).toEqual([])
    expect(tags.filter(({ attributes }) => /\s(style|on\w+)=/.test(attributes))).toEqual([])
  })
  test('the page loads nothing but files beside it', () => {
    const loaded = tags
      .filter(({ name }) => name !== 'a')
      .flatMap(({ attributes }) => [...attributes.matchAll(/\s(?:src|href|srcset|data|action)="([^"]*)"/g)])
      .map(([, url = '']) => url)
    expect(loaded.filter((url) => !url.startsWith('./') || !existsSync(join('dist', url)))).toEqual([])
  })
  test('no style loads anything of others', () => {
    const styles = files.filter((file) => file.endsWith('.css'))
    expect(styles.length).toBeGreaterThan(0)
    expect(styles.filter((file) => /@import|url\(["']?(?!data:)/.test(read(file)))).toEqual([])
  })
  test('there is no source map', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    expect(files.filter((file) => /\.(js|css|html)$/.test(file) && /[#@]\s*sourceMappingURL/.test(read(file)))).toEqual(
      [],
    )
  })
  test('no script can load code or data of others', () => {
    const ways = [
      /\bimport\s*\(?\s*["'`]https?:|importScripts\s*\(|sendBeacon\s*\(/,
      /new\s+(?:\w+\.)?(WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection|WebTransport)\b/,
      /\.(?:src|action|formAction)\s*=\s*["'`]https?:/,
    ]
    // Libraries have methods of that name, which look a word or a part of a PDF up.
    const calls = (text: string) =>
      text
        .replace(/(?<!\b(?:self|window|globalThis))\??\.fetch\(/g, '')
        .replace(/(?<=[;{}]|async )fetch\((?:[^(){}]|\{[^{}]*\})*\)\{/g, '')
    const wrong = (text: string) =>
      ways.some((way) => way.test(text)) ||
      // The PDF engine could fetch fonts by address; ours are bytes, and its worker may connect nowhere.
      (/\bfetch\s*\(/.test(calls(text)) && !/Failed to fetch font|pocket-petition /.test(text))
    expect(code.length).toBeGreaterThan(20)
    expect(code.filter((file) => wrong(read(file)))).toEqual([])
  })
  test('every host that the code names is a link of the law or the words, or named by a library', () => {
    const sources = ['src', 'locales'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(tsx?|json)$/.test(entry.name))
        .flatMap((entry) => hosts(read(join(entry.parentPath, entry.name)))),
    )
    const known = new Set([...sources, ...NAMED_BY_LIBRARIES])
    expect([...new Set(code.flatMap((file) => hosts(read(file))))].filter((host) => !known.has(host))).toEqual([])
  })
  test('the policy of the page is the tightest, and that of the host differs only for the offline worker', () => {
    expect(meta.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/)
    expect(directives(meta)).toMatchObject({
      'default-src': "'none'",
      'connect-src': "'none'",
      'form-action': "'none'",
    })
    expect(directives(header)).toEqual({ ...directives(meta), 'connect-src': "'self'", 'frame-ancestors': "'none'" })
  })
  test('README gives nginx the same headers', () => {
    const written = read('README.md')
    const lines = readHeaders(read('dist/_headers'))[0]?.lines ?? []
    expect(lines.filter(([name, value]) => !written.includes(`add_header ${name} "${value}" always;`))).toEqual([])
  })
  test('the offline worker lists every file, with its digest', () => {
    const worker = read('dist/service-worker.js')
    const list = [...worker.matchAll(/url:`([^`]+)`,integrity:`([^`]+)`/g)].map(([, url, digest]) => [url, digest])
    const expected = files
      .filter(
        (file) =>
          !/^dist\/(_headers|licences\.txt|service-worker\.js|sbom\.cdx\.json)$/.test(file.replaceAll('\\', '/')),
      )
      .map((file) => [
        file.replaceAll('\\', '/') === 'dist/index.html' ? './' : file.replaceAll('\\', '/').slice('dist/'.length),
        `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`,
      ])
    expect(Object.fromEntries(list)).toEqual(Object.fromEntries(expected))
  })
  test('the licence of every package of the page stands beside it', () => {
    const texts = read('dist/licences.txt')
    const { dependencies } = JSON.parse(read('package.json'))
    expect(Object.keys(dependencies).filter((name) => !texts.includes(`\n${name} ${dependencies[name]} (`))).toEqual([])
    expect(texts).toMatch(/SIL OPEN FONT LICENSE\s+Version 1\.1/i)
    expect(texts.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(Object.keys(dependencies).length)
  })
  test('the bill of materials names every package of the page, what the tools leave in it, and the fonts', () => {
    const bill: { components: readonly { name: string; version?: string; hashes: readonly unknown[] }[] } = JSON.parse(
      read('dist/sbom.cdx.json'),
    )
    const { dependencies } = JSON.parse(read('package.json'))
    const named = new Map(bill.components.map((each) => [each.name, each.version]))
    expect(Object.keys(dependencies).filter((name) => named.get(name) !== dependencies[name])).toEqual([])
    for (const name of [
      'tailwindcss',
      'vite',
      'yoga-layout',
      'Tinos-Regular.ttf',
      'Tinos-Bold.ttf',
      'Tinos-Italic.ttf',
    ])
      expect(named.has(name), name).toBe(true)
    expect(bill.components.filter(({ hashes }) => hashes.length !== 1).map(({ name }) => name)).toEqual([])
  })
  test('the app can be installed: icons of their sizes, one maskable, addresses relative', () => {
    const manifest = JSON.parse(read('dist/manifest.webmanifest'))
    const icons: readonly { src: string; sizes: string; purpose?: string }[] = manifest.icons
    for (const { src, sizes } of icons) {
      const png = readFileSync(join('dist', src))
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
    }
    expect(icons.map(({ purpose }) => purpose)).toContain('maskable')
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './'])
    expect(manifest.shortcuts.every(({ url }: { url: string }) => url.startsWith('./'))).toBe(true)
  })
})
