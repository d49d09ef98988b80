// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leaveNoFormHistory } from '../../../src/screens/frame/form-history'

// Which event comes first depends on the browser and on how the person sends the form; each alone must be enough.

let stop = () => {}

beforeEach(() => {
  document.body.innerHTML = `
    <form><label for="name">Name</label><input id="name" autocomplete="name"><input id="zip" autocomplete="postal-code">
    <button type="submit">Continue</button></form>`
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault())
  stop = leaveNoFormHistory()
})
afterEach(() => stop())

const boxes = () => [...document.querySelectorAll('input')]
const said = () => boxes().map((box) => box.getAttribute('autocomplete'))

describe('the boxes of a form', () => {
  test('can be filled from the address book at rest, and when a box is touched', () => {
    boxes()[0]?.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    expect(said()).toEqual(['name', 'postal-code'])
  })
  test.each([
    ['a letter was typed', () => boxes()[0]?.dispatchEvent(new Event('input', { bubbles: true }))],
    [
      'the button is pressed',
      () => document.querySelector('button')?.dispatchEvent(new Event('pointerdown', { bubbles: true })),
    ],
    [
      'Enter is pressed',
      () => boxes()[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    ],
    ['the form is sent by other means', () => document.querySelector('form')?.requestSubmit()],
  ])('are shut to the form history when %s', (_, act) => {
    act()
    expect(said()).toEqual(['off', 'off'])
  })
})
