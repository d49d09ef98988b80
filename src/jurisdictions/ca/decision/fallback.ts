import {
  all,
  always,
  any,
  before,
  type Condition,
  is,
  maybe,
  moment,
  not,
  since,
  unsure,
} from '../../../rules/condition'
import { branch, type Decision, eligible, getHelp, likelyEligible, notYet } from '../../../rules/decision'
import {
  convictionDate,
  laterConviction,
  pendingCharges,
  sentenceEndDate,
  sentenceStatus,
  substance,
} from '../../facts'
import {
  mandatorySupervision,
  offense,
  offenseLevel,
  onProbationOrServingOther,
  probationCompletedClean,
  sentenceType,
  servingOther,
} from '../facts'
import { crimeUnknown, isMarijuanaLaw, pen } from './terms'

const DISMISSAL = 'dismissal'

/** A case still open anywhere shuts every dismissal of the 1203.4 family. */
const blockers = any(
  is(pendingCharges, 'yes'),
  is(onProbationOrServingOther, 'yes'),
  is(sentenceStatus, 'supervision', 'serving'),
)

/** Without probation: probation in another case is no bar, only time being served there is. Pen. Code 1203.4a(a)-(b). */
const blockersWithoutProbation = any(
  is(pendingCharges, 'yes'),
  all(is(onProbationOrServingOther, 'yes'), is(servingOther, 'yes')),
  is(sentenceStatus, 'supervision', 'serving'),
)

/** Another drug, or a crime that is not known, may be one that the law shuts out. */
const anotherCrime = any(crimeUnknown, all(isMarijuanaLaw, is(substance, 'other')))
const unlessClear = (...doubts: Condition[]) => ({ likelyIf: any(...doubts, anotherCrime, maybe(blockers)) })

const afterOneYear = moment([convictionDate], { years: 1, days: 1, leapDay: 'mar1' })
const afterSplitSentence = moment([sentenceEndDate], { years: 1, days: 1, leapDay: 'mar1' })
const afterStraightSentence = moment([sentenceEndDate], { years: 2, days: 1, leapDay: 'mar1' })
const splitSentence = all(is(sentenceType, 'county_jail_felony'), is(mandatorySupervision, 'yes'))

const blocked = (path: string) => branch('dismissal-blocked', blockers, notYet(path, DISMISSAL), pen('1203.4(a)(1)'))
const blockedWithoutProbation = branch(
  'dismissal-blocked-4a',
  blockersWithoutProbation,
  notYet('ca-pc1203-4a', DISMISSAL),
  pen('1203.4a(a)-(b)'),
)

/** The first day on which a felony could be sentenced to county jail. Pen. Code 1170(h). */
const COUNTY_JAIL_DAY = '2011-10-01'

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
        is(offense, 'ca-vc23222b'),
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
    [blockedWithoutProbation, ...withoutProbation],
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
        eligible('ca-pc1203-4', DISMISSAL, unlessClear(maybe(is(probationCompletedClean, 'no')))),
        pen('1203.4(a)(1)'),
      ),
    ],
    pen('1203.4(a)(1)'),
  ),
  branch(
    'no-probation-dismissal',
    is(sentenceType, 'no_probation'),
    [
      blockedWithoutProbation,
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
      branch(
        'county-jail-too-early',
        all(is(sentenceType, 'county_jail_felony'), before(convictionDate, COUNTY_JAIL_DAY)),
        getHelp('ca-general-dismissal', 'none'),
        pen('1170(h)'),
      ),
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
