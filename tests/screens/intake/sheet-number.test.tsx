// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, expect, test } from 'vitest'
import { emptyDesk } from '../../../src/desk/desk'
import { loadWords, startWords } from '../../../src/i18n/setup'
import { loadJurisdiction, stateIds } from '../../../src/jurisdictions'
import { DeskHere } from '../../../src/screens/desk/desk-here'
import { SheetNumber } from '../../../src/screens/intake/SheetNumber'
import { sheetNumber, sheetParts } from '../../../src/screens/intake/sheet-parts'

afterEach(cleanup)
const words = await startWords('en')
await loadWords(words, 'en', ['app'])

test.each(stateIds)(
  'every question of the printed sheet of %s has its number, and what is asked aloud has none',
  async (state) => {
    const { rules } = await loadJurisdiction(state)
    const { asked } = sheetParts(rules)
    expect(asked.map(({ id }) => sheetNumber(rules, id))).toEqual(asked.map((_, place) => place + 1))
    for (const { id } of rules.facts.filter(({ secret }) => secret)) expect(sheetNumber(rules, id)).toBeUndefined()
  },
)

test('the number shows at a desk, and nowhere else', async () => {
  const { rules } = await loadJurisdiction('ca')
  const number = <SheetNumber law={rules} fact="offense" />
  const own = render(<I18nextProvider i18n={words}>{number}</I18nextProvider>)
  expect(own.container.textContent).toBe('')
  const here = {
    desk: emptyDesk,
    set: () => undefined,
    keeping: undefined,
    setKeeping: () => undefined,
    locked: undefined,
    lock: () => undefined,
    ended: undefined,
    end: () => undefined,
  }
  const desk = render(
    <I18nextProvider i18n={words}>
      <DeskHere value={here}>{number}</DeskHere>
    </I18nextProvider>,
  )
  expect(desk.container.textContent).toBe(`Question ${sheetNumber(rules, 'offense')} on the printed sheet`)
})
