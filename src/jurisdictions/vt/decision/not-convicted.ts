import { all, always, before, is, moment, not, onOrAfter, since, unsure } from '../../../rules/condition'
import { alreadyCleared, branch, type Decision, getHelp, likelyEligible, notYet } from '../../../rules/decision'
import * as law from '../citations'
import {
  disposition,
  dispositionDate,
  owesRestitution,
  pendingCharges,
  recordStillShows,
  sentenceStatus,
} from '../facts'
import { act167 } from './act167'
import { deniedRecently, twoYearsAfterDenial } from './blockers'
import { beforeAct167Ends, notKnownToShow, smallMisdemeanor } from './conditions'

const DEFERRED = 'vt-deferred-sentence'
const NONCONVICTION = 'vt-seal-nonconviction'

const twoYearsAfterDiversion = moment([dispositionDate], { years: 2, leapDay: 'mar1' })
const sixtyDaysAfterEnd = moment([dispositionDate], { days: 60, leapDay: 'mar1' })

// Section 1.8: a deferred sentence.
const deferred: Decision = [
  branch('deferral-probation-running', is(sentenceStatus, 'supervision', 'serving'), notYet(DEFERRED, 'expunge')),
  branch('deferral-restitution-owed', is(owesRestitution, 'yes'), notYet(DEFERRED, 'expunge')),
  branch('deferral-still-shows', is(recordStillShows, 'yes'), likelyEligible(DEFERRED, 'expunge')),
  branch('deferral-done', always, alreadyCleared(DEFERRED, 'expunge')),
]

// Section 1.8: a diversion program.
const diversion: Decision = [
  branch('diversion-before-2002', before(dispositionDate, '2002-07-01'), likelyEligible(DEFERRED, 'expunge')),
  branch(
    'diversion-less-than-two-years',
    not(since(twoYearsAfterDiversion)),
    notYet(DEFERRED, 'expunge', twoYearsAfterDiversion),
  ),
  branch(
    'diversion-still-shows',
    all(since(twoYearsAfterDiversion), is(recordStillShows, 'yes')),
    likelyEligible(DEFERRED, 'expunge'),
  ),
  branch('diversion-done', always, alreadyCleared(DEFERRED, 'expunge')),
]

// Section 1.7: a charge without a conviction.
const nonconviction: Decision = [
  branch(
    'ended-less-than-60-days-ago',
    not(since(sixtyDaysAfterEnd)),
    notYet(NONCONVICTION, 'seal', sixtyDaysAfterEnd),
    law.NONCONVICTION_BY_ITSELF,
  ),
  branch(
    'sealed-by-court',
    all(onOrAfter(dispositionDate, '2018-07-01'), notKnownToShow),
    alreadyCleared(NONCONVICTION, 'seal'),
    law.NONCONVICTION_BY_ITSELF,
  ),
  branch('charge-pending', is(pendingCharges, 'yes'), notYet(NONCONVICTION, 'seal'), law.PENDING),
  branch('denied-recently', deniedRecently, notYet(NONCONVICTION, 'seal', twoYearsAfterDenial), law.DENIED),
  branch('nonconviction-petition', always, likelyEligible(NONCONVICTION, 'seal'), law.NONCONVICTION_PETITION),
]

/** Step 3: how the case ended, where it did not end in a conviction. */
export const notConvicted: Decision = [
  branch('deferred-sentence', is(disposition, 'deferred_sentence'), deferred, law.DEFERRED_SENTENCE),
  branch('diversion', is(disposition, 'diversion'), diversion, law.DIVERSION),
  branch(
    'end-not-known',
    unsure(disposition),
    [
      branch('act-167', all(smallMisdemeanor, beforeAct167Ends), act167, law.ACT_167, law.STATE_V_EC),
      branch('end-needed', always, getHelp(null, 'none')),
    ],
    law.CRIMINAL_HISTORY_RECORD,
  ),
  branch(
    'not-convicted',
    is(disposition, 'dismissed', 'acquitted', 'no_probable_cause', 'never_charged'),
    [
      branch(
        'act-167-charge',
        all(smallMisdemeanor, beforeAct167Ends, notKnownToShow),
        alreadyCleared('vt-act167-auto-expunge', 'expunge'),
        law.ACT_167,
      ),
      ...nonconviction,
    ],
    law.NONCONVICTION_PETITION,
  ),
]
