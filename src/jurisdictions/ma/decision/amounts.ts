import {
  all,
  any,
  atLeast,
  atMost,
  type Condition,
  cite,
  cited,
  is,
  maybe,
  not,
  unsure,
} from '../../../rules/condition'
import { ageAtOffense, plantCount } from '../../facts'
import { amountGrams, whereFound } from '../facts'
import { isGrowing } from './charges'

const FORM = cite(
  'TC0021 (11/22), Instructions, "What You Must Show"',
  'https://www.mass.gov/doc/petition-for-expungement-of-marijuana-offenses-form/download',
)

/** Test A: 2 ounces, anywhere. */
export const twoOunces: Condition = cited(atMost(amountGrams, 56.699), FORM)
/** Test B: 10 ounces, within the primary residence. */
const tenOunces = cited(atMost(amountGrams, 283.495), FORM)
/** Test C: 6 plants, for personal use. */
export const sixPlants: Condition = cited(atMost(plantCount, 6), FORM)
/** Test D: 12 plants, on the premises. */
const twelvePlants = cited(atMost(plantCount, 12), FORM)

const inHome = is(whereFound, 'primary_residence')
/** Adults of 21 may have 10 ounces at home; the form asks no age, but a prosecutor may. */
const adultOf21 = cited(atLeast(ageAtOffense, 21), cite('G.L. c. 94G, s. 7'))

const weightPasses = any(twoOunces, all(tenOunces, inHome, adultOf21))
const weightMayPass = maybe(any(twoOunces, all(tenOunces, not(is(whereFound, 'elsewhere')))))

/** The amount certainly meets the form's tests: growing turns on the plants, all else on the weight; what is known beside it must pass too. */
export const amountPasses: Condition = any(
  all(isGrowing, sixPlants, any(unsure(amountGrams), weightPasses)),
  all(not(isGrowing), weightPasses, any(unsure(plantCount), sixPlants)),
)

/** The amount may meet the tests: something is unknown, or a test needs more than the answers can tell. */
export const amountMayPass: Condition = all(weightMayPass, maybe(twelvePlants))

/** What the charge turns on is not known: the plants for growing, the weight for all else. */
export const amountUnknown: Condition = any(
  all(isGrowing, unsure(plantCount)),
  all(not(isGrowing), unsure(amountGrams)),
)

/** 7 to 12 plants where `amountMayPass`. */
export const manyPlants: Condition = not(sixPlants)

/** Over 2 ounces, and not certainly all of it at home, where `amountMayPass`. */
export const placeUnclear: Condition = all(not(twoOunces), any(is(whereFound, 'both'), unsure(whereFound)))
