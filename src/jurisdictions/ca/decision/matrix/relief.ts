import { is } from '../../../../rules/condition'
import { offense, offenseLevel } from '../../facts'
import { hsc } from '../terms'

/** Relief words of the matrix. */
export const MISDEMEANOR = 'redesignate_misdemeanor'
export const INFRACTION = 'redesignate_infraction'
export const SEAL = 'dismiss_and_seal'
export const LAWFUL = [hsc('11362.1(a)(1)-(2)')]

export const isUnspecified = is(offense, 'ca-11360-unspecified')
export const isInfraction = is(offenseLevel, 'infraction')
export const alreadyMisdemeanor = is(offenseLevel, 'misdemeanor', 'infraction')
