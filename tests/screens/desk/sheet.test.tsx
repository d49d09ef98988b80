// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, test } from 'vitest'
import { personOf } from '../../../src/desk/desk'
import { loadWords, startWords } from '../../../src/i18n/setup'
import { SheetEntry } from '../../../src/screens/desk/SheetEntry'
import { loadLaws } from '../../../src/screens/desk/use-laws'
import { deskOf, person } from '../../desk/invented'
import { renderLoaded } from '../render-loaded'

// A paper sheet typed in with the keyboard alone.

afterEach(cleanup)
const TODAY = '2026-11-28'
const words = await startWords('en')
await loadWords(words, 'en', ['app', 'facts', 'how', 'desk'])
const laws = await loadLaws(words, ['ca'])
let desk = deskOf(person('a'))

function Shown() {
  const [held, hold] = useState(deskOf(person('a', { called: 'Jay' })))
  desk = held
  const rules = laws.rules.ca
  const jay = personOf(held, 'a')
  return rules && jay ? (
    <SheetEntry person={jay} rules={rules} laws={laws} today={TODAY} change={hold} close={() => undefined} />
  ) : null
}
const show = () =>
  renderLoaded(
    <I18nextProvider i18n={words}>
      <Shown />
    </I18nextProvider>,
  )

/** How many keys a person presses. */
let keys = 0
const box = (fact: string) => document.getElementById(`sheet-${fact}`) as HTMLInputElement | HTMLSelectElement

/** Types into a box and goes on with Tab; in a list, as many first letters as the browser needs to reach the option. */
async function say(fact: string, said: string): Promise<void> {
  const at = box(fact)
  if (at instanceof HTMLInputElement) {
    await userEvent.clear(at)
    fireEvent.change(at, { target: { value: said } })
    await act(async () => fireEvent.blur(at))
    keys += said.length + 1
    return
  }
  const options = [...at.options].map(({ text }) => text.toLowerCase())
  const wanted = options.findIndex((text) => text.startsWith(said.toLowerCase()))
  expect(wanted, `${said} among ${options.join(', ')}`).toBeGreaterThan(0)
  const text = options[wanted] ?? ''
  const letters = [...text].findIndex(
    (_, count) => options.findIndex((each) => each.startsWith(text.slice(0, count + 1))) === wanted,
  )
  await act(async () => fireEvent.change(at, { target: { value: at.options[wanted]?.value } }))
  keys += letters + 1 + 1
}

const verdict = () => screen.getByRole('status').textContent

/** A person who types ninety letters a minute, which is half of what an office expects. */
const KEYS_A_SECOND = 3
const PLAIN: readonly (readonly [string, string])[] = [
  ['citizenshipConcern', 'yes'],
  ['courtLevel', 'a california'],
  ['recordType', 'i was found'],
  ['recordCheck', 'no'],
  ['offense', '11357(b)'],
  ['offenseDate', '3/4/2006'],
  ['birthDate', '1/15/82'],
  ['substance', 'marijuana'],
  ['convictionDate', '8/1/2006'],
  ['amountGrams', '20'],
  ['offenseLevel', 'mis'],
  ['priorSuperStrike', 'no'],
  ['priorSexRegistration', 'no'],
  ['sentenceStatus', 'yes'],
  ['court', 'los angeles'],
  ['caseNumber', 'BA123456'],
  ['fullName', 'Ana de la Cruz'],
  ['street', '210 Alameda St'],
  ['city', 'Los Angeles'],
  ['homeState', 'CA'],
  ['zip', '90012'],
  ['phone', '2135550142'],
]

describe('a sheet', () => {
  test('of a plain California case is typed in less than 90 seconds, and says what the law says as soon as it can', async () => {
    keys = 0
    await show()
    expect(verdict()).toMatch(/More questions/)
    for (const [fact, said] of PLAIN) {
      // A question that cannot matter any more is passed over.
      if (!box(fact) || box(fact).disabled) continue
      await say(fact, said)
      // Several crimes have this number: the first of them is one arrow away.
      const several = screen.queryByRole<HTMLSelectElement>('combobox', { name: /Which law/ })
      if (fact !== 'offense' || !several) continue
      await act(async () => fireEvent.change(several, { target: { value: several.options[1]?.value } }))
      keys += 2
    }
    expect(verdict()).toMatch(/File now.*Prop 64/)
    const greyed = document.querySelectorAll('[id^="sheet-"]:disabled').length
    expect(greyed).toBeGreaterThan(5)
    expect(keys / KEYS_A_SECOND, `${keys} keys`).toBeLessThan(90)
    const jay = personOf(desk, 'a')
    expect(jay?.words.cases.length).toBe(1)
    expect(jay?.sources.person?.fullName).toBe('sheet')
  }, 60_000)
  test('tells beside the box what is wrong, and holds no answer behind a wrong or an empty one', async () => {
    await show()
    await say('birthDate', '1/15/82')
    expect(personOf(desk, 'a')?.words.person.birthDate).toEqual({ value: '1982-01-15' })
    await say('birthDate', '1/45/82')
    expect(document.getElementById('sheet-birthDate-error')?.textContent).toBeTruthy()
    expect(personOf(desk, 'a')?.words.person.birthDate).toBeUndefined()
    await say('birthDate', '')
    expect(document.getElementById('sheet-birthDate-error')).toBeNull()
    await say('court', '?')
    expect(personOf(desk, 'a')?.words.cases[0]?.answers.court).toBe('unsure')
  }, 60_000)
  test('offers those that fit where several do, and takes what is picked', async () => {
    await show()
    await say('offense', '11357')
    const several = screen.getByRole('combobox', { name: /Which law/ })
    expect(within(several).getAllByRole('option').length).toBeGreaterThan(2)
    await act(async () => fireEvent.change(several, { target: { value: 'ca-11357b' } }))
    expect(personOf(desk, 'a')?.words.cases[0]?.charges[0]?.answers.offense).toEqual({ value: 'ca-11357b' })
  }, 60_000)
})
