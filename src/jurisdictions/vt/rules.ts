import { is } from '../../rules/condition'
import type { Rules } from '../jurisdiction'
import { decision } from './decision'
import { courtLevel, facts } from './facts'
import { helpers, notices } from './notices'
import { offenses } from './offenses'
import { paths } from './paths'

/** The law of Vermont as the dossier of 21 November 2026 states it. */
export const rules: Rules = {
  id: 'vt',
  reviewed: '2026-11-21',
  reviewBy: '2027-05-21',
  changes: [{ day: '2026-11-21', what: 'encoded' }],
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
