import {
  all,
  always,
  any,
  before,
  type Citation,
  type Condition,
  is,
  maybe,
  moment,
  not,
  onOrAfter,
  since,
  unsure,
} from '../../../rules/condition'
import { type Branch, branch, type Decision, eligible, getHelp, likelyEligible, notYet } from '../../../rules/decision'
import {
  convictionDate,
  laterConviction,
  laterConvictionDate,
  owesFines,
  pendingCharges,
  sentenceEndDate,
  sentenceStatus,
} from '../../facts'
import { dishonorableDischarge, laterConvictionType, offense, offenseLevel, priorDenialDate } from '../facts'
import { GENERAL, isAnotherDrug, nrs, SEAL } from './terms'

/** How long the record must stay clean after the sentence, by the grade of the crime. */
type Wait = { readonly id: string; readonly when: Condition; readonly years: number; readonly cite: Citation }

const isDui = is(offense, 'nv-dui')

/** Every wait with the grade that it belongs to. */
export const waits: readonly Wait[] = [
  {
    id: 'misdemeanor-one-year',
    when: all(is(offenseLevel, 'misdemeanor'), not(isDui)),
    years: 1,
    cite: nrs('179.245(1)(g)'),
  },
  {
    id: 'misdemeanor-dui-seven-years',
    when: all(is(offenseLevel, 'misdemeanor'), isDui),
    years: 7,
    cite: nrs('179.245(1)(e)'),
  },
  {
    id: 'gross-misdemeanor-two-years',
    when: is(offenseLevel, 'gross_misdemeanor'),
    years: 2,
    cite: nrs('179.245(1)(d)'),
  },
  { id: 'felony-e-two-years', when: is(offenseLevel, 'felony_e'), years: 2, cite: nrs('179.245(1)(c)') },
  {
    id: 'felony-bcd-five-years',
    when: is(offenseLevel, 'felony_b', 'felony_c', 'felony_d'),
    years: 5,
    cite: nrs('179.245(1)(b)'),
  },
  { id: 'felony-a-ten-years', when: is(offenseLevel, 'felony_a'), years: 10, cite: nrs('179.245(1)(a)') },
]

/** The end of a wait that starts with the end of the sentence. */
export const clockOf = (years: number) => moment([sentenceEndDate], { years, leapDay: 'mar1' })

/** The wait of the general petition is over. */
export const clockHasRun: Condition = any(...waits.map(({ when, years }) => all(when, since(clockOf(years)))))

/** Nothing can be filed again for two years after a denial. NRS 179.265(1). */
const denialOver = moment([priorDenialDate], { years: 2, leapDay: 'mar1' })

/** The rest of step 7, once the wait is known. */
function clean(years: number): Decision {
  const clock = clockOf(years)
  // Where the end of the sentence is not known: five years after the conviction it is taken to have ended.
  const assumedClock = moment([convictionDate], { years: years + 5, leapDay: 'mar1' })
  return [
    branch(
      'sentence-running',
      all(is(sentenceStatus, 'supervision', 'serving'), maybe(is(dishonorableDischarge, 'no'))),
      [
        branch('wait-after-sentence', not(since(clock)), notYet(GENERAL, SEAL, clock)),
        branch('sentence-end-open', always, notYet(GENERAL, SEAL)),
      ],
      nrs('179.245(1)'),
    ),
    branch('dishonorable-discharge', is(dishonorableDischarge, 'yes'), getHelp(GENERAL, SEAL), nrs('179.2445')),
    branch(
      'denied-under-two-years-ago',
      not(since(denialOver)),
      [
        branch('denial-and-wait', not(since(clock)), notYet(GENERAL, SEAL, { latestOf: [denialOver, clock] })),
        branch('denial-alone', always, notYet(GENERAL, SEAL, denialOver)),
      ],
      nrs('179.265(1)'),
    ),
    branch('wait-running', not(since(clock)), notYet(GENERAL, SEAL, clock), nrs('179.245(1)')),
    branch('charge-pending', is(pendingCharges, 'yes'), notYet(GENERAL, SEAL), nrs('179.245(5)')),
    branch(
      'later-conviction',
      all(is(laterConviction, 'yes'), maybe(is(laterConvictionType, 'crime'))),
      [
        branch('later-conviction-undated', unsure(laterConvictionDate), getHelp(GENERAL, SEAL)),
        branch(
          'later-conviction-in-wait',
          any(
            before(laterConvictionDate, clock),
            all(unsure(sentenceEndDate), maybe(before(laterConvictionDate, assumedClock))),
          ),
          getHelp(GENERAL, SEAL),
        ),
        branch('later-conviction-after-wait', onOrAfter(laterConvictionDate, clock), likelyEligible(GENERAL, SEAL)),
      ],
      nrs('179.245(5)'),
    ),
    branch(
      'sentence-end-unknown',
      unsure(sentenceEndDate),
      [
        branch('wait-may-be-running', maybe(not(since(assumedClock))), getHelp(GENERAL, SEAL)),
        branch('convicted-long-ago', always, likelyEligible(GENERAL, SEAL)),
      ],
      nrs('179.245(1)'),
    ),
    branch('fines-owed', is(owesFines, 'yes'), likelyEligible(GENERAL, SEAL), nrs('179.245')),
    branch(
      'not-sure-of-all',
      any(unsure(sentenceStatus), unsure(laterConviction), unsure(pendingCharges), unsure(owesFines)),
      likelyEligible(GENERAL, SEAL),
      nrs('179.245(1), (5)'),
    ),
    branch('another-drug', isAnotherDrug, likelyEligible(GENERAL, SEAL), nrs('179.245')),
    branch('all-conditions-met', always, eligible(GENERAL, SEAL), nrs('179.2445')),
  ]
}

const felonyDui: Branch = branch(
  'felony-dui',
  all(isDui, is(offenseLevel, 'felony_e', 'felony_d', 'felony_c', 'felony_b', 'felony_a')),
  getHelp(GENERAL, SEAL),
  nrs('179.245(6), (7)'),
)

/** Battery and the like wait longer, violence longer still, and crimes of sex or against children for ever. */
const crimeOfViolence: Branch = branch(
  'crime-of-violence',
  is(offense, 'nv-excluded-plea'),
  getHelp(GENERAL, SEAL),
  nrs('179.245(1)(a), (e), (f)'),
  nrs('179.245(6)'),
)

/** Step 7: the general petition. The level that nobody knows comes last because every other branch needs it. */
export const general: Decision = [
  felonyDui,
  crimeOfViolence,
  ...waits.map(({ id, when, years, cite }) => branch(id, when, clean(years), cite)),
  branch('level-unknown', always, getHelp(GENERAL, SEAL), nrs('179.245(1)')),
]
