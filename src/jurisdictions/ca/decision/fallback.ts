import { all, always, any, type Condition, is, maybe, moment, not, since, unsure } from '../../../rules/condition'
import { branch, type Decision, eligible, getHelp, likelyEligible, notYet } from '../../../rules/decision'
import { convictionDate, laterConviction, pendingCharges, sentenceEndDate, sentenceStatus } from '../../facts'
import {
  mandatorySupervision,
  offense,
  offenseLevel,
  onProbationOrServingOther,
  probationCompletedClean,
  sentenceType,
} from '../facts'
import { pen } from './terms'

const DISMISSAL = 'dismissal'

/** A case still open anywhere shuts every dismissal of the 1203.4 family. */
const blockers = any(
  is(pendingCharges, 'yes'),
  is(onProbationOrServingOther, 'yes'),
  is(sentenceStatus, 'supervision', 'serving'),
)
const unlessClear = (...doubts: Condition[]) => ({ likelyIf: any(...doubts, maybe(blockers)) })

const afterOneYear = moment([convictionDate], { years: 1, days: 1, leapDay: 'mar1' })
const afterSplitSentence = moment([sentenceEndDate], { years: 1, days: 1, leapDay: 'mar1' })
const afterStraightSentence = moment([sentenceEndDate], { years: 2, days: 1, leapDay: 'mar1' })
const splitSentence = all(is(sentenceType, 'county_jail_felony'), is(mandatorySupervision, 'yes'))

const blocked = (path: string) => branch('dismissal-blocked', blockers, notYet(path, DISMISSAL), pen('1203.4(a)(1)'))

/** More than one year since judgment, without probation. Pen. Code 1203.4a. */
const withoutProbation: Decision = [
  branch('one-year-wait', not(since(afterOneYear)), notYet('ca-pc1203-4a', DISMISSAL, afterOneYear), pen('1203.4a(a)')),
  branch(
    'one-year-passed',
    always,
    eligible(
      'ca-pc1203-4a',
      DISMISSAL,
      unlessClear(
        maybe(is(laterConviction, 'yes')),
        unsure(convictionDate),
        unsure(offenseLevel),
        // Doubt 6: clerks refuse Vehicle Code infractions as a class.
        any(is(offense, 'ca-vc23222b'), unsure(offense)),
      ),
    ),
    pen('1203.4a(a)'),
  ),
]

/** The fallback of the decision order: dismissal under Pen. Code 1203.4, 1203.4a or 1203.41, chosen by the sentence. */
export const fallback: Decision = [
  branch(
    'infraction-dismissal',
    is(offenseLevel, 'infraction'),
    [blocked('ca-pc1203-4a'), ...withoutProbation],
    pen('1203.4(b)'),
    pen('1203.4a(a)'),
  ),
  branch(
    'sentence-unknown',
    unsure(sentenceType),
    getHelp('ca-general-dismissal', 'none'),
    pen('1203.4, 1203.4a, 1203.41'),
  ),
  branch(
    'probation-dismissal',
    is(sentenceType, 'probation'),
    [
      blocked('ca-pc1203-4'),
      branch(
        'probation-finished',
        always,
        eligible('ca-pc1203-4', DISMISSAL, unlessClear(maybe(is(probationCompletedClean, 'no')), unsure(offense))),
        pen('1203.4(a)(1)'),
      ),
    ],
    pen('1203.4(a)(1)'),
  ),
  branch(
    'no-probation-dismissal',
    is(sentenceType, 'no_probation'),
    [
      blocked('ca-pc1203-4a'),
      branch(
        'felony-without-probation',
        is(offenseLevel, 'felony'),
        getHelp('ca-general-dismissal', 'none'),
        pen('1203.4a(a)'),
      ),
      ...withoutProbation,
    ],
    pen('1203.4a(a)'),
  ),
  branch(
    'jail-or-prison-dismissal',
    always,
    [
      blocked('ca-pc1203-41'),
      branch('sentence-end-unknown', unsure(sentenceEndDate), getHelp('ca-pc1203-41', DISMISSAL), pen('1203.41(a)(2)')),
      branch(
        'split-sentence',
        splitSentence,
        [
          branch(
            'split-sentence-wait',
            not(since(afterSplitSentence)),
            notYet('ca-pc1203-41', DISMISSAL, afterSplitSentence),
            pen('1203.41(a)(2)'),
          ),
          branch('split-sentence-over', always, likelyEligible('ca-pc1203-41', DISMISSAL), pen('1203.41(a)(1)')),
        ],
        pen('1203.41(a)(2)'),
      ),
      branch(
        'straight-sentence-wait',
        not(since(afterStraightSentence)),
        notYet('ca-pc1203-41', DISMISSAL, afterStraightSentence),
        pen('1203.41(a)(2)'),
      ),
      branch('straight-sentence-over', always, likelyEligible('ca-pc1203-41', DISMISSAL), pen('1203.41(a)(1)')),
    ],
    pen('1203.41(a)(2)'),
  ),
]
