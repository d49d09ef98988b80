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
  { id, kind: 'paragraph', level: 1, when: given(fact), text: `${label}: {{${fact.id}}}` },
  { id: `${id}Blank`, kind: 'paragraph', level: 1, when: empty(fact), text: `${label}: {{long}}` },
]

export const prosecutorKeeper: readonly TemplateBlock[] = [
  { id: 'prosecutor', kind: 'tick', tick: always, text: 'Prosecuting Attorney: {{prosecutor.office}}' },
  { id: 'prosecutorMail', kind: 'paragraph', level: 1, text: 'Mailing address: {{prosecutor.address}}' },
]

export const sheriffKeeper: readonly TemplateBlock[] = [
  { id: 'sheriff', kind: 'tick', tick: is(sheriffHeld, 'yes'), text: 'Sheriff’s Department' },
  ...typedOr('sheriffMail', sheriffAddress, 'Mailing address').map((block) => ({
    ...block,
    when: all(is(sheriffHeld, 'yes'), block.when ?? always),
  })),
  {
    id: 'sheriffNone',
    kind: 'paragraph',
    level: 1,
    when: any(is(sheriffHeld, 'no'), unsure(sheriffHeld)),
    text: 'Mailing address: {{long}}',
  },
]

export const bureauKeeper: TemplateBlock = {
  id: 'bureau',
  kind: 'tick',
  tick: always,
  text: 'Colorado Bureau of Investigation (required), ATTN Identification-Seals, 690 Kipling St., STE 3000, Lakewood, CO 80215',
}

export const policeKeeper: readonly TemplateBlock[] = [
  {
    id: 'police',
    kind: 'tick',
    when: given(policeName),
    tick: given(policeName),
    text: 'Law Enforcement (agency name): {{policeName}}',
  },
  {
    id: 'policeBlank',
    kind: 'tick',
    when: empty(policeName),
    tick: never,
    text: 'Law Enforcement (agency name): {{long}}',
  },
  ...typedOr('policeMail', policeAddress, 'Agency mailing address'),
  ...typedOr('policeCase', policeNumber, 'Agency case number'),
]

/** The form has room for a second agency, which the person may fill in by hand. */
export const secondAgency: readonly TemplateBlock[] = [
  { id: 'second', kind: 'tick', tick: never, text: 'Law Enforcement (second agency, if any): {{long}}' },
  { id: 'secondMail', kind: 'paragraph', level: 1, text: 'Agency mailing address: {{long}}' },
  { id: 'secondCase', kind: 'paragraph', level: 1, text: 'Agency case number: {{line}}' },
]

export const otherKeepers: readonly TemplateBlock[] = [
  {
    id: 'other',
    kind: 'tick',
    when: given(otherKeeper),
    tick: given(otherKeeper),
    text: 'Other (name): {{otherKeeper}}',
  },
  { id: 'otherBlank', kind: 'tick', when: empty(otherKeeper), tick: never, text: 'Other (name): {{long}}' },
  ...typedOr('otherMail', otherKeeperAddress, 'Mailing address'),
]

export const arrestLines: readonly TemplateBlock[] = [
  {
    id: 'arrestNumber',
    kind: 'paragraph',
    when: given(arrestNumber),
    text: 'Arrest number (from fingerprint card): {{arrestNumber}}',
  },
  {
    id: 'arrestNumberBlank',
    kind: 'paragraph',
    when: empty(arrestNumber),
    text: 'Arrest number (from fingerprint card): {{line}}',
  },
  {
    id: 'arrested',
    kind: 'paragraph',
    when: any(not(isNone(arrestDate)), unsure(arrestDate)),
    text: 'Date of arrest: {{arrestDate}}',
  },
  { id: 'notArrested', kind: 'paragraph', when: isNone(arrestDate), text: 'Date of arrest: none (summons or ticket)' },
]
