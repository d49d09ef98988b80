// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadWords, startWords } from '../../../src/i18n/setup'
import {
  answersOf,
  emptySession,
  type FromRecord,
  type Place,
  placeOf,
  type Session,
} from '../../../src/interview/session'
import { loadJurisdiction } from '../../../src/jurisdictions'
import { convictionDate } from '../../../src/jurisdictions/facts'
import { unsureOf } from '../../../src/rules/span'
import Together from '../../../src/screens/together/Together'
import { matterOf } from '../../../src/screens/walk/matter'
import { nextForPapers } from '../../../src/screens/walk/packet'
import { herCase, maria, possession } from '../../documents/california'
import { answers, TODAY } from '../../documents/packets'
import { renderLoaded } from '../render-loaded'

vi.setConfig({ testTimeout: 20_000 })

const at = { case: 'case1', charge: 'charge2' }
type Said = Readonly<Record<string, string | number>>

function without(said: Said, ...facts: string[]): Said {
  return Object.fromEntries(Object.entries(said).filter(([fact]) => !facts.includes(fact)))
}

const sessionOf = (said: Said): Session => ({
  ...emptySession,
  cases: [{ id: at.case, state: 'ca', answers: {}, charges: [{ id: at.charge, answers: answers(said) }] }],
})

async function placeFor(said: Said) {
  const { rules, papers } = await loadJurisdiction('ca')
  return nextForPapers(sessionOf(said), rules, at, TODAY, await papers())
}

/** Shows the screen to which the papers lead. */
async function show(said: Said, given?: Place, read?: FromRecord) {
  const place = given ?? (await placeFor(said))
  if (place.screen !== 'together') return expect.fail(`not together but ${place.screen}`)
  const words = await startWords('en')
  await loadWords(words, 'en', ['app', 'facts', 'ca', 'ca-papers'])
  const jurisdiction = await loadJurisdiction('ca')
  let session: Session = { ...sessionOf(said), ...(read && { read }) }
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
      <Together {...place} matter={matterOf(held, at)} move={move} back={vi.fn()} />
    </I18nextProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  return { container, facts: place.facts, place: () => placeOf(session), said: () => answersOf(session, at) }
}

const WHO = ['fullName', 'street', 'city', 'homeState', 'zip', 'phone', 'email']
const CASE = ['caseNumber', 'nameInCase', 'convictionDate']
const CHOICES = ['waiveOriginalJudge', 'waiveAppearance', 'attachFacts']
const all = { ...maria, ...herCase, ...possession }
const go = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }))
afterEach(cleanup)

describe('what the papers want', () => {
  test('is asked on few screens: who, the court, the case, the choices', async () => {
    const places = []
    let said: Said = without(all, ...WHO, 'court', 'county', ...CASE, ...CHOICES, 'cityFiled', 'offenseLevel')
    for (let screens = 0; screens < 10; screens += 1) {
      const place = await placeFor(said)
      if (place.screen === 'review') break
      const asked =
        place.screen === 'together'
          ? place.facts
          : place.screen === 'question'
            ? [place.fact]
            : expect.fail(place.screen)
      places.push(asked)
      said = {
        ...said,
        ...Object.fromEntries(asked.map((fact) => [fact, all[fact as keyof typeof all] ?? ''])),
        ...(asked.includes('court') && { county: 'Los Angeles' }),
      }
    }
    expect(places).toEqual([WHO, ['court'], CASE, ['offenseLevel'], CHOICES, ['cityFiled']])
  })
  test('says of each answer that a record gave on which page it stands', async () => {
    const place: Place = { screen: 'together', group: 'case', facts: CASE, at, errand: 'papers' }
    const answer = answers(all).caseNumber
    if (!answer) throw new Error('no case number')
    await show(all, place, { caseNumber: { answer, page: 3 } })
    expect(screen.getAllByText(/From your record, page/)).toHaveLength(1)
    expect(screen.getByText('From your record, page 3')).toBeInTheDocument()
  })
  test('lines and dates stand together, each with its help', async () => {
    const { container, place, said } = await show(without(all, ...CASE))
    expect(screen.getByRole('heading', { level: 1, name: 'About your case' })).toBeInTheDocument()
    expect(screen.getAllByText('Where do I find this?').length).toBeGreaterThan(1)
    await userEvent.type(screen.getByRole('textbox', { name: 'Case number' }), 'BA 7')
    const date = screen.getByRole('textbox', { name: 'Day found guilty' })
    await userEvent.type(date, '2/30/2007')
    await go()
    expect(await screen.findByRole('alert')).toHaveTextContent('Day found guilty')
    await userEvent.clear(date)
    await userEvent.type(date, 'Feb 3 2007')
    expect(screen.getByText('February 3, 2007')).toBeInTheDocument()
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }))
        .violations,
    ).toEqual([])
    await go()
    expect(said()).toMatchObject({
      caseNumber: { value: 'BA 7' },
      nameInCase: { value: '' },
      convictionDate: { value: '2007-02-03' },
    })
    expect(place().screen).toBe('review')
  })
  test('"I don’t know" is an answer to each, and typing takes it back', async () => {
    const { said } = await show(without(all, ...CASE))
    await userEvent.click(screen.getByRole('checkbox', { name: /I don’t know ?: Case number/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: /I don’t know ?: Day found guilty/ }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Case number' }), '7')
    expect(screen.getByRole('checkbox', { name: /I don’t know ?: Case number/ })).not.toBeChecked()
    await go()
    expect(said()).toMatchObject({ caseNumber: { value: '7' }, convictionDate: unsureOf(convictionDate) })
  })
  test('nothing is left out without being said', async () => {
    const { place } = await show(without(all, ...CASE))
    await go()
    expect(await screen.findByRole('alert')).toHaveTextContent('Case number')
    expect(place().screen).toBe('start')
  })
  test('a name and an address have no way round', async () => {
    await show(without(all, ...WHO))
    expect(screen.queryByRole('checkbox')).toBeNull()
    await go()
    expect(await screen.findByRole('alert')).toHaveTextContent('Street')
  })
  test('waivers and facts to add are off unless they are ticked', async () => {
    const { container, said } = await show(without(all, ...CHOICES))
    const boxes = screen.getAllByRole('checkbox')
    expect(boxes.map((box) => box.id)).toEqual(CHOICES.map((fact) => `${fact}-on`))
    for (const box of boxes) expect(box).not.toBeChecked()
    expect(boxes[1]?.closest('label')).toHaveTextContent('If you say yes, you give up that right.')
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }))
        .violations,
    ).toEqual([])
    await userEvent.click(boxes[1] as HTMLElement)
    await go()
    expect(CHOICES.map((fact) => said()[fact])).toEqual([{ value: 'no' }, { value: 'yes' }, { value: 'no' }])
  })
})

