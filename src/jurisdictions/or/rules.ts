import { any, cite, is } from '../../rules/condition'
import { immigrationGate } from '../facts'
import type { Rules } from '../jurisdiction'
import { decision } from './decision'
import { courtKind, courtLevel, facts } from './facts'
import { helpers, notices } from './notices'
import { offenses } from './offenses'
import { paths } from './paths'

/** The law of Oregon as the dossier of 28 November 2026 states it. */
export const rules: Rules = {
  id: 'or',
  reviewed: '2026-11-28',
  reviewBy: '2027-05-28',
  changes: [
    { day: '2026-11-28', what: 'other-pleas' },
    { day: '2026-11-28', what: 'violations' },
    { day: '2026-11-28', what: 'extract-and-attempt' },
    { day: '2026-11-28', what: 'delivery-to-minor' },
    { day: '2026-11-21', what: 'encoded' },
  ],
  facts,
  first: ['citizenshipConcern'],
  offenses,
  paths,
  decision,
  gates: [
    // 12
    immigrationGate(
      ['eligible', 'likely_eligible', 'not_yet', 'not_eligible', 'already_cleared'],
      cite('8 U.S.C. 1101(a)(48)(A)'),
    ),
  ],
  notices,
  helpers,
  federalCase: any(is(courtKind, 'federal'), is(courtLevel, 'federal')),
}
