// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { answerAll, date, heading, open, plainCase, press } from '../interview'

vi.setConfig({ testTimeout: 60_000 })
afterEach(cleanup)

const STOPPED = 'Two of your answers cannot both be true'

async function upToTheDates(): Promise<void> {
  await open()
  await press(/^California/)
  await answerAll(plainCase.slice(0, 5))
  expect(heading()).toBe('A few dates')
}

test('a small child before a court is stopped where it is said, with both answers, until one is changed', async () => {
  await upToTheDates()
  await date('6/14/2001', '5/1/1999')
  expect(heading()).toBe(STOPPED)
  expect(screen.getByText('June 14, 2001')).toBeTruthy()
  expect(screen.getByText('May 1, 1999')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /My paper/ })).toBeNull()
  await press(/^Change: Birth date/)
  await date('5/1/1977')
  expect(heading()).not.toBe(STOPPED)
})

test('a law that was gone by then is stopped too, but a paper may know better', async () => {
  await upToTheDates()
  await date('2020', '5/1/1977')
  expect(heading()).toBe(STOPPED)
  expect(screen.getByText('2020')).toBeTruthy()
  await press('My paper says both. Go on.')
  expect(heading()).not.toBe(STOPPED)
})
