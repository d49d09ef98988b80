// @vitest-environment jsdom
import { webcrypto } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { leaveSealed, makeTabKey, seal, takeSealed } from '../../src/keeping/reload'

const TEXT = JSON.stringify({ person: { fullName: { value: 'Pat Sample' } } })

beforeEach(() => {
  vi.stubGlobal('crypto', webcrypto)
  sessionStorage.clear()
})

test('what was sealed is found once, and only the key of its own page opens it', async () => {
  const key = await makeTabKey()
  expect(leaveSealed(await seal(TEXT, key))).toBe(true)
  expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/Sample|person|fullName/)
  const found = takeSealed()
  expect(found?.id).toBe(key.id)
  expect(await found?.open(key.key)).toBe(TEXT)
  expect(await found?.open((await makeTabKey()).key)).toBeUndefined()
  expect(takeSealed()).toBeUndefined()
  expect(sessionStorage).toHaveLength(0)
})

test('the key cannot be read out by any script', async () => {
  const { key } = await makeTabKey()
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
})

test('a text that was changed, or is none, opens nothing', async () => {
  const key = await makeTabKey()
  const sealed = await seal(TEXT, key)
  sessionStorage.setItem('reload', `${sealed.slice(0, -1)}${sealed.endsWith('0') ? '1' : '0'}`)
  expect(await takeSealed()?.open(key.key)).toBeUndefined()
  sessionStorage.setItem('reload', 'x')
  expect(takeSealed()).toBeUndefined()
})
