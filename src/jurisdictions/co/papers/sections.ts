import type { TemplateBlock } from '../../../documents/template'
import { all, any, type Condition, is, isNone, not, onOrAfter, unsure } from '../../../rules/condition'
import { offenseDate } from '../../facts'
import { offenseBefore } from '../decision/clock'
import { CLASS_ON_RECORD_COUNTS } from '../decision/eras'
import { lowMisdemeanor, pettyLevel } from '../decision/levels'
import { offenseLevel, sentenceEndDate } from '../facts'
import { chargeTable, otherCount } from './charges'
import { caseAppealed, historyAttached, interpreter, joinByVideo, unnamed } from './facts'

// Sections that the motions share.

/** The section on the person that every motion has. */
export function aboutPerson(heading: string): readonly TemplateBlock[] {
  return [
    { id: 'infoHead', kind: 'heading', text: heading },
    { id: 'born', kind: 'paragraph', text: 'Date of birth: {{birthDate}}' },
    { id: 'mail', kind: 'paragraph', text: 'Mailing address: {{street}}, {{city}}, {{homeState}} {{zip}}' },
    { id: 'reach', kind: 'lines', lines: ['Phone: {{phone}}', 'Email: {{email}}'] },
    {
      id: 'noInterpreter',
      kind: 'tick',
      tick: is(interpreter, 'no'),
      text: 'I do not need an interpreter.',
    },
    {
      id: 'interpreter',
      kind: 'tick',
      when: is(interpreter, 'yes'),
      tick: is(interpreter, 'yes'),
      text: 'I need an interpreter, in (language): {{interpreterLanguage}}',
    },
    {
      id: 'interpreterBlank',
      kind: 'tick',
      when: any(is(interpreter, 'no'), unsure(interpreter)),
      tick: any(),
      text: 'I need an interpreter, in (language): {{line}}',
    },
    {
      id: 'inPerson',
      kind: 'tick',
      tick: is(joinByVideo, 'no'),
      text: 'I want to attend court events in person.',
    },
    {
      id: 'virtually',
      kind: 'tick',
      tick: is(joinByVideo, 'yes'),
      text: 'I want to attend court events virtually (by phone or web video).',
    },
    {
      id: 'switch',
      kind: 'paragraph',
      text: 'To switch this choice: form JDF 76, General Motion, filed at least 48 hours before an event.',
    },
  ]
}

const felony: Condition = is(offenseLevel, 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'l1', 'l2', 'l3', 'l4')

/** The counts of the case, with the level of each as the form's three boxes have it. */
export const counts: readonly TemplateBlock[] = [
  { id: 'petty', kind: 'tick', tick: pettyLevel, text: 'Petty offense(s), as listed below' },
  {
    id: 'misdemeanor',
    kind: 'tick',
    tick: any(lowMisdemeanor, is(offenseLevel, 'm1')),
    text: 'Misdemeanor offense(s), as listed below',
  },
  { id: 'felony', kind: 'tick', tick: felony, text: 'Felony offense(s), as listed below' },
  ...chargeTable('counts', {
    head: ['Offense', 'Section', 'Level', 'Date of offense'],
    cells: ['{{offense}}', '{{offense.section}}', '{{offenseLevel}}', '{{offenseDate}}'],
    widths: [5, 5, 4, 4],
  }),
  ...otherCount,
]

export const sentenceDates: readonly TemplateBlock[] = [
  { id: 'sentenced', kind: 'paragraph', confirm: 'signed', text: 'Date sentenced: {{convictionDate}}' },
  {
    id: 'ended',
    kind: 'paragraph',
    confirm: 'signed',
    when: any(not(isNone(sentenceEndDate)), unsure(sentenceEndDate)),
    text: 'Probation/parole supervision termination date: {{sentenceEndDate}}',
  },
  {
    id: 'endedNone',
    kind: 'paragraph',
    confirm: 'signed',
    when: isNone(sentenceEndDate),
    text: 'Probation/parole supervision termination date: none (there was no jail, probation or parole)',
  },
]

