import { box, heading, lines, oath, paragraph, room, table, tick } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'
import { all, type Condition, is, maybe, not, reads, unsure } from '../../../rules/condition'
import type { YesNoFact } from '../../../rules/fact'
import { nameInCase, substance } from '../../facts'
import { byAmount, isSale } from '../decision/terms'
import { amountGrams, concentrateGrams, disposition, offense, warrantOut } from '../facts'
import {
  beganInJustice,
  hadProbation,
  justiceCourtName,
  justiceCourtNumber,
  otherChargesInCase,
  paymentPlan,
  prosecutingAgency,
  severalLaws,
  wantsHearing,
} from './facts'

// The statements of the three forms; each form puts them in its own order.

const neverCharged = is(disposition, 'never_charged')
const convicted = is(disposition, 'convicted')
const dismissed = is(disposition, 'dismissed')

/** A statement with its two boxes; both stay empty where the person does not know. */
const yesOrNo = (number: string | undefined, id: string, text: string, fact: YesNoFact): readonly TemplateBlock[] => [
  paragraph(id, text, { number }),
  tick(`${id}Yes`, 'Yes', is(fact, 'yes'), { level: 1, confirm: 'sworn' }),
  tick(`${id}No`, 'No', is(fact, 'no'), { level: 1, confirm: 'sworn' }),
]

export const agency = (number: string, id: string, what: string): TemplateBlock =>
  paragraph(id, `Law enforcement agency that ${what} me: {{arrestingAgency}}`, { number, confirm: 'sworn' })

export const caseOf = (number: string, what: string): readonly TemplateBlock[] => [
  paragraph('caseNumber', `${what} case number: {{caseNumber}}`, {
    number,
    when: maybe(not(neverCharged)),
    confirm: 'sworn',
  }),
  paragraph('noCaseNumber', 'No charge was filed with a court, so there is no case number.', {
    number,
    when: neverCharged,
    confirm: 'sworn',
  }),
]

export const nameThen = (number: string, at: string): readonly TemplateBlock[] => [
  paragraph('nameThen', `My name at the time of ${at}, if different: {{nameInCase}}`, {
    number,
    when: maybe(not(reads(nameInCase, ''))),
    confirm: 'sworn',
  }),
  paragraph('nameSame', `My name at the time of ${at} was the same.`, {
    number,
    when: reads(nameInCase, ''),
    confirm: 'sworn',
  }),
]

export const arrested = (number: string, what: string): TemplateBlock =>
  paragraph('arrested', `I was ${what} on {{arrestDate}}.`, { number, confirm: 'sworn' })

export const prosecutor = (number: string): readonly TemplateBlock[] => [
  paragraph('prosecutor', 'Prosecuting agency: {{prosecutingAgency}}', {
    number,
    when: maybe(not(reads(prosecutingAgency, ''))),
    confirm: 'sworn',
  }),
  paragraph('prosecutorOpen', 'Prosecuting agency: {{long}}', { number, when: reads(prosecutingAgency, '') }),
]

export const began = (number: string): readonly TemplateBlock[] => [
  ...yesOrNo(number, 'began', 'The case began in a justice court:', beganInJustice),
  paragraph('beganName', 'Justice court: {{justiceCourtName}}', {
    level: 1,
    when: all(is(beganInJustice, 'yes'), maybe(not(reads(justiceCourtName, '')))),
    confirm: 'sworn',
  }),
  paragraph('beganNumber', 'Justice court case number: {{justiceCourtNumber}}', {
    level: 1,
    when: all(is(beganInJustice, 'yes'), maybe(not(reads(justiceCourtNumber, '')))),
    confirm: 'sworn',
  }),
]

export const convictions = (number: string): readonly TemplateBlock[] => [
  paragraph('convicted', 'I was convicted of the eligible charge or charges:', { number }),
  tick('convictedYes', 'Yes, on {{convictionDate}}', convicted, { level: 1, when: convicted, confirm: 'sworn' }),
  box('convictedYesOpen', 'Yes, on {{line}}', { level: 1, when: not(convicted), every: true }),
  tick('convictedNo', 'No', not(convicted), { level: 1, every: true, confirm: 'sworn' }),
]

export const adjudications = (number: string): readonly TemplateBlock[] => [
  paragraph('adjudicated', 'I was adjudicated delinquent on the eligible charge or charges:', { number }),
  tick('adjudicatedYes', 'Yes, on {{dispositionDate}}', is(disposition, 'adjudicated'), {
    level: 1,
    when: is(disposition, 'adjudicated'),
    confirm: 'sworn',
  }),
  box('adjudicatedYesOpen', 'Yes, on {{line}}', { level: 1, when: not(is(disposition, 'adjudicated')), every: true }),
  tick('adjudicatedNo', 'No', not(is(disposition, 'adjudicated')), { level: 1, every: true, confirm: 'sworn' }),
]

export const dismissals = (number: string): readonly TemplateBlock[] => [
  paragraph('dismissed', 'The eligible charge or charges were dismissed:', { number }),
  tick('dismissedYes', 'Yes, on {{dispositionDate}}', dismissed, { level: 1, when: dismissed, confirm: 'sworn' }),
  box('dismissedYesOpen', 'Yes, on {{line}}', { level: 1, when: not(dismissed), every: true }),
  tick('dismissedNo', 'No', not(dismissed), { level: 1, every: true, confirm: 'sworn' }),
]

export const otherCharges = (number: string): readonly TemplateBlock[] =>
  yesOrNo(number, 'others', 'This case has other charges, which are not eligible:', otherChargesInCase)
export const probation = (number: string): readonly TemplateBlock[] =>
  yesOrNo(number, 'probation', 'The sentence on the eligible charge included probation:', hadProbation)
export const warrant = (number: string): readonly TemplateBlock[] =>
  yesOrNo(number, 'warrant', 'There is an outstanding arrest warrant in this case:', warrantOut)
export const plan = (number: string): readonly TemplateBlock[] =>
  yesOrNo(number, 'plan', 'There is an active payment plan in this case:', paymentPlan)

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
    'On the charge of {{offense}}: the amount was {{amountGrams}} grams of marijuana and {{concentrateGrams}} grams of concentrate, within A.R.S. § 36-2862(A)(1). See State v. Sorensen, 531 P.3d 378 (App. 2023).',
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
  ...yesOrNo(undefined, 'hearing', 'I request a hearing:', wantsHearing),
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
