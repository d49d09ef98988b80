import { all, always, is, moment, not, since, unsure } from '../../../rules/condition'
import { type Branch, branch, type Decision, eligible, getHelp, likelyEligible, notYet } from '../../../rules/decision'
import { arrestDate, caseOutcome, offenseLevel } from '../facts'
import { NONCONVICTION, nrs, SEAL } from './terms'

/** The first safe day after the time in which the prosecutor could still charge. */
function declined(years: number): Decision {
  const safe = moment([arrestDate], { years, days: 1, leapDay: 'mar1' })
  return [
    branch('charge-time-over', since(safe), eligible(NONCONVICTION, SEAL)),
    branch('charge-time-running', not(since(safe)), notYet(NONCONVICTION, SEAL, safe)),
  ]
}

const eightYears = moment([arrestDate], { years: 8, leapDay: 'mar1' })

/** Step 2: the case ended without a conviction. */
export const nonconviction: readonly Branch[] = [
  branch('acquitted', is(caseOutcome, 'acquitted'), eligible(NONCONVICTION, SEAL), nrs('179.255(1)(a), (7)(a)')),
  branch(
    'dismissed',
    is(caseOutcome, 'dismissed'),
    eligible(NONCONVICTION, SEAL),
    nrs('179.255(1)(a), (7)'),
    nrs('179.2445(1)'),
  ),
  branch(
    'declined',
    is(caseOutcome, 'declined'),
    [
      branch('declined-misdemeanor', is(offenseLevel, 'misdemeanor'), declined(1), nrs('171.090')),
      branch('declined-gross-misdemeanor', is(offenseLevel, 'gross_misdemeanor'), declined(2), nrs('171.090')),
      branch(
        'declined-felony',
        is(offenseLevel, 'felony_e', 'felony_d', 'felony_c', 'felony_b', 'felony_a'),
        declined(3),
        nrs('171.085'),
      ),
      branch(
        'declined-eight-years',
        all(unsure(offenseLevel), since(eightYears)),
        eligible(NONCONVICTION, SEAL),
        nrs('179.255(1)(b)'),
      ),
      branch('declined-not-clear', always, getHelp(NONCONVICTION, SEAL), nrs('179.255(1)(b)')),
    ],
    nrs('179.255(1)(b)'),
  ),
  branch(
    'discharged-without-judgment',
    is(caseOutcome, 'discharged_453_3363'),
    likelyEligible('nv-3363-discharge-seal', SEAL),
    nrs('453.3363'),
    nrs('453.3365'),
  ),
]
