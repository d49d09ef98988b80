// @vitest-environment jsdom
import { cleanup, configure, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { type ComponentType, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadWords, startWords } from '../../../src/i18n/setup'
import { keep } from '../../../src/interview/kept'
import { emptySession, placeOf, type Session } from '../../../src/interview/session'
import { goTo } from '../../../src/interview/trail'
import { ARMORED, armored } from '../../../src/keeping/armor'
import { lock } from '../../../src/keeping/locked-file'
import { ClinicDevice } from '../../../src/screens/clinic/clinic-device'
import Keep from '../../../src/screens/keep/Keep'
import Open from '../../../src/screens/open/Open'
import type { Held, Walk } from '../../../src/screens/walk/walk'
import { button, heading, TODAY } from '../interview'
import { renderLoaded } from '../render-loaded'

configure({ asyncUtilTimeout: 15_000 })
vi.setConfig({ testTimeout: 60_000 })
const PASSPHRASE = 'river lamp seventeen goats'
vi.mock('../../../src/jurisdictions', async (actual) => {
  const real = await actual<typeof import('../../../src/jurisdictions')>()
  return { ...real, loadJurisdiction: vi.fn(real.loadJurisdiction) }
})
let saved: { name: string; text: Promise<string> }[]

beforeEach(() => {
  saved = []
  // jsdom's files cannot be read so.
  Blob.prototype.arrayBuffer ??= async function (this: Blob) {
    return new Response(await textOf(this)).arrayBuffer()
  }
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob)
    return `blob:${blobs.size - 1}`
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: textOf(blobs.get(this.href) ?? new Blob()) })
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'canShare')
})

const textOf = (blob: Blob): Promise<string> =>
  new Promise((done) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.readAsText(blob)
  })

const type = async (label: string | RegExp, text: string) => {
  await userEvent.click(screen.getByLabelText(label))
  await userEvent.paste(text)
}
const violations = async () =>
  (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }))
    .violations

const said: Session = {
  ...emptySession,
  person: {
    citizenshipConcern: { value: 'no' },
    fullName: { value: 'María José' },
    birthDate: { value: '1977-05-01' },
  },
  cases: [
    {
      id: 'case1',
      state: 'ca',
      answers: { convictionDate: { value: '2001-06-14' } },
      charges: [{ id: 'charge2', answers: {} }],
    },
  ],
  made: 2,
}

