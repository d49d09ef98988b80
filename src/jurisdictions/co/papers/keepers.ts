import { paragraph, tick } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'
import { all, always, any, type Condition, is, isNone, not, unsure } from '../../../rules/condition'
import type { TextFact } from '../../../rules/fact'
import {
  arrestDate,
  arrestNumber,
  empty,
  given,
  otherKeeper,
  otherKeeperAddress,
  policeAddress,
  policeName,
  policeNumber,
  sheriffAddress,
  sheriffHeld,
} from './facts'

// Who keeps a record of the case, line by line as the forms list them.

const never: Condition = any()

/** A line that the person typed, or an empty one to write on. */
const typedOr = (id: string, fact: TextFact, label: string): readonly TemplateBlock[] => [
  paragraph(id, `${label}: {{${fact.id}}}`, { level: 1, when: given(fact) }),
  paragraph(`${id}Blank`, `${label}: {{long}}`, { level: 1, when: empty(fact) }),
]

export const prosecutorKeeper: readonly TemplateBlock[] = [
  tick('prosecutor', 'Prosecuting Attorney: {{prosecutor.office}}', always),
  paragraph('prosecutorMail', 'Mailing address: {{prosecutor.address}}', { level: 1 }),
]

export const sheriffKeeper: readonly TemplateBlock[] = [
  tick('sheriff', 'Sheriff’s Department', is(sheriffHeld, 'yes')),
  ...typedOr('sheriffMail', sheriffAddress, 'Mailing address').map((block) => ({
    ...block,
    when: all(is(sheriffHeld, 'yes'), block.when ?? always),
  })),
  paragraph('sheriffNone', 'Mailing address: {{long}}', {
    level: 1,
    when: any(is(sheriffHeld, 'no'), unsure(sheriffHeld)),
  }),
]

export const bureauKeeper: TemplateBlock = tick(
  'bureau',
  'Colorado Bureau of Investigation (required), ATTN Identification-Seals, 690 Kipling St., STE 3000, Lakewood, CO 80215',
  always,
)

export const policeKeeper: readonly TemplateBlock[] = [
  tick('police', 'Law Enforcement (agency name): {{policeName}}', given(policeName), { when: given(policeName) }),
  tick('policeBlank', 'Law Enforcement (agency name): {{long}}', never, { when: empty(policeName) }),
  ...typedOr('policeMail', policeAddress, 'Agency mailing address'),
  ...typedOr('policeCase', policeNumber, 'Agency case number'),
]

/** The form has room for a second agency, which the person may fill in by hand. */
export const secondAgency: readonly TemplateBlock[] = [
  tick('second', 'Law Enforcement (second agency, if any): {{long}}', never),
  paragraph('secondMail', 'Agency mailing address: {{long}}', { level: 1 }),
  paragraph('secondCase', 'Agency case number: {{line}}', { level: 1 }),
]

export const otherKeepers: readonly TemplateBlock[] = [
  tick('other', 'Other (name): {{otherKeeper}}', given(otherKeeper), { when: given(otherKeeper) }),
  tick('otherBlank', 'Other (name): {{long}}', never, { when: empty(otherKeeper) }),
  ...typedOr('otherMail', otherKeeperAddress, 'Mailing address'),
]

export const arrestLines: readonly TemplateBlock[] = [
  paragraph('arrestNumber', 'Arrest number (from fingerprint card): {{arrestNumber}}', { when: given(arrestNumber) }),
  paragraph('arrestNumberBlank', 'Arrest number (from fingerprint card): {{line}}', { when: empty(arrestNumber) }),
  paragraph('arrested', 'Date of arrest: {{arrestDate}}', { when: any(not(isNone(arrestDate)), unsure(arrestDate)) }),
  paragraph('notArrested', 'Date of arrest: none (summons or ticket)', { when: isNone(arrestDate) }),
]
