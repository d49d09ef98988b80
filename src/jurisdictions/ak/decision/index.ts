import { all, always, any, is, isNone, moment, not, since, unsure } from '../../../rules/condition'
import {
  alreadyCleared,
  branch,
  type Decision,
  eligible,
  getHelp,
  likelyEligible,
  notEligible,
  notYet,
} from '../../../rules/decision'
import * as law from '../citations'
import {
  birthDate,
  caseType,
  courtLevel,
  disposition,
  offense,
  prosecutedBy,
  recordProblem,
  sentenceEndDate,
  sentenceStatus,
} from '../facts'
import { groundSix, groundSixOpen, otherConviction, otherOffense, under21, unsureOfCourt } from './ground-six'
import { notConvicted } from './not-convicted'
import { suspendedSentence } from './suspended-sentence'

const JUVENILE = 'ak-juvenile-seal'
const fiveYears = moment([sentenceEndDate], { years: 5, leapDay: 'mar1' })

// Step 8.
const nothingButPardon: Decision = [
  branch(
    'city-case-no-pardon',
    any(is(prosecutedBy, 'municipal'), all(unsure(prosecutedBy), is(offense, 'ak-municipal-possess'))),
    notEligible(null, 'none'),
    law.STATE_CRIMES_ONLY,
  ),
  branch('pardon-only', always, notEligible('ak-pardon', 'none'), law.CLEMENCY, law.CLEMENCY_NOTICE, law.JOHNSON),
]

/** Alaska's decision order, step by step. */
export const decision: Decision = [
  // Step 1.
  branch(
    'not-an-alaska-record',
    is(courtLevel, 'federal', 'tribal', 'other_state'),
    getHelp(null, 'none'),
    law.CLEMENCY,
  ),
  // Step 2.
  branch(
    'juvenile-case',
    is(caseType, 'juvenile'),
    [
      branch(
        'juvenile-still-supervised',
        is(sentenceStatus, 'supervision', 'serving'),
        getHelp(JUVENILE, 'seal_juvenile'),
      ),
      branch(
        'still-under-18',
        not(since(moment([birthDate], { years: 18, leapDay: 'mar1' }))),
        getHelp(JUVENILE, 'seal_juvenile'),
      ),
      branch('juvenile-sealed', always, alreadyCleared(JUVENILE, 'seal_juvenile')),
    ],
    law.JUVENILE,
    law.JUVENILE_AUTOMATIC,
  ),
  branch(
    'juvenile-tried-as-adult',
    is(caseType, 'juvenile_as_adult'),
    [
      branch(
        'sentence-end-needed',
        any(unsure(sentenceEndDate), isNone(sentenceEndDate)),
        getHelp(JUVENILE, 'seal_juvenile'),
      ),
      branch('five-years-over', since(fiveYears), likelyEligible(JUVENILE, 'seal_juvenile')),
      branch('five-years-running', always, notYet(JUVENILE, 'seal_juvenile', fiveYears)),
    ],
    law.JUVENILE,
    law.JUVENILE_PETITION,
  ),
  // Step 3.
  branch('case-open', is(disposition, 'pending'), getHelp(null, 'none'), law.NOT_PUBLISHED),
  branch('end-not-known', unsure(disposition), getHelp(null, 'none'), law.NOT_PUBLISHED, law.RULE_40),
  branch('offense-not-known', unsure(offense), getHelp(null, 'none'), law.RULE_40),
  // Step 4.
  branch(
    'not-me',
    is(recordProblem, 'not_me'),
    [
      branch(
        'not-me-no-conviction',
        is(disposition, 'dismissed', 'acquitted'),
        likelyEligible('ak-dps-seal-mistaken', 'seal_dps_entry'),
      ),
      branch('not-me-convicted', always, getHelp('ak-dps-seal-mistaken', 'seal_dps_entry')),
    ],
    law.MISTAKEN,
  ),
  branch(
    'police-record-wrong',
    is(recordProblem, 'wrong_entry', 'setaside_missing'),
    eligible('ak-dps-correct', 'correct_record', { likelyIf: unsureOfCourt }),
    law.CORRECTION,
  ),
  // Step 5.
  branch(
    'no-conviction',
    is(disposition, 'dismissed', 'acquitted', 'sej_dismissed'),
    notConvicted,
    law.NOT_PUBLISHED,
    law.GROUND_1,
  ),
  // Step 6.
  branch('small-possession', groundSixOpen, groundSix, law.RULE_40, law.ORDER_2001, law.GROUND_6, law.SMALL_POSSESSION),
  // Step 7.
  ...suspendedSentence,
  // Step 8, by what closed ground 6.
  branch('other-offense', otherOffense, nothingButPardon, law.JOURNEY, law.RULE_40_OFFENSE),
  branch('under-21', under21, nothingButPardon, law.JOURNEY, law.RULE_40_AGE, law.RULE_40_OFFENSE),
  branch(
    'other-conviction-in-case',
    otherConviction,
    nothingButPardon,
    law.JOURNEY,
    law.RULE_40_OTHER,
    law.RULE_40_OFFENSE,
  ),
  // Only the weight can still have closed it.
  branch('an-ounce-or-more', always, nothingButPardon, law.JOURNEY, law.RULE_40_OFFENSE),
]
