import { cite, is } from '../../rules/condition'
import { immigrationGate } from '../facts'
import type { Rules } from '../jurisdiction'
import { decision } from './decision'
import { courtLevel, facts } from './facts'
import { helpers, notices } from './notices'
import { offenses } from './offenses'
import { paths } from './paths'

/** The law of Arizona as the dossier of 28 November 2026 states it. */
export const rules: Rules = {
  id: 'az',
  reviewed: '2026-11-28',
  reviewBy: '2027-05-28',
  changes: [{ day: '2026-11-28', what: 'encoded' }],
  facts,
  first: ['citizenshipConcern'],
  together: [
    { id: 'growing', facts: ['growPlace', 'growPersonal'] },
    { id: 'case', facts: ['deniedBefore', 'warrantOut'] },
    { id: 'since', facts: ['laterConviction', 'owesFines', 'owesRestitution', 'pendingCharges'] },
  ],
  offenses,
  paths,
  decision,
  gates: [
    {
      ...immigrationGate(
        ['eligible', 'likely_eligible', 'not_yet', 'already_cleared', 'not_eligible'],
        cite('8 U.S.C. 1101(a)(48)(A)'),
      ),
      undated: true,
    },
  ],
  notices,
  helpers,
  federalCase: is(courtLevel, 'federal'),
}
