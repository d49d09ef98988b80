import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { armored, unarmored } from '../../src/keeping/armor'
import { lock, unlock } from '../../src/keeping/locked-file'

const PASSPHRASE = 'four quiet Ünicode horses'
const TEXT = JSON.stringify({ name: 'Nguyễn Thị Hồng', more: 'x'.repeat(900) })
let file: Uint8Array<ArrayBuffer>
let letters: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  file = await lock(TEXT, PASSPHRASE)
  letters = new TextEncoder().encode(armored(file))
})

const opened = async (bytes: Uint8Array<ArrayBuffer>) => {
  const found = unarmored(bytes)
  return found ? unlock(found, PASSPHRASE) : { locked: 'damaged' }
}

describe('a locked file in letters', () => {
  test('is plain text, and opens as it was', async () => {
    expect(new TextDecoder().decode(letters)).toMatch(/^([A-Za-z0-9+/]{76}\n)+[A-Za-z0-9+/]+={0,2}\n$/)
    expect(await opened(letters)).toEqual({ text: TEXT })
  })
  test('opens after mail programs changed its line ends or put a mark before it', async () => {
    const text = new TextDecoder().decode(letters)
    for (const sent of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.replaceAll('\n', ''), `\n ${text}\n\n`])
      expect(await opened(new TextEncoder().encode(sent))).toEqual({ text: TEXT })
  })
  test('the bytes themselves open too', async () => expect(await opened(file)).toEqual({ text: TEXT }))
  test('a flip in every 64th letter and every cut is seen, and nothing wrong is ever resumed', async () => {
    for (let place = 0; place < letters.length; place += 64)
      for (const bit of [1, 2, 64]) {
        const copy = letters.slice()
        copy[place] = (copy[place] ?? 0) ^ bit
        const found = await opened(copy)
        // A flip can turn a line end into another space, which changes nothing.
        if ('text' in found) expect(found).toEqual({ text: TEXT })
        else expect(found.locked).toBe(place < 8 ? 'foreign' : 'damaged')
      }
    for (const length of [letters.length - 2, 700, 301, 100]) {
      const found = await opened(letters.slice(0, length))
      expect(found).toEqual({ locked: length < 119 ? 'foreign' : 'damaged' })
    }
  })
  test('any bytes at all are refused without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await opened(new Uint8Array(bytes))).toHaveProperty('locked')
        expect(await opened(new Uint8Array([...letters.slice(0, 40), ...bytes]))).toHaveProperty('locked')
      }),
    )
  })
})
