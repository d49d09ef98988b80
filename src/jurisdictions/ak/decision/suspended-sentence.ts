import { all, always, any, is, maybe, moment, not, since, unsure } from '../../../rules/condition'
import { alreadyCleared, branch, type Decision, eligible, likelyEligible, notYet } from '../../../rules/decision'
import * as law from '../citations'
import {
  caseType,
  courtviewShowing,
  disposition,
  recordProblem,
  sameCaseOtherOffenses,
  sentenceEndDate,
} from '../facts'
import { groundSixClosed, otherConviction, unsureOfCourt } from './ground-six'

const SET_ASIDE = 'ak-sis-set-aside'
const AFTER_SET_ASIDE = 'ak-tf810-sis'
const REMOVAL = 'remove_from_courtview'
const probationEnd = moment([sentenceEndDate], { leapDay: 'mar1' })

/** The set-aside is the path at hand: discharged, no ruling yet, and ground 6 closed. */
export const setAsideAtHand = all(
  maybe(is(caseType, 'adult')),
  is(disposition, 'sis_discharged_no_setaside'),
  maybe(is(recordProblem, 'none')),
  groundSixClosed,
)

/** Step 7: a suspended imposition of sentence (SIS). */
export const suspendedSentence: Decision = [
  branch(
    'set-aside-granted',
    all(is(disposition, 'sis_set_aside'), maybe(not(otherConviction))),
    [
      branch(
        'set-aside-still-shows',
        is(courtviewShowing, 'yes'),
        eligible(AFTER_SET_ASIDE, REMOVAL, { likelyIf: any(unsure(sameCaseOtherOffenses), unsureOfCourt) }),
      ),
      branch('set-aside-hidden', always, alreadyCleared(AFTER_SET_ASIDE, REMOVAL)),
    ],
    law.RULE_40_SIS,
    law.GROUND_4,
  ),
  branch(
    'no-ruling-yet',
    is(disposition, 'sis_discharged_no_setaside'),
    likelyEligible(SET_ASIDE, 'set_aside'),
    law.SET_ASIDE,
    law.MEKIANA,
    law.WICKHAM,
  ),
  branch(
    'probation-running',
    is(disposition, 'sis_active'),
    [
      branch('probation-end-passed', since(probationEnd), notYet(SET_ASIDE, 'set_aside')),
      branch('until-probation-ends', always, notYet(SET_ASIDE, 'set_aside', probationEnd)),
    ],
    law.SET_ASIDE,
    law.MEKIANA,
    law.WICKHAM,
  ),
]
