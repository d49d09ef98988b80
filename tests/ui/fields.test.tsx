// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ErrorSummary } from '../../src/ui/ErrorSummary'
import { RadioList } from '../../src/ui/RadioList'

afterEach(cleanup)
// user-event looks for the other radios with it; jsdom has none.
vi.stubGlobal('CSS', { escape: String })

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
