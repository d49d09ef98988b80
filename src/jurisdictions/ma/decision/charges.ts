import { all, any, type Condition, is, not, unsure } from '../../../rules/condition'
import { caseType, courtLevel, offense, offenseLevel } from '../facts'

const POSSESSION = ['possession-marijuana', 'possession-marijuana-subsequent']
const GROWING = ['cultivation-marijuana', 'cultivation-marijuana-subsequent']
const SELLING = [
  'pwid-marijuana',
  'pwid-marijuana-subsequent',
  'distribution-marijuana',
  'distribution-marijuana-subsequent',
]

export const isPossession = is(offense, ...POSSESSION)
export const isGrowing = is(offense, ...GROWING)

/** The eight boxes of form TC0021. All are misdemeanors. */
export const isListed = is(offense, ...POSSESSION, ...GROWING, ...SELLING)

/** Intent to distribute and distribution. */
export const isSelling = is(offense, ...SELLING)

/** Marijuana offenses that TC0021 does not list and that are no longer a crime. */
export const isOldPossession = is(offense, 'possession-class-c-thc', 'possession-marijuana-pre1972')

/** Charged under G.L. c. 94C, s. 34. */
export const isSection34 = is(offense, ...POSSESSION, 'possession-class-c-thc')

/** These two are felonies by their sections; the eight are misdemeanors; the level of any other charge is asked. */
export const isFelony: Condition = any(
  is(offense, 'trafficking-marijuana', 'school-zone-marijuana'),
  all(not(isListed), is(offenseLevel, 'felony')),
)
export const isMisdemeanor: Condition = any(
  isListed,
  all(not(is(offense, 'trafficking-marijuana', 'school-zone-marijuana')), is(offenseLevel, 'misdemeanor')),
)

/** With either unknown the result stands, but is only likely. */
export const unsureOfCase: Condition = any(unsure(courtLevel), unsure(caseType))
