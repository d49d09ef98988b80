// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { DateField } from '../../src/ui/DateField'
import { ErrorSummary } from '../../src/ui/ErrorSummary'
import { RadioList } from '../../src/ui/RadioList'

afterEach(cleanup)
// user-event looks for the other radios with it; jsdom has none.
vi.stubGlobal('CSS', { escape: String })

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

function Dates({ start = { month: '', day: '', year: '' } }) {
  const [values, setValues] = useState(start)
  return (
    <DateField
      id="d"
      labels={{ month: 'Month', day: 'Day', year: 'Year' }}
      values={values}
      onChange={(part, value) => setValues((was) => ({ ...was, [part]: value }))}
      invalid={[]}
    />
  )
}

describe('the three boxes of a date', () => {
  test('a full box hands over to the next', async () => {
    render(<Dates />)
    await userEvent.click(box('Month'))
    await userEvent.keyboard('2312006')
    expect([box('Month').value, box('Day').value, box('Year').value]).toEqual(['2', '31', '2006'])
  })
  test('a first digit that can grow waits for the second', async () => {
    render(<Dates />)
    await userEvent.click(box('Month'))
    await userEvent.keyboard('12091999')
    expect([box('Month').value, box('Day').value, box('Year').value]).toEqual(['12', '09', '1999'])
  })
  test('letters are left out, and correcting does not jump away', async () => {
    render(<Dates start={{ month: '12', day: '5', year: '2006' }} />)
    await userEvent.click(box('Month'))
    await userEvent.keyboard('{Backspace}x')
    expect(box('Month').value).toBe('1')
    expect(document.activeElement).toBe(box('Month'))
  })
})

describe('choices', () => {
  const options = [
    { value: 'a', label: 'First' },
    { value: 'b', label: 'Second' },
  ]
  test('a tap picks and goes on, also on what was picked before', async () => {
    const [onChange, onTap] = [vi.fn(), vi.fn()]
    render(<RadioList name="r" options={options} value="a" onChange={onChange} onTap={onTap} />)
    await userEvent.click(screen.getByText('Second'))
    expect(onChange).toHaveBeenCalledWith('b')
    expect(onTap.mock.calls).toEqual([['b']])
    await userEvent.click(screen.getByRole('radio', { name: 'First' }))
    expect(onTap.mock.calls).toEqual([['b'], ['a']])
  })
  test('arrows and the space bar only pick', async () => {
    const [onChange, onTap] = [vi.fn(), vi.fn()]
    render(<RadioList name="r" options={options} value="a" onChange={onChange} onTap={onTap} />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    expect(onChange).toHaveBeenCalledWith('b')
    expect(onTap).not.toHaveBeenCalled()
  })
})

test('what to correct takes the focus and leads to its box', async () => {
  const problems = [{ field: 'x', text: 'Type a number' }]
  const { rerender } = render(
    <>
      <ErrorSummary title="Check one thing" problems={[]} tries={0} />
      <input id="x" />
    </>,
  )
  rerender(
    <>
      <ErrorSummary title="Check one thing" problems={problems} tries={1} />
      <input id="x" />
    </>,
  )
  expect(document.activeElement).toBe(screen.getByRole('alert'))
  await userEvent.click(screen.getByRole('link', { name: 'Type a number' }))
  expect(document.activeElement).toBe(document.getElementById('x'))
})
