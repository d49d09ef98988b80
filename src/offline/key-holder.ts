// The worker's memory outlives the page for a moment: long enough to hold a key through a reload, and no longer.

/** After this long an answer that does not come is not waited for, in milliseconds. */
const PATIENCE = 1_500

/** Whether a worker is there that can hold a key through a reload. */
export const canHold = (): boolean => Boolean(navigator.serviceWorker?.controller)

/** Gives the key to the worker while the page goes. */
export function holdKey(id: string, key: CryptoKey): void {
  navigator.serviceWorker?.controller?.postMessage({ hold: id, key })
}

/** Asks for the key of the page before; the worker gives it once. */
export async function takeKey(id: string): Promise<CryptoKey | undefined> {
  const worker = navigator.serviceWorker?.controller
  if (!worker) return undefined
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<CryptoKey | undefined>((done) => {
    port1.onmessage = ({ data }) => done(data instanceof CryptoKey ? data : undefined)
    setTimeout(() => done(undefined), PATIENCE)
  })
  worker.postMessage({ take: id }, [port2])
  return answer
}

/** Erasing: the worker forgets every key. */
export function forgetKeys(): void {
  navigator.serviceWorker?.controller?.postMessage('forget')
}
