// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadWords, startWords } from '../../../src/i18n/setup'
import { emptySession } from '../../../src/interview/session'
import { unlock } from '../../../src/keeping/locked-file'
import DeskWatch from '../../../src/screens/desk/DeskWatch'
import { DeskHere } from '../../../src/screens/desk/desk-here'
import { deskOf, person } from '../../desk/invented'
import { renderLoaded } from '../render-loaded'

// While nobody is there, a desk with a passphrase locks itself; nothing readable stays.

const PASSPHRASE = 'river lamp seventeen goats'
const words = await startWords('en')
await loadWords(words, 'en', ['app', 'facts', 'desk'])
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})
beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }))

const told: { desk: DeskHere['desk']; locked: DeskHere['locked'] } = { desk: undefined, locked: undefined }
function Held({ passphrase }: { passphrase?: string }) {
  const [desk, set] = useState<DeskHere['desk']>(deskOf(person('a', { called: 'Jay' })))
  const [locked, lock] = useState<DeskHere['locked']>()
  Object.assign(told, { desk, locked })
  const here: DeskHere = {
    desk,
    set,
    keeping: passphrase === undefined ? undefined : { passphrase },
    setKeeping: () => undefined,
    locked,
    lock,
    ended: undefined,
    end: () => undefined,
  }
  return (
    <I18nextProvider i18n={words}>
      <DeskHere value={here}>
        <DeskWatch session={emptySession} place={{ screen: 'desk' }} minutes={5} move={() => undefined} />
      </DeskHere>
    </I18nextProvider>
  )
}
const wait = (seconds: number) =>
  act(async () => {
    vi.advanceTimersByTime(seconds * 1000)
  })

test('locks after the minutes that the clinic chose, and opens with the passphrase only', async () => {
  await renderLoaded(<Held passphrase={PASSPHRASE} />)
  await wait(290)
  window.dispatchEvent(new Event('pointerdown'))
  await wait(290)
  expect(told.locked).toBeUndefined()
  await wait(20)
  await vi.waitFor(() => expect(told.locked).toBeDefined(), { timeout: 20_000 })
  expect(told.desk).toBeUndefined()
  const bytes = told.locked ?? expect.fail('not locked')
  expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Jay')
  expect(await unlock(bytes, 'another one 77')).toEqual({ locked: 'passphrase' })
  expect(await unlock(bytes, PASSPHRASE)).toHaveProperty('text', expect.stringContaining('Jay'))
}, 60_000)

test('a desk without a passphrase stays open, as its first page says', async () => {
  await act(async () => render(<Held />))
  await wait(3_600)
  expect(told.desk?.people.length).toBe(1)
  expect(told.locked).toBeUndefined()
})
