import { all, any, cited, is, maybe, not } from '../../../rules/condition'
import { owesFines, owesRestitution, sentenceStatus } from '../../facts'
import { courtKind } from '../facts'
import { smallPossession } from './grounds'
import { beforeAct, DEBT_ACT, isOtherCharge, isSmall } from './terms'

/** Debts of city and justice courts for less than an ounce ended on 26 September 2025 and count as paid. */
export const debtEnded = cited(
  all(is(courtKind, 'municipal', 'justice'), any(isSmall, smallPossession), maybe(not(isOtherCharge)), beforeAct),
  DEBT_ACT,
)

export const running = is(sentenceStatus, 'supervision', 'serving')
export const owesVictim = is(owesRestitution, 'yes')
export const owesCourt = all(not(debtEnded), is(owesFines, 'yes'))

/** Whether everything is done and paid is not known: never better than likely. */
export const paymentInDoubt = maybe(any(running, owesVictim, owesCourt))
