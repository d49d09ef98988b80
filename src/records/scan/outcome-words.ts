import type { Disposition } from '../reading'

const WORDS: readonly (readonly [RegExp, Disposition])[] = [
  [/no dispo|not reported|see court|on file|clarification|unknown/i, 'unknown'],
  [/set aside/i, 'set_aside'],
  [/vacat/i, 'vacated'],
  [/\bnot guilty|acquit/i, 'acquitted'],
  [/not filed|declin|no complaint filed|rejected|no charges/i, 'not_filed'],
  [/discharged nrs|suspended imposition|\bSIS\b|defer|continued without a finding|conditional discharge/i, 'deferred'],
  [/diver/i, 'diverted'],
  [/dism|nolle|nol pros|withdrawn/i, 'dismissed'],
  [/convict|\bguilty|adjudged/i, 'convicted'],
  [/pending|open/i, 'pending'],
]

/** What a printed outcome says. What is not known is unknown. */
export function outcomeIn(printed: string): Disposition {
  return WORDS.find(([pattern]) => pattern.test(printed))?.[1] ?? 'unknown'
}
