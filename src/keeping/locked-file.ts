// A file that only the passphrase opens: AES-256-GCM, with a key from PBKDF2-SHA-256 at the strength that OWASP advises.
// Layout: magic 8 · version 1 · rounds 4 · salt 16 · nonce 12 · check 16 · sealed text · SHA-256 of all before 32.
// The header is authenticated with the text. The check tells a wrong passphrase from a damaged file; the sum tells damage first.
// Version 1 drew key and check from PBKDF2 alone, which made the owner wait twice as long as a guesser. Such files still open.

const MAGIC = new TextEncoder().encode('PPLOCKED')
const VERSION = 2
const ROUNDS = 600_000
const MOST_ROUNDS = 5_000_000
const HEADER = 57
const SUM = 32

/** Larger files are not ours: a desk of a thousand people is smaller. */
export const MOST_BYTES = 6_000_000

/** Why a file does not open. `foreign`: not a file of this page. `newer`: made by a newer version of it. */
export type Locked = 'foreign' | 'damaged' | 'newer' | 'passphrase'

/** Seals a text with a passphrase. */
export async function lock(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const header = new Uint8Array(HEADER)
  header.set(MAGIC)
  header[8] = VERSION
  new DataView(header.buffer).setUint32(9, ROUNDS)
  crypto.getRandomValues(header.subarray(13, 41))
  const { key, check } = await keyFor(passphrase, header)
  header.set(check, 41)
  const sealed = await crypto.subtle.encrypt(cipher(header), key, new TextEncoder().encode(text))
  const body = joined(header, new Uint8Array(sealed))
  return joined(body, await sumOf(body))
}

/** Opens what `lock` sealed, or says why it cannot. */
export async function unlock(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<{ text: string } | { locked: Locked }> {
  const locked = await lookAt(file)
  if (locked) return { locked }
  const header = file.slice(0, HEADER)
  const { key, check } = await keyFor(passphrase, header)
  if (!equal(check, header.subarray(41, HEADER))) return { locked: 'passphrase' }
  try {
    const text = await crypto.subtle.decrypt(cipher(header), key, file.slice(HEADER, -SUM))
    return { text: new TextDecoder().decode(text) }
  } catch {
    return { locked: 'damaged' }
  }
}

/** What is wrong with a file before any passphrase is tried. */
export async function lookAt(file: Uint8Array<ArrayBuffer>): Promise<Locked | undefined> {
  if (file.length > MOST_BYTES || file.length < HEADER + SUM || !equal(file.subarray(0, 8), MAGIC)) return 'foreign'
  if (!equal(await sumOf(file.slice(0, -SUM)), file.subarray(-SUM))) return 'damaged'
  if ((file[8] ?? 0) > VERSION) return 'newer'
  const rounds = new DataView(file.buffer, file.byteOffset).getUint32(9)
  // A hostile file could name so many rounds that the page hangs, or so few that the key is weak.
  return rounds < ROUNDS || rounds > MOST_ROUNDS ? 'damaged' : undefined
}

async function keyFor(
  passphrase: string,
  header: Uint8Array<ArrayBuffer>,
): Promise<{ key: CryptoKey; check: Uint8Array }> {
  const said = new TextEncoder().encode(passphrase.normalize('NFC'))
  const base = await crypto.subtle.importKey('raw', said, 'PBKDF2', false, ['deriveBits'])
  const iterations = new DataView(header.buffer).getUint32(9)
  const stretched = (bits: number) =>
    crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: header.slice(13, 29), iterations }, base, bits)
  if (header[8] === 1) {
    const bits = await stretched(384)
    return { key: await aesKey(bits.slice(0, 32)), check: new Uint8Array(bits, 32) }
  }
  const root = await crypto.subtle.importKey('raw', await stretched(256), 'HKDF', false, ['deriveBits'])
  const part = (info: string, bits: number) =>
    crypto.subtle.deriveBits(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(info) },
      root,
      bits,
    )
  return { key: await aesKey(await part('text', 256)), check: new Uint8Array(await part('check', 128)) }
}

const aesKey = (bits: ArrayBuffer): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt'])

function cipher(header: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv: header.slice(29, 41), additionalData: header }
}

async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, place) => byte === b[place])
}
