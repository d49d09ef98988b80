import { cite, is } from '../../rules/condition'
import { immigrationGate } from '../facts'
import type { Rules } from '../jurisdiction'
import { decision } from './decision'
import { courtLevel, facts } from './facts'
import { helpers, notices } from './notices'
import { offenses } from './offenses'
import { paths } from './paths'

/** The law of California as the dossier of 28 November 2026 states it. */
export const rules: Rules = {
  id: 'ca',
  reviewed: '2026-11-28',
  reviewBy: '2027-05-28',
  changes: [
    { day: '2026-11-21', what: 'encoded' },
    { day: '2026-11-28', what: 'corrected' },
  ],
  facts,
  first: ['citizenshipConcern'],
  together: [
    { id: 'dates', facts: ['offenseDate', 'birthDate'] },
    { id: 'yesNo', facts: ['priorSuperStrike', 'priorSexRegistration', 'twoPriorsSameSection'] },
  ],
  offenses,
  paths,
  decision,
  gates: [
    immigrationGate(
      ['eligible', 'likely_eligible', 'not_yet', 'not_eligible', 'already_cleared', 'get_help'],
      cite('8 U.S.C. 1101(a)(48)(A)'),
      cite('Prado v. Barr (9th Cir. 2020) 949 F.3d 438'),
    ),
  ],
  notices,
  helpers,
  federalCase: is(courtLevel, 'federal'),
}
