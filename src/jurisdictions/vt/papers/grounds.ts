import { paragraph } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'
import { all, any, atMost, is, not, unsure } from '../../../rules/condition'
import { beforeAct167Ends, smallMisdemeanor } from '../decision/conditions'
import { amountGrams, giftNoSale, immaturePlants, maturePlants, offense, plantCount, substance } from '../facts'

const possession = is(offense, 'vt-poss-misd', 'vt-hash-misd', 'vt-poss-misd-2021', 'vt-poss-felony', 'vt-poss-pre1989')
const growing = is(offense, 'vt-cultivate-misd', 'vt-cultivate-felony')
const gift = all(is(offense, 'vt-sell-misd', 'vt-sell-felony'), is(giftNoSale, 'yes'))
export const weighed = any(is(offense, 'vt-poss-misd-2021', 'vt-poss-felony', 'vt-poss-pre1989'), gift)
const counted = all(growing, not(unsure(maturePlants)), not(unsure(immaturePlants)))

// A count of all plants settles the limit only up to four.
const fewPlants = all(is(offense, 'vt-cultivate-felony'), atMost(plantCount, 4))

/** The legal ground of item 4: the offense as charged, the amount where it decides, and why it is no crime today. */
export const grounds: readonly TemplateBlock[] = [
  paragraph(
    'possessed',
    'The offense of {{offenseDate}} was possession, charged under {{offense.section}}. Possession by a person 21 years of age or older of two ounces (56.7 grams) or less of cannabis, or ten grams or less of hashish, is no longer prohibited by law, and possession of less than those amounts is no longer designated as a criminal offense (18 V.S.A. §§ 4230, 4230a).',
    { level: 1, confirm: 'signed', when: possession },
  ),
  paragraph(
    'grew',
    'The offense of {{offenseDate}} was cultivation, charged under {{offense.section}}. Cultivation of up to four mature and eight immature cannabis plants is no longer designated as a criminal offense (18 V.S.A. § 4230(a)).',
    { level: 1, confirm: 'signed', when: growing },
  ),
  paragraph(
    'gave',
    'The offense of {{offenseDate}}, charged under {{offense.section}}, was a gift for which nothing of value was given, by a person 21 years of age or older to a person 21 years of age or older. Such a gift of one ounce (28.35 grams) or less of cannabis, or five grams or less of hashish, is no longer prohibited by law (18 V.S.A. § 4230(b)).',
    { level: 1, confirm: 'signed', when: gift },
  ),
  paragraph('cannabisGrams', 'The offense of {{offenseDate}} concerned {{amountGrams}} grams of cannabis.', {
    level: 1,
    each: true,
    confirm: 'signed',
    when: all(weighed, is(substance, 'cannabis'), not(unsure(amountGrams))),
  }),
  paragraph('hashishGrams', 'The offense of {{offenseDate}} concerned {{amountGrams}} grams of hashish.', {
    level: 1,
    each: true,
    confirm: 'signed',
    when: all(weighed, is(substance, 'concentrate'), not(unsure(amountGrams))),
  }),
  paragraph(
    'plantsByKind',
    'The offense of {{offenseDate}} concerned {{maturePlants}} mature and {{immaturePlants}} immature plants.',
    { level: 1, each: true, confirm: 'signed', when: all(is(offense, 'vt-cultivate-felony'), counted) },
  ),
  paragraph('plantsInAll', 'The offense of {{offenseDate}} concerned {{plantCount}} plants in all.', {
    level: 1,
    each: true,
    confirm: 'signed',
    when: all(fewPlants, any(unsure(maturePlants), unsure(immaturePlants))),
  }),
  paragraph(
    'act167',
    'A record of a misdemeanor under 18 V.S.A. § 4230(a)(1) from before January 1, 2021, should also have been expunged by the court under 2019 (Adj. Sess.) No. 167, § 31.',
    { level: 1, when: all(smallMisdemeanor, beforeAct167Ends) },
  ),
]
