import {
  all,
  always,
  any,
  before,
  type Condition,
  cite,
  is,
  moment,
  not,
  onOrAfter,
  since,
  unsure,
} from '../../../rules/condition'
import {
  type Branch,
  branch,
  type Decision,
  eligible,
  getHelp,
  likelyEligible,
  notEligible,
  notYet,
} from '../../../rules/decision'
import {
  convictionDate,
  laterConviction,
  laterConvictionDate,
  offenseDate,
  owesFines,
  owesRestitution,
  pendingCharges,
  sentenceEndDate,
  sentenceStatus,
} from '../../facts'
import {
  courtLevel,
  deniedBefore,
  laterConvictionType,
  laterDeferredDismissal,
  laterSentenceEndDate,
  olderPriorConviction,
  otherJurisdictionConviction,
  sameCaseOtherOffenses,
} from '../facts'
import { CLASSES_DAY, NONE, pardon, SEAL, title15, title17A } from './terms'

const fourYears = moment([sentenceEndDate], { years: 4, leapDay: 'mar1' })
const dayAfterSentence = moment([sentenceEndDate], { days: 1, leapDay: 'mar1' })
const laterSentenceDone = moment([laterSentenceEndDate], { leapDay: 'mar1' })

const hasLater = is(laterConviction, 'yes')
const laterIsEligible = all(hasLater, is(laterConvictionType, 'eligible'))
const afterSentence = onOrAfter(laterConvictionDate, dayAfterSentence)
const paragraph3 = cite('form CR-218 ¶ 3')

/** Step 3, end: crimes had no class before May 1976. */
const beforeClasses: Branch = branch(
  'before-classes',
  any(before(offenseDate, CLASSES_DAY), all(unsure(offenseDate), before(convictionDate, CLASSES_DAY))),
  getHelp(null, NONE),
  title15('2261(6)'),
)

/** Step 5: what happened since the sentence was done. */
const sinceThen: Decision = [
  branch(
    'later-conviction-bars',
    all(hasLater, is(laterConvictionType, 'other'), afterSentence),
    notEligible(null, NONE, pardon),
    title15('2262(3)'),
  ),
  branch(
    'deferred-dismissal-bars',
    is(laterDeferredDismissal, 'yes'),
    notEligible(null, NONE, pardon),
    title15('2262(3)'),
  ),
  branch(
    'conviction-elsewhere-bars',
    is(otherJurisdictionConviction, 'yes'),
    notEligible(null, NONE, pardon),
    title15('2262(4)'),
  ),
  branch(
    'later-conviction-unclear',
    all(hasLater, any(unsure(laterConvictionType), unsure(laterConvictionDate))),
    getHelp(null, NONE),
    title15('2262(3)'),
  ),
]

/** Step 6, after the sentence and the money. */
const waits = (path: string): Decision => [
  branch('sentence-end-unknown', unsure(sentenceEndDate), getHelp(null, NONE), title15('2262(2)')),
  branch('charge-pending', is(pendingCharges, 'yes'), notYet(path, SEAL), title15('2262(5)')),
  branch(
    'four-years-running',
    not(since(fourYears)),
    notYet(path, SEAL, fourYears),
    title15('2262(2)'),
    title17A('1502(2)'),
  ),
  branch(
    'later-sentence-open',
    all(laterIsEligible, not(since(laterSentenceDone))),
    notYet(path, SEAL),
    title15('2262(3)'),
  ),
  branch(
    'later-sentence-end-unknown',
    all(laterIsEligible, unsure(laterSentenceEndDate)),
    getHelp(null, NONE),
    title15('2262(3)'),
  ),
]

/** Steps 3 (end) to 7 for a conviction of an eligible kind. `doubt` is what makes this kind of crime less than certain. */
export const seal = (path: string, doubt: { readonly id: string; readonly when: Condition }): Decision => [
  beforeClasses,
  // 4
  branch('refused-before', is(deniedBefore, 'yes'), getHelp(null, NONE), title15('2264')),
  // 6, first words: while sentence or money is open the window of step 5 has not begun
  branch('sentence-open', is(sentenceStatus, 'supervision', 'serving'), notYet(path, SEAL), title15('2262(2)')),
  branch('money-open', any(is(owesFines, 'yes'), is(owesRestitution, 'yes')), notYet(path, SEAL), title15('2262(2)')),
  // 5
  ...sinceThen,
  // 6
  ...waits(path),
  // 7
  branch(
    'older-conviction',
    is(olderPriorConviction, 'yes'),
    likelyEligible(path, SEAL),
    title15('2262(3)'),
    paragraph3,
  ),
  branch(
    'other-convictions-in-case',
    is(sameCaseOtherOffenses, 'yes'),
    likelyEligible(path, SEAL),
    title15('2262(3)'),
    paragraph3,
  ),
  branch(
    'conviction-between',
    all(hasLater, before(laterConvictionDate, dayAfterSentence)),
    likelyEligible(path, SEAL),
    title15('2262(3)'),
  ),
  branch('later-eligible-done', laterIsEligible, likelyEligible(path, SEAL), title15('2262(3)')),
  branch(doubt.id, doubt.when, likelyEligible(path, SEAL), title15('2261(6)')),
  branch(
    'not-sure-of-all',
    any(
      unsure(pendingCharges),
      unsure(laterConviction),
      unsure(laterDeferredDismissal),
      unsure(otherJurisdictionConviction),
      unsure(olderPriorConviction),
      unsure(owesFines),
      unsure(owesRestitution),
    ),
    likelyEligible(path, SEAL),
    title15('2262(2)-(5)'),
  ),
  branch('court-not-sure', unsure(courtLevel), likelyEligible(path, SEAL), title15('2264(1)')),
  branch('all-conditions-met', always, eligible(path, SEAL), title15('2264(5)')),
]
