import { is } from '../../rules/condition'
import type { Rules } from '../jurisdiction'
import { decision } from './decision'
import { courtLevel, facts } from './facts'
import { notices } from './notices'
import { offenses } from './offenses'
import { paths } from './paths'

/** The law of Colorado as the dossier of 28 November 2026 states it. */
export const rules: Rules = {
  id: 'co',
  reviewed: '2026-11-28',
  reviewBy: '2027-05-28',
  changes: [
    { day: '2026-11-28', what: 'possession-and-pipe' },
    { day: '2026-11-28', what: 'other-plea' },
    { day: '2026-11-28', what: 'unknown-crime' },
    { day: '2026-11-28', what: 'denial-not-known' },
    { day: '2026-11-28', what: 'courts-elsewhere' },
    { day: '2026-11-21', what: 'encoded' },
  ],
  first: ['citizenshipConcern'],
  together: [{ id: 'dates', facts: ['offenseDate', 'birthDate', 'convictionDate', 'sentenceEndDate'] }],
  facts,
  offenses,
  paths,
  decision,
  // Step 2 of the decision is the law about people who are not citizens.
  gates: [],
  notices,
  helpers: [
    { name: 'Expunge Colorado', url: 'https://expungecolorado.org' },
    { name: 'Colorado Legal Services', url: 'https://coloradolegalservices.org' },
    { name: 'Colorado court self-help centers', url: 'https://www.coloradojudicial.gov/self-help/seal-my-case' },
  ],
  federalCase: is(courtLevel, 'federal'),
}
