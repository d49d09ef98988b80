import { all, always, any, atLeast, before, is, maybe, not, onOrAfter, unsure } from '../../../rules/condition'
import { type Branch, branch, type Decision, eligible, getHelp, likelyEligible } from '../../../rules/decision'
import { ageAtOffense, convictionDate, sentenceStatus } from '../../facts'
import { clockHasRun } from './general'
import {
  DECRIM,
  GENERAL,
  isOunce,
  legalSince2017,
  legalSince2024,
  nrs,
  OUNCE_DAY,
  PARDON,
  PARDON_FROM,
  SEAL,
  TWO_AND_A_HALF_DAY,
} from './terms'

/** The statute is silent on a sentence that still runs. */
const running = branch(
  'request-while-sentence-runs',
  is(sentenceStatus, 'supervision', 'serving'),
  getHelp(DECRIM, SEAL),
  nrs('179.271'),
)

/** No court has settled these; the general petition is shown beside them once its wait is over. */
const arguable: Decision = [
  branch(
    'arguable-general-open',
    clockHasRun,
    likelyEligible(DECRIM, SEAL, { also: [{ path: GENERAL, outcome: 'likely_eligible' }] }),
    nrs('179.271(4)(a)'),
  ),
  branch('arguable', always, likelyEligible(DECRIM, SEAL), nrs('179.271(4)(a)')),
]

const ageUnsure = unsure(ageAtOffense)

/** An ounce or less: the case for which the statute was made. */
const ounce: Decision = [
  branch(
    'ounce-also-pardoned',
    onOrAfter(convictionDate, PARDON_FROM),
    eligible(DECRIM, SEAL, { likelyIf: ageUnsure, also: [{ path: PARDON, outcome: 'likely_eligible' }] }),
    nrs('179.271(2), (4)(a)'),
  ),
  branch('ounce-before-pardon', always, eligible(DECRIM, SEAL, { likelyIf: ageUnsure }), nrs('179.271(2), (4)(a)')),
]

/** Step 5: a written request for an offense that is no longer a crime for people of 21 or over. */
export const decriminalized: Branch = branch(
  'decriminalized',
  all(any(legalSince2017, legalSince2024), maybe(atLeast(ageAtOffense, 21))),
  [
    branch('request-conviction-date-unknown', unsure(convictionDate), getHelp(DECRIM, SEAL), nrs('179.271(1)(a)')),
    branch(
      'convicted-before-2017',
      all(legalSince2017, before(convictionDate, OUNCE_DAY)),
      [running, branch('ounce-or-less', isOunce, ounce), branch('not-settled-by-courts', always, arguable)],
      nrs('179.271(1)(a)'),
    ),
    branch(
      'convicted-before-2024',
      // A drug not named leaves the label of the charge, so that the later day counts unless the earlier surely does.
      all(legalSince2024, maybe(not(legalSince2017)), before(convictionDate, TWO_AND_A_HALF_DAY)),
      [running, branch('not-settled-by-courts', always, arguable)],
      nrs('179.271(1)(a)'),
    ),
  ],
  nrs('179.271(1)(a), (4)(a)'),
)
