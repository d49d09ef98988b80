import { all, always, any, atLeast, is, maybe, not, unsure } from '../../../rules/condition'
import { alreadyCleared, branch, type Decision, eligible, likelyEligible } from '../../../rules/decision'
import * as law from '../citations'
import { ageAtOffense, disposition, offense, offenseLevel } from '../facts'
import { blockers, doubtsOfExpungement } from './blockers'
import { lawfulPlants, notKnownToShow, otherDrug, tooMuchHashish } from './conditions'

const AUTOMATIC = 'vt-act167-auto-expunge'

/** The court is asked in writing to do what Act 167 ordered; the petition's conditions do not bind that request. */
const request = likelyEligible(AUTOMATIC, 'expunge')

/** Step 4: a § 4230(a)(1) misdemeanor from before 2021, which the courts had to clear on their own. */
export const act167: Decision = [
  branch('act-167-cleared', notKnownToShow, alreadyCleared(AUTOMATIC, 'expunge')),
  branch('under-21-at-offense', not(atLeast(ageAtOffense, 21)), request, law.STATE_V_EC, law.CIVIL_UNDER_21),
  branch('age-not-known', unsure(ageAtOffense), request, law.STATE_V_EC, law.CIVIL_UNDER_21),
  branch(
    'more-plants-or-not-known',
    all(is(offense, 'vt-cultivate-misd'), maybe(not(lawfulPlants))),
    request,
    law.STATE_V_TURNER,
    law.HOME_GROWING,
  ),
  branch('another-drug', otherDrug, request, law.NO_LONGER_A_CRIME),
  branch('hashish-over-limit', tooMuchHashish, request, law.CIVIL),
  ...blockers({ held: request, lawyer: request, denied: request }, law.EXPUNGE_CONDITIONS),
  branch(
    'act-167-still-shows',
    always,
    eligible('vt-expunge-no-longer-crime', 'expunge', {
      likelyIf: any(unsure(disposition), unsure(offenseLevel), doubtsOfExpungement),
      also: [{ path: AUTOMATIC, outcome: 'likely_eligible' }],
    }),
    law.NO_LONGER_A_CRIME,
    law.EXPUNGE_CONDITIONS,
  ),
]
