import type { Feeds } from '../../../records/reading'
import courts from '../courts.json'
import { codes } from './codes'

/** What the records of Alaska feed. */
export const feeds: Feeds = {
  state: 'ak',
  // `AS11.71.060(a)(2)(A)`, `AS1171060A2A`.
  shapes: ['^(?:AS)?\\s*(\\d{2})\\.?(\\d{2})\\.?(\\d{3})(.*)$'],
  codes,
  prints: [],
  prefixes: [{ mark: '^AS\\s?11\\.?31\\.|\\bATTEMPT|CONSPIR|SOLICIT', id: null }],
  levels: [
    ['class A misd|misd\\w* A$', 'misdemeanor_a'],
    ['class B misd|misd\\w* B$', 'misdemeanor_b'],
    ['class C fel|fel\\w* C$', 'felony_c'],
  ],
  outcome: { fact: 'disposition', options: { convicted: 'convicted', dismissed: 'dismissed', acquitted: 'acquitted' } },
  others: { fact: 'sameCaseOtherOffenses', convicted: 'other_convictions', dismissed: 'other_dismissed' },
  dated: { disposed: 'always' },
  always: { courtLevel: 'state' },
  ask: {
    case: ['prosecutedBy', 'courtviewShowing', 'sameCaseOtherOffenses', 'sentenceStatus'],
    count: ['amountGrams', 'offense', 'substance'],
  },
  // The first letters of a case number name the court.
  courts: [
    ['^3AN', 'ak-anchorage'],
    ['^4FA', 'ak-fairbanks'],
    ['^4BE', 'ak-bethel'],
    ['^1JU', 'ak-juneau'],
    ['^1KE', 'ak-ketchikan'],
    ['^1SI', 'ak-sitka'],
    ['^2NO', 'ak-nome'],
    ['^2KB', 'ak-kotzebue'],
    ['^3PA', 'ak-palmer'],
    ['^3KN', 'ak-kenai'],
    ['^3KO', 'ak-kodiak'],
    ['^3HO', 'ak-homer'],
    ['^3VA', 'ak-valdez'],
    ...courts.filter(({ kind }) => kind === 'trial').map(({ called, id }) => [`^${called}$`, id] as const),
  ],
  substance: true,
}
