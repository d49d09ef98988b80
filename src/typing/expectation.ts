import { isDay } from '../rules/day'
import type { Fact } from '../rules/fact'
import { takesParts } from './read-number'

/** What a fact expects, in words for a developer, or undefined when the value is one that it takes. Only a date that there may be none of may be `null` or `none`. */
export function expectation(fact: Fact, value: unknown): string | undefined {
  switch (fact.kind) {
    case 'yesNo':
      return value === 'yes' || value === 'no' ? undefined : '"yes" or "no"'
    case 'choice':
      return fact.options.includes(String(value)) ? undefined : `one of ${fact.options.join(', ')}`
    case 'number':
      return typeof value === 'number' && value >= 0 && value <= fact.most && (takesParts(fact) || value % 1 === 0)
        ? undefined
        : `a ${takesParts(fact) ? '' : 'whole '}number from 0 to ${fact.most}, or two of them`
    case 'date':
      if (value === null || value === 'none') return fact.mayBeNone ? undefined : 'a day, for there must be one'
      return typeof value === 'string' && isDay(value)
        ? undefined
        : 'a day YYYY-MM-DD, a year YYYY, a month YYYY-MM, or a first and a last day'
    default:
      return typeof value === 'string' ? undefined : 'a text'
  }
}
