import { all, any, atLeast, atMost, cite, is, moment, not, since } from '../../../rules/condition'
import { branch, type Decision, likelyEligible } from '../../../rules/decision'
import { ageAtOffense, offenseDate } from '../../facts'
import {
  activeInvestigation,
  numberOfRecords,
  offense,
  otherCourtRecords,
  outOfStateRecord,
  releaseDate,
  sentenceEndDate,
  wantsSealInstead,
} from '../facts'
import { isMisdemeanor } from './charges'

const yearsOver = (years: number) =>
  since(moment([offenseDate, sentenceEndDate], { years, leapDay: 'feb28' }, [releaseDate]))

/** Step 4: expungement of an offense before the 21st birthday. Anything unknown leaves it closed. */
export const beforeTwentyOne: Decision = [
  branch(
    'before-21',
    all(
      // s. 100J shuts out driving under the influence.
      not(is(offense, 'oui-drugs')),
      not(atLeast(ageAtOffense, 21)),
      is(wantsSealInstead, 'no'),
      atMost(numberOfRecords, 2),
      is(otherCourtRecords, 'no'),
      is(outOfStateRecord, 'no'),
      is(activeInvestigation, 'no'),
      any(yearsOver(7), all(isMisdemeanor, yearsOver(3))),
    ),
    likelyEligible('ma-time-based-expunge', 'expunge'),
    cite('G.L. c. 276, ss. 100F-100H'),
    cite('G.L. c. 276, s. 100I(a)'),
    cite('G.L. c. 276, s. 100J'),
  ),
]
