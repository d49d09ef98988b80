import { all, any, atMost, type Condition, cited, is, maybe, not, unsure } from '../../../rules/condition'
import { amountGrams, plantCount } from '../../facts'
import { currentLevel, offense, offenseLevel, recipientAdult, wasSale, whereHeld } from '../facts'
import {
  adult21,
  atHome,
  cannabis,
  concentrate,
  EIGHT_OUNCES,
  isExtract,
  isManufacture,
  isPossession,
  isSmall,
  OUNCE,
  ors,
  POUND,
} from './terms'

export type Level = (typeof offenseLevel.options)[number] | 'none'

/** The class table of 1.2: what the conduct is today. Where the table says "unknown", no line holds. */
export type Today = readonly (readonly [Level, Condition])[]

const between = (over: number, upTo: number) => all(not(atMost(amountGrams, over)), atMost(amountGrams, upTo))
const inPublic = is(whereHeld, 'public_or_vehicle')
const had = all(isPossession, cannabis)
const upToAnOunce = any(isSmall, atMost(amountGrams, OUNCE))

const grew = all(isManufacture, cannabis, atHome, adult21)
const plants = (over: number, upTo: number) => all(not(atMost(plantCount, over)), atMost(plantCount, upTo))

const mayBeGift = is(offense, 'or-delivery-nosale', 'or-delivery-school', 'or-post2017-delivery')
const isDelivery = any(is(offense, 'or-delivery-sale'), mayBeGift)
const sold = any(is(offense, 'or-delivery-sale'), all(mayBeGift, is(wasSale, 'yes')))
const gave = any(
  all(is(offense, 'or-delivery-nosale'), maybe(not(is(wasSale, 'yes')))),
  all(mayBeGift, is(wasSale, 'no')),
)
const gaveToAdult = all(gave, cannabis, is(recipientAdult, 'yes'))

/** Delivery that may still be a Class C felony: to someone under 21, of extract, or in a very large amount. */
export const graveDelivery = all(
  isDelivery,
  any(is(recipientAdult, 'no'), concentrate, all(not(atMost(amountGrams, POUND)), unsure(currentLevel))),
)

export const today: Today = [
  [
    'none',
    any(
      all(had, upToAnOunce, adult21),
      all(had, atHome, atMost(amountGrams, EIGHT_OUNCES), adult21),
      all(grew, atMost(plantCount, 4)),
      all(gaveToAdult, atMost(amountGrams, OUNCE)),
    ),
  ],
  [
    'violation',
    any(
      all(had, upToAnOunce, not(adult21)),
      all(had, inPublic, between(OUNCE, 56.7), adult21),
      all(had, atHome, between(EIGHT_OUNCES, POUND), adult21),
      all(gaveToAdult, between(OUNCE, POUND)),
    ),
  ],
  [
    'misdemeanor_b',
    any(
      all(had, inPublic, between(56.7, 113.4), adult21),
      all(had, atHome, between(POUND, 907.2), adult21),
      cited(all(grew, plants(4, 8)), ors('475C.349(3)(a)')),
    ),
  ],
  [
    'misdemeanor_a',
    any(
      all(had, inPublic, between(113.4, POUND), adult21),
      all(had, atHome, between(907.2, 3629), adult21),
      cited(all(grew, plants(8, 12)), ors('475C.349(2)')),
      all(sold, cannabis, maybe(not(is(recipientAdult, 'no'))), atMost(amountGrams, POUND)),
    ),
  ],
  [
    'felony_c',
    any(
      all(had, inPublic, not(atMost(amountGrams, POUND)), adult21),
      all(had, atHome, not(atMost(amountGrams, 3629)), adult21),
      cited(all(grew, plants(12, 100)), ors('475C.349(3)(b)')),
    ),
  ],
  // Making extract; more than 100 plants stays unknown.
  ['felony_b', cited(any(isExtract, all(isManufacture, concentrate)), ors('475C.349(3)(c)(A)'))],
]

/** Today's class as a court or a lawyer told the person. */
export const told: Today = currentLevel.options.map((level) => [level, is(currentLevel, level)] as const)

/** The safe default of 1.4(2) where today's class is not known. */
export const byDefault: Today = [
  ['misdemeanor_b', is(offenseLevel, 'violation', 'misdemeanor_c', 'misdemeanor_b')],
  ['misdemeanor_a', is(offenseLevel, 'misdemeanor_a', 'felony_c')],
  ['felony_c', is(offenseLevel, 'felony_b', 'felony_a', 'felony_unclassified')],
]

/** The class of the judgment: 1.5, and crimes without marijuana. */
export const onJudgment: Today = offenseLevel.options.map((level) => [level, is(offenseLevel, level)] as const)

/** The level is one of these. */
export function isNow(table: Today, ...levels: Level[]): Condition {
  const lines = table.filter(([level]) => levels.includes(level)).map(([, when]) => when)
  return any(...lines)
}

const RANK: readonly Level[] = [
  'none',
  'violation',
  'misdemeanor_c',
  'misdemeanor_b',
  'misdemeanor_a',
  'felony_c',
  'felony_b',
  'felony_a',
]

/** Today's class is known, lower than the class of the judgment, and still an offense. ORS 137.222(1)(b). */
export function isLower(table: Today): Condition {
  const lines = table
    .filter(([level]) => RANK.indexOf(level) >= RANK.indexOf('violation') && level !== 'felony_a')
    .map(([level, when]) => all(when, is(offenseLevel, ...above(level))))
  return cited(any(...lines), ors('137.222(1)(b)'))
}

/** The classes above one. An unclassified felony stands above every misdemeanor, and not surely above a felony. */
function above(level: Level): (typeof offenseLevel.options)[number][] {
  const isFelony = level === 'felony_c' || level === 'felony_b'
  return offenseLevel.options.filter((each) =>
    each === 'felony_unclassified' ? !isFelony : RANK.indexOf(each) > RANK.indexOf(level),
  )
}
