import { any, is } from '../../rules/condition'
import type { Helper, Rules } from '../jurisdiction'
import { decision } from './decision'
import { courtKind, courtLevel, facts } from './facts'
import { notices } from './notices'
import { offenses } from './offenses'
import { paths } from './paths'

/** Free help named in the dossier, section 3. */
const helpers: readonly Helper[] = [
  { name: 'WashingtonLawHelp.org (Northwest Justice Project)', url: 'https://www.washingtonlawhelp.org' },
  { name: 'Clearviction', url: 'https://clearviction.org' },
  { name: 'State Office of Public Defense, Blake line (ext. 218)', phones: ['360-586-3164'] },
  { name: 'TeamChild', url: 'https://teamchild.org/record-sealing' },
]

/** The law of Washington as the dossier of 28 November 2026 states it. */
export const rules: Rules = {
  id: 'wa',
  reviewed: '2026-11-28',
  reviewBy: '2027-05-28',
  changes: [
    { day: '2026-11-28', what: 'deferred-sentence' },
    { day: '2026-11-28', what: 'dui-bill' },
    { day: '2026-11-21', what: 'encoded' },
  ],
  facts,
  first: ['citizenshipConcern'],
  together: [{ id: 'dates', facts: ['offenseDate', 'birthDate'] }],
  offenses,
  paths,
  decision,
  // Citizenship is step 5 of the decision itself: it comes before every path.
  gates: [],
  notices,
  helpers,
  federalCase: any(is(courtKind, 'federal'), is(courtLevel, 'federal')),
}
