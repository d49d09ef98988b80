import {
  all,
  always,
  any,
  type Condition,
  cite,
  is,
  isNone,
  maybe,
  moment,
  not,
  since,
  unsure,
} from '../../../rules/condition'
import {
  type Branch,
  branch,
  type Decision,
  getHelp,
  likelyEligible,
  notYet,
  type Opening,
} from '../../../rules/decision'
import {
  convictionDate,
  laterConviction,
  laterConvictionDate,
  owesFines,
  owesRestitution,
  pendingCharges,
  sentenceEndDate,
  sentenceStatus,
} from '../../facts'
import { allTermsDone, domesticViolence, offense, orderViolationDate, reducedFromDui, restrainedNow } from '../facts'
import { adult, convictedByBlake, GENERAL, vacating } from './terms'

/** Three years from the latest of release and sentencing; the anniversary itself is inside. RCW 9.96.060(2)(g). */
const sentenceClock = moment([sentenceEndDate], { years: 3, leapDay: 'mar1' })

/** No new conviction in three years, read with care: one day more. RCW 9.96.060(2)(h). */
const newConvictionClock = moment([laterConvictionDate], { years: 3, days: 1, leapDay: 'mar1' })

/** No breach of a protection order in five years, read with care: one day more. RCW 9.96.060(2)(i). */
const orderClock = moment([orderViolationDate], { years: 5, days: 1, leapDay: 'mar1' })

/** Sentenced so long ago that the clock has run, whenever the sentence ended: probation ends within two years. */
const oldSentence = since(moment([convictionDate], { years: 6, leapDay: 'mar1' }))

const startedAsDui = all(is(offense, 'wa-mj-other-misd'), is(reducedFromDui, 'yes'))

/** Still on probation, though the day given for its end is past: the clock has not started. */
const answersDisagree = all(
  is(sentenceStatus, 'supervision'),
  since(moment([sentenceEndDate], { days: 1, leapDay: 'mar1' })),
)

const newConvictionWaits = all(is(laterConviction, 'yes'), not(since(newConvictionClock)))
const orderWaits = all(not(isNone(orderViolationDate)), not(since(orderClock)))

/** The day on which the path opens may hang on these dates, so they are asked before a day is promised. */
const datesAsked = all(
  any(unsure(sentenceEndDate), not(unsure(sentenceEndDate))),
  any(unsure(orderViolationDate), not(unsure(orderViolationDate))),
)

const checkFirst = any(
  unsure(domesticViolence),
  all(is(offense, 'wa-mj-other-misd'), unsure(reducedFromDui)),
  unsure(allTermsDone),
  unsure(owesFines),
  unsure(owesRestitution),
  unsure(pendingCharges),
  unsure(laterConviction),
  unsure(restrainedNow),
  unsure(orderViolationDate),
)

/** Builds a branch that keeps the general path shut: for good reason today (`help`), or until something ends (`wait`). */
type Shut = {
  readonly help: (id: string, when: Condition, pinpoint: string) => Branch
  readonly wait: (id: string, when: Condition, pinpoint: string, opens?: Opening) => Branch
}

const plainly: Shut = {
  help: (id, when, pinpoint) => branch(id, when, getHelp(GENERAL, null), vacating(pinpoint)),
  wait: (id, when, pinpoint, opens) => branch(id, when, notYet(GENERAL, 'vacate', opens), vacating(pinpoint)),
}

/** Whether pipes and papers are cannabis misdemeanors, or void since Blake, is open: a lawyer can argue it. */
const arguable = (other: Branch, opens?: Opening): Decision => [
  branch(
    'paraphernalia-arguable',
    any(adult, convictedByBlake),
    getHelp(null, null, opens ? { also: [{ path: GENERAL, outcome: 'not_yet', opens }] } : {}),
    vacating('(5)'),
    cite('RCW 69.50.412'),
  ),
  other,
]

const unlessArguable: Shut = {
  help: (id, when, pinpoint) =>
    branch(id, when, arguable(branch('general-help', always, getHelp(GENERAL, null))), vacating(pinpoint)),
  wait: (id, when, pinpoint, opens) =>
    branch(
      id,
      when,
      arguable(branch('general-wait', always, notYet(GENERAL, 'vacate', opens)), opens),
      vacating(pinpoint),
    ),
}

/** Path C in its order. RCW 9.96.060(2). */
const general = ({ help, wait }: Shut): Decision => [
  help('domestic-violence', is(domesticViolence, 'yes'), '(2)(f)'),
  help('started-as-dui', startedAsDui, '(2)(d)'),
  wait('terms-not-done', is(allTermsDone, 'no'), '(2)(a)'),
  wait('money-owed', any(is(owesFines, 'yes'), is(owesRestitution, 'yes')), '(2)(a)'),
  wait('charge-pending', is(pendingCharges, 'yes'), '(2)(b)'),
  wait('order-in-force', is(restrainedNow, 'yes'), '(2)(i)'),
  help(
    'sentence-end-unknown',
    all(unsure(sentenceEndDate), any(is(sentenceStatus, 'supervision'), maybe(not(oldSentence)))),
    '(2)(g)',
  ),
  help('still-supervised', answersDisagree, '(2)(g)'),
  help('new-conviction-undated', all(is(laterConviction, 'yes'), unsure(laterConvictionDate)), '(2)(h)'),
  branch(
    'general-waits',
    all(any(orderWaits, newConvictionWaits, not(since(sentenceClock))), datesAsked),
    [
      wait('new-conviction-recent', newConvictionWaits, '(2)(h)', {
        latestOf: [sentenceClock, newConvictionClock, orderClock],
      }),
      wait('order-broken-recently', orderWaits, '(2)(i)', { latestOf: [sentenceClock, orderClock] }),
      wait('three-years-not-over', always, '(2)(g)', sentenceClock),
    ],
    vacating('(2)'),
  ),
  branch('clock-assumed', unsure(sentenceEndDate), likelyEligible(GENERAL, 'vacate'), vacating('(2)(g)')),
  branch('check-before-signing', checkFirst, likelyEligible(GENERAL, 'vacate'), vacating('(2)')),
  branch('all-conditions-met', always, likelyEligible(GENERAL, 'vacate'), vacating('(2)(a)-(i)')),
]

/** Path C for every other misdemeanor. */
export const generalPath: Decision = general(plainly)

/** Step 15: Path C, and where it fails, the arguable ways. RCW 69.50.412. */
export const paraphernaliaPath: Decision = general(unlessArguable)
