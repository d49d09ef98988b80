// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { speechOf } from '../../../src/i18n/clause-words'
import type { Language } from '../../../src/i18n/language'
import { loadWords, startWords } from '../../../src/i18n/setup'
import { emptySession, placeOf, type Session } from '../../../src/interview/session'
import { loadJurisdiction, stateCards, stateIds } from '../../../src/jurisdictions'
import type { Rules } from '../../../src/jurisdictions/jurisdiction'
import { type Decision, isVerdict } from '../../../src/rules/decision'
import HowWeKnow from '../../../src/screens/how/HowWeKnow'
import Intake from '../../../src/screens/intake/Intake'
import { sheetOrder } from '../../../src/screens/intake/sheet-order'
import type { Moves } from '../../../src/screens/walk/walk'
import { button, go, heading, open } from '../interview'
import { renderLoaded } from '../render-loaded'

afterEach(cleanup)

let moved: Session | undefined
const ways: Pick<Moves, 'move' | 'back'> = {
  move: (change) => {
    moved = change(emptySession)
  },
  back: () => undefined,
}

async function show(language: Language, Page: typeof HowWeKnow, state: string | undefined): Promise<HTMLElement> {
  const words = await startWords(language)
  const { container } = await renderLoaded(
    <I18nextProvider i18n={words}>
      <main>
        <Page {...ways} state={state} />
      </main>
    </I18nextProvider>,
  )
  await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 })
  return container
}

/** What stands on the page; words of different places never run together. */
function read(node: Node): string {
  return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [...node.childNodes].map(read).join(' ')
}

/** Ids that are words for the program only: a person must never read one. Those that are plain words too are not among them. */
function rawIds(rules: Rules): readonly string[] {
  const branches = (decision: Decision): readonly string[] =>
    decision.flatMap(({ id, then }) => (isVerdict(then) ? [id] : [id, ...branches(then)]))
  const options = rules.facts.flatMap((fact) => (fact.kind === 'choice' && !fact.named ? fact.options : []))
  const ids = [...rules.facts, ...rules.paths, ...rules.notices, ...rules.offenses].map(({ id }) => id)
  return [...new Set([...ids, ...options, ...branches(rules.decision)])].filter((id) => /[a-z][A-Z]|_|-/.test(id))
}

const pages = stateIds.flatMap((state) => (['en', 'es'] as const).map((language) => [state, language] as const))

describe.each(pages)('the law of %s in %s', async (state, language) => {
  const { rules } = await loadJurisdiction(state)
  const written = ['facts', 'how', 'app', state].map((file) => readFileSync(`locales/${language}/${file}.json`, 'utf8'))
  const plain = (id: string) => written.some((words) => new RegExp(`": ".*\\b${id}\\b`).test(words))
  const ids = rawIds(rules).filter((id) => !plain(id))
  const found = (text: string) => ids.filter((id) => new RegExp(`(^|[^\\w-])${id}($|[^\\w-])`).test(text))

  test('is written with its citations and changes, without a raw id or a gap', { timeout: 60_000 }, async () => {
    const text = read(await show(language, HowWeKnow, state))
    expect(found(text)).toEqual([])
    expect(text.match(/\{\{|undefined|null|\b(reason|path|fact|notice|leaf|shared)\.[a-z]\w+/g)).toBeNull()
    const cites = (decision: Decision): readonly string[] =>
      decision.flatMap(({ cite = [], then }) => [
        ...cite.map((each) => each.text),
        ...(isVerdict(then) ? [] : cites(then)),
      ])
    expect([...new Set(cites(rules.decision))].filter((cite) => !text.includes(cite))).toEqual([])
    expect(rules.changes?.length).toBeGreaterThan(0)
    expect(screen.getByRole('heading', { name: /Changes to this law|Cambios de esta ley/ })).toBeTruthy()
  })
  test('has its questions on paper, without the one about citizenship', { timeout: 60_000 }, async () => {
    const container = await show(language, Intake, state)
    const words = await startWords(language)
    await loadWords(words, language, ['app', 'facts', 'how', state])
    const { law } = speechOf(words, rules)
    const asked = sheetOrder(rules).filter(({ id }) => id !== 'citizenshipConcern')
    const items = [...container.querySelectorAll('.sheet > ol > li')].map((item) => item.textContent ?? '')
    expect(items).toHaveLength(asked.length)
    asked.forEach((fact, place) => {
      expect(items[place]).toContain(`${place + 1}. ${law(`fact.${fact.id}.ask`)}`)
    })
    expect(found(read(container))).toEqual([])
    expect(container.textContent).not.toContain(law('fact.citizenshipConcern.ask'))
  })
})

describe('the pages about the law', () => {
  test.each([
    ['How we know', HowWeKnow, 'how'],
    ['Questions on paper', Intake, 'intake'],
  ] as const)('%s: first a state is picked', async (title, Page, place) => {
    await show('en', Page, undefined)
    expect(heading()).toBe(title)
    await userEvent.click(button('Vermont'))
    expect(moved && placeOf(moved)).toEqual({ screen: place, state: 'vt' })
    for (const { name } of stateCards('en')) expect(button(name)).toBeTruthy()
  })
  test('can be printed', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    await show('en', Intake, 'me')
    await userEvent.click(button('Print these two pages'))
    expect(print).toHaveBeenCalledOnce()
  })
  test('the law opens in parts, each under its name', async () => {
    const container = await show('en', HowWeKnow, 'vt')
    const parts = [...container.querySelectorAll('details')]
    expect(parts.length).toBeGreaterThan(5)
    expect(parts.filter(({ open }) => open)).toEqual([])
    for (const part of parts) expect(part.querySelector('summary h2')?.textContent).not.toBe('')
    expect(parts.flatMap((part) => [...part.querySelectorAll('h2')]).length).toBe(parts.length)
    expect(container.querySelectorAll('h2').length).toBe(parts.length)
  })
  test.each([
    ['the list of steps', HowWeKnow],
    ['the sheet', Intake],
  ] as const)('%s has nothing that axe finds', { timeout: 60_000 }, async (_, Page) => {
    const container = await show('en', Page, 'ak')
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
  test('are reached from the first page, and left with Back', { timeout: 20_000 }, async () => {
    await open('en')
    await screen.findByRole('button', { name: /^How we know/ }, { timeout: 10_000 })
    await go(() => userEvent.click(button(/^How we know/)))
    expect(heading()).toBe('How we know')
    await go(() => userEvent.click(button('Alaska')))
    expect(heading()).toBe('How we know: Alaska')
    expect(within(screen.getByRole('main')).getByText(/^1$/)).toBeTruthy()
    await go(() => userEvent.click(button('Back')))
    await go(() => userEvent.click(button('Back')))
    await waitFor(() => expect(heading()).toMatch(/Clear an old/))
  })
})
