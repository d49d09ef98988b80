import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { driven } from './webdriver'

// Debian's WebKitGTK, driven by its own WebDriver, on a screen that nobody sees.

const DRIVER = '/usr/bin/WebKitWebDriver'
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
const SCREEN = '/usr/bin/Xvfb'

/** Whether all is here that WebKit needs. */
export const hasWebkit = [DRIVER, BROWSER, SCREEN].every((file) => existsSync(file))

export type Webkit = { readonly page: Page; readonly downloads: string; readonly close: () => Promise<void> }

let ports = 20_000 + (process.pid % 10_000)

/** WebKit with a fresh profile. The page has the part of the driver's page that walks use. */
export async function launchWebkit(): Promise<Webkit> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  const display = `:${ports++}`
  const port = ports++
  const env = {
    ...process.env,
    DISPLAY: display,
    HOME: home,
    XDG_DOWNLOAD_DIR: home,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  }
  const started: ChildProcess[] = [
    spawn(SCREEN, [display, '-screen', '0', '800x1000x24'], { stdio: 'ignore' }),
    spawn(DRIVER, [`--port=${port}`], { stdio: 'ignore', env }),
  ]
  const stop = () => {
    for (const each of started) each.kill()
  }
  try {
    const { page, quit } = await driven(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation', '--geometry=380x800'] },
    })
    return {
      page,
      downloads: home,
      close: async () => {
        await quit().catch(() => undefined)
        stop()
      },
    }
  } catch (error) {
    stop()
    throw error
  }
}
