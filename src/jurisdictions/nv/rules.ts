import { any, cite, is } from '../../rules/condition'
import { immigrationGate } from '../facts'
import type { Rules } from '../jurisdiction'
import { decision } from './decision'
import { courtKind, courtLevel, facts } from './facts'
import { helpers, notices } from './notices'
import { offenses } from './offenses'
import { paths } from './paths'

/** The law of Nevada as the dossier of 28 November 2026 states it. */
export const rules: Rules = {
  id: 'nv',
  reviewed: '2026-11-28',
  reviewBy: '2027-05-28',
  changes: [
    { day: '2026-11-28', what: 'looked-again' },
    { day: '2026-11-28', what: 'crimes-of-violence' },
    { day: '2026-11-28', what: 'another-drug' },
    { day: '2026-11-21', what: 'encoded' },
  ],
  facts,
  first: ['citizenshipConcern'],
  together: [{ id: 'dates', facts: ['convictionDate', 'offenseDate', 'birthDate'] }],
  offenses,
  paths,
  decision,
  // 8
  gates: [immigrationGate(['eligible', 'likely_eligible', 'not_yet', 'already_cleared'], cite('NRS 179.285'))],
  notices,
  helpers,
  federalCase: any(is(courtKind, 'federal'), is(courtLevel, 'federal')),
}
