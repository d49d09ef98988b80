import { always, cite, is, onOrAfter } from '../../../rules/condition'
import { alreadyCleared, branch, type Decision, likelyEligible } from '../../../rules/decision'
import { convictionDate, disposition } from '../facts'
import { isSection34 } from './charges'

const COURT = 'ma-100c-seal-nonconviction'
const DRUG_LAW = 'ma-94c-34-44-seal'

const DRUG_LAW_44 = cite('G.L. c. 94C, s. 44')
const DOE = cite('Commonwealth v. Doe, 420 Mass. 142 (1995)')
const DISMISSAL = cite('G.L. c. 276, s. 100C, second par.')
const FORM = cite('TC0057 (2/24)')
const courtToo = { also: [{ path: COURT, outcome: 'likely_eligible' }] } as const

/** Step 6: cases that did not end in a conviction. */
export const withoutConviction: Decision = [
  branch(
    'acquitted',
    is(disposition, 'not_guilty', 'no_bill', 'no_probable_cause'),
    [
      branch(
        'sealed-by-itself',
        onOrAfter(convictionDate, '2024-03-11'),
        alreadyCleared(COURT, 'seal'),
        cite('OCPS004 (01/24)'),
      ),
      branch('acquitted-possession', isSection34, likelyEligible(DRUG_LAW, 'seal'), DRUG_LAW_44, DOE),
      branch('acquitted-before-2024', always, likelyEligible(COURT, 'seal')),
    ],
    cite('G.L. c. 276, s. 100C, first par.'),
  ),
  branch(
    'charge-dropped',
    is(disposition, 'dismissed', 'nolle_prosequi'),
    [
      branch('dropped-possession', isSection34, likelyEligible(DRUG_LAW, 'seal', courtToo), DRUG_LAW_44, DOE),
      branch('dropped-other', always, likelyEligible(COURT, 'seal')),
    ],
    DISMISSAL,
    FORM,
  ),
  branch(
    'continued-then-dismissed',
    is(disposition, 'cwof_dismissed'),
    [
      branch(
        'continued-possession',
        isSection34,
        likelyEligible(DRUG_LAW, 'seal', courtToo),
        cite('G.L. c. 94C, s. 34'),
      ),
      branch('continued-other', always, likelyEligible(COURT, 'seal')),
    ],
    DISMISSAL,
    FORM,
  ),
]
