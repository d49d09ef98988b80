import { describe, expect, test } from 'vitest'
import { loadJurisdiction, stateIds } from '../../../src/jurisdictions'
import type { RecordSpot } from '../../../src/rules/fact'
import { recordsOf } from '../../../src/screens/question/records'

// The drawings of records: nothing runs out of the frame, and every kind of answer is shown on one of them.

const FITS = 31
const spots: readonly RecordSpot[] = ['section', 'happened', 'decided', 'number', 'court']
const states = await Promise.all(stateIds.map(loadJurisdiction))

describe.each(states.map((state) => [state.rules.id, state] as const))('the records of %s', (_, state) => {
  test.each(['none picked', ...state.rules.offenses.map(({ id }) => id)])('%s', (offense) => {
    const sheets = recordsOf(state, offense)
    const pieces = sheets.flatMap(({ lines }) => lines.flat()).flatMap((each) => (typeof each === 'string' ? [] : each))
    for (const { lines } of sheets)
      for (const line of lines) {
        const text = line.map((each) => (typeof each === 'string' ? each : each.text)).join('')
        expect(text.length, text).toBeLessThanOrEqual(FITS)
        expect(text).not.toContain('{{')
      }
    for (const { text } of pieces) expect(text.trim()).not.toBe('')
    expect(spots.filter((spot) => !pieces.some((piece) => piece.spot === spot))).toEqual([])
    expect(new Set(sheets.map(({ kind }) => kind)).size).toBe(sheets.length)
  })
})

test('a state without records of its own has drawings too', () => {
  const [state] = states
  if (!state) throw new Error('There is no state')
  const { records: _, ...bare } = state
  expect(recordsOf(bare, undefined).map(({ kind }) => kind)).toEqual(['docket', 'judgment', 'ticket'])
})
