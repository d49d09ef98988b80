// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { clinicMinutes, eraseDevice, rememberClinic } from '../../src/keeping/device'
import { keepHere, keptHere } from '../../src/keeping/kept-here'

// What a browser that denies or breaks storage does. The working way is tested in a real one.

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  localStorage.clear()
})

const bytes = new Uint8Array([1, 2, 3])
const base = (act: () => unknown) => ({
  close: () => undefined,
  transaction: () => ({ objectStore: () => ({ put: act, count: act, getAll: act, get: act }) }),
})
/** A request that ends well. */
const well = (result: unknown) => {
  const request = { result, onsuccess: () => undefined }
  queueMicrotask(() => request.onsuccess())
  return request
}

describe('where the browser keeps nothing', () => {
  test.each([
    ['there is no storage', undefined],
    [
      'opening is forbidden',
      {
        open: () => {
          throw new DOMException('', 'SecurityError')
        },
      },
    ],
    [
      'opening fails',
      {
        open: () => {
          const request = { error: new Error('no'), onerror: () => undefined }
          queueMicrotask(() => request.onerror())
          return request
        },
      },
    ],
    [
      'writing fails',
      {
        open: () =>
          well(
            base(() => {
              throw new DOMException('', 'InvalidStateError')
            }),
          ),
      },
    ],
  ])('%s: it says so, and nothing is found', async (_, storage) => {
    vi.stubGlobal('indexedDB', storage)
    expect(await keepHere(bytes, 1)).toEqual({ refused: 'denied' })
    expect(await keptHere()).toEqual([])
    await eraseDevice()
  })
  test('no room is left', async () => {
    vi.stubGlobal('indexedDB', {
      open: () =>
        well(
          base(() => {
            throw new DOMException('', 'QuotaExceededError')
          }),
        ),
    })
    expect(await keepHere(bytes, 1)).toEqual({ refused: 'full' })
  })
  test('a browser that never answers is not waited for', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('indexedDB', { open: () => ({}), deleteDatabase: () => ({}) })
    const kept = keepHere(bytes, 1)
    const erased = eraseDevice()
    await vi.advanceTimersByTimeAsync(5000)
    expect(await kept).toEqual({ refused: 'denied' })
    await erased
  })
})

describe('the setting of a shared device', () => {
  test('is remembered, and outlives erasing, which takes all else', async () => {
    expect(clinicMinutes()).toBeUndefined()
    rememberClinic(10)
    localStorage.setItem('other', 'Maria')
    sessionStorage.setItem('other', 'Maria')
    await eraseDevice()
    expect(clinicMinutes()).toBe(10)
    expect(localStorage).toHaveLength(1)
    expect(sessionStorage).toHaveLength(0)
    rememberClinic(undefined)
    expect(clinicMinutes()).toBeUndefined()
    expect(localStorage).toHaveLength(0)
  })
  test.each(['0', '-5', 'soon', '1e9', 'NaN'])('a strange value (%s) counts as none', (value) => {
    localStorage.setItem('shared-device', value)
    expect(clinicMinutes()).toBeUndefined()
  })
  test('denied storage is no failure', async () => {
    const denied = () => {
      throw new DOMException('', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied, removeItem: denied, clear: denied })
    expect(clinicMinutes()).toBeUndefined()
    rememberClinic(5)
    await eraseDevice()
  })
})