/** `a) Drug offenses` of the motions. */
export const oldDrugOffense: readonly TemplateBlock[] = [
  {
    id: 'oldDrug',
    kind: 'paragraph',
    number: 'a)',
    text: 'Drug offenses: were any of them committed before October 1, 2013?',
  },
  {
    id: 'oldDrugYes',
    kind: 'tick',
    level: 1,
    confirm: 'signed',
    tick: all(not(unnamed), offenseBefore(CLASS_ON_RECORD_COUNTS)),
    text: 'Yes, a drug offense in this case was committed before October 1, 2013.',
  },
  {
    id: 'oldDrugNo',
    kind: 'tick',
    every: true,
    level: 1,
    confirm: 'signed',
    tick: any(unnamed, onOrAfter(offenseDate, CLASS_ON_RECORD_COUNTS)),
    text: 'No, no drug offense in this case was committed before October 1, 2013.',
  },
  {
    id: 'oldDrugNote',
    kind: 'paragraph',
    level: 1,
    text: 'The court decides whether a drug offense committed before October 1, 2013 can be sealed by the class that the offense has at the time of sealing.',
  },
]

/** Whether the case was appealed; the details of an appeal are written by hand. */
export function appeal(number: string): readonly TemplateBlock[] {
  return [
    { id: 'appeal', kind: 'paragraph', number, text: 'Was this case appealed?' },
    {
      id: 'appealYes',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: is(caseAppealed, 'yes'),
      text: 'Yes, this case was appealed.',
    },
    {
      id: 'appealNo',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: is(caseAppealed, 'no'),
      text: 'No, this case was not appealed.',
    },
    {
      id: 'appealData',
      kind: 'paragraph',
      level: 1,
      text: 'If yes: appeal case number {{line}} Appellate court {{line}} Result {{line}} Date {{line}}',
    },
  ]
}

export const history: readonly TemplateBlock[] = [
  {
    id: 'historyYes',
    kind: 'tick',
    confirm: 'signed',
    tick: is(historyAttached, 'yes'),
    text: 'Yes, a verified copy of my criminal history record, dated within the last 20 days, is attached.',
  },
  {
    id: 'historyNo',
    kind: 'tick',
    confirm: 'signed',
    tick: is(historyAttached, 'no'),
    text: 'No, it is not attached. I must file a copy within ten days of this motion.',
  },
]

/** The certificate is filled in by hand once the copy was mailed. */
export function certificate(heading: string, paper: string): readonly TemplateBlock[] {
  return [
    { id: 'serviceHead', kind: 'heading', text: heading },
    {
      id: 'served',
      kind: 'paragraph',
      text: `On (enter service date) {{line}} I certify that I sent a copy of this ${paper} to the prosecuting attorney by (select one):`,
    },
    { id: 'eFiling', kind: 'tick', tick: 'open', text: 'Colorado Courts E-Filing (only available to lawyers)' },
    {
      id: 'mailed',
      kind: 'tick',
      tick: 'open',
      text: 'Regular mail, addressed to: {{prosecutor.office}}',
    },
    { id: 'mailedTo', kind: 'paragraph', level: 1, text: 'Full address: {{prosecutor.address}}' },
    { id: 'otherwise', kind: 'tick', tick: 'open', text: 'Other (explain): {{long}}' },
  ]
}

const REQUEST =
  'I ask the court to seal these records and to direct the clerk to send the order to the Colorado Bureau of Investigation and to every custodian listed above.'

/** Print, sign and date, without oath, notary or counsel. The request stays with the signature, so that it never stands alone. */
export function signed(heading: string, role = 'Defendant', request = REQUEST): readonly TemplateBlock[] {
  return [
    { id: 'signHead', kind: 'heading', text: heading },
    {
      id: 'asks',
      kind: 'paragraph',
      text: request,
    },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role },
  ]
}
