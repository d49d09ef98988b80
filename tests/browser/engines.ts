import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright-core'
import { FIREFOX, launchFirefox, NARROW } from './firefox'
import type { Hands } from './interview'
import { CHROMIUM, launch, PHONE } from './site'
import { hasWebkit, launchWebkit } from './webkit'

// The browsers that the page is tried in, each opened in the same way.

/** A fresh page in a fresh profile. */
export type Opened = {
  readonly page: Page
  readonly hands: Hands
  /** Does what saves a file, and gives the file. */
  readonly saved: (act: () => Promise<void>) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

export type Engine = {
  readonly name: string
  /** Why it cannot be tried here. */
  readonly missing?: string
  readonly open: () => Promise<Opened>
}

/** A person's hands where there is no touch. */
export const mouse: Hands = {
  use: (target) => target.click(),
  write: async (box, text) => {
    await box.click()
    await box.pressSequentially(text)
  },
}

/** The oldest Chromium that the driver can drive, as an npm package has it. Its only program is unpacked on the device. */
const OLD = {
  version: '106.0.0',
  folder: 'node_modules/.cache/old-chromium',
  integrity: 'sha512-AHSTHwca6V5XbbEgYIsOfqs2cTeiICuYWDvuz3BbTkTCUnUPdSWf+TNLmTzVtzm3e3dnYj5zzhv7SGqc//nFHw==',
}

export const engines: readonly Engine[] = [
  {
    name: 'Chromium',
    ...(!CHROMIUM && { missing: 'no Chromium' }),
    open: async () => throughPlaywright(await launch(), PHONE, { ...mouse, use: (target) => target.tap() }),
  },
  {
    name: 'Firefox ESR',
    ...(!FIREFOX && { missing: 'no Firefox: apt-get install firefox-esr' }),
    open: async () => {
      const opened = await throughPlaywright(await launchFirefox(), NARROW, mouse)
      return { ...opened, saved: (act) => throughBlob(opened.page, act) }
    },
  },
  {
    name: 'WebKitGTK',
    ...(!hasWebkit && { missing: 'no WebKit: apt-get install webkit2gtk-driver xvfb' }),
    open: async () => {
      const { page, close } = await launchWebkit()
      return { page, hands: mouse, close, saved: (act) => throughBlob(page, act) }
    },
  },
  {
    name: `Chromium ${OLD.version}`,
    open: async () => {
      const browser = await chromium.launch({ executablePath: oldChromium(), args: ['--no-sandbox', '--disable-gpu'] })
      return throughPlaywright(browser, PHONE, mouse)
    },
  },
]

async function throughPlaywright(browser: Browser, options: typeof PHONE, hands: Hands): Promise<Opened> {
  const context = await browser.newContext({ ...options, acceptDownloads: true })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  return {
    page,
    hands,
    close: () => browser.close(),
    saved: async (act) => {
      const download = page.waitForEvent('download')
      await act()
      const file = join(mkdtempSync(join(tmpdir(), 'saved-')), 'saved')
      await (await download).saveAs(file)
      return new Uint8Array(readFileSync(file))
    },
  }
}

/** Where the driver knows of no downloads: the file as the page handed it to the browser. */
async function throughBlob(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  await page.evaluate(() => {
    const create = URL.createObjectURL
    URL.createObjectURL = (file) => {
      Object.assign(window, { handed: file })
      return create.call(URL, file)
    }
  })
  await act()
  await page.waitForFunction(() => 'handed' in window)
  const letters = await page.evaluate(async () => {
    const bytes = new Uint8Array(await (window as unknown as { handed: Blob }).handed.arrayBuffer())
    let text = ''
    for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096))
    return btoa(text)
  })
  return Uint8Array.from(Buffer.from(letters, 'base64'))
}

function oldChromium(): string {
  const program = join(OLD.folder, `chromium-${OLD.version}`)
  if (existsSync(program)) return program
  mkdirSync(OLD.folder, { recursive: true })
  writeFileSync(join(OLD.folder, 'package.json'), '{"private":true}')
  const wanted = `@sparticuz/chromium@${OLD.version}`
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', wanted], {
    cwd: OLD.folder,
  })
  // What npm fetched is what it was checked against; that must be what was fetched when this was written.
  const { packages } = JSON.parse(readFileSync(join(OLD.folder, 'node_modules/.package-lock.json'), 'utf8'))
  const { integrity } = packages['node_modules/@sparticuz/chromium']
  if (integrity !== OLD.integrity) throw new Error(`Another package than expected: ${wanted} is ${integrity}`)
  const packed = readFileSync(join(OLD.folder, 'node_modules/@sparticuz/chromium/bin/chromium.br'))
  writeFileSync(program, brotliDecompressSync(packed), { mode: 0o755 })
  return program
}
