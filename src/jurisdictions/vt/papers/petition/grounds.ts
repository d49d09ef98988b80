import { paragraph } from '../../../../documents/blocks'
import type { TemplateBlock } from '../../../../documents/template'
import { all, any, atLeast, atMost, is, maybe, not, unsure } from '../../../../rules/condition'
import { beforeAct167Ends, oneOunceKnown, smallMisdemeanor } from '../../decision/conditions'
import {
  ageAtOffense,
  amountGrams,
  giftNoSale,
  immaturePlants,
  maturePlants,
  offense,
  plantCount,
  substance,
} from '../../facts'

export const possession = is(
  offense,
  'vt-poss-misd',
  'vt-hash-misd',
  'vt-poss-misd-2021',
  'vt-poss-felony',
  'vt-poss-pre1989',
)
export const growing = is(offense, 'vt-cultivate-misd', 'vt-cultivate-felony')
export const gift = all(is(offense, 'vt-sell-misd', 'vt-sell-felony'), is(giftNoSale, 'yes'))
export const weighed = any(is(offense, 'vt-poss-misd-2021', 'vt-poss-felony', 'vt-poss-pre1989'), gift)
export const hashish = all(is(offense, 'vt-hash-misd', 'vt-poss-misd'), is(substance, 'concentrate'))
/** At or under the limits that stand in the code, the paper names those: the larger ones rest on S.278 of 2026 alone. */
const small = all(any(weighed, hashish), possession, oneOunceKnown)
const counted = all(growing, not(unsure(maturePlants)), not(unsure(immaturePlants)))

// A count of all plants settles the limit only up to two.
export const fewPlants = all(growing, atMost(plantCount, 2))

/** The legal ground of item 4: the offense as charged, the amount where it decides, and why it is no crime today. */
export const grounds: readonly TemplateBlock[] = [
  paragraph(
    'possessed',
    'The [offense|offenses] of {{offenseDate}} [was|were] possession, charged under {{offense.section}}. Possession by a person 21 years of age or older of two ounces (56.7 grams) or less of cannabis, or ten grams or less of hashish, is no longer prohibited by law and no longer designated as a criminal offense (18 V.S.A. §§ 4230, 4230a).',
    { level: 1, confirm: 'signed', when: all(possession, maybe(not(small))) },
  ),
  paragraph(
    'possessedLittle',
    'The [offense|offenses] of {{offenseDate}} [was|were] possession, charged under {{offense.section}}. Possession by a person 21 years of age or older of one ounce or less of cannabis, or five grams or less of hashish, is no longer prohibited by law and no longer designated as a criminal offense (18 V.S.A. § 4230a).',
    { level: 1, confirm: 'signed', when: small },
  ),
  paragraph(
    'grew',
    'The [offense|offenses] of {{offenseDate}} [was|were] cultivation, charged under {{offense.section}}. Cultivation by a person 21 years of age or older of no more than two mature and four immature cannabis plants is no longer prohibited by law and no longer designated as a criminal offense (18 V.S.A. §§ 4230a(a)(1), 4230e(a)(1)).',
    { level: 1, confirm: 'signed', when: growing },
  ),
  paragraph(
    'gave',
    'The [offense|offenses] of {{offenseDate}}, charged under {{offense.section}}, [was a gift|were gifts] for which nothing of value was given, by a person 21 years of age or older to a person 21 years of age or older. Such a gift of one ounce (28.35 grams) or less of cannabis, or five grams or less of hashish, is no longer prohibited by law (18 V.S.A. § 4230(b)).',
    { level: 1, confirm: 'signed', when: gift },
  ),
  paragraph('adult', 'On {{offenseDate}} the Defendant was 21 years of age or older.', {
    level: 1,
    confirm: 'signed',
    when: all(any(possession, growing), atLeast(ageAtOffense, 21)),
  }),
  paragraph(
    'cannabisGrams',
    'The offense “{{offense}}: {{offense.section}}” of {{offenseDate}}{{offense.place}} concerned {{amountGrams}} [gram|grams] of cannabis.',
    {
      level: 1,
      each: true,
      confirm: 'signed',
      when: all(weighed, is(substance, 'cannabis'), not(unsure(amountGrams))),
    },
  ),
  paragraph(
    'hashishGrams',
    'The offense “{{offense}}: {{offense.section}}” of {{offenseDate}}{{offense.place}} concerned {{amountGrams}} [gram|grams] of hashish.',
    {
      level: 1,
      each: true,
      confirm: 'signed',
      when: all(any(weighed, hashish), is(substance, 'concentrate'), not(unsure(amountGrams))),
    },
  ),
  paragraph(
    'plantsByKind',
    'The offense “{{offense}}: {{offense.section}}” of {{offenseDate}}{{offense.place}} concerned {{maturePlants}} mature and {{immaturePlants}} immature [plant|plants].',
    { level: 1, each: true, confirm: 'signed', when: all(counted, maybe(not(fewPlants))) },
  ),
  paragraph(
    'plantsInAll',
    'The offense “{{offense}}: {{offense.section}}” of {{offenseDate}}{{offense.place}} concerned {{plantCount}} [plant|plants] in all.',
    {
      level: 1,
      each: true,
      confirm: 'signed',
      when: fewPlants,
    },
  ),
  paragraph(
    'act167',
    'A record of a misdemeanor under 18 V.S.A. § 4230(a)(1) from before January 1, 2021, should also have been expunged by the court under 2019 (Adj. Sess.) No. 167, § 31.',
    { level: 1, when: all(smallMisdemeanor, beforeAct167Ends) },
  ),
]
