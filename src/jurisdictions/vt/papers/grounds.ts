import type { Blank, TemplateBlock } from '../../../documents/template'
import { all, any, atMost, is, not, unsure } from '../../../rules/condition'
import { beforeAct167Ends, smallMisdemeanor } from '../decision/conditions'
import { amountGrams, giftNoSale, immaturePlants, maturePlants, offense, plantCount, substance } from '../facts'

const possession = is(offense, 'vt-poss-misd', 'vt-hash-misd', 'vt-poss-misd-2021', 'vt-poss-felony', 'vt-poss-pre1989')
const growing = is(offense, 'vt-cultivate-misd', 'vt-cultivate-felony')
const gift = all(is(offense, 'vt-sell-misd', 'vt-sell-felony'), is(giftNoSale, 'yes'))
const weighed = any(is(offense, 'vt-poss-misd-2021', 'vt-poss-felony', 'vt-poss-pre1989'), gift)
const counted = all(growing, not(unsure(maturePlants)), not(unsure(immaturePlants)))

// A count of all plants settles the limit only up to four.
const fewPlants = all(is(offense, 'vt-cultivate-felony'), atMost(plantCount, 4))

export const groundNeeds: readonly Blank[] = [
  { fact: giftNoSale, when: is(offense, 'vt-sell-misd', 'vt-sell-felony') },
  { fact: substance, when: weighed },
  { fact: amountGrams, when: weighed },
  { fact: plantCount, when: is(offense, 'vt-cultivate-felony') },
  { fact: maturePlants, when: is(offense, 'vt-cultivate-felony') },
  { fact: immaturePlants, when: is(offense, 'vt-cultivate-felony') },
]

/** The legal ground of item 4: the offense as charged, the amount where it decides, and why it is no crime today. */
export const grounds: readonly TemplateBlock[] = [
  {
    id: 'possessed',
    kind: 'paragraph',
    level: 1,
    confirm: 'signed',
    when: possession,
    text: 'The offense of {{offenseDate}} was possession, charged under {{offense.section}}. Possession by a person 21 years of age or older of two ounces (56.7 grams) or less of cannabis, or ten grams or less of hashish, is no longer prohibited by law, and possession of less than those amounts is no longer designated as a criminal offense (18 V.S.A. §§ 4230, 4230a).',
  },
  {
    id: 'grew',
    kind: 'paragraph',
    level: 1,
    confirm: 'signed',
    when: growing,
    text: 'The offense of {{offenseDate}} was cultivation, charged under {{offense.section}}. Cultivation of up to four mature and eight immature cannabis plants is no longer designated as a criminal offense (18 V.S.A. § 4230(a)).',
  },
  {
    id: 'gave',
    kind: 'paragraph',
    level: 1,
    confirm: 'signed',
    when: gift,
    text: 'The offense of {{offenseDate}}, charged under {{offense.section}}, was a gift for which nothing of value was given, by a person 21 years of age or older to a person 21 years of age or older. Such a gift of one ounce (28.35 grams) or less of cannabis, or five grams or less of hashish, is no longer prohibited by law (18 V.S.A. § 4230(b)).',
  },
  {
    id: 'cannabisGrams',
    kind: 'paragraph',
    level: 1,
    each: true,
    confirm: 'signed',
    when: all(weighed, is(substance, 'cannabis'), not(unsure(amountGrams))),
    text: 'The offense of {{offenseDate}} concerned {{amountGrams}} grams of cannabis.',
  },
  {
    id: 'hashishGrams',
    kind: 'paragraph',
    level: 1,
    each: true,
    confirm: 'signed',
    when: all(weighed, is(substance, 'concentrate'), not(unsure(amountGrams))),
    text: 'The offense of {{offenseDate}} concerned {{amountGrams}} grams of hashish.',
  },
  {
    id: 'plantsByKind',
    kind: 'paragraph',
    level: 1,
    each: true,
    confirm: 'signed',
    when: all(is(offense, 'vt-cultivate-felony'), counted),
    text: 'The offense of {{offenseDate}} concerned {{maturePlants}} mature and {{immaturePlants}} immature plants.',
  },
  {
    id: 'plantsInAll',
    kind: 'paragraph',
    level: 1,
    each: true,
    confirm: 'signed',
    when: all(fewPlants, any(unsure(maturePlants), unsure(immaturePlants))),
    text: 'The offense of {{offenseDate}} concerned {{plantCount}} plants in all.',
  },
  {
    id: 'act167',
    kind: 'paragraph',
    level: 1,
    when: all(smallMisdemeanor, beforeAct167Ends),
    text: 'A record of a misdemeanor under 18 V.S.A. § 4230(a)(1) from before January 1, 2021, should also have been expunged by the court under 2019 (Adj. Sess.) No. 167, § 31.',
  },
]
