// @vitest-environment jsdom

import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, test } from 'vitest'
import type { Language } from '../../src/i18n/language'
import { loadWords, startWords } from '../../src/i18n/setup'
import { pardonCertificate } from '../../src/jurisdictions/federal'
import type { Answer } from '../../src/rules/fact'
import { PardonCertificate } from '../../src/screens/federal/PardonCertificate'
import { answerAll, heading, open, press, TODAY, tap } from './interview'

afterEach(cleanup)

const GIVEN_AWAY = /justice\.gov|1123-0014|Pennsylvania|USPardon/

async function text(concern: Answer | undefined, language: Language = 'en', today = TODAY): Promise<string> {
  const words = await startWords(language)
  await loadWords(words, language, ['app', 'facts'])
  const { container } = render(
    <I18nextProvider i18n={words}>
      <PardonCertificate concern={concern} today={today} />
    </I18nextProvider>,
  )
  return container.textContent ?? ''
}

describe('the federal pardon', () => {
  test.each([{ value: 'yes' }, 'unsure', undefined] as const)(
    'where citizenship is %j, only a lawyer comes first',
    async (concern) => {
      expect(await text(concern)).toMatch(/check of your status.*talk to an immigration lawyer first/)
      expect(await text(concern)).not.toMatch(GIVEN_AWAY)
      expect(await text(concern, 'es')).toMatch(/abogado de inmigración/)
      expect(await text(concern, 'es')).not.toMatch(GIVEN_AWAY)
    },
  )
  test.each(['en', 'es'] as const)(
    'a citizen reads in %s all there is, the risk before the address',
    async (language) => {
      const said = await text({ value: 'no' }, language)
      const { form, email, address } = pardonCertificate
      const order = ['2023', 'D.C. Superior Court', 'USCIS', form, email, address, '2024'].map((each) =>
        said.lastIndexOf(each),
      )
      expect(order).not.toContain(-1)
      expect(said.indexOf('USCIS')).toBeLessThan(said.indexOf('justice.gov'))
      expect(said).not.toMatch(/\{\{/)
    },
  )
  test('says when it was checked too long ago', async () => {
    expect(await text({ value: 'no' }, 'en', pardonCertificate.reviewBy)).not.toMatch(/It may have changed/)
    expect(await text({ value: 'no' }, 'en', '2027-04-01')).toMatch(/November 28, 2026. It may have changed/)
  })
})

test('the page for other places asks about citizenship before it says more', async () => {
  await open()
  await press(/federal court/)
  const shown = () => document.body.textContent ?? ''
  expect(shown()).not.toMatch(GIVEN_AWAY)
  await userEvent.click(screen.getByRole('radio', { name: 'I don’t know' }))
  expect(shown()).toMatch(/talk to an immigration lawyer first/)
  expect(shown()).not.toMatch(GIVEN_AWAY)
  await userEvent.click(screen.getByRole('radio', { name: /^Yes, I am/ }))
  expect(shown()).toMatch(GIVEN_AWAY)
})

test('the outcome of a federal case tells a citizen of it', async () => {
  await open()
  await press(/^California/)
  await answerAll([
    [/U.S. citizen\?/, () => tap(/^(Yes, I am|Sí, soy)/)],
    [/What kind of court/, () => tap(/federal/)],
  ])
  expect(heading()).toMatch(/help/i)
  expect(document.body.textContent).toMatch(GIVEN_AWAY)
})
