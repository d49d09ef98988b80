import { expect, test } from 'vitest'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import { share } from './shares'

// What people know less exactly must not cost them an answer that the law gives.

test.each(stateIds)(
  '%s: nobody is sent for help for knowing only the year, who can answer which side of a limit it was',
  async (state) => {
    const { rules } = await loadJurisdiction(state)
    expect(share(rules, 'year', 'known').lost).toEqual([])
  },
)

test.each(stateIds)('%s: with a date not known at all, at most a quarter is sent for help', async (state) => {
  const { rules } = await loadJurisdiction(state)
  const { tried, lost } = share(rules, 'date', 'known')
  expect(lost.length, JSON.stringify(lost)).toBeLessThanOrEqual(tried / 4)
})
