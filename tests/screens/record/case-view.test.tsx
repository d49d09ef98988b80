// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, expect, test } from 'vitest'
import { loadWords, startWords } from '../../../src/i18n/setup'
import { loadJurisdiction } from '../../../src/jurisdictions'
import type { ProposedCase } from '../../../src/records/answers'
import { CaseView } from '../../../src/screens/record/CaseView'
import { shownCases } from '../../../src/screens/record/replies'
import { TODAY } from '../../documents/packets'
import { renderLoaded } from '../render-loaded'

afterEach(cleanup)

const charge = (
  text: string,
  disposition: 'convicted' | 'dismissed',
  row: number,
): ProposedCase['charges'][number] => ({
  text,
  section: '475.864',
  disposition,
  enters: true,
  offenses: ['or-possess-less-ounce'],
  answers: [
    {
      fact: 'disposition',
      answer: { value: disposition },
      strength: 'proposed',
      source: { page: 1, row, text: disposition },
    },
  ],
  later: [],
  ask: [],
})

async function show(...charges: ProposedCase['charges']) {
  const words = await startWords('en')
  await loadWords(words, 'en', ['app', 'facts', 'record', 'or'])
  const jurisdiction = await loadJurisdiction('or')
  const read = { state: 'or', court: 'Lane', caseNumber: null, client: null, answers: [], ask: [], charges }
  const [shown] = shownCases([read])
  if (!shown) throw new Error('No case')
  await renderLoaded(
    <I18nextProvider i18n={words}>
      <CaseView
        shown={shown}
        title="Case 1"
        check={() => {}}
        jurisdiction={jurisdiction}
        facts={jurisdiction.rules.facts}
        today={TODAY}
        pictures={new Map()}
        replies={{}}
        say={() => {}}
      />
    </I18nextProvider>,
  )
  const box = (await screen.findByText(/record is not sure/)).closest('details')
  return within(box as HTMLElement)
}

test('what is not sure of several charges stands under the charge that it is about', async () => {
  const unsure = await show(charge('Unlawful Delivery', 'dismissed', 9), charge('Unlawful Possession', 'convicted', 4))
  const told = unsure.getAllByText(/Charge: 475|^(dismissed|convicted)$/).map((each) => each.textContent)
  expect(told).toEqual([
    'Charge: 475.864 Unlawful Delivery',
    'dismissed',
    'Charge: 475.864 Unlawful Possession',
    'convicted',
  ])
})

test('one charge alone is named once, above', async () => {
  const unsure = await show(charge('Unlawful Possession', 'convicted', 4))
  expect(unsure.queryByText(/Charge: 475/)).toBeNull()
  expect(screen.getByRole('heading', { name: 'Charge: 475.864 Unlawful Possession' })).toBeInTheDocument()
})
