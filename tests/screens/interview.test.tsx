// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as exit from '../../src/screens/frame/leave'
import { answerAll, button, date, go, heading, open, plainCase, press, tap, type } from './interview'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const back = () => go(async () => history.back())

describe('the interview', () => {
  beforeEach(() => open())

  test('goes from the state to the answer, and asks nothing twice', async () => {
    await press(/^California/)
    expect(screen.getByText(/talk to an immigration lawyer first/)).toBeTruthy()
    const asked = await answerAll(plainCase)
    expect(asked).toHaveLength(8)
    expect(new Set(asked).size).toBe(8)
    expect(heading()).toBe('You can ask the court to dismiss and seal this.')
    expect(document.activeElement?.tagName).toBe('H1')
    expect(document.title).not.toMatch(/marijuana|dismiss/i)
    expect(location.href).not.toMatch(/2001|11357/)
    expect(screen.getAllByText(/Health & Saf. Code 11361.8\(e\)/).length).toBeGreaterThan(0)
    expect(screen.getByText('June 14, 2001')).toBeTruthy()
  })

  test('back goes through the trail and keeps what was said; the same answer goes forth', async () => {
    await press(/^California/)
    await tap(/^(Yes, I am|Sí, soy)/)
    await tap(/superior court/)
    await back()
    expect(heading()).toMatch(/What kind of court/)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /superior court/ }).checked).toBe(true)
    await press('Continue')
    expect(heading()).toMatch(/How did the case end/)
    await press('Back')
    await press('Back')
    expect(heading()).toMatch(/U.S. citizen/)
  })

  test('what was said can be seen at any time, and the way goes on from there', async () => {
    await press(/^California/)
    expect(screen.queryByRole('button', { name: 'Your answers' })).toBeNull()
    await tap(/^(Yes, I am|Sí, soy)/)
    await tap(/superior court/)
    const asked = heading()
    await press('Your answers')
    expect(screen.getByText(/superior court/)).toBeTruthy()
    await press('Continue')
    expect(heading()).toBe(asked)
  })

  test('an empty answer is asked for again; the message leads to the first choice', async () => {
    await press(/^California/)
    await userEvent.click(button('Continue'))
    const alert = await screen.findByRole('alert')
    await waitFor(() => expect(document.activeElement).toBe(alert))
    await userEvent.click(within(alert).getByRole('link', { name: 'Choose one answer' }))
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /^Yes, I am/ }))
  })

  test('a day that does not exist is named, and what was typed stays, in the other language too', async () => {
    await press(/^California/)
    await answerAll(plainCase.slice(0, 5))
    await type('2/31/2006')
    await userEvent.click(button('Continue'))
    expect((await screen.findAllByText(/February 2006 has 28 days. Look at the day again.$/)).length).toBe(2)
    await userEvent.click(button('Español'))
    expect((await screen.findAllByText(/febrero de 2006 tiene 28 días. Mire el día otra vez.$/)).length).toBe(2)
    expect(
      screen
        .getAllByRole<HTMLInputElement>('textbox')
        .slice(0, 2)
        .map(({ value }) => value),
    ).toEqual(['2/31/2006', ''])
    expect(heading()).toBe('Unas fechas')
    expect(document.documentElement.lang).toBe('es')
  })

  test('any answer can be changed; the others stay', async () => {
    await press(/^California/)
    await answerAll(plainCase)
    await press('Change an answer')
    await press(/Change: Birth date/)
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('5/1/1977')
    await date('1982')
    expect(heading()).not.toBe('You can ask the court to dismiss and seal this.')
    await press('Back')
  })

  test('someone who may not be a citizen hears of a lawyer first, and may go on when the lawyer says so', async () => {
    await press(/^California/)
    await answerAll([[/U.S. citizen\?/, () => tap('I don’t know')], ...plainCase.slice(1)])
    expect(heading()).toBe('Talk to an immigration lawyer first.')
    expect(screen.queryByRole('button', { name: 'Make my court papers' })).toBeNull()
    await userEvent.click(button('A lawyer told me to go on'))
    expect(heading()).toBe('You can ask the court to dismiss and seal this.')
    expect(button('Make my court papers')).toBeTruthy()
    expect(document.activeElement?.tagName).toBe('H1')
    await press('Add another case')
    await press(/^California/)
    await answerAll([
      ...plainCase.slice(1),
      [/When did it happen/, () => date('June 14, 2001')],
      [/found guilty\?/, () => date('2001')],
    ])
    expect(heading()).toBe('Talk to an immigration lawyer first.')
  })

  test('what to find out comes with a button that leads to the question', async () => {
    await press(/^California/)
    await answerAll([
      ...plainCase.slice(0, 4),
      [/Which law is on/, () => tap(/I don’t know/)],
      [/felony/, () => tap('Misdemeanor')],
      [/What was the sentence/, () => tap(/I don’t know/)],
      ...plainCase.slice(5),
    ])
    expect(heading()).toBe('There is something to find out first.')
    const [first, second] = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)
    expect(first).toBe('What to do now')
    expect(second).toBe('Why we say so')
    await press('Type what is missing')
    expect(heading()).toMatch(/What was the sentence/)
  })

  test('another charge of the case asks only about the charge, and all stand in one list, best first', async () => {
    await press(/^California/)
    await answerAll(plainCase)
    await press('Add another charge from this case')
    const asked = await answerAll([
      [/looked at your record/, () => tap(/No, not yet/)],
      [/Which law is on/, () => tap(/Having more than an ounce/)],
      [/When did it happen/, () => date('6/14/2001')],
      [/What drug was it/, () => tap('I don’t know')],
      [/How much/, () => press('I don’t know')],
      [/felony/, () => tap('Misdemeanor')],
      [/found guilty\?/, () => date('fall 2001')],
      [/let out of jail/, () => press('There was none')],
    ])
    expect(asked.join()).not.toMatch(/born|citizen|Which court|sentence/)
    await press('See all my convictions')
    expect(heading()).toBe('Your 2 convictions')
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent ?? '')
    expect(rows[0]).toMatch(/up to an ounce.*File now/)
    expect(rows).toHaveLength(2)
    const remove = () => userEvent.click(screen.getAllByRole('button', { name: /^Remove/ })[0] as HTMLElement)
    await remove()
    await userEvent.click(button('Leave it'))
    expect(heading()).toBe('Your 2 convictions')
    await remove()
    await userEvent.click(button('Take it off'))
    expect(heading()).toBe('Your conviction')
    await remove()
    await press('Take it off')
    expect(heading()).toBe('Nothing is left here.')
    await press('Add another case')
    expect(heading()).toBe('Where was the other case?')
  })

  test('another case begins at its state and does not ask again about the person', async () => {
    await press(/^California/)
    await answerAll(plainCase)
    await press('Add another case')
    expect(heading()).toBe('Where was the other case?')
    await press(/^California/)
    expect(heading()).toMatch(/What kind of court/)
  })

  test('other places get an honest answer', async () => {
    await press(/Another state, federal court/)
    expect(heading()).toMatch(/Others can help/)
    await press('Back')
    expect(heading()).toMatch(/Clear an old/)
  })

  test('erase and leave empties all', async () => {
    const leave = vi.spyOn(exit, 'leave').mockImplementation(() => undefined)
    await press(/^California/)
    await tap(/^(Yes, I am|Sí, soy)/)
    await userEvent.click(button(/Erase and leave/))
    await userEvent.click(button('No, stay here'))
    expect(leave).not.toHaveBeenCalled()
    await userEvent.click(button(/Erase and leave/))
    await go(() => userEvent.click(button('Yes, erase it all')))
    expect(heading()).toMatch(/Clear an old/)
    expect(leave).toHaveBeenCalledWith(2, expect.any(Function))
    expect(localStorage).toHaveLength(0)
    expect(sessionStorage).toHaveLength(0)
    expect(document.cookie).toBe('')
  })
})

test('the whole way in Spanish', async () => {
  await open('es')
  expect(screen.getByText(/Ninguna persona ha revisado/)).toBeTruthy()
  await press(/^California/)
  await tap(/^(Yes, I am|Sí, soy)/)
  expect(heading()).toBe('¿En qué tipo de corte fue su caso?')
})
