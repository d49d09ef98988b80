// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { I18nextProvider } from 'react-i18next'
import { afterEach, expect, test, vi } from 'vitest'
import { parseCase } from '../../../src/headless/case'
import { loadWords, startWords } from '../../../src/i18n/setup'
import { proceed } from '../../../src/interview/moves'
import { answersOf, emptySession, placeOf, type Session } from '../../../src/interview/session'
import { loadJurisdiction } from '../../../src/jurisdictions'
import { spanIn } from '../../../src/rules/fact'
import { unsureOf } from '../../../src/rules/span'
import NarrowQuestion from '../../../src/screens/question/NarrowQuestion'
import { matterOf } from '../../../src/screens/walk/matter'
import rows from '../../jurisdictions/cases/me.json'

vi.setConfig({ testTimeout: 20_000 })
afterEach(cleanup)

const at = { case: 'case1', charge: 'charge2' }

/** Shows the first limit that is asked about somebody in Maine who does not know when the sentence ended. */
async function show() {
  const jurisdiction = await loadJurisdiction('me')
  const { answers, asOf } = parseCase(
    rows.find(({ expect: { outcome } }) => outcome === 'eligible'),
    jurisdiction.rules,
  )
  const ended = jurisdiction.rules.facts.find(({ id }) => id === 'sentenceEndDate')
  if (!ended) throw new Error('Maine asks for the end of the sentence')
  const said = { ...answers, sentenceEndDate: unsureOf(ended) }
  let session: Session = {
    ...emptySession,
    cases: [{ id: at.case, state: 'me', answers: said, charges: [{ id: at.charge, answers: {} }] }],
  }
  session = proceed(session, jurisdiction.rules, at, asOf)
  const place = placeOf(session)
  if (place.screen !== 'question' || !place.narrow) throw new Error(`No limit, but ${JSON.stringify(place)}`)
  const words = await startWords('en')
  await loadWords(words, 'en', ['app', 'facts', 'me'])
  const held = {
    session,
    today: asOf,
    jurisdictions: { me: jurisdiction },
    templates: {},
  }
  const move = (change: (was: Session) => Session) => {
    session = change(session)
  }
  const { container } = render(
    <I18nextProvider i18n={words}>
      <NarrowQuestion matter={matterOf(held, at)} narrow={place.narrow} errand="verdict" move={move} back={vi.fn()} />
    </I18nextProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  return { container, place: () => placeOf(session), ended: () => spanIn(answersOf(session, at).sentenceEndDate) }
}

test('asks about the limit of the law, and leads on with what was said', async () => {
  const { container, place, ended } = await show()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/before .*\?$/)
  expect((await axe.run(container)).violations).toEqual([])
  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }))
  expect(ended()?.span[1]).not.toBe('2199-12-31')
  expect(place()).toMatchObject({ screen: 'outcome' })
})

test('"I don’t know" leads on too, and nothing is taken for an answer that was not given', async () => {
  const { place, ended } = await show()
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  expect(ended()?.unsureAt).toBeUndefined()
  expect(screen.getByRole('alert')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: 'I don’t know' }))
  expect(ended()?.unsureAt).toHaveLength(1)
  expect(place()).toMatchObject({ screen: 'outcome' })
})
