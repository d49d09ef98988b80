import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, type BrowserContextOptions, firefox } from 'playwright-core'

// Debian's Firefox ESR, driven by WebDriver BiDi.

/** Where Firefox is. */
export const FIREFOX = ['/usr/bin/firefox-esr', process.env.FIREFOX].find((path) => path && existsSync(path))

const OPTIONS = { channel: 'moz-firefox', executablePath: FIREFOX ?? '' }

/** A phone's viewport; Firefox on a desk has no touch. */
export const NARROW: BrowserContextOptions = { viewport: { width: 360, height: 740 }, locale: 'en-US' }

/** The parts of the driver's own workings that are reached into. */
type Inside = { _connection: { toImpl: (outer: unknown) => object } }
type InsideBrowser = { _browserSession: { send: (method: string, params: unknown) => Promise<unknown> } }

const inside = (outer: unknown): object => (outer as Inside)._connection.toImpl(outer)

/** The driver sets the colors of every context with a command that the ESR does not know yet, so it is left out. */
export async function launchFirefox(): Promise<Browser> {
  const browser = await firefox.launch(OPTIONS)
  const session = (inside(browser) as InsideBrowser)._browserSession
  const send = session.send.bind(session)
  session.send = async (method, params) =>
    method === 'emulation.setMediaFeaturesOverride' ? {} : await send(method, params)
  return browser
}

let leftOut: Promise<void> | undefined

/** The same for browsers whose first context is there before it can be reached. */
async function leaveColorsOut(): Promise<void> {
  const first = await launchFirefox()
  const kind = Object.getPrototypeOf(inside(await first.newContext(NARROW)))
  await first.close()
  kind.doUpdateDefaultEmulatedMedia = async () => undefined
}

/** Firefox with a profile that stays on the disk when it quits, as a person has it. */
export async function firefoxWithProfile(
  folder: string,
  preferences: Record<string, boolean>,
): Promise<BrowserContext> {
  leftOut ??= leaveColorsOut()
  await leftOut
  return firefox.launchPersistentContext(folder, { ...OPTIONS, ...NARROW, firefoxUserPrefs: preferences })
}
