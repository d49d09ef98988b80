// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { button, go, heading, open, press } from '../interview'

afterEach(cleanup)

test('from the first page: the state is picked, then which record, where, what it costs, how long, and a letter in English', async () => {
  await open('es')
  await screen.findByRole('button', { name: '¿No tiene papeles? Primero consiga su historial' }, { timeout: 8000 })
  await press('¿No tiene papeles? Primero consiga su historial')
  await go(() => userEvent.click(button('Massachusetts')))
  expect(heading()).toBe('Primero consiga su historial: Massachusetts')
  expect(screen.getByText('Hasta 10 días hábiles.')).toBeTruthy()
  expect(screen.getAllByText(/No pudimos averiguarlo/).length).toBeGreaterThan(0)
  expect(screen.getByText('To the clerk of the court:').closest('[lang]')?.getAttribute('lang')).toBe('en')
  expect(screen.getByText(/Pido una copia del registro/)).toBeTruthy()
})
