import { all, always, any, type Condition, cite, is, isNone, moment, since, unsure } from '../../../rules/condition'
import { branch, type Decision, getHelp, likelyEligible, notYet } from '../../../rules/decision'
import { laterConviction, owesRestitution, pendingCharges } from '../../facts'
import { chargedSince, courtLevel, laterConvictionDate, laterConvictionKind, offense, otherPleaKind } from '../facts'
import { cityCases } from './citations'
import { afterDenial, beforeBase, deniedWithinYear, fromBase, noDateKnown } from './clock'

export const cityCase: Condition = any(is(courtLevel, 'municipal'), is(offense, 'co-municipal-marijuana'))

const tenYearsAfterLater = moment([laterConvictionDate], { years: 10, leapDay: 'mar1' })
const oneLaterCase = cite('C.R.S. 24-72-708(2), (3)(b)')

const oneLater: Decision = [
  branch(
    'city-later-end-not-known',
    any(unsure(laterConvictionDate), isNone(laterConvictionDate)),
    getHelp('co-708-municipal', 'seal'),
  ),
  branch('city-ten-years-over', since(tenYearsAfterLater), likelyEligible('co-708-municipal', 'seal')),
  branch('city-ten-years', always, notYet('co-708-municipal', 'seal', tenYearsAfterLater)),
]

/** Step 13. */
export const cityBranches: Decision = [
  branch('city-denied', deniedWithinYear, notYet('co-708-municipal', 'seal', afterDenial)),
  branch('city-restitution', is(owesRestitution, 'yes'), notYet('co-708-municipal', 'seal'), cite('JDF 683 par. 7')),
  branch(
    'city-plea-left-out',
    all(is(offense, 'co-other-plea'), is(otherPleaKind, 'traffic', 'excluded')),
    getHelp('co-708-municipal', 'seal'),
    cite('JDF 683'),
  ),
  branch(
    'city-later-conviction',
    is(laterConviction, 'yes'),
    [
      branch('city-one-later', is(laterConvictionKind, 'one_nonfelony'), oneLater, oneLaterCase),
      branch('city-other-later', always, getHelp('co-708-municipal', 'seal'), oneLaterCase),
    ],
    cityCases,
  ),
  branch(
    'city-charged-since',
    any(is(chargedSince, 'yes'), is(pendingCharges, 'yes')),
    getHelp('co-708-municipal', 'seal'),
    cityCases,
  ),
  branch('city-no-dates', noDateKnown, getHelp('referral-find-record', 'none'), cityCases),
  branch(
    'city-three-years',
    beforeBase({ years: 3 }),
    notYet('co-708-municipal', 'seal', fromBase({ years: 3 })),
    cityCases,
  ),
  branch(
    'city-three-years-over',
    always,
    likelyEligible('co-708-municipal', 'seal'),
    cityCases,
    cite('JDF 683 par. 8'),
  ),
]
