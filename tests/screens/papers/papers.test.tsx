// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Language } from '../../../src/i18n/language'
import { loadWords, startWords } from '../../../src/i18n/setup'
import { emptySession, placeOf, type Session } from '../../../src/interview/session'
import { loadJurisdiction } from '../../../src/jurisdictions'
import { ClinicDevice } from '../../../src/screens/clinic/clinic-device'
import Papers from '../../../src/screens/papers/Papers'
import Review from '../../../src/screens/review/Review'
import { matterOf } from '../../../src/screens/walk/matter'
import { herCase, maria, possession } from '../../documents/california'
import { answers, TODAY } from '../../documents/packets'
import { renderLoaded } from '../render-loaded'

// The first render of a packet is slow on a busy machine.
vi.setConfig({ testTimeout: 20_000 })

const drawing = vi.hoisted(() => ({ fails: false, cancel: vi.fn(), titles: [''] }))
vi.mock('../../../src/documents/pdf/start', () => ({
  startDrawing: (files: readonly { id: string; title: string }[], progress: (done: number) => void) => {
    progress(1)
    drawing.titles = files.map(({ title }) => title)
    const drawn = Object.fromEntries(files.map(({ id }) => [id, new TextEncoder().encode(id)]))
    return { cancel: drawing.cancel, done: drawing.fails ? Promise.reject(new Error('no')) : Promise.resolve(drawn) }
  },
}))

const at = { case: 'case1', charge: 'charge2' }

/** Shows a screen to Maria, whose every blank is answered. */
async function show(
  Shown: typeof Papers | typeof Review,
  said: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
  minutes?: number,
) {
  const words = await startWords(language)
  await loadWords(words, language, ['app', 'facts', 'ca', 'ca-papers'])
  const jurisdiction = await loadJurisdiction('ca')
  const all = answers({ ...maria, ...herCase, ...possession, ...said })
  let session: Session = {
    ...emptySession,
    cases: [{ id: at.case, state: 'ca', answers: {}, charges: [{ id: at.charge, answers: all }] }],
  }
  const held = {
    session,
    today: TODAY,
    jurisdictions: { ca: jurisdiction },
    templates: { ca: await jurisdiction.papers() },
  }
  const move = (change: (was: Session) => Session) => {
    session = change(session)
  }
  const { container } = await renderLoaded(
    <I18nextProvider i18n={words}>
      <ClinicDevice value={{ minutes, set: vi.fn() }}>
        <Shown
          matter={matterOf(held, at)}
          held={held}
          move={move}
          back={vi.fn()}
          makePapers={vi.fn()}
          papersSaved={vi.fn()}
        />
      </ClinicDevice>
    </I18nextProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  return { container, place: () => placeOf(session) }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
afterEach(() => {
  cleanup()
  drawing.fails = false
  vi.restoreAllMocks()
})

describe('the review', () => {
  const signed = [
    expect.stringContaining('On August 1, 2006 I was convicted in this case'),
    'Law number: HSC 11357(b); Kind of crime: Misdemeanor',
    expect.stringContaining('I have finished the sentence'),
  ]
  test('lists what is signed, with nothing to tick where nothing is sworn', async () => {
    const { place } = await show(Review)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You are about to sign this')
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
    expect(screen.queryByRole('checkbox')).toBeNull()
    const lines = within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem')
    expect(lines.map((line) => line.textContent?.replace(/Change this.*$/, ''))).toEqual(signed)
    await userEvent.click(button('Make my court papers'))
    expect(place()).toEqual({ screen: 'papers', at })
  })
  test('wants every sworn line ticked, and only those', async () => {
    const { place } = await show(Review, { attachFacts: 'yes' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You are about to swear to this')
    expect(screen.getByRole('checkbox', { name: /I was 24 years old\. ?Under penalty of perjury/ })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 2, name: 'You also sign this' })).toBeInTheDocument()
    const lines = screen.getAllByRole('checkbox')
    expect(lines.every((line) => line.closest('label')?.textContent?.includes('Under penalty of perjury'))).toBe(true)
    await userEvent.click(button('Make my court papers'))
    expect(place().screen).toBe('start')
    expect(lines[0]).toHaveFocus()
    for (const line of lines) await userEvent.click(line)
    await userEvent.click(button('Make my court papers'))
    expect(place()).toEqual({ screen: 'papers', at })
  })
  test('names what was left open', async () => {
    await show(Review, { caseNumber: 'unknown' })
    expect(screen.getByText(/You did not know: .*Case number/i)).toBeInTheDocument()
  })
  test('leads to the answers to change one', async () => {
    const { place } = await show(Review)
    await userEvent.click(screen.getAllByRole('button', { name: /^Change this/ })[0] as HTMLElement)
    expect(place().screen).toBe('answers')
  })
  test('refuses letters that no paper can print, by name', async () => {
    const { place } = await show(Review, { fullName: '王伟' })
    expect(screen.getByText(/These cannot be printed: 王 伟/)).toBeInTheDocument()
    await userEvent.click(button('Make my court papers'))
    expect(place().screen).toBe('start')
    expect(document.activeElement).toHaveTextContent('These cannot be printed')
  })
  test('shows every paper, in Spanish words beside the English of the court', async () => {
    const { container } = await show(Review, {}, 'es')
    const papers = [...container.querySelectorAll('article')]
    expect(papers.map(({ lang }) => lang)).toEqual(['es', 'en', 'es', 'en', 'es', 'en'])
    expect(papers[0]).toHaveTextContent('SOLO PARA LEER. NO PRESENTAR A LA CORTE.')
    expect(papers[0]).toHaveTextContent('Ya cumplí la sentencia')
    expect(papers[1]).toHaveTextContent('APPLICATION: Applicant has completed the sentence')
  })
  test('is accessible', async () => {
    const { container } = await show(Review, { attachFacts: 'yes', caseNumber: 'unknown' })
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }))
        .violations,
    ).toEqual([])
  })
})

