// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { button, heading, open, press } from '../interview'

// The queue by keyboard, and the one person who is taken up.

afterEach(cleanup)
beforeEach(async () => {
  Element.prototype.scrollIntoView = () => undefined
  await open()
  await screen.findByRole('button', { name: 'Clinic desk' }, { timeout: 15_000 })
  await press('Clinic desk')
  await userEvent.selectOptions(screen.getByLabelText('State where most cases were'), 'California')
  await press('Open the desk')
}, 60_000)

const list = () => screen.getByRole('listbox', { name: 'People' })
const names = () =>
  within(list())
    .getAllByRole('option')
    .map((each) => each.querySelector('b')?.textContent)
const add = async (...called: readonly string[]) => {
  for (const each of called) await userEvent.type(screen.getByLabelText('Add a person'), `${each}{Enter}`)
}
const keys = async (...all: readonly string[]) => {
  list().focus()
  for (const each of all) await userEvent.keyboard(each)
}

test('people are added, walked through, moved, found and put at a station with one key each', async () => {
  await add('M. R.', 'Jay', 'A7')
  expect(names()).toEqual(['M. R.', 'Jay', 'A7'])
  await keys('{ArrowUp}', '4')
  expect(within(list()).getByRole('option', { selected: true }).textContent).toMatch(/Jay.*papers made/)
  await keys('{Alt>}{ArrowUp}{/Alt}')
  expect(names()).toEqual(['Jay', 'M. R.', 'A7'])
  await keys('/')
  expect(document.activeElement).toBe(screen.getByLabelText('Find'))
  await userEvent.keyboard('a7')
  expect(names()).toEqual(['A7'])
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement).toBe(list())
  await keys('n')
  expect(document.activeElement).toBe(screen.getByLabelText('Add a person'))
}, 60_000)

test('whoever is taken up is on the screen alone, and what they say stays with them', async () => {
  await add('M. R.', 'Jay')
  await act(() => keys('{Enter}'))
  await waitFor(() => expect(heading()).toMatch(/U.S. citizen/), { timeout: 15_000 })
  expect(screen.getByText('At the desk: Jay')).toBeTruthy()
  expect(document.body.textContent).not.toContain('M. R.')
  await userEvent.click(screen.getByRole('radio', { name: /^Yes, I am/ }))
  await waitFor(() => expect(heading()).not.toMatch(/U.S. citizen/))
  await press(/^Done for now/)
  expect(names()).toEqual(['M. R.', 'Jay'])
  await act(async () => fireEvent.click(within(list()).getAllByRole('option')[1] as HTMLElement))
  expect(button('Help them: go on')).toBeTruthy()
  await act(async () => fireEvent.click(within(list()).getAllByRole('option')[0] as HTMLElement))
  await press('Help them: ask the questions')
  await waitFor(() => expect(heading()).toMatch(/U.S. citizen/), { timeout: 15_000 })
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
}, 60_000)

test('an erased person is gone, and the end of the day says what was erased', async () => {
  await add('M. R.', 'Jay')
  await userEvent.click(button('Erase Jay'))
  await userEvent.click(button('Erase'))
  expect(names()).toEqual(['M. R.'])
  for (let times = 0; times < 4; times++) await userEvent.keyboard('{Escape}')
  expect(names()).toEqual(['M. R.'])
  await userEvent.click(button('End of the day: erase all'))
  expect(screen.getByRole('alertdialog').textContent).toMatch(/1 person with all answers.*Nothing of it was kept/)
  await act(() => userEvent.click(button('Erase all')))
  await waitFor(() => expect(screen.getByText('All is erased.')).toBeTruthy(), { timeout: 5_000 })
  expect(document.body.textContent).not.toContain('M. R.')
}, 60_000)
