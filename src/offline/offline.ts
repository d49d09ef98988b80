// The page's side of the offline worker: it asks whether all is kept, and hears of a newer version.

/** `ready`: all files are on the device. `newer`: another version waits. `others`: it cannot take over beside other open pages. */
export type Offline = 'ready' | 'newer' | 'others'

type Tell = (what: Offline) => void

/** Tells what is known about working offline, once it is; starts after the first paint. Gives the way to stop listening. */
export function watchOffline(tell: Tell): () => void {
  // A page that is one file has all it needs.
  if (import.meta.env.MODE === 'single') {
    tell('ready')
    return () => undefined
  }
  const workers = navigator.serviceWorker
  if (!workers || import.meta.env.DEV) return () => undefined
  const hear = ({ data }: MessageEvent) => {
    if (data === 'ready' || data === 'others') tell(data)
  }
  // What could not be had is asked for again when the network is back.
  const check = () => void workers.ready.then(({ active }) => active?.postMessage('check'))
  const start = () => void register(tell).then(check, () => undefined)
  workers.addEventListener('message', hear)
  workers.startMessages()
  addEventListener('online', check)
  if (document.readyState === 'complete') setTimeout(start)
  else addEventListener('load', start, { once: true })
  return () => {
    workers.removeEventListener('message', hear)
    removeEventListener('online', check)
    removeEventListener('load', start)
  }
}

/** Lets the waiting version take over and opens the page anew. For a moment when nothing can be lost. */
export async function changeVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  registration?.waiting?.postMessage('change')
}

async function register(tell: Tell): Promise<void> {
  const registration = await navigator.serviceWorker.register('./service-worker.js', { updateViaCache: 'none' })
  const waits = () => {
    if (registration.waiting && registration.active) tell('newer')
  }
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', waits))
  waits()
}
