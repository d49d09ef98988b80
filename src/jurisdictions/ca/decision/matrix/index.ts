import { all, always, any, before, is, maybe, unsure } from '../../../../rules/condition'
import { branch, type Decision } from '../../../../rules/decision'
import { convictionDate } from '../../../facts'
import { conduct, offense, offenseLevel } from '../../facts'
import { nothingLesser } from '../none'
import { aggravated, prop64, saleAggravators } from '../prop64'
import { ACT_DAY, DESTRUCTION, hsc, misdemeanorLabel, overImportLimits } from '../terms'
import { cultivation } from './cultivation'
import { gift } from './gift'
import { distribution } from './open-amount'
import { ownTransport } from './own-transport'
import { possession } from './possession'
import { alreadyMisdemeanor, isUnspecified, MISDEMEANOR } from './relief'
import { smallGift } from './small-gift'

/** Matrix 3. */
const forSale: Decision = [
  branch('sale-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11359(b)')),
  branch(
    'possession-for-sale',
    always,
    prop64('misdemeanor-today', MISDEMEANOR, [hsc('11359(b)-(d)')], {
      likelyIf: unsure(offenseLevel),
      aggravators: { when: saleAggravators },
    }),
    hsc('11359(b)-(d)'),
  ),
]

const importExport: Decision = [
  aggravated({ when: { ...overImportLimits, cite: [hsc('11360(a)(3)(D)')] } }),
  branch('import-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11360(a)(2)')),
  branch(
    'import-within-limits',
    always,
    prop64('misdemeanor-today', MISDEMEANOR, [hsc('11360(a)(2)-(3)')], {
      likelyIf: any(isUnspecified, maybe(overImportLimits), unsure(offenseLevel)),
      aggravators: distribution,
    }),
    hsc('11360(a)(2)-(3)'),
  ),
]

/** Matrix 4, by what was really done. */
const salesAndGifts: Decision = [
  branch('gave-away', is(conduct, 'gave_away'), gift, hsc('11360')),
  branch('own-transport', is(conduct, 'transported_personal'), ownTransport, hsc('11360(c)')),
  branch('import-export', is(conduct, 'imported_exported'), importExport, hsc('11360(a)(3)(D)')),
  // Matrix 4a
  branch(
    'misdemeanor-label',
    all(misdemeanorLabel, unsure(conduct), maybe(before(convictionDate, ACT_DAY))),
    smallGift(always, [{ path: DESTRUCTION, outcome: 'likely_eligible' }]),
    hsc('11360(a), (b) (before 9 November 2016)'),
    hsc('11361.8(f)'),
  ),
  branch('sale-count-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11360(a)(2)')),
  branch(
    'sold-or-transported-for-sale',
    always,
    prop64('misdemeanor-today', MISDEMEANOR, [hsc('11360(a)(2)-(3)')], {
      likelyIf: any(isUnspecified, unsure(conduct), unsure(offenseLevel)),
      aggravators: distribution,
    }),
    hsc('11360(a)(2)-(3)'),
  ),
]

/** Step 8: the relief matrix, each line with steps 9 to 11 behind it. Ages are those at the time of the offense. */
export const matrix: Decision = [
  branch('cultivation', is(offense, 'ca-11358'), cultivation, hsc('11358')),
  branch('for-sale', is(offense, 'ca-11359'), forSale, hsc('11359')),
  branch('sales-and-gifts', is(offense, 'ca-11360a', 'ca-11360-unspecified'), salesAndGifts, hsc('11360')),
  branch('small-gift', is(offense, 'ca-11360b'), smallGift(any()), hsc('11360(b)')),
  branch('possession', always, possession, hsc('11357')),
]
