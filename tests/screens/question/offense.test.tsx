// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { answerAll, heading, open, plainCase, press } from '../interview'

afterEach(cleanup)

test('a section that is not on the list is no crime of it, and leads to another crime', async () => {
  await open()
  await press(/^California/)
  await answerAll(plainCase.slice(0, 4))
  expect(heading()).toMatch(/Which law/)
  const options = () => screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)
  await userEvent.type(screen.getByLabelText(/Type the number/), '11377(A) HS')
  expect(document.body.textContent).toMatch(/not on our list. Is it another crime\?/)
  expect(options()).toEqual(['ca-other', 'unsure'])
  await userEvent.clear(screen.getByLabelText(/Type the number/))
  await userEvent.type(screen.getByLabelText(/Type the number/), '664/11359 HS')
  expect(options()).toEqual(['ca-pc664-182', 'unsure'])
})
