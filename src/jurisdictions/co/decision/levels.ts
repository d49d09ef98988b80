import { all, any, type Condition, cited, is, unsure } from '../../../rules/condition'
import { type Level, offense, offenseLevel } from '../facts'
import { shallSeal } from './citations'

const pettyLevels = ['petty', 'drug_petty', 'civil_infraction'] as const satisfies readonly Level[]
const lowMisdemeanors = ['m2', 'm3', 'dm1', 'dm2'] as const satisfies readonly Level[]

export const pettyLevel: Condition = is(offenseLevel, ...pettyLevels)

/** Petty by its level, or an offense that is petty by its own terms where the level is not known. */
export const pettyCount: Condition = cited(
  any(
    pettyLevel,
    all(
      unsure(offenseLevel),
      is(offense, 'co-possess-petty', 'co-public-use', 'co-transfer-no-pay', 'co-paraphernalia'),
    ),
  ),
  shallSeal,
)

/** A class 2 or 3 misdemeanor or a drug misdemeanor. */
export const lowMisdemeanor: Condition = is(offenseLevel, ...lowMisdemeanors)

export const notAboveMisdemeanor: Condition = is(offenseLevel, ...pettyLevels, ...lowMisdemeanors)

/** A class 1 misdemeanor, a class 4 to 6 felony, a level 3 or 4 drug felony. */
export const middleLevel: Condition = is(offenseLevel, 'm1', 'f4', 'f5', 'f6', 'l3', 'l4')

/** Neither a felony nor of unknown level. */
export const notFelony: Condition = is(offenseLevel, ...pettyLevels, ...lowMisdemeanors, 'm1', 'municipal')
