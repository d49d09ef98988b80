import { expect, test } from 'vitest'
import { askedFacts } from '../../src/interview/asked'
import { law, TODAY } from './sample'

const value = (text: string) => ({ value: text })

test('only what the law asks on the way counts, in its order', () => {
  const answers = {
    birthDate: value('1980-01-01'),
    offense: value('other'),
    citizenshipConcern: value('no'),
    convictionDate: value('2001-01-01'),
  }
  expect(askedFacts(law, answers, TODAY)).toEqual(['citizenshipConcern', 'offense'])
  expect(askedFacts(law, { ...answers, offense: value('weed') }, TODAY)).toEqual([
    'citizenshipConcern',
    'offense',
    'convictionDate',
  ])
})
