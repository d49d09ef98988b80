import { cite, is } from '../../rules/condition'
import { immigrationGate } from '../facts'
import type { Rules } from '../jurisdiction'
import { decision } from './decision'
import { sentenceGate } from './decision/gates'
import { courtLevel, facts } from './facts'
import { helpers, notices } from './notices'
import { offenses } from './offenses'
import { paths } from './paths'

/** The law of Massachusetts as the dossier of 28 November 2026 states it. */
export const rules: Rules = {
  id: 'ma',
  reviewed: '2026-11-28',
  // Early: the result of the vote of 3 November 2026 must be looked up, and the act itself read.
  reviewBy: '2026-12-31',
  changes: [
    { day: '2026-11-21', what: 'encoded' },
    { day: '2026-11-28', what: 'corrected' },
  ],
  facts,
  first: ['citizenshipConcern'],
  together: [{ id: 'amount', facts: ['amountGrams', 'plantCount'] }],
  offenses,
  paths,
  decision,
  gates: [
    sentenceGate,
    immigrationGate(
      ['eligible', 'likely_eligible', 'not_yet', 'not_eligible', 'already_cleared', 'get_help'],
      cite('Greater Boston Legal Services, warning to non-citizens', 'https://www.masslegalhelp.org'),
    ),
  ],
  notices,
  helpers,
  federalCase: is(courtLevel, 'federal'),
}
