import { all, is } from '../../rules/condition'
import { immigrationGate } from '../facts'
import type { Rules } from '../jurisdiction'
import { SET_ASIDE } from './citations'
import { decision } from './decision'
import { setAsideAtHand } from './decision/suspended-sentence'
import { courtLevel, facts } from './facts'
import { helpers, notices } from './notices'
import { offenses } from './offenses'
import { paths } from './paths'

const lawyerFirst = immigrationGate(['likely_eligible'], SET_ASIDE)

/** The law of Alaska as the dossier of 28 November 2026 states it. */
export const rules: Rules = {
  id: 'ak',
  reviewed: '2026-11-28',
  // A new legislature meets in January 2027.
  reviewBy: '2027-02-28',
  changes: [
    { day: '2026-11-28', what: 'looked-again' },
    { day: '2026-11-28', what: 'other-plea' },
    { day: '2026-11-21', what: 'encoded' },
  ],
  facts,
  first: ['citizenshipConcern'],
  offenses,
  paths,
  decision,
  // Only the set-aside needs a lawyer first; taking a case off the internet index changes nothing in the record.
  gates: [{ ...lawyerFirst, when: all(setAsideAtHand, lawyerFirst.when) }],
  notices,
  helpers,
  federalCase: is(courtLevel, 'federal'),
}