describe('the papers', () => {
  test('are drawn at once, listed with their pages and who signs, and saved', async () => {
    const saved: string[] = []
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }))
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    await show(Papers)
    expect(await screen.findByRole('heading', { level: 1, name: 'Your papers are ready.' })).toBeInTheDocument()
    const rows = within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/Request to the court.*Sign on page 2.*2 pages/),
      expect.stringMatching(/Order for the judge.*Leave everything for the judge.*3 pages/),
      expect.stringMatching(/Proof of service.*mails it signs.*2 pages/),
      expect.stringMatching(/What to do now.*[12] pages?/),
    ])
    await userEvent.click(button('Save all as one PDF'))
    await userEvent.click(button('Save: Order for the judge'))
    await userEvent.click(button(/copy to read/))
    expect(saved).toEqual([
      'Núñez-O-Brien-BA123456-papers.pdf',
      'Núñez-O-Brien-BA123456-order.pdf',
      'Núñez-O-Brien-BA123456-copy-to-read.pdf',
    ])
    expect(screen.getByText('Saved as Núñez-O-Brien-BA123456-order.pdf. Look in your downloads.')).toBeInTheDocument()
  })
  test('have names and titles on a clinic device that do not tell what they are', async () => {
    const saved: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    await show(Papers, {}, 'en', 3)
    await userEvent.click(await screen.findByRole('button', { name: 'Save all as one PDF' }))
    await userEvent.click(button('Save: Order for the judge'))
    expect(saved).toEqual(['MJN-paper-5.pdf', 'MJN-paper-2.pdf'])
    expect(new Set(drawing.titles)).toEqual(new Set(['Pocket Petition']))
    expect(screen.getByText(/If it opened in a tab of its own, close that tab/)).toBeInTheDocument()
  })
  test('are shared where the device can', async () => {
    const share = vi.fn((_: { files: File[] }) => Promise.resolve())
    vi.stubGlobal('navigator', Object.assign(navigator, { canShare: () => true, share }))
    await show(Papers)
    await userEvent.click(await screen.findByRole('button', { name: 'Share or print' }))
    expect(share.mock.calls[0]?.[0].files[0]?.name).toBe('Núñez-O-Brien-BA123456-papers.pdf')
  })
  test('say when the device cannot make them, and try again', async () => {
    drawing.fails = true
    await show(Papers)
    expect(await screen.findByText(/could not make the papers/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your papers are not ready.')
    drawing.fails = false
    await userEvent.click(button('Try again'))
    expect(await screen.findByRole('button', { name: 'Save all as one PDF' })).toBeInTheDocument()
  })
  test('offer after a second failure what helps, and no third try', async () => {
    drawing.fails = true
    await show(Papers)
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(/open it in another browser/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    expect(button(/Keep my answers/)).toBeInTheDocument()
  })
  test('come with what to do, to tick off', async () => {
    await show(Papers, { caseNumber: 'unknown' })
    expect(screen.getByText(/^1\. PETITION\/APPLICATION TO RESENTENCE/)).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: /Sign with a pen: paper 1 \(page 2\)/ })).toBeInTheDocument()
    expect(
      screen.getByRole('checkbox', { name: /Write in by hand what you did not know: .*Case number/i }),
    ).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: /clerk of Los Angeles County Superior Court/ })).toBeInTheDocument()
    for (const name of ['What happens next', 'What it does not do', 'Who helps for free'])
      expect(screen.getByRole('heading', { level: 2, name })).toBeInTheDocument()
  })
  test('are gone when an answer shuts the way', async () => {
    const { place } = await show(Papers, { offenseDate: '2020-01-01', convictionDate: '2025-11-01' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There are no papers')
    await userEvent.click(screen.getByRole('button'))
    expect(place().screen).toBe('outcome')
  })
  test('are accessible', async () => {
    const { container } = await show(Papers)
    await screen.findByRole('button', { name: 'Save all as one PDF' })
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }))
        .violations,
    ).toEqual([])
  })
})
