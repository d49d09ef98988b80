import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

// The built page, served as any static host would, in Debian's Chromium at a phone's viewport.

/** Where Chromium is. */
export const CHROMIUM = ['/usr/bin/chromium', process.env.CHROMIUM].find((path) => path && existsSync(path))

/** The folder of the built page. */
export const SITE = process.env.SITE ?? 'dist'

/** Browser tests are skipped, saying so, where there is no Chromium. */
export const missing = !CHROMIUM
  ? ' (skipped: no Chromium)'
  : existsSync(join(SITE, 'index.html'))
    ? ''
    : ' (skipped: not built)'

/** Without the network flags Chromium calls home at every start. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.txt': 'text/plain',
}

export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, locale: 'en-US' }

/** Serves the built page from a folder below the root, so that every path of the page must be relative. */
export async function serve(folder = SITE): Promise<{ url: string; server: Server }> {
  const files = new Map<string, { type: string; bytes: Buffer; packed: Buffer | undefined }>()
  const found = (file: string) => {
    const bytes = readFileSync(file)
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const known = files.get(file)
    if (known?.bytes.equals(bytes)) return known
    const read = { type, bytes, packed: /text|json|svg/.test(type) ? gzipSync(bytes) : undefined }
    files.set(file, read)
    return read
  }
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)).replace(
      /^\/some\/folder/,
      '',
    )
    const file = join(folder, path === '' || path === '/' ? 'index.html' : path)
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    const { type, bytes, packed } = found(file)
    const zipped = packed && /\bgzip\b/.test(String(request.headers['accept-encoding']))
    response.writeHead(200, { 'content-type': type, ...(zipped && { 'content-encoding': 'gzip' }) })
    response.end(zipped ? packed : bytes)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/`, server }
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS })
}

/** The browser and the served page of a group of tests: there before the first of them, gone after the last. */
export function inChromium(): { readonly browser: Browser; readonly url: string } {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    site = await serve()
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    site.server.close()
  })
  return {
    get browser() {
      return browser
    },
    get url() {
      return site.url
    },
  }
}

/** A page that remembers every request and every breach of the policy. */
export type Watched = {
  readonly page: Page
  readonly requests: string[]
  readonly breaches: string[]
  readonly context: BrowserContext
}

/** Opens the site in a fresh context, which can be made ready before. */
export async function open(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = PHONE,
  ready: (context: BrowserContext) => Promise<void> = async () => {},
): Promise<Watched> {
  const context = await browser.newContext(options)
  await ready(context)
  const page = await context.newPage()
  const requests: string[] = []
  const breaches: string[] = []
  context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
  page.on('console', (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text())) breaches.push(message.text())
  })
  page.on('pageerror', (error) => breaches.push(String(error)))
  page.setDefaultTimeout(15_000)
  await page.goto(url)
  // The page that is written can be read at once, and used as soon as its script has taken over.
  await page.waitForFunction(() => history.state !== null)
  return { page, requests, breaches, context }
}
