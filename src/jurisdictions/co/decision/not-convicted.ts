import { always, any, cite, is, moment, not, since, unsure } from '../../../rules/condition'
import {
  alreadyCleared,
  branch,
  type Decision,
  eligible,
  getHelp,
  likelyEligible,
  notYet,
} from '../../../rules/decision'
import { offenseDate, owesRestitution } from '../../facts'
import { dismissedAsPartOfPlea, offense, stillOnRecord } from '../facts'
import { restitutionRule, underageSealing } from './citations'

const yearFromArrest = moment([offenseDate], { years: 1, leapDay: 'mar1' })
const notSeen = any(is(stillOnRecord, 'no'), unsure(stillOnRecord))

/** Step 6: an arrest or summons without charges; the day of the offense is the day of the arrest. */
export const uncharges: Decision = [
  branch('arrest-under-a-year', not(since(yearFromArrest)), notYet('co-704-arrest', 'seal', yearFromArrest)),
  branch('arrest-still-shows', is(stillOnRecord, 'yes'), likelyEligible('co-704-arrest', 'seal'), cite('JDF 417')),
  branch('arrest-sealed', always, alreadyCleared('co-704-arrest', 'already_sealed')),
]

/** Step 7: dismissed, acquitted, deferred judgment or diversion completed. */
export const dismissals: Decision = [
  branch(
    'underage-dismissed',
    is(offense, 'co-underage-18-13-122'),
    [
      branch('underage-dismissed-sealed', notSeen, alreadyCleared('co-18-13-122-underage', 'already_sealed')),
      branch(
        'underage-dismissed-shows',
        always,
        likelyEligible('co-18-13-122-underage', 'seal'),
        cite('JDF 477 sec. 4(b)'),
      ),
    ],
    underageSealing,
  ),
  branch('dropped-in-plea', is(dismissedAsPartOfPlea, 'yes'), getHelp('co-705-nonconviction', 'seal')),
  branch('dismissal-sealed', notSeen, alreadyCleared('co-705-nonconviction', 'already_sealed')),
  branch('dismissal-restitution', is(owesRestitution, 'yes'), notYet('co-705-nonconviction', 'seal'), restitutionRule),
  branch(
    'dismissal-shows',
    always,
    eligible('co-705-nonconviction', 'seal', { likelyIf: any(unsure(owesRestitution), unsure(dismissedAsPartOfPlea)) }),
    cite('JDF 477'),
  ),
]
