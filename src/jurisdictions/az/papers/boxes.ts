import { box, tick } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'
import { all, always, any, atMost, type Condition, is, maybe, not, unsure } from '../../../rules/condition'
import { plantCount, substance } from '../../facts'
import { byAmount, isGrowing, isParaphernalia } from '../decision/terms'
import { withinConcentrate, withinTotal } from '../decision/tests'
import { amountGrams, amountWithin, concentrateGrams, growPersonal, growPlace, paraphernaliaFor } from '../facts'

/** The person can swear to it: by the grams, or as far as they know. Nothing is sworn about what is not known. */
const amountCertain: Condition = all(
  is(substance, 'cannabis', 'concentrate'),
  any(
    all(withinTotal, withinConcentrate),
    all(
      any(unsure(amountGrams), unsure(concentrateGrams)),
      is(amountWithin, 'yes'),
      maybe(withinTotal),
      maybe(withinConcentrate),
    ),
  ),
)
const plantsCertain: Condition = all(atMost(plantCount, 6), is(growPlace, 'home'), is(growPersonal, 'yes'))
const useCertain: Condition = is(paraphernaliaFor, 'marijuana')

/** The box of one kind of conduct: ticked for the charges that are certain, open for those that are not, empty where there is none. */
function kindOfConduct(id: string, text: string, kind: Condition, certain: Condition): readonly TemplateBlock[] {
  return [
    tick(id, `${text}. Charge: {{offense}}`, always, { level: 1, when: all(kind, certain), confirm: 'sworn' }),
    box(`${id}Open`, `${text}. (Tick only if true to the best of your knowledge.) Charge: {{offense}}`, {
      level: 1,
      when: all(kind, maybe(not(certain))),
    }),
    box(`${id}None`, `${text}.`, { level: 1, when: maybe(not(kind)), every: true }),
  ]
}

/** A charge whose box is left to the pen. */
export const boxOpen: Condition = any(
  all(byAmount, maybe(not(amountCertain))),
  all(isGrowing, maybe(not(plantsCertain))),
  all(isParaphernalia, maybe(not(useCertain))),
)

/** Part A1 of the forms. */
export const boxes: readonly TemplateBlock[] = [
  ...kindOfConduct(
    'amount',
    'Two and one-half ounces or less of marijuana in all, of it not more than twelve and one-half grams of marijuana concentrate, A.R.S. § 36-2862(A)(1)',
    byAmount,
    amountCertain,
  ),
  ...kindOfConduct(
    'plants',
    'Not more than six marijuana plants at my primary residence, for my personal use, A.R.S. § 36-2862(A)(2)',
    isGrowing,
    plantsCertain,
  ),
  ...kindOfConduct(
    'gear',
    'Paraphernalia for growing, making, processing, or consuming marijuana, A.R.S. § 36-2862(A)(3)',
    isParaphernalia,
    useCertain,
  ),
]
