// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { isDoubtful, laterOf } from '../../src/interview/clock'
import { loadJurisdiction } from '../../src/jurisdictions'
import { button, heading, open, press, TODAY } from './interview'

afterEach(cleanup)

const { reviewed } = (await loadJurisdiction('ca')).rules

describe('a day of a device', () => {
  test('is doubted before the law was checked, and more than two years after', () => {
    expect(isDoubtful('1970-01-01', '2026-11-28')).toBe(true)
    expect(isDoubtful('2026-11-27', '2026-11-28')).toBe(true)
    expect(isDoubtful('2026-11-28', '2026-11-28')).toBe(false)
    expect(isDoubtful('2028-11-28', '2026-11-28')).toBe(false)
    expect(isDoubtful('2028-11-29', '2026-11-28')).toBe(true)
    expect(laterOf('1970-01-01', '2026-11-28')).toBe('2026-11-28')
  })
})

describe('the clock of the device', () => {
  test('is not asked about where it can be right', async () => {
    await open('en', TODAY)
    await press(/^California/)
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  })
  test('that says 1970 is asked about once, in words, and a later day is taken from the person', async () => {
    await open('en', '1970-01-02')
    await press(/^California/)
    expect(await screen.findByRole('alertdialog')).toHaveAccessibleName('Is today January 2, 1970?')
    await userEvent.click(button('No'))
    await userEvent.type(screen.getByLabelText('What day is today?'), TODAY)
    await userEvent.click(button('Use this day'))
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
    expect(heading()).not.toBe('')
  })
  test('that is years ahead is asked about in the language of the page, and believed on a yes', async () => {
    await open('es', `${Number(reviewed.slice(0, 4)) + 3}-01-02`)
    await press(/^California/)
    expect(await screen.findByRole('alertdialog')).toHaveAccessibleName(/^¿Hoy es 2 de enero de 2029\?$/)
    await userEvent.click(button('Sí'))
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  })
})
