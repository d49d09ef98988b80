import { all, any, atMost, cited, is, maybe, not, unsure } from '../../../rules/condition'
import { amountGrams, plantCount } from '../../facts'
import { offense, offenseLevel, recipientAdult, wasSale } from '../facts'
import {
  adult21,
  atHome,
  cannabis,
  concentrate,
  EIGHT_OUNCES,
  isOtherCharge,
  isPossession,
  isSmall,
  levelSaysOunce,
  OUNCE,
  ors,
  POUND,
  underAnOunce,
} from './terms'

const ourKind = maybe(not(isOtherCharge))
const groundA = ors('475C.397(7)(b)(A)')
const groundB = ors('475C.305')

/** Ground (a): less than an ounce of dried leaves, stems and flowers. Any age, any place. */
export const smallPossession = cited(all(isPossession, cannabis, any(isSmall, underAnOunce)), groundA)

/** Ground (a), and the class on the record agrees. */
export const smallBeyondArgument = all(smallPossession, any(isSmall, is(offenseLevel, 'violation', 'misdemeanor_c')))

/** Ground (a) where the weight or the kind is not known, and nothing on the record contradicts. */
export const smallPerhaps = cited(
  all(
    ourKind,
    isPossession,
    maybe(cannabis),
    any(
      isSmall,
      underAnOunce,
      all(unsure(amountGrams), maybe(not(is(offense, 'or-poss-1oz-plus'))), maybe(not(levelSaysOunce))),
    ),
  ),
  groundA,
)

const storedAtHome = all(isPossession, cannabis, atMost(amountGrams, EIGHT_OUNCES), atHome, adult21)
const grownAtHome = all(
  is(offense, 'or-manufacture'),
  cannabis,
  atMost(plantCount, 4),
  atHome,
  not(is(wasSale, 'yes')),
  adult21,
)

/** Ground (b), fully shown: up to eight ounces, or up to four plants, at a household. */
export const homeShown = cited(any(storedAtHome, grownAtHome), groundB)

/** Ground (b): up to 16 ounces of homemade concentrate at a household. */
export const concentrateAtHome = cited(
  all(
    is(offense, 'or-poss-lt1oz', 'or-poss-lt1oz-school', 'or-poss-1oz-plus', 'or-poss-unknown', 'or-manufacture'),
    concentrate,
    maybe(atMost(amountGrams, POUND)),
    maybe(atHome),
    any(isPossession, maybe(not(is(wasSale, 'yes')))),
    maybe(adult21),
  ),
  groundB,
)

/** Ground (b), where amount, age or place is not known and nothing contradicts. */
export const homePerhaps = cited(
  all(
    ourKind,
    maybe(cannabis),
    any(
      all(isPossession, maybe(atMost(amountGrams, EIGHT_OUNCES)), maybe(atHome), maybe(adult21)),
      all(
        is(offense, 'or-manufacture'),
        maybe(atMost(plantCount, 4)),
        maybe(atHome),
        maybe(not(is(wasSale, 'yes'))),
        maybe(adult21),
      ),
    ),
  ),
  groundB,
)

/** Ground (b): up to an ounce given to an adult. That it was homegrown is never asked, so never fully shown. */
export const giftPerhaps = cited(
  all(
    ourKind,
    is(offense, 'or-delivery-nosale'),
    maybe(cannabis),
    maybe(not(is(wasSale, 'yes'))),
    maybe(atMost(amountGrams, OUNCE)),
    maybe(is(recipientAdult, 'yes')),
    maybe(adult21),
  ),
  groundB,
)

/** Some ground of the marijuana set-aside is shown or may be. */
export const anyGround = any(smallPerhaps, concentrateAtHome, homePerhaps, giftPerhaps)
