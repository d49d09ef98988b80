import { is } from '../../rules/condition'
import type { Rules } from '../jurisdiction'
import { decision } from './decision'
import { courtLevel, facts } from './facts'
import { helpers, notices } from './notices'
import { offenses } from './offenses'
import { paths } from './paths'

/** The law of Maine as the dossier of 28 November 2026 states it. Immigration is a step of its decision, not a gate. */
export const rules: Rules = {
  id: 'me',
  reviewed: '2026-11-28',
  reviewBy: '2027-05-28',
  changes: [
    { day: '2026-11-28', what: 'looked-again' },
    { day: '2026-11-28', what: 'other-crimes' },
    { day: '2026-11-28', what: 'civil-and-class' },
    { day: '2026-11-21', what: 'encoded' },
  ],
  facts,
  first: ['citizenshipConcern'],
  together: [
    {
      id: 'after',
      facts: [
        'owesFines',
        'owesRestitution',
        'laterConviction',
        'laterDeferredDismissal',
        'otherJurisdictionConviction',
      ],
    },
    { id: 'others', facts: ['pendingCharges', 'olderPriorConviction', 'sameCaseOtherOffenses'] },
  ],
  offenses,
  paths,
  decision,
  gates: [],
  notices,
  helpers,
  federalCase: is(courtLevel, 'federal'),
}
