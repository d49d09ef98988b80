import { all, always, any, cite, cited, is, maybe, not, since, unsure } from '../../../rules/condition'
import { branch, type Decision, eligible, likelyEligible, notYet, type Verdict } from '../../../rules/decision'
import { courtUnknown, laterConviction, owesRestitution, pendingCharges } from '../../facts'
import { courtLevel, offense, offenseLevel, otherPleaKind, sameCaseOtherOffenses, sentenceEndDate } from '../facts'
import { excludedOffenses, wholeCase } from './citations'
import { afterDenial, beforeBase, denialNotKnown, deniedWithinYear, fromBase } from './clock'
import { byWait } from './waits'
import { possessionAndPipe } from './whole-case'

/** Step 20: the court shall seal after one year. */
const shallSealAfterYear = (open: Verdict): Decision => [
  branch(
    'one-year',
    beforeBase({ years: 1 }),
    notYet('co-706-shall-seal', 'seal', fromBase({ years: 1 })),
    cite('C.R.S. 24-72-706(1)(b)(I)'),
  ),
  branch('shall-seal-denied', deniedWithinYear, notYet('co-706-shall-seal', 'seal', afterDenial)),
  branch('one-year-over', always, open),
]

export const pettyBranches: Decision = shallSealAfterYear(
  eligible('co-706-shall-seal', 'seal', {
    likelyIf: any(
      unsure(offenseLevel),
      unsure(sentenceEndDate),
      courtUnknown(courtLevel),
      is(pendingCharges, 'yes'),
      unsure(laterConviction),
      unsure(owesRestitution),
      cited(unsure(sameCaseOtherOffenses), wholeCase),
      possessionAndPipe,
      denialNotKnown,
      cited(all(is(offense, 'co-other-plea'), maybe(not(is(otherPleaKind, 'ordinary')))), excludedOffenses),
    ),
  }),
)

export const smallPossessionBranches: Decision = shallSealAfterYear(likelyEligible('co-706-shall-seal', 'seal'))

const weighing = cite('C.R.S. 24-72-706(1)(f), (g)')

/** Step 21: ordinary sealing of one conviction. Five years is the longest wait, so past it the level is not asked. */
export const ordinaryBranches: Decision = [
  branch(
    'any-wait-over',
    since(fromBase({ years: 5 })),
    [
      branch('ordinary-denied', deniedWithinYear, notYet('co-706-conviction', 'seal', afterDenial)),
      branch('judge-may-seal', always, likelyEligible('co-706-conviction', 'seal'), weighing),
    ],
    cite('C.R.S. 24-72-706(1)(b)'),
  ),
  ...byWait((years) => [
    branch('wait-not-over', beforeBase({ years }), notYet('co-706-conviction', 'seal', fromBase({ years }))),
    branch('ordinary-denied', deniedWithinYear, notYet('co-706-conviction', 'seal', afterDenial)),
    branch('judge-may-seal', always, likelyEligible('co-706-conviction', 'seal'), weighing),
  ]),
]
