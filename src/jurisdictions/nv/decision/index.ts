import { all, always, any, atMost, before, cite, is, maybe, onOrAfter, unsure } from '../../../rules/condition'
import {
  alreadyCleared,
  type Branch,
  branch,
  type Decision,
  eligible,
  getHelp,
  likelyEligible,
  notYet,
} from '../../../rules/decision'
import { ageAtOffense, convictionDate, courtUnknown, sentenceStatus } from '../../facts'
import {
  caseOutcome,
  courtKind,
  offense,
  offenseLevel,
  pardonMatchesCharge,
  pardonStatus,
  recordStillShows,
  sameCaseOtherOffenses,
} from '../facts'
import { decriminalized } from './decriminalized'
import { clockHasRun, general } from './general'
import { nonconviction } from './nonconviction'
import { GENERAL, isOunce, nrs, OUNCE_DAY, PARDON, PARDON_FROM, PARDON_SEAL, SEAL, UNDER_21_DAY } from './terms'

const nevadaCourts = cite('NRS 179.271(1)(a) (Nevada courts)')
const board = cite('Board of Pardons resolution of 17 June 2020')

/** Step 3: a pardon that the person already holds. */
const pardonHeld: readonly Branch[] = [
  branch('pardon-sealed', is(pardonStatus, 'confirmed_sealed'), alreadyCleared(PARDON, PARDON_SEAL), nrs('179.273(1)')),
  branch(
    'pardon-paper',
    is(pardonStatus, 'have_document'),
    [
      branch('pardon-matches', is(pardonMatchesCharge, 'yes'), eligible(PARDON, PARDON_SEAL), nrs('179.273(2)-(5)')),
      branch('pardon-may-differ', always, getHelp(PARDON, PARDON_SEAL), nrs('179.273(4)')),
    ],
    nrs('179.273(2)'),
  ),
]

/** Step 6: who gets here was under 21, so that the written request is shut. */
const pardonToAskFor: Branch = branch(
  'pardoned-in-2020',
  all(isOunce, onOrAfter(convictionDate, PARDON_FROM), before(convictionDate, OUNCE_DAY)),
  [
    // Sources differ on felony grades and on cases with other convictions: the general petition stands beside it.
    branch(
      'pardon-reach-disputed',
      all(
        any(
          is(offenseLevel, 'felony_e', 'felony_d', 'felony_c', 'felony_b', 'felony_a'),
          is(sameCaseOtherOffenses, 'yes'),
        ),
        clockHasRun,
      ),
      likelyEligible(PARDON, PARDON_SEAL, { also: [{ path: GENERAL, outcome: 'likely_eligible' }] }),
      board,
    ),
    branch('pardon-paper-first', always, likelyEligible(PARDON, PARDON_SEAL), board),
  ],
  board,
  nrs('179.273(2), (4)'),
)

/** The decision order of Nevada. */
export const decision: Decision = [
  // 1
  branch(
    'another-court',
    any(is(caseOutcome, 'juvenile_adjudication'), is(courtKind, 'juvenile', 'federal', 'tribal', 'other_state')),
    getHelp(null, null),
    nevadaCourts,
  ),
  branch(
    'court-record-first',
    any(unsure(caseOutcome), courtUnknown(courtKind), unsure(offense)),
    getHelp(null, null),
    nevadaCourts,
  ),
  branch('case-still-open', is(caseOutcome, 'pending'), notYet(null, null), nevadaCourts),
  // 2
  ...nonconviction,
  // 3
  ...pardonHeld,
  // 4
  branch(
    'under-21-sealed-by-court',
    all(
      isOunce,
      onOrAfter(convictionDate, UNDER_21_DAY),
      atMost(ageAtOffense, 20),
      is(sentenceStatus, 'completed'),
      maybe(is(recordStillShows, 'no')),
    ),
    alreadyCleared('nv-auto-u21-seal', SEAL),
    cite('2021 AB 158 (NRS 453.336)'),
  ),
  // 5
  decriminalized,
  // 6
  pardonToAskFor,
  // 7
  ...general,
]
