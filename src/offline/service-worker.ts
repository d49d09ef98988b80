// Keeps the site's own files on the device, so that the page works with no network. It asks for nothing but the files
// of the list that the build writes into it, and keeps none whose SHA-256 is another. It never sees an answer; through a
// reload it holds, in memory only, the key to what the page before left sealed.

import type { OwnFile } from './own-file'

declare const self: ServiceWorkerGlobalScope & { readonly OWN_FILES: readonly OwnFile[] }

const { scope } = self.registration
const CACHE = `pocket-petition ${scope}`
const entryOf = ({ url, integrity }: OwnFile) => [new URL(url, scope).href, integrity] as const
// Named once: the build writes the whole list where it stands.
const own = self.OWN_FILES
const files = new Map(own.map(entryOf))
const atOnce = own.filter(({ late }) => !late).map(entryOf)

/** How long a key is held for a page that loads anew, in milliseconds. */
const HELD = 15_000
const held = new Map<string, CryptoKey>()

/** The digest is part of the key, so that two versions can stand side by side and share what did not change. */
const keyOf = (url: string, integrity: string) => `${url}?${encodeURIComponent(integrity)}`

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), dropOthers()])))

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answer(request))
})

self.addEventListener('message', (event) => {
  const reply = (word: string) => event.source?.postMessage(word)
  if (event.data === 'check') {
    // No reply where something is still missing.
    const checked = keepAll().then(
      () => reply('ready'),
      () => undefined,
    )
    event.waitUntil(checked)
  }
  if (event.data === 'change') event.waitUntil(change(reply))
  if (event.data === 'forget') held.clear()
  if (event.data?.hold) {
    const { hold, key } = event.data
    held.set(hold, key)
    event.waitUntil(new Promise((done) => setTimeout(done, HELD)).then(() => held.delete(hold)))
  }
  if (event.data?.take) {
    event.ports[0]?.postMessage(held.get(event.data.take))
    held.delete(event.data.take)
  }
})

async function answer(request: Request): Promise<Response> {
  const bare = request.url.replace(/[?#].*$/, '')
  const url = bare === `${scope}index.html` ? scope : bare
  const integrity = files.get(url)
  // A page of the version before may still ask for its own files.
  if (!integrity) return (await (await caches.open(CACHE)).match(bare, { ignoreSearch: true })) ?? fetch(request)
  return (await whole(url, integrity)) ?? (await keep(url, integrity).catch(() => fetch(request)))
}

/** Fetches what is missing or broken, a few files at a time; fails when one cannot be had. */
async function keepAll(): Promise<void> {
  const queue = [...atOnce]
  const lane = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) if (!(await whole(...next))) await keep(...next)
  }
  await Promise.all([lane(), lane(), lane(), lane()])
}

/** The kept file, if every byte is as it was built. */
async function whole(url: string, integrity: string): Promise<Response | undefined> {
  const kept = await (await caches.open(CACHE)).match(keyOf(url, integrity))
  if (!kept) return undefined
  const digest = await crypto.subtle.digest('SHA-256', await kept.clone().arrayBuffer())
  return integrity === `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` ? kept : undefined
}

async function keep(url: string, integrity: string): Promise<Response> {
  const response = await fetch(url, { integrity, cache: 'no-cache' })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  await (await caches.open(CACHE)).put(keyOf(url, integrity), response.clone())
  return response
}

/** Files of other versions. Runs when this version takes over, which it never does beside an open page of another one. */
async function dropOthers(): Promise<void> {
  const cache = await caches.open(CACHE)
  const own = new Set([...files].map(([url, integrity]) => keyOf(url, integrity)))
  const others = (await cache.keys()).filter(({ url }) => !own.has(url))
  await Promise.all(others.map((request) => cache.delete(request)))
}

/** Takes over from the version before, unless another page of it is open: it may be in the middle of an interview. */
async function change(reply: (word: string) => void): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.filter(({ url }) => url.startsWith(scope)).length > 1) reply('others')
  else await self.skipWaiting()
}
