import { heading, paragraph, room, table } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'
import { all, any, atLeast, atMost, type Condition, is, not, unsure } from '../../../rules/condition'
import { plantCount, substance } from '../../facts'
import { sixPlants, twoOunces } from '../decision/amounts'
import { isGrowing } from '../decision/charges'
import { amountGrams, proofOfAmount, whereFound } from '../facts'
import { plantsPersonalUse } from './facts'
import { CHARGE, COUNT } from './names'
import { mayNotState, mayState } from './parts'

export const hasPlants = atLeast(plantCount, 1)
/** There was loose marijuana and its weight is known. */
const weighed = not(atMost(amountGrams, 0))
export const overTwo = all(weighed, not(twoOunces))
const ownUse = is(plantsPersonalUse, 'yes')

const each = (id: string, when: Condition, text: string): TemplateBlock =>
  paragraph(id, text, { each: true, confirm: 'sworn', when: all(mayState, when) })

/** Lines and boxes for what the papers must show first; nothing in them is confirmed. */
const open = (id: string, when: Condition, text: string): TemplateBlock =>
  paragraph(id, text, { each: true, when: all(mayState, when) })

/**
 * "Specifically" of TC0021: date, amount and its source, and which of the form's tests it meets. Only what the person said;
 * no word about what the person did.
 */
export const narrative: readonly TemplateBlock[] = [
  heading('specifically', 'Specifically:'),
  table(
    'charges',
    [
      ['Count', '{{countNumber}}', 1],
      ['Charge', CHARGE, 5],
      ['Date of offense', '{{offenseDate}}', 2],
    ],
    { confirm: 'sworn' },
  ),
  each(
    'twoOunces',
    all(weighed, twoOunces),
    `The amount of marijuana underlying ${COUNT} was {{amountGrams}} [gram|grams], which is two ounces (56.699 grams) or less.`,
  ),
  each(
    'tenOunces',
    all(overTwo, is(whereFound, 'primary_residence')),
    `The amount of marijuana underlying ${COUNT} was {{amountGrams}} [gram|grams], was within my primary residence, and is ten ounces (283.495 grams) or less.`,
  ),
  open(
    'weightOpen',
    all(not(isGrowing), unsure(amountGrams)),
    `The amount of marijuana underlying ${COUNT} was {{amountGrams}} [gram|grams]: {{box}} two ounces (56.699 grams) or less; {{box}} ten ounces (283.495 grams) or less, within my primary residence.`,
  ),
  open(
    'placeOpen',
    all(overTwo, any(is(whereFound, 'both'), unsure(whereFound))),
    `The amount of marijuana underlying ${COUNT} was {{amountGrams}} [gram|grams]. Of it, {{short}} grams were within my primary residence and {{short}} grams were elsewhere.`,
  ),
  each(
    'sixPlants',
    all(hasPlants, sixPlants, ownUse),
    `The marijuana underlying ${COUNT} consisted of {{plantCount}} marijuana [plant|plants], six or fewer, for personal use.`,
  ),
  each(
    'twelvePlants',
    all(hasPlants, any(not(sixPlants), is(plantsPersonalUse, 'no'), unsure(plantsPersonalUse))),
    `The marijuana underlying ${COUNT} consisted of {{plantCount}} marijuana [plant|plants], twelve or fewer, on the premises.`,
  ),
  open(
    'plantsOpen',
    all(isGrowing, unsure(plantCount)),
    `The marijuana underlying ${COUNT} consisted of {{plantCount}} marijuana [plant|plants]: {{box}} six or fewer, for personal use; {{box}} twelve or fewer, on the premises.`,
  ),
  paragraph('source', 'The amount is shown by {{amountShownBy}}. I attach a copy.', {
    confirm: 'sworn',
    when: all(mayState, is(proofOfAmount, 'yes')),
  }),
  paragraph('marijuanaOnly', 'I list only the marijuana counts of this case. The substance was marijuana.', {
    every: true,
    confirm: 'sworn',
    when: all(mayState, is(substance, 'cannabis', 'concentrate')),
  }),
  room('lawyerRoom', 8, { when: mayNotState }),
]
