import { expect, test } from 'vitest'
import { goneText, whatHelps } from '../../../src/screens/loading/use-what-helps'

const told = { times: 2, online: true, said: true, stays: true }

test.each([
  ['the first time trying again may help', { ...told, times: 1 }, 'again'],
  ['with no network it may help each time', { ...told, times: 5, online: false }, 'again'],
  ['then the page is opened anew where the answers stay', told, 'anew'],
  ['or where there are none', { ...told, said: false, stays: false }, 'anew'],
  ['and answers that would be lost are saved before', { ...told, stays: false }, 'save'],
])('%s', (_, state, help) => {
  expect(whatHelps(state)).toBe(help)
})

test('no words promise that answers stay where there are none', () => {
  expect(goneText('anew', false)).toBe('gone.nothing')
  expect(goneText('anew', true)).toBe('gone.stays')
  expect(goneText('save', true)).toBe('gone.save')
})
