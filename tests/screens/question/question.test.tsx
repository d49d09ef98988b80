// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, test } from 'vitest'
import { loadWords, startWords } from '../../../src/i18n/setup'
import { beginCase } from '../../../src/interview/moves'
import { emptySession } from '../../../src/interview/session'
import { goTo } from '../../../src/interview/trail'
import { loadJurisdiction, stateIds } from '../../../src/jurisdictions'
import type { Fact } from '../../../src/rules/fact'
import Question from '../../../src/screens/question/Question'
import { matterOf } from '../../../src/screens/walk/matter'
import { TODAY } from '../interview'
import { renderLoaded } from '../render-loaded'

afterEach(cleanup)

const states = await Promise.all(stateIds.map(loadJurisdiction))
const words = await startWords('en')
await loadWords(words, 'en', ['app', 'facts', ...stateIds])

async function ask(jurisdiction: (typeof states)[number], fact: Fact): Promise<void> {
  const { session, at } = beginCase(emptySession, 'case1', jurisdiction.rules.id)
  const held = {
    session: goTo(session, { screen: 'question', fact: fact.id, at, errand: 'verdict' }),
    today: TODAY,
    jurisdictions: { [jurisdiction.rules.id]: jurisdiction },
    templates: {},
  }
  const moves = { move: () => undefined, back: () => undefined, forth: () => undefined }
  await renderLoaded(
    <I18nextProvider i18n={words}>
      <main>
        <Question {...moves} matter={matterOf(held, at)} fact={fact.id} errand="verdict" />
      </main>
    </I18nextProvider>,
  )
  if (fact.kind === 'court') await screen.findAllByRole('radio', undefined, { timeout: 5000 })
}

describe.each(states.map((state) => [state.rules.id, state] as const))('every question of %s', (_, state) => {
  test.each(state.rules.facts.map((fact) => [fact.id, fact] as const))('%s', async (id, fact) => {
    await ask(state, fact)
    const heading = screen.getByRole('heading', { level: 1 })
    // The words of the question are there, stand in the legend, and have the focus.
    expect(heading.textContent).not.toBe(id)
    expect(heading.closest('legend')).not.toBeNull()
    expect(document.activeElement).toBe(heading)
    const answers = within(screen.getAllByRole('group')[0] as HTMLElement)
    const inputs = [...answers.queryAllByRole('radio'), ...answers.queryAllByRole('textbox')]
    expect(inputs.length).toBeGreaterThan(0)
    // Every choice reads as words, never as an id.
    const bare = answers
      .queryAllByRole<HTMLInputElement>('radio')
      .filter(
        (radio) =>
          fact.kind === 'choice' &&
          !fact.named &&
          radio.value.includes('_') &&
          radio.labels?.[0]?.textContent === radio.value,
      )
    expect(bare).toEqual([])
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(screen.getByRole('button', { name: 'Continue' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Back' })).toBeTruthy()
    // "I don't know" is always at hand.
    expect(
      screen.queryAllByRole('radio', { name: /don’t know|not sure/i }).length +
        screen.queryAllByRole('button', { name: 'I don’t know' }).length,
    ).toBeGreaterThan(0)
  })
})

const kinds = new Map(
  states.flatMap(({ rules }) =>
    rules.facts.map(
      (fact) =>
        [
          fact.id === 'offense' ? 'offense' : fact.id === 'citizenshipConcern' ? fact.id : fact.kind,
          { state: rules.id, fact },
        ] as const,
    ),
  ),
)

test.each([...kinds].map(([kind, found]) => ({ kind, ...found })))(
  'axe finds nothing to say about a question of kind $kind',
  async ({ state, fact }) => {
    const jurisdiction = states.find(({ rules }) => rules.id === state)
    if (!jurisdiction) throw new Error(state)
    await ask(jurisdiction, fact)
    // jsdom draws nothing, so contrast is measured in the browser.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  },
)

test('a picture of a record tells its marked line in words', async () => {
  const [state] = states
  const day = state?.rules.facts.find(({ id }) => id === 'offenseDate')
  if (!state || !day) throw new Error('The first state does not ask for the day')
  await ask(state, day)
  expect(screen.queryAllByRole('img', { hidden: true })).toEqual([])
  fireEvent.click(screen.getByText('See a picture'))
  const pictures = await screen.findAllByRole('img', { hidden: true })
  expect(pictures.length).toBeGreaterThan(1)
  for (const picture of pictures) expect(picture.getAttribute('aria-label')).toMatch(/^Line \d of \d: .*05\/10\/2008$/)
  expect(screen.getByText('On a docket: the day it happened is marked').closest('figure')).not.toBeNull()
})
