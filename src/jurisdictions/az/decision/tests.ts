import { all, any, atMost, type Condition, cited, is, not, totalAtMost, unsure } from '../../../rules/condition'
import { plantCount, substance } from '../../facts'
import {
  amountGrams,
  amountWithin,
  concentrateGrams,
  growPersonal,
  growPlace,
  offense,
  offenseLevel,
  paraphernaliaFor,
} from '../facts'
import { amountUnknown, ars, byAmount, expunging, isGrowing, isParaphernalia, sorensen } from './terms'

/** Two and a half ounces of marijuana in all, and what of it may be concentrate, in grams. */
const ALL_GRAMS = 70.87
const CONCENTRATE_GRAMS = 12.5
const PLANTS = 6

/** Flower and concentrate count together. */
export const withinTotal: Condition = totalAtMost([amountGrams, concentrateGrams], ALL_GRAMS)
export const withinConcentrate: Condition = atMost(concentrateGrams, CONCENTRATE_GRAMS)

const overAmount: Condition = cited(
  all(
    byAmount,
    any(
      all(is(substance, 'concentrate'), not(withinConcentrate)),
      not(withinTotal),
      not(withinConcentrate),
      all(amountUnknown, is(amountWithin, 'no')),
    ),
  ),
  expunging('(A)(1)'),
)

const beyondPlants: Condition = cited(
  all(isGrowing, any(not(atMost(plantCount, PLANTS)), is(growPlace, 'elsewhere'), is(growPersonal, 'no'))),
  expunging('(A)(2)'),
)

const forOtherDrug: Condition = cited(all(isParaphernalia, is(paraphernaliaFor, 'other_drug')), expunging('(A)(3)'))

/** Step 7: certainly outside the three kinds of conduct. */
export const isOut: Condition = any(overAmount, beyondPlants, forOtherDrug)

/** A class that proves two pounds or more, beside an amount that does not: the sworn petition would deny the complaint. */
export const classProvesMore: Condition = cited(
  any(
    all(is(offense, 'az-possess'), is(offenseLevel, 'f2', 'f3', 'f4', 'f5')),
    cited(all(is(offense, 'az-sale'), is(offenseLevel, 'f2')), sorensen),
  ),
  ars('13-3405(B)'),
  expunging('(A)(1)'),
)

export const amountOpen: Condition = cited(all(byAmount, any(unsure(substance), amountUnknown)), expunging('(A)(1)'))

export const plantsOpen: Condition = cited(
  all(isGrowing, any(unsure(plantCount), unsure(growPlace), unsure(growPersonal))),
  expunging('(A)(2)'),
)

export const useOpen: Condition = cited(all(isParaphernalia, unsure(paraphernaliaFor)), expunging('(A)(3)'))
