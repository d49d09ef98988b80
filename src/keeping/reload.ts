// Finding the answers again after a reload of the same tab. Only ciphertext lies in the tab's storage, which a browser may
// write to its disk; the key is in this page's memory, and for the moment of the reload in the service worker's.

const SEALED = 'reload'
const NONCE = 12

/** A key that no script can read, and the name under which the worker holds it. */
export type TabKey = { readonly id: string; readonly key: CryptoKey }

/** A fresh key for this tab. */
export async function makeTabKey(): Promise<TabKey> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return { id: crypto.randomUUID(), key }
}

/** What is to be found again, as text that only the key opens. */
export async function seal(text: string, { id, key }: TabKey): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(text))
  const bytes = new Uint8Array([...nonce, ...new Uint8Array(sealed)])
  return `${id}.${bytes.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '')}`
}

/** Puts the sealed text where only this tab finds it. False where storage is denied. */
export function leaveSealed(sealed: string): boolean {
  try {
    sessionStorage.setItem(SEALED, sealed)
    return true
  } catch {
    return false
  }
}

/** Takes the sealed text of the page before; it is found once. */
export function takeSealed():
  | { readonly id: string; readonly open: (key: CryptoKey) => Promise<string | undefined> }
  | undefined {
  try {
    const sealed = sessionStorage.getItem(SEALED)
    sessionStorage.removeItem(SEALED)
    const [id, hex] = sealed?.split('.') ?? []
    return id && hex ? { id, open: (key) => unseal(hex, key) } : undefined
  } catch {
    return undefined
  }
}

async function unseal(hex: string, key: CryptoKey): Promise<string | undefined> {
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  try {
    const iv = bytes.slice(0, NONCE)
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(NONCE)))
  } catch {
    return undefined
  }
}
