import {
  all,
  always,
  any,
  atLeast,
  type Condition,
  cite,
  is,
  maybe,
  moment,
  not,
  since,
  unsure,
} from '../../../rules/condition'
import { alreadyCleared, branch, type Decision, getHelp, likelyEligible, notYet } from '../../../rules/decision'
import { ageAtOffense, convictionDate, laterConviction, owesRestitution, pendingCharges, substance } from '../../facts'
import { courtLevel, disposition, juvenileCase, offense, pardonStatus, stillOnRecord } from '../facts'
import {
  automaticSealing,
  cityCases,
  conductSealing,
  dismissedCases,
  excludedOffenses,
  oneYear,
  restitutionRule,
  severalCases,
  shallSeal,
  uncharged,
  underageSealing,
  unpaidFinesRule,
} from './citations'
import { noDateKnown } from './clock'
import { elsewhere } from './elsewhere'
import { excluded, excludedBranches } from './excluded'
import { lawfulNow, lawfulNowBranches, smallPossessionAbovePetty } from './lawful-now'
import { notFelony, pettyCount } from './levels'
import { cityBranches, cityCase } from './municipal'
import { dismissals, uncharges } from './not-convicted'
import { ordinaryBranches, pettyBranches, smallPossessionBranches } from './ordinary'
import { severalCasesBranches } from './several'
import { underageBranches, underageTicket } from './underage'
import { unfinished, unfinishedBranches } from './unfinished'
import { unknownCrimes } from './unknown-crime'
import { mixedCases } from './whole-case'

const yearsAfterDisposition = (years: number): Condition => since(moment([convictionDate], { years, leapDay: 'mar1' }))

/** The court should have sealed it by itself: seven years after the case ended, ten for a felony or an unknown level. */
const sealedByItself: Condition = all(
  unsure(stillOnRecord),
  is(courtLevel, 'state'),
  not(is(offense, 'co-municipal-marijuana')),
  any(yearsAfterDisposition(10), all(yearsAfterDisposition(7), notFelony)),
  is(laterConviction, 'no'),
  is(owesRestitution, 'no'),
  maybe(not(is(pendingCharges, 'yes'))),
  maybe(not(excluded)),
)

/** The "Decision order" of Colorado, step by step. */
export const decision: Decision = [
  // 1, 2
  ...elsewhere,
  // 3
  branch(
    'juvenile-case',
    any(is(juvenileCase, 'yes'), all(unsure(juvenileCase), not(atLeast(ageAtOffense, 18)))),
    getHelp('referral-juvenile', 'none'),
    cite('C.R.S. 19-1-306'),
  ),
  // 4
  branch(
    'other-drug',
    any(is(offense, 'co-other-drug'), is(substance, 'other')),
    getHelp('referral-other-drug', 'none'),
    conductSealing,
  ),
  // 5
  branch(
    'end-of-case-not-known',
    unsure(disposition),
    getHelp('referral-find-record', 'none'),
    cite('C.R.S. title 24, article 72, part 7'),
  ),
  // 6
  branch('never-charged', is(disposition, 'no_charges'), uncharges, uncharged),
  // 7
  branch(
    'not-convicted',
    is(disposition, 'dismissed', 'acquitted', 'deferred_completed', 'diversion_completed'),
    dismissals,
    dismissedCases,
  ),
  // 8
  branch(
    'checked-and-sealed',
    is(stillOnRecord, 'no'),
    alreadyCleared('co-13-3-117-automatic', 'already_sealed'),
    automaticSealing,
  ),
  // 8a
  ...unknownCrimes,
  // 9
  ...mixedCases,
  // 10
  branch('not-finished', unfinished, unfinishedBranches, cite('C.R.S. 24-72-706(1)(b)')),
  // 11
  branch('underage-ticket', underageTicket, underageBranches, underageSealing),
  // 12
  branch(
    'sealed-by-itself',
    sealedByItself,
    alreadyCleared('co-13-3-117-automatic', 'already_sealed'),
    automaticSealing,
  ),
  // 13
  branch('city-case', cityCase, cityBranches, cityCases),
  // 14
  branch('lawful-now', lawfulNow, lawfulNowBranches, conductSealing),
  // 15
  branch(
    'pardoned',
    is(pardonStatus, 'confirmed'),
    likelyEligible('co-710-pardoned', 'seal'),
    cite('C.R.S. 24-72-710(1)-(3)'),
  ),
  // 16
  ...excludedBranches,
  // 17
  branch(
    'restitution-owed',
    is(owesRestitution, 'yes'),
    [
      branch('restitution-several', is(laterConviction, 'yes'), notYet('co-709-multiple', 'seal')),
      branch('restitution-one', always, notYet('co-706-conviction', 'seal')),
    ],
    restitutionRule,
    unpaidFinesRule,
  ),
  // 18
  branch('convicted-again', is(laterConviction, 'yes'), severalCasesBranches, severalCases),
  // 19
  branch('no-dates', noDateKnown, getHelp('referral-find-record', 'none'), cite('C.R.S. 24-72-706(1)(b)')),
  // 20
  branch('petty-count', pettyCount, pettyBranches, oneYear, shallSeal),
  branch('small-possession', smallPossessionAbovePetty, smallPossessionBranches, oneYear, shallSeal),
  // 21
  branch('ordinary-sealing', always, ordinaryBranches, excludedOffenses),
]
