import { heading, lines, oath, paragraph, room, table } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'
import { all, type Condition, is, maybe, not, unsure } from '../../../rules/condition'
import { substance } from '../../facts'
import { byAmount, isSale } from '../decision/terms'
import { amountGrams, concentrateGrams, offense } from '../facts'
import { severalLaws, wantsHearing } from './facts'
import { yesOrNo } from './parts'

// Parts C to E of the forms, and the signature.

const known = all(not(unsure(amountGrams)), not(unsure(concentrateGrams)))

/** One row for each count. */
const counts = (id: string, law: string, when: Condition): TemplateBlock =>
  table(
    id,
    [
      ['Charge', '{{offense}}', 5],
      ['Law', law, 3],
      ['Outcome', '{{disposition}}', 2],
    ],
    { when, confirm: 'sworn' },
  )

/** Part C: the charges by name, which the forms have no line for, and only facts that the person gave. */
export const documents: readonly TemplateBlock[] = [
  heading('headC', 'C. SUPPORTING DOCUMENTS AND OTHER INFORMATION'),
  paragraph('chargesHead', 'The charge or charges that I ask the Court to expunge:'),
  counts('charges', '{{offense.section}}', not(severalLaws)),
  counts('chargesTyped', '{{chargedSection}}', maybe(severalLaws)),
  paragraph(
    'saleAmount',
    'On the charge of {{offense}}: the amount was {{amountGrams}} [gram|grams] of marijuana and {{concentrateGrams}} [gram|grams] of concentrate, within A.R.S. § 36-2862(A)(1). See State v. Sorensen, 531 P.3d 378 (App. 2023).',
    { each: true, when: all(isSale, byAmount, known), confirm: 'sworn' },
  ),
  paragraph('sale', 'On the charge of {{offense}}: see State v. Sorensen, 531 P.3d 378 (App. 2023).', {
    each: true,
    when: all(isSale, not(known)),
  }),
  paragraph(
    'narcotic',
    'On the charge of {{offense}}: it was charged as a narcotic drug; the substance was cannabis. See State v. Ibarra, 522 P.3d 1111 (App. 2022).',
    {
      each: true,
      when: all(is(offense, 'az-narcotic-cannabis'), is(substance, 'cannabis', 'concentrate')),
      confirm: 'sworn',
    },
  ),
  paragraph('attached', 'Documents that I attach, if any:'),
  room('attachedRoom', 2),
]

/** Part D: asked, never set. */
export const hearing: readonly TemplateBlock[] = [
  heading('headD', 'D. REQUEST FOR A HEARING'),
  ...yesOrNo('hearing', wantsHearing, ['Hearing:', 'I request a hearing.', 'I do not request a hearing.']),
]

export const firearms: TemplateBlock = paragraph(
  'firearms',
  'I understand that an order on this petition may restore firearm rights under Arizona law, and that it does not promise any right to have firearms under federal law.',
)

/** The oath of Rule 36(a)(2), word for word; no notary. */
export const sworn: readonly TemplateBlock[] = [
  paragraph(
    'warned',
    'I understand that the Court may dismiss this petition if it gives too little information, and may deny it if the information is wrong.',
  ),
  oath(
    'oath',
    'I declare under penalty of perjury that the information I have provided in this Petition and any attachments is true and correct to the best of my knowledge.',
    'Petitioner',
    { confirm: 'sworn' },
  ),
]

export const address: TemplateBlock = lines('address', [
  'Mailing address: {{street}}',
  '{{city}}, {{homeState}} {{zip}}',
])
export const reach = (...order: readonly string[]): TemplateBlock => lines('reach', order)
export const PHONE = 'Telephone: {{phone}}'
export const EMAIL = 'Email: {{email}}'

export const attorney: TemplateBlock = paragraph(
  'attorney',
  'Attorney, if any (name, State Bar number, address, telephone, email): {{long}}',
)