/** Shows a screen alone; gives what became of the session. */
async function show(
  Shown: ComponentType<Walk & { held: Held }>,
  session: Session,
  minutes?: number,
): Promise<() => Session> {
  const words = await startWords('en')
  await loadWords(words, 'en', ['app', 'facts'])
  let now = session
  function Stage() {
    const [held, setHeld] = useState(session)
    const [law, setLaw] = useState<Pick<Walk, 'jurisdictions' | 'templates'>>({ jurisdictions: {}, templates: {} })
    now = held
    const walk: Walk = {
      session: held,
      today: TODAY,
      ...law,
      move: setHeld,
      back: vi.fn(),
      forth: vi.fn(),
      makePapers: vi.fn(),
      goElsewhere: vi.fn(),
      pickState: vi.fn(),
      papersSaved: () => undefined,
      resume: (found, change) => {
        setLaw(found)
        setHeld(change)
      },
    }
    return <Shown {...walk} held={walk} />
  }
  await renderLoaded(
    <I18nextProvider i18n={words}>
      <ClinicDevice value={{ minutes, set: () => undefined }}>
        <Stage />
      </ClinicDevice>
    </I18nextProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  return () => now
}

async function lockUp(): Promise<void> {
  await type('Passphrase', PASSPHRASE)
  await type('Type it once more', PASSPHRASE)
  await userEvent.click(button('Lock my answers'))
  await screen.findByRole('heading', { level: 1, name: 'Your answers are locked.' })
}

async function pick(text: string | Uint8Array<ArrayBuffer>, name: string = ARMORED.name): Promise<void> {
  await userEvent.upload(screen.getByLabelText(/Choose a file/), new File([text], name, { type: ARMORED.type }))
}

describe('keeping', () => {
  test('refuses what is easy to guess and what differs, hints while typing, and is accessible', async () => {
    await show(Keep, said)
    expect(heading()).toBe('Keep my answers')
    expect(screen.getByText(/If you lose it, no one can open/)).toBeTruthy()
    await userEvent.click(button('Lock my answers'))
    expect((await screen.findAllByText('Make up a passphrase')).length).toBe(2)
    await type('Passphrase', 'password')
    expect(screen.getByText('Too easy to guess')).toBeTruthy()
    await userEvent.click(button('Lock my answers'))
    expect((await screen.findAllByText(/too easy to guess. Use more/)).length).toBe(2)
    await userEvent.clear(screen.getByLabelText('Passphrase'))
    await type('Passphrase', PASSPHRASE)
    expect(screen.getByText('Good')).toBeTruthy()
    await type('Type it once more', 'river')
    await userEvent.click(button('Lock my answers'))
    expect((await screen.findAllByText(/not the same/)).length).toBe(2)
    expect(screen.getByLabelText<HTMLInputElement>('Passphrase').type).toBe('password')
    await userEvent.click(screen.getByLabelText('Show what I type'))
    expect(screen.getByLabelText<HTMLInputElement>('Passphrase').type).toBe('text')
    expect(await violations()).toEqual([])
  })

  test('goes to a file that opens again, with every answer but the one on citizenship', async () => {
    await show(Keep, said)
    await lockUp()
    expect(await violations()).toEqual([])
    // There is no share sheet here.
    expect(screen.queryByRole('button', { name: 'Send to my other device' })).toBeNull()
    await userEvent.click(button('Save to a file'))
    expect(await screen.findByText('The file is saved. Look in your downloads.')).toBeTruthy()
    const text = (await saved[0]?.text) ?? ''
    expect(saved[0]?.name).toBe(ARMORED.name)
    cleanup()

    const now = await show(Open, goTo(emptySession, { screen: 'open' }))
    expect(await violations()).toEqual([])
    await says('Choose a file')
    await pick(text)
    await says('Type your passphrase')
    for (let tries = 0; tries < 3; tries++) {
      await userEvent.clear(screen.getByLabelText('Passphrase'))
      await type('Passphrase', `wrong ${tries}`)
      await says(/passphrase does not open it. Nothing is lost/)
    }
    await userEvent.clear(screen.getByLabelText('Passphrase'))
    await type('Passphrase', PASSPHRASE)
    await userEvent.click(button('Open my answers'))
    await screen.findByRole('heading', { level: 1, name: 'Your answers are back.' })
    expect(screen.queryByText(/leave out/)).toBeNull()
    expect(now().person).toEqual({ fullName: { value: 'María José' }, birthDate: { value: '1977-05-01' } })
    expect(now().cases).toMatchObject([{ state: 'ca', answers: said.cases[0]?.answers }])
    await userEvent.click(button('Continue'))
    // It is asked again, first of all.
    expect(placeOf(now())).toMatchObject({ screen: 'question', fact: 'citizenshipConcern' })
  })

  test('hands the file over where the device can', async () => {
    const share = vi.fn((_: { files: File[] }) => Promise.resolve())
    Object.assign(navigator, { canShare: () => true, share })
    await show(Keep, said)
    await lockUp()
    await userEvent.click(button('Send to my other device'))
    expect(await screen.findByText('You handed over the file.')).toBeTruthy()
    expect(share.mock.calls[0]?.[0].files[0]).toMatchObject({ name: 'kept-answers.txt', type: 'text/plain' })
  })

  test('says when the browser keeps nothing (private mode), and the file still works', async () => {
    await show(Keep, said)
    await lockUp()
    await userEvent.click(button('Keep on this device'))
    expect(await screen.findByText('This browser does not let us keep anything.')).toBeTruthy()
    await userEvent.click(button('Save to a file'))
    expect(saved).toHaveLength(1)
  })

  test('says when the browser cannot lock, and nothing is lost', async () => {
    const now = await show(Keep, said)
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new Error('no'))
    await type('Passphrase', PASSPHRASE)
    await type('Type it once more', PASSPHRASE)
    await userEvent.click(button('Lock my answers'))
    expect(await screen.findByText(/cannot lock files/)).toBeTruthy()
    expect(now()).toEqual(said)
  })

  test('on a shared device offers no place on it, and asks the browser to remember nothing', async () => {
    await show(Keep, said, 5)
    expect(screen.getByLabelText<HTMLInputElement>('Passphrase').autocomplete).toBe('off')
    await lockUp()
    expect(screen.queryByRole('button', { name: 'Keep on this device' })).toBeNull()
    expect(screen.getByText(/take it with you/)).toBeTruthy()
  })
})

