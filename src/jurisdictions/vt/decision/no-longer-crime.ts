import { always, since, unsure } from '../../../rules/condition'
import { type Also, branch, type Decision, getHelp, likelyEligible, notYet } from '../../../rules/decision'
import * as law from '../citations'
import { sentenceEndDate } from '../facts'
import { blockers, twoYearsAfterDenial } from './blockers'
import type { SealingRoute } from './sealing'

const PETITION = 'vt-expunge-no-longer-crime'

/** Step 5, with no sealing list that surely names the offense. */
export const noLongerCrimeAlone: Decision = [
  ...blockers(
    {
      held: notYet(PETITION, 'expunge'),
      lawyer: getHelp(PETITION, 'expunge'),
      denied: notYet(PETITION, 'expunge', twoYearsAfterDenial),
    },
    law.EXPUNGE_CONDITIONS,
  ),
  branch('petition-open', always, likelyEligible(PETITION, 'expunge')),
]

/** Step 5: expungement, with sealing shown beside it as the other way. */
export function noLongerCrimeWith({ path, wait }: SealingRoute): Decision {
  const petition = (also: readonly Also[]) => likelyEligible(PETITION, 'expunge', { also })
  return [
    ...noLongerCrimeAlone.slice(0, -1),
    branch('sealing-open-too', since(wait), petition([{ path, outcome: 'likely_eligible' }])),
    branch('sealing-date-not-known', unsure(sentenceEndDate), petition([{ path, outcome: 'get_help' }])),
    branch('sealing-opens-later', always, petition([{ path, outcome: 'not_yet', opens: wait }])),
  ]
}
