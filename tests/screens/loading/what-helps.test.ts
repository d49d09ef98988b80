import { expect, test } from 'vitest'
import { whatHelps } from '../../../src/screens/loading/what-helps'

const told = { times: 2, online: true, said: true, stays: true }

test.each([
  ['the first time trying again may help', { ...told, times: 1 }, 'again'],
  ['with no network it may help each time', { ...told, times: 5, online: false }, 'again'],
  ['then the page is opened anew where the answers stay', told, 'stays'],
  ['or where there are none, and no words promise that they stay', { ...told, said: false }, 'nothing'],
  ['and answers that would be lost are saved before', { ...told, stays: false }, 'save'],
])('%s', (_, state, help) => {
  expect(whatHelps(state)).toBe(help)
})