const says = async (text: string | RegExp) => {
  await userEvent.click(button('Open my answers'))
  // In the summary and beside the box.
  await screen.findAllByText(text, { selector: 'a' })
  await screen.findAllByText(text, { selector: 'p' })
}

describe('opening', () => {
  const newer = async () => {
    const file = await lock('{}', PASSPHRASE)
    file[8] = 2
    file.set(new Uint8Array(await crypto.subtle.digest('SHA-256', file.slice(0, -32))), file.length - 32)
    return armored(file)
  }
  test('a strange, a damaged, a newer and a huge file each get their own words', async () => {
    await show(Open, goTo(emptySession, { screen: 'open' }))
    await type('Passphrase', PASSPHRASE)
    await pick('Dear Maria, here is my letter.', 'letter.txt')
    expect(screen.getByText('letter.txt')).toBeTruthy()
    await says(/not a file with kept answers/)
    const good = armored(await lock('{}', PASSPHRASE))
    await pick(good.slice(0, 130))
    await says(/is damaged/)
    await pick(good.replace(/.$/m, '?'))
    await says(/is damaged/)
    await pick(await newer())
    await says(/newer version/)
    await pick('x'.repeat(2_000_000))
    await says(/not a file with kept answers/)
  })

  test('says how many answers no longer fit, and that those of now are replaced', async () => {
    const kept = {
      format: 1,
      person: { citizenshipConcern: { value: 'no' }, shoeSize: { value: 9 }, fullName: { value: 'Maria\u202eXYZ' } },
      byState: {},
      cases: [{ state: 'ca', answers: {}, charges: [{ answers: { offense: { value: 'none-such' } } }] }],
    }
    const text = armored(await lock(JSON.stringify(kept), PASSPHRASE))
    const now = await show(Open, goTo(said, { screen: 'open' }))
    expect(screen.getByText(/takes the place/)).toBeTruthy()
    await type('Passphrase', PASSPHRASE)
    await pick(text)
    await userEvent.click(button('Open my answers'))
    await screen.findByRole('heading', { level: 1, name: 'Your answers are back.' })
    expect(screen.getByText(/leave out 3 answers/)).toBeTruthy()
    // What turns the letters around it is gone.
    expect(now().person).toEqual({ fullName: { value: 'MariaXYZ' } })
  })

  test('the law that cannot be loaded is no loss', async () => {
    const text = armored(await lock(keep(said), PASSPHRASE))
    const now = await show(Open, goTo(emptySession, { screen: 'open' }))
    const { loadJurisdiction } = await import('../../../src/jurisdictions')
    vi.mocked(loadJurisdiction).mockRejectedValueOnce(new Error('offline'))
    await type('Passphrase', PASSPHRASE)
    await pick(text)
    await says(/could not load the law/)
    expect(now().cases).toEqual([])
    await userEvent.click(button('Open my answers'))
    await screen.findByRole('heading', { level: 1, name: 'Your answers are back.' })
  })
})
