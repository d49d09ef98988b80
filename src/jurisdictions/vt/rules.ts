import { is } from '../../rules/condition'
import type { Rules } from '../jurisdiction'
import { decision } from './decision'
import { courtLevel, facts } from './facts'
import { helpers, notices } from './notices'
import { offenses } from './offenses'
import { paths } from './paths'

/** The law of Vermont as the dossier of 28 November 2026 states it. */
export const rules: Rules = {
  id: 'vt',
  reviewed: '2026-11-28',
  // Early: the act behind S.278 of 2026 must be read.
  reviewBy: '2027-01-31',
  changes: [
    { day: '2026-11-21', what: 'encoded' },
    { day: '2026-11-28', what: 'corrected' },
  ],
  facts,
  first: ['citizenshipConcern'],
  together: [{ id: 'open', facts: ['owesFines', 'owesRestitution', 'owesSurcharges', 'pendingCharges', 'cdlHolder'] }],
  offenses,
  paths,
  decision,
  // Doubt about citizenship is step 2 of the decision itself.
  gates: [],
  notices,
  helpers,
  federalCase: is(courtLevel, 'federal'),
}