describe('questions of the law that share a screen', () => {
  /** Shows what is asked after these answers. */
  async function ask(state: string, facts: readonly string[]) {
    const words = await startWords('en')
    await loadWords(words, 'en', ['app', 'facts', state])
    const jurisdiction = await loadJurisdiction(state)
    let session: Session = {
      ...emptySession,
      cases: [{ id: at.case, state, answers: {}, charges: [{ id: at.charge, answers: {} }] }],
    }
    const matter = matterOf({ session, today: TODAY, jurisdictions: { [state]: jurisdiction }, templates: {} }, at)
    const move = (change: (was: Session) => Session) => {
      session = change(session)
    }
    const group = jurisdiction.rules.together?.find((each) => each.facts.includes(facts[0] ?? ''))?.id ?? ''
    await renderLoaded(
      <I18nextProvider i18n={words}>
        <Together matter={matter} group={group} facts={facts} errand="verdict" move={move} back={vi.fn()} />
      </I18nextProvider>,
    )
    await screen.findByRole('heading', { level: 1 })
    return { said: () => answersOf(session, at) }
  }
  const choose = (question: RegExp, answer: string) =>
    userEvent.click(within(screen.getByRole('group', { name: question })).getByRole('radio', { name: answer }))
  const OPEN = ['owesFines', 'owesSurcharges', 'pendingCharges']

  test('one tap says no to all', async () => {
    const { said } = await ask('vt', OPEN)
    await userEvent.click(screen.getByRole('button', { name: 'No to all of these' }))
    expect(OPEN.map((fact) => said()[fact])).toEqual([{ value: 'no' }, { value: 'no' }, { value: 'no' }])
  })
  test('or no to those that are left, without touching what was said', async () => {
    const { said } = await ask('vt', OPEN)
    await choose(/owe the fine/, 'Yes')
    await choose(/surcharges/, 'I don’t know')
    expect(screen.queryByRole('button', { name: 'No to all of these' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'No to the last one' }))
    expect(OPEN.map((fact) => said()[fact])).toEqual([{ value: 'yes' }, 'unsure', { value: 'no' }])
  })
  test('none goes unanswered in silence', async () => {
    const { said } = await ask('vt', OPEN)
    await choose(/owe the fine/, 'No')
    await go()
    expect(await screen.findByRole('alert')).toHaveTextContent('Surcharges owed: Choose one answer')
    expect(said()).toEqual({})
  })
  test('dates bound each other while they are typed', async () => {
    const { said } = await ask('ca', ['offenseDate', 'birthDate'])
    await userEvent.type(screen.getAllByRole('textbox')[0] as HTMLElement, '6/14/2001')
    expect(document.activeElement).toBe(screen.getAllByRole('textbox')[0])
    await userEvent.type(screen.getByRole('textbox', { name: /born/ }), '2002')
    await go()
    expect(await screen.findByRole('alert')).toHaveTextContent(/Birth date: .*June 14, 2001/)
    expect(said()).toEqual({})
    const born = screen.getByRole('textbox', { name: /born/ })
    await userEvent.clear(born)
    await userEvent.type(born, '1980')
    await go()
    expect(said()).toEqual({
      offenseDate: { value: '2001-06-14' },
      birthDate: { span: ['1980-01-01', '1980-12-31'] },
    })
  })
})
