import type { Page } from 'playwright-core'
import { type Found, find, type Step } from './find-in-page'

// The part of Playwright's page and locators that a walk uses, over plain WebDriver.

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const PATIENCE = 30_000

type Wait = { readonly timeout?: number; readonly state?: 'visible' | 'attached' | 'detached' | 'hidden' }
type Named = { readonly name?: string | RegExp; readonly exact?: boolean; readonly level?: number }

/** A browser behind a WebDriver, and the way to end it. */
export async function driven(driver: string, capabilities: object): Promise<{ page: Page; quit: () => Promise<void> }> {
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(driver + path, { method, ...(body && { body: JSON.stringify(body) }) })
    const { value } = (await response.json()) as { value: unknown }
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 500)}`)
    return value
  }
  await until(async () => (await call('GET', '/status')) !== undefined, 'the driver is ready', PATIENCE)
  const { sessionId } = (await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } })) as {
    sessionId: string
  }
  const send = (path: string, body?: object) => call(body ? 'POST' : 'GET', `/session/${sessionId}${path}`, body)
  const run = (script: string, args: readonly unknown[]) => send('/execute/sync', { script, args })
  const later = (script: string, args: readonly unknown[]) =>
    send('/execute/async', {
      script: `const done = arguments[arguments.length - 1]; Promise.resolve((${script})(arguments[0])).then(done)`,
      args,
    })
  const look = (steps: readonly Step[], what: string) => run(`return (${what})((${find})(arguments[0]))`, [steps])

  const locator = (steps: readonly Step[]): object => {
    const more = (step: Step) => locator([...steps, step])
    const count = () => look(steps, '(all) => all.length') as Promise<number>
    const shown = () => look(steps, '(all) => all.filter((each) => each.getClientRects().length > 0).length')
    const waitFor = ({ state = 'visible', timeout = PATIENCE }: Wait = {}) =>
      until(
        async () => {
          if (state === 'detached') return (await count()) === 0
          if (state === 'hidden') return (await shown()) === 0
          return ((state === 'attached' ? await count() : await shown()) as number) > 0
        },
        `${JSON.stringify(steps)} is ${state}`,
        timeout,
      )
    const element = async () => {
      await waitFor({ state: 'attached' })
      const found = (await look(steps, "(all) => (all[0].scrollIntoView({ block: 'center' }), all[0])")) as Record<
        string,
        string
      >
      return found[ELEMENT]
    }
    /** Again where the page was drawn anew between looking and doing, or does not take taps yet. */
    const act = async (does: string, body: object) => {
      const end = Date.now() + PATIENCE / 3
      for (;;) {
        try {
          return void (await send(`/element/${await element()}/${does}`, body))
        } catch (error) {
          if (Date.now() > end || !/stale element|not interactable|intercepted/.test(String(error))) throw error
          await pause(200)
        }
      }
    }
    const click = () => act('click', {})
    const type = (text: string) => act('value', { text })
    return {
      first: () => more({ nth: 0 }),
      last: () => more({ nth: -1 }),
      nth: (place: number) => more({ nth: place }),
      filter: ({ hasText }: { hasText: string }) => more({ hasText }),
      all: async () => Array.from({ length: await count() }, (_, place) => more({ nth: place })),
      count,
      waitFor,
      tap: click,
      click,
      fill: type,
      pressSequentially: type,
      innerText: async () => {
        await waitFor({ state: 'attached' })
        return look(steps, '(all) => all[0].innerText')
      },
      isChecked: () => look(steps, '(all) => all[0].checked'),
      evaluateAll: (what: (all: Found) => unknown) => look(steps, String(what)),
    }
  }
  const named = (role: string, { name, exact = false, level }: Named = {}): Step => ({
    role,
    level: level ?? 0,
    ...(name !== undefined && {
      name: name instanceof RegExp ? name.source : name,
      exact,
      pattern: name instanceof RegExp,
    }),
  })
  const page = {
    goto: (url: string) => send('/url', { url }),
    reload: () => send('/refresh', {}),
    url: () => send('/url'),
    locator: (css: string) => locator([{ css }]),
    getByRole: (role: string, options?: Named) => locator([named(role, options)]),
    getByText: (text: string, { exact = false } = {}) => locator([{ text, exact }]),
    getByLabel: (label: string) => locator([{ label }]),
    evaluate: (what: (given: unknown) => unknown, given?: unknown) => later(String(what), [given ?? null]),
    waitForTimeout: pause,
    waitForFunction: (what: (given: unknown) => unknown, given?: unknown, { timeout = PATIENCE }: Wait = {}) =>
      until(async () => Boolean(await later(String(what), [given ?? null])), String(what), timeout),
  }
  return {
    page: page as unknown as Page,
    quit: async () => void (await call('DELETE', `/session/${sessionId}`)),
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

async function until(holds: () => Promise<boolean>, what: string, timeout: number): Promise<void> {
  const end = Date.now() + timeout
  for (;;) {
    // While a page goes, nothing can be asked of it.
    if (await holds().catch(() => false)) return
    if (Date.now() > end) throw new Error(`Not after ${timeout} ms: ${what}`)
    await pause(100)
  }
}
