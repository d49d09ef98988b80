// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { loadWords, startWords } from '../../../src/i18n/setup'
import type { Unread } from '../../../src/records/reading'
import { NotRead } from '../../../src/screens/record/NotRead'
import type { Taken } from '../../../src/screens/record/take-files'

const SEEN = { picture: 4, at: { x: 0, y: 10, width: 90, height: 20 }, sure: 40, letters: 24 }
const HEAD: Unread = { line: 'C0URT; NAM;Ol', why: 'looks like a charge', page: 2, row: 7, seen: SEEN, head: true }
const OTHER: Unread = { line: 'HGT 508', why: 'not understood', page: 2, row: 9, seen: SEEN }

// jsdom draws nothing.
beforeAll(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  vi.stubGlobal('ImageData', Object)
})
afterEach(cleanup)

async function show(language: 'en' | 'es', unread: readonly Unread[]) {
  const words = await startWords(language)
  await loadWords(words, language, ['app', 'record'])
  const records: Taken['records'] = {
    ...{ documents: [], cases: [], person: null, differs: false, clients: [], conflicts: [] },
    unread,
  }
  const pictures = new Map([[4, { width: 100, height: 40, data: new Uint8Array(4000) }]])
  return render(
    <I18nextProvider i18n={words}>
      <NotRead taken={{ records, pictures }} />
    </I18nextProvider>,
  )
}

test.each([
  ['en', 'We could not read everything.', /^.*1 line looks like a charge or a case\. Look at your paper\./],
  ['es', 'No pudimos leer todo.', /^.*1 línea parece ser un cargo o un caso\. Mire su papel\./],
] as const)('%s: a line that looks like a charge is told and shown as it was seen', async (language, title, text) => {
  const { container } = await show(language, [OTHER, HEAD])
  expect(screen.getByText(title)).toBeInTheDocument()
  expect(container.textContent).toMatch(text)
  const [item, ...others] = screen.getAllByRole('listitem')
  expect(others).toEqual([])
  expect(within(item as HTMLElement).getByRole('img', { name: HEAD.line })).toBeInTheDocument()
  expect(item).toHaveTextContent(HEAD.line)
})

test('nothing is said where no such line is', async () => {
  expect((await show('en', [OTHER])).container).toBeEmptyDOMElement()
})
