import { expect, test } from 'vitest'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import { type Less, share } from './shares'

// What people know less exactly must not cost them an answer that the law gives.

test.each(stateIds)(
  '%s: nobody is sent for help for knowing only the year, who can answer which side of a limit it was',
  async (state) => {
    expect((await shareOf(state, 'year')).lost).toEqual([])
  },
)

test.each(stateIds)('%s: with a date not known at all, at most a quarter is sent for help', async (state) => {
  const { tried, lost } = await shareOf(state, 'date')
  expect(lost.length, JSON.stringify(lost)).toBeLessThanOrEqual(tried / 4)
})

test.each(stateIds)('%s: nobody is sent for help for not knowing the kind of court, who can name it', async (state) => {
  expect((await shareOf(state, 'court')).lost).toEqual([])
})

async function shareOf(state: string, less: Less) {
  const { rules, directory } = await loadJurisdiction(state)
  const { courts } = await directory()
  return share(rules, courts, less, 'known')
}
