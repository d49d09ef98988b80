import { all, always, any, type Condition, is, not, unsure } from '../../../rules/condition'
import { branch, type Decision, getHelp, likelyEligible, notYet } from '../../../rules/decision'
import { amountGrams, pendingCharges, plantCount } from '../../facts'
import { currentLevel, offenseLevel } from '../facts'
import { datesUnknown, waitOver } from './clocks'
import { byDefault, graveDelivery, isLower, onJudgment, type Today, today, told } from './level'
import { GENERAL, isExtract, isManufacture, isOtherCharge, isSmall, ors, RECLASSIFIED, SEAL } from './terms'
import { tiers } from './tiers'

/** Delivery that may still be a felony: five years at least, and a lawyer before that. */
const grave: Decision = [
  branch('level-unknown', unsure(offenseLevel), getHelp(RECLASSIFIED, SEAL), ors('137.225(1)(b)')),
  ...datesUnknown(RECLASSIFIED),
  branch(
    'charge-pending',
    is(pendingCharges, 'yes'),
    [branch('wait-for-charge', always, notYet(RECLASSIFIED, SEAL))],
    ors('137.225(7)(a)(C)'),
  ),
  branch('wait-over', waitOver(5), likelyEligible(RECLASSIFIED, SEAL)),
  branch('grave-too-soon', always, getHelp(RECLASSIFIED, SEAL), ors('137.225(1)(b)(B)')),
]

/** Where only the class was told, the amount must be known too before a court can lower it. */
const amountKnown = any(
  isSmall,
  all(isManufacture, not(unsure(plantCount))),
  all(not(isManufacture), not(unsure(amountGrams))),
)

const lowerToday = isLower(today)
const lowerTold = all(amountKnown, isLower(told))

/** Path 1.4: conduct before 21 April 2017, counted at today's class. */
export const reclassified: Decision = [
  branch('grave-delivery', graveDelivery, grave, ors('137.226(2)')),
  branch(
    'class-from-amount',
    any(...today.map(([, when]) => when)),
    tiers({ path: RECLASSIFIED, level: today, lower: lowerToday }),
  ),
  branch('class-told', not(unsure(currentLevel)), tiers({ path: RECLASSIFIED, level: told, lower: lowerTold })),
  branch('level-unknown', unsure(offenseLevel), getHelp(RECLASSIFIED, SEAL), ors('137.225(1)(b)')),
  branch('class-by-default', always, tiers({ path: RECLASSIFIED, level: byDefault, defaulted: true })),
]

/** Making extract is a Class B felony by its own section, where the judgment does not say. */
const extractAssumed: Today = [['felony_b', always]]
const levelUnknown = any(unsure(offenseLevel), is(offenseLevel, 'felony_unclassified'))

/** Path 1.5: the class of the judgment. */
const atJudgment = (lower?: Condition): Decision => [
  branch(
    'extract-level-unknown',
    all(isExtract, levelUnknown),
    tiers({ path: GENERAL, level: extractAssumed }),
    ors('475C.349(3)(c)'),
  ),
  branch('level-unknown', levelUnknown, getHelp(GENERAL, SEAL), ors('137.225(1)(b)')),
  ...tiers({ path: GENERAL, level: onJudgment, ...(lower ? { lower } : {}) }),
]

/** Marijuana crimes of 21 April 2017 and later. */
export const general = atJudgment(all(not(isOtherCharge), lowerTold))

/** Crimes without marijuana: no court lowers them under ORS 137.222. */
export const otherCharge = atJudgment()
