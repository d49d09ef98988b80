import { box, paragraph, tick } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'
import { all, is, maybe, not, reads } from '../../../rules/condition'
import type { YesNoFact } from '../../../rules/fact'
import { nameInCase } from '../../facts'
import { disposition, warrantOut } from '../facts'
import {
  beganInJustice,
  hadProbation,
  justiceCourtName,
  justiceCourtNumber,
  otherChargesInCase,
  paymentPlan,
  prosecutingAgency,
} from './facts'

// The statements of the three forms; each form puts them in its own order.

const neverCharged = is(disposition, 'never_charged')
const convicted = is(disposition, 'convicted')
const dismissed = is(disposition, 'dismissed')

/** A line with its two boxes, each a statement of its own; both stay empty where the person does not know. */
export const yesOrNo = (
  id: string,
  fact: YesNoFact,
  [text, yes, no]: readonly [text: string, yes: string, no: string],
  number?: string,
): readonly TemplateBlock[] => [
  paragraph(id, text, { number }),
  tick(`${id}Yes`, `Yes, ${yes}`, is(fact, 'yes'), { level: 1, confirm: 'sworn' }),
  tick(`${id}No`, `No, ${no}`, is(fact, 'no'), { level: 1, confirm: 'sworn' }),
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
  ...yesOrNo(
    'began',
    beganInJustice,
    ['Begun in a justice court:', 'the case began in a justice court.', 'the case did not begin in a justice court.'],
    number,
  ),
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
  paragraph('convicted', 'Conviction of the eligible charge or charges:', { number }),
  tick('convictedYes', 'Yes, I was convicted on {{convictionDate}}.', convicted, {
    level: 1,
    when: convicted,
    confirm: 'sworn',
  }),
  box('convictedYesOpen', 'Yes, I was convicted on {{line}}', { level: 1, when: not(convicted), every: true }),
  tick('convictedNo', 'No, I was not convicted.', not(convicted), { level: 1, every: true, confirm: 'sworn' }),
]

export const adjudications = (number: string): readonly TemplateBlock[] => [
  paragraph('adjudicated', 'Adjudication on the eligible charge or charges:', { number }),
  tick('adjudicatedYes', 'Yes, I was adjudicated delinquent on {{dispositionDate}}.', is(disposition, 'adjudicated'), {
    level: 1,
    when: is(disposition, 'adjudicated'),
    confirm: 'sworn',
  }),
  box('adjudicatedYesOpen', 'Yes, I was adjudicated delinquent on {{line}}', {
    level: 1,
    when: not(is(disposition, 'adjudicated')),
    every: true,
  }),
  tick('adjudicatedNo', 'No, I was not adjudicated delinquent.', not(is(disposition, 'adjudicated')), {
    level: 1,
    every: true,
    confirm: 'sworn',
  }),
]

export const dismissals = (number: string): readonly TemplateBlock[] => [
  paragraph('dismissed', 'Dismissal of the eligible charge or charges:', { number }),
  tick('dismissedYes', 'Yes, dismissed on {{dispositionDate}}.', dismissed, {
    level: 1,
    when: dismissed,
    confirm: 'sworn',
  }),
  box('dismissedYesOpen', 'Yes, dismissed on {{line}}', { level: 1, when: not(dismissed), every: true }),
  tick('dismissedNo', 'No, the eligible charge or charges were not dismissed.', not(dismissed), {
    level: 1,
    every: true,
    confirm: 'sworn',
  }),
]

export const otherCharges = (number: string): readonly TemplateBlock[] =>
  yesOrNo(
    'others',
    otherChargesInCase,
    [
      'Other, non-eligible charges in this case:',
      'the case has other, non-eligible charges.',
      'the case has no other, non-eligible charges.',
    ],
    number,
  )
export const probation = (number: string): readonly TemplateBlock[] =>
  yesOrNo(
    'probation',
    hadProbation,
    [
      'Probation on the eligible charge:',
      'the sentence on the eligible charge included probation.',
      'the sentence on the eligible charge did not include probation.',
    ],
    number,
  )
export const warrant = (number: string): readonly TemplateBlock[] =>
  yesOrNo(
    'warrant',
    warrantOut,
    [
      'Outstanding arrest warrant in this case:',
      'there is an outstanding arrest warrant in this case.',
      'there is no outstanding arrest warrant in this case.',
    ],
    number,
  )
export const plan = (number: string): readonly TemplateBlock[] =>
  yesOrNo(
    'plan',
    paymentPlan,
    [
      'Active payment plan in this case:',
      'there is an active payment plan in this case.',
      'there is no active payment plan in this case.',
    ],
    number,
  )
