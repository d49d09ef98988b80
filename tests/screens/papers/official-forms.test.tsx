// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { I18nextProvider } from 'react-i18next'
import { afterEach, expect, test, vi } from 'vitest'
import { loadWords, startWords } from '../../../src/i18n/setup'
import { emptySession } from '../../../src/interview/session'
import { loadJurisdiction } from '../../../src/jurisdictions'
import { OfficialForms } from '../../../src/screens/papers/OfficialForms'
import { matterOf } from '../../../src/screens/walk/matter'
import { herCase, maria, possession } from '../../documents/california'
import { makeBlank } from '../../documents/official/make-blank'
import { readBack } from '../../documents/official/read-back'
import { answers, TODAY } from '../../documents/packets'
import { renderLoaded } from '../render-loaded'

vi.setConfig({ testTimeout: 30_000 })

const drawing = vi.hoisted(() => ({ fails: false }))
vi.mock('../../../src/documents/pdf/start', () => ({
  startDrawing: (files: readonly { id: string }[]) => ({
    cancel: () => {},
    done: drawing.fails
      ? Promise.reject(new Error('no'))
      : Promise.resolve(Object.fromEntries(files.map(({ id }) => [id, new TextEncoder().encode(id)]))),
  }),
}))

// Where there is no worker, its work is done here.
vi.mock('../../../src/documents/official/start', async () => ({
  openThere: (await import('../../../src/documents/official/work')).work,
}))

const saved: { name: string; bytes: Uint8Array }[] = []
vi.mock('../../../src/screens/papers/save-file', async (original) => ({
  ...(await original<typeof import('../../../src/screens/papers/save-file')>()),
  saveFile: (name: string, _: string, bytes: Uint8Array) => saved.push({ name, bytes }),
}))

const california = await loadJurisdiction('ca')
const forms = (await california.official?.()) ?? []
const formOf = (id: string) => {
  const form = forms.find((each) => each.id === id)
  if (!form) throw new Error(`no form ${id}`)
  return form
}

async function show(said: Readonly<Record<string, string>> = {}) {
  const words = await startWords('en')
  await loadWords(words, 'en', ['app', 'facts', 'ca', 'ca-papers'])
  const at = { case: 'case1', charge: 'charge2' }
  const all = answers({ ...maria, ...herCase, ...possession, ...said })
  const held = {
    session: {
      ...emptySession,
      cases: [{ id: at.case, state: 'ca', answers: {}, charges: [{ id: at.charge, answers: all }] }],
    },
    today: TODAY,
    jurisdictions: { ca: california },
    templates: { ca: await california.papers() },
  }
  const { container } = await renderLoaded(
    <I18nextProvider i18n={words}>
      <OfficialForms matter={matterOf(held, at)} />
    </I18nextProvider>,
  )
  await userEvent.click(await screen.findByText('Use the court’s own form'))
  await screen.findByText(/CR-400, Rev. January 1, 2024/)
  return container
}

const pick = async (bytes: Uint8Array, type = 'application/pdf') => {
  // The test's own browser cannot read files.
  const file = Object.assign(new File([new Uint8Array(bytes)], 'blank.pdf', { type }), {
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  })
  await userEvent.upload(screen.getByLabelText(/Pick the blank form/), file)
}

afterEach(() => {
  cleanup()
  saved.length = 0
  drawing.fails = false
})

test('names the forms of the packet, with where the blank is, and opens it beside the page', async () => {
  const container = await show()
  const link = screen.getByRole('link', { name: /CR-400 Petition\/Application/ })
  expect(link).toHaveAttribute('href', 'https://www.courts.ca.gov/documents/cr400.pdf')
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  expect(screen.queryByText(/CR-180 Petition for Dismissal/)).not.toBeInTheDocument()
  expect(
    (await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }))
      .violations,
  ).toEqual([])
})

test('fills the picked blank on the device, and saves it', async () => {
  await show()
  await pick(await makeBlank(formOf('cr-400')))
  await waitFor(() => expect(screen.getByText('CR-400 is filled in.')).toBeInTheDocument(), { timeout: 20_000 })
  await userEvent.click(screen.getByRole('button', { name: 'Save the filled form' }))
  expect(saved.map(({ name }) => name)).toEqual(['Núñez-O-Brien-BA123456-cr-400-filled.pdf'])
  const values = [...(await readBack(saved[0]?.bytes ?? new Uint8Array())).values()]
  expect(values).toEqual(expect.arrayContaining(['María José Núñez-O’Brien', 'BA123456', 'true']))
})

test('names what stays empty before it is saved, and saves a copy without fields', async () => {
  await show({ zip: '', phone: 'unknown' })
  await pick(await makeBlank(formOf('cr-400')))
  const title = await screen.findByText(/These places stay empty/, {}, { timeout: 20_000 })
  expect(title.parentElement).toHaveTextContent(/Phone/i)
  expect(screen.queryByText(/Ask the clerk which one to file/)).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: /a copy for e-filing/ }))
  expect(saved.map(({ name }) => name)).toEqual(['Núñez-O-Brien-BA123456-cr-400-filled-final.pdf'])
  expect((await readBack(saved[0]?.bytes ?? new Uint8Array())).size).toBe(0)
})

test('says so where the file is an older edition than our paper', async () => {
  await show()
  await pick(await makeBlank(formOf('cr-400-2017')))
  await screen.findByText(/“New July 1, 2017”. Our paper follows “Rev. January 1, 2024”/, {}, { timeout: 20_000 })
})

test.each([
  ['a letter', async () => new TextEncoder().encode('Dear court'), 'This is not a PDF.'],
  ['30 megabytes', async () => new Uint8Array(30_000_000), 'This file is too big'],
  [
    'another edition',
    async () => makeBlank(formOf('cr-400'), { without: ['CR-400[0].Page1[0].LI4[0].li4[0].Checkbox[0]'] }),
    'This looks like CR-400',
  ],
  [
    'a form of other papers',
    async () => makeBlank(formOf('cr-180')),
    'This is CR-180. It is not part of these papers.',
  ],
])('says what is wrong with %s', async (_, make, words) => {
  await show()
  await pick(await make())
  await waitFor(() => expect(screen.getByText(new RegExp(words))).toBeInTheDocument(), { timeout: 20_000 })
  expect(screen.queryByRole('button', { name: 'Save the filled form' })).not.toBeInTheDocument()
})

test('saves the copy sheet of each form, and says when it cannot be made', async () => {
  await show()
  await userEvent.click(screen.getByRole('button', { name: 'Save the copy sheet for CR-400' }))
  await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['Núñez-O-Brien-BA123456-copy-sheet-CR-400.pdf']))
  drawing.fails = true
  await userEvent.click(screen.getByRole('button', { name: 'Save the copy sheet for CR-403' }))
  expect(await screen.findByText(/could not make the copy sheet/)).toBeInTheDocument()
})
