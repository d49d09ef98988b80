import { all, always, any, before, is, moment, not, since, unsure } from '../../../rules/condition'
import {
  alreadyCleared,
  branch,
  type Decision,
  eligible,
  likelyEligible,
  notEligible,
  notYet,
} from '../../../rules/decision'
import * as law from '../citations'
import { courtviewShowing, disposition, dispositionDate, pleaDealOtherCase, sameCaseOtherOffenses } from '../facts'
import { otherConviction, unsureOfCourt } from './ground-six'

const PATH = 'ak-tf810-dismissed'
const REMOVAL = 'remove_from_courtview'
const sixtyDays = moment([dispositionDate], { days: 60, leapDay: 'mar1' })
const dismissed = is(disposition, 'dismissed')

/** Step 5: dismissed, acquitted, or dismissed after a suspended entry of judgment. */
export const notConvicted: Decision = [
  branch(
    'dropped-in-plea-deal',
    all(dismissed, is(pleaDealOtherCase, 'yes')),
    notEligible(null, 'none'),
    law.PLEA_DEAL,
  ),
  // The law frees the case only when every charge of it ended without a conviction.
  branch('other-charge-convicted', otherConviction, notEligible(null, 'none')),
  branch('end-date-not-known', unsure(dispositionDate), likelyEligible(PATH, REMOVAL)),
  branch('sixty-days-running', not(since(sixtyDays)), notYet(PATH, REMOVAL, sixtyDays)),
  branch(
    'no-conviction-still-shows',
    is(courtviewShowing, 'yes'),
    eligible(PATH, REMOVAL, {
      likelyIf: any(
        before(dispositionDate, '2016-10-01'),
        all(dismissed, unsure(pleaDealOtherCase)),
        unsure(sameCaseOtherOffenses),
        unsureOfCourt,
      ),
    }),
  ),
  branch('no-conviction-hidden', always, alreadyCleared(PATH, REMOVAL)),
]
