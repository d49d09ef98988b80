import { beforeAll, describe, expect, test } from 'vitest'
import { lock, lookAt, MOST_BYTES, unlock } from '../../src/keeping/locked-file'

const TEXT = JSON.stringify({ name: 'Nguyễn Thị Hồng', more: 'x'.repeat(900) })
const PASSPHRASE = 'four quiet Ünicode horses'
let file: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  file = await lock(TEXT, PASSPHRASE)
})

const changed = (change: (copy: Uint8Array<ArrayBuffer>) => void) => {
  const copy = file.slice()
  change(copy)
  return copy
}

/** A copy whose sum is right again, as only someone who forges a file would make it. */
async function forged(change: (copy: Uint8Array<ArrayBuffer>) => void): Promise<Uint8Array<ArrayBuffer>> {
  const copy = changed(change)
  copy.set(new Uint8Array(await crypto.subtle.digest('SHA-256', copy.slice(0, -32))), copy.length - 32)
  return copy
}

/** A file as version 1 wrote it: key and check straight from PBKDF2. */
async function versionOne(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const header = new Uint8Array(57)
  header.set(new TextEncoder().encode('PPLOCKED'))
  header[8] = 1
  new DataView(header.buffer).setUint32(9, 600_000)
  crypto.getRandomValues(header.subarray(13, 41))
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase), 'PBKDF2', false, [
    'deriveBits',
  ])
  const stretch = { name: 'PBKDF2', hash: 'SHA-256', salt: header.slice(13, 29), iterations: 600_000 }
  const bits = new Uint8Array(await crypto.subtle.deriveBits(stretch, base, 384))
  header.set(bits.slice(32), 41)
  const key = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, ['encrypt'])
  const cipher = { name: 'AES-GCM', iv: header.slice(29, 41), additionalData: header }
  const sealed = new Uint8Array(await crypto.subtle.encrypt(cipher, key, new TextEncoder().encode(text)))
  const body = new Uint8Array([...header, ...sealed])
  return new Uint8Array([...body, ...new Uint8Array(await crypto.subtle.digest('SHA-256', body))])
}

test('a file of version 1 still opens, with its passphrase only', async () => {
  const old = await versionOne(TEXT, 'four quiet horses')
  expect(await unlock(old, 'four quiet horses')).toEqual({ text: TEXT })
  expect(await unlock(old, 'four quiet cows')).toEqual({ locked: 'passphrase' })
})

/** Opens a file by its documented layout with nothing but WebCrypto, as another program would. */
async function openedByLayout(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const header = bytes.slice(0, 57)
  const iterations = new DataView(bytes.buffer).getUint32(9)
  expect(iterations).toBeGreaterThanOrEqual(600_000)
  const said = new TextEncoder().encode(PASSPHRASE)
  const base = await crypto.subtle.importKey('raw', said, 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: header.slice(13, 29), iterations }
  const stretched = await crypto.subtle.deriveBits(how, base, 256)
  const root = await crypto.subtle.importKey('raw', stretched, 'HKDF', false, ['deriveBits'])
  const text = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode('text') }
  const bits = await crypto.subtle.deriveBits(text, root, 256)
  const key = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['decrypt'])
  const sealed = { name: 'AES-GCM', iv: header.slice(29, 41), additionalData: header }
  return new TextDecoder().decode(await crypto.subtle.decrypt(sealed, key, bytes.slice(57, -32)))
}

describe('a locked file', () => {
  test('is sealed as its layout says: rounds, salt and nonce from the header, and the header under the seal', async () => {
    expect(await openedByLayout(file)).toBe(TEXT)
  })
  test('has a salt and a nonce of its own', async () => {
    const other = await lock(TEXT, PASSPHRASE)
    for (const [start, end] of [
      [13, 29],
      [29, 41],
    ]) {
      expect(other.slice(start, end)).not.toEqual(file.slice(start, end))
      expect(new Set(file.slice(start, end)).size).toBeGreaterThan(4)
    }
  })
  test('is refused above its size, however well it is made, and with one round too few', async () => {
    const huge = new Uint8Array(MOST_BYTES + 1)
    huge.set(file.slice(0, 57))
    huge.set(new Uint8Array(await crypto.subtle.digest('SHA-256', huge.slice(0, -32))), huge.length - 32)
    expect(await lookAt(huge)).toBe('foreign')
    expect(await lookAt(await forged((copy) => new DataView(copy.buffer).setUint32(9, 599_999)))).toBe('damaged')
    expect(await lookAt(file)).toBeUndefined()
  })
  test('opens with its passphrase, however the accents were typed', async () => {
    expect(await unlock(file, PASSPHRASE)).toEqual({ text: TEXT })
    expect(await unlock(file, PASSPHRASE.normalize('NFD'))).toEqual({ text: TEXT })
  })
  test('says a wrong passphrase, each of three times', async () => {
    for (const wrong of ['', 'four quiet horses', `${PASSPHRASE} `])
      expect(await unlock(file, wrong)).toEqual({ locked: 'passphrase' })
  })
  test('shows nothing of the text, and never the same bytes twice', async () => {
    expect(new TextDecoder('latin1').decode(file)).not.toContain('xxxx')
    expect(await lock(TEXT, PASSPHRASE)).not.toEqual(file)
  })
  test('says damage for a flip in every 64th byte and for every cut', async () => {
    for (let place = 8; place < file.length; place += 64) {
      expect(
        await unlock(
          changed((copy) => {
            copy[place] = (copy[place] ?? 0) ^ 1
          }),
          PASSPHRASE,
        ),
      ).toEqual({ locked: 'damaged' })
    }
    for (const length of [file.length - 1, 300, 90])
      expect(await unlock(file.slice(0, length), PASSPHRASE)).toEqual({ locked: 'damaged' })
  })
  test('is not opened when the header or the text was forged', async () => {
    expect(
      await unlock(
        await forged((copy) => {
          copy[70] = (copy[70] ?? 0) ^ 1
        }),
        PASSPHRASE,
      ),
    ).toEqual({ locked: 'damaged' })
    expect(
      await unlock(
        await forged((copy) => {
          copy[30] = (copy[30] ?? 0) ^ 1
        }),
        PASSPHRASE,
      ),
    ).toEqual({ locked: 'damaged' })
    expect(
      await unlock(await forged((copy) => new DataView(copy.buffer).setUint32(9, 4_000_000_000)), PASSPHRASE),
    ).toEqual({ locked: 'damaged' })
    expect(await unlock(await forged((copy) => new DataView(copy.buffer).setUint32(9, 1)), PASSPHRASE)).toEqual({
      locked: 'damaged',
    })
  })
  test('says that it is from a newer version', async () => {
    expect(
      await unlock(
        await forged((copy) => {
          copy[8] = 3
        }),
        PASSPHRASE,
      ),
    ).toEqual({ locked: 'newer' })
  })
  test.each([
    ['nothing', new Uint8Array(0)],
    ['a picture', new TextEncoder().encode(`\x89PNG${'a'.repeat(500)}`)],
    ['a huge file', new Uint8Array(MOST_BYTES + 1)],
  ])('%s is not ours', async (_, bytes) => {
    expect(await unlock(bytes as Uint8Array<ArrayBuffer>, PASSPHRASE)).toEqual({ locked: 'foreign' })
  })
})
