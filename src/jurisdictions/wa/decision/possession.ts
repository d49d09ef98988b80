import { all, always, any, before, cite, is, maybe, not, onOrAfter, reads, unsure } from '../../../rules/condition'
import {
  alreadyCleared,
  branch,
  type Decision,
  eligible,
  getHelp,
  likelyEligible,
  type Outcome,
} from '../../../rules/decision'
import { ageAtOffense, convictionDate, offenseDate, sentenceStatus, substance } from '../../facts'
import { courtCity, courtKind, offense, offenseLevel, recordStillShows, seattleObjected, sudProgram } from '../facts'
import { generalPath } from './misdemeanor'
import {
  adult,
  alrhCase,
  BLAKE,
  blakeCase,
  CANNABIS,
  convictedAfterBlake,
  convictedByBlake,
  isOrdinance,
  notOrdinance,
  TREATMENT,
  vacating,
  voidJudgment,
} from './terms'

/** How people write the city of Seattle's court. */
export const inSeattle = reads(courtCity, 'Seattle', 'seattle', 'SEATTLE', 'City of Seattle', 'Seattle Municipal Court')

/** Cases that the city's motion of 2018 names, whether or not the order reached them. */
export const seattleMotion = all(
  is(offense, 'wa-mj-poss-4014', 'wa-mj-poss-401e'),
  is(courtKind, 'municipal'),
  onOrAfter(convictionDate, '1996-01-01'),
  before(convictionDate, '2011-01-01'),
  inSeattle,
)

export const seattleOrder = cite(
  'Seattle Municipal Court, order of Sept. 11, 2018, on the City Attorney’s motion under CrRLJ 7.8(b)(5) and 8.3(a)',
)

/** Proof that opens RCW 9.96.060(6). */
const treatmentProof = is(sudProgram, 'completed', 'six_months')

/** The Blake motion stands open beside the cannabis petition: only it brings money back. */
const withBlake = (outcome: Outcome) => eligible(CANNABIS, 'vacate', { also: [{ path: BLAKE, outcome }] })

/** Step 11: the four cannabis possession misdemeanors. */
export const cannabisMisdemeanor: Decision = [
  // a
  branch(
    'seattle-2018',
    all(seattleMotion, maybe(not(is(recordStillShows, 'yes'))), maybe(not(is(seattleObjected, 'yes')))),
    alreadyCleared('wa-seattle-2018', 'already_vacated'),
    seattleOrder,
  ),
  // b
  branch(
    'adult-possession',
    all(adult, maybe(not(is(substance, 'other')))),
    [
      branch('blake-too-ordinance', all(isOrdinance, convictedByBlake), withBlake('likely_eligible'), blakeCase),
      branch('blake-too', convictedByBlake, withBlake('eligible'), blakeCase),
      branch('cannabis-petition-only', always, eligible(CANNABIS, 'vacate')),
    ],
    vacating('(5)'),
  ),
  // c
  branch(
    'void-possession',
    convictedByBlake,
    [
      branch('void-ordinance', isOrdinance, likelyEligible(BLAKE, 'vacate_and_refund')),
      branch('void-state-count', always, eligible(BLAKE, 'vacate_and_refund'), alrhCase),
    ],
    blakeCase,
    voidJudgment,
  ),
  // d
  branch(
    'age-or-conviction-date-unknown',
    any(unsure(ageAtOffense), unsure(convictionDate)),
    getHelp(null, null),
    vacating('(5)'),
  ),
  // e: possession became a crime again on 13 May 2021
  branch(
    'offense-before-new-law',
    any(unsure(offenseDate), before(offenseDate, '2021-05-13')),
    getHelp(null, null),
    blakeCase,
    cite('Laws of 2021, ch. 311'),
  ),
  // f
  branch(
    'treatment-possession',
    all(notOrdinance, treatmentProof),
    likelyEligible(TREATMENT, 'vacate'),
    vacating('(6)'),
  ),
  // g
  branch('general-rule-possession', always, generalPath, vacating('(2)')),
]

/** Step 12: felony possession. */
export const felonyPossession: Decision = [
  branch('felony-count-void', convictedByBlake, [
    branch('felony-count-supervised', is(sentenceStatus, 'supervision'), getHelp(BLAKE, null)),
    branch('felony-count-finished', always, eligible(BLAKE, 'vacate_and_refund'), voidJudgment),
  ]),
  branch('felony-count-late-or-undated', always, getHelp(null, null)),
]

/** Step 13: attempt, solicitation or conspiracy to possess. */
export const attemptedPossession: Decision = [
  branch('attempt-void', convictedByBlake, [
    branch(
      'attempt-felony-supervised',
      all(is(sentenceStatus, 'supervision'), is(offenseLevel, 'felony_c', 'felony_b', 'felony_a')),
      getHelp(BLAKE, null),
    ),
    branch('attempt-likely-void', always, likelyEligible(BLAKE, 'vacate_and_refund'), voidJudgment),
  ]),
  branch(
    'attempt-later-misdemeanor',
    all(convictedAfterBlake, is(offenseLevel, 'misdemeanor', 'gross_misdemeanor')),
    generalPath,
    vacating('(2)'),
  ),
  branch('attempt-late-or-undated', always, getHelp(null, null)),
]

/** Step 14: possession under the statute of 2021 and after. */
export const newPossession: Decision = [
  branch('treatment-new-possession', treatmentProof, likelyEligible(TREATMENT, 'vacate'), vacating('(6)')),
  branch('general-rule-new-possession', always, generalPath, vacating('(2)')),
]
