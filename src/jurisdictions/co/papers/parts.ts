import { box, heading, lines, paragraph, signature, tick } from '../../../documents/blocks'
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
export function aboutPerson(title: string): readonly TemplateBlock[] {
  return [
    heading('infoHead', title),
    paragraph('born', 'Date of birth: {{birthDate}}'),
    paragraph('mail', 'Mailing address: {{street}}, {{city}}, {{homeState}} {{zip}}'),
    lines('reach', ['Phone: {{phone}}', 'Email: {{email}}']),
    tick('noInterpreter', 'I do not need an interpreter.', is(interpreter, 'no')),
    tick('interpreter', 'I need an interpreter, in (language): {{interpreterLanguage}}', is(interpreter, 'yes'), {
      when: is(interpreter, 'yes'),
    }),
    tick('interpreterBlank', 'I need an interpreter, in (language): {{line}}', any(), {
      when: any(is(interpreter, 'no'), unsure(interpreter)),
    }),
    tick('inPerson', 'I want to attend court events in person.', is(joinByVideo, 'no')),
    tick('virtually', 'I want to attend court events virtually (by phone or web video).', is(joinByVideo, 'yes')),
    paragraph('switch', 'To switch this choice: form JDF 76, General Motion, filed at least 48 hours before an event.'),
  ]
}

const felony: Condition = is(offenseLevel, 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'l1', 'l2', 'l3', 'l4')

/** The counts of the case, with the level of each as the form's three boxes have it. */
export const counts: readonly TemplateBlock[] = [
  tick('petty', 'Petty [offense|offenses], as listed below', pettyLevel),
  tick('misdemeanor', 'Misdemeanor [offense|offenses], as listed below', any(lowMisdemeanor, is(offenseLevel, 'm1'))),
  tick('felony', 'Felony [offense|offenses], as listed below', felony),
  ...chargeTable('counts', {
    head: ['Offense', 'Section', 'Level', 'Date of offense'],
    cells: ['{{offense}}', '{{offense.section}}', '{{offenseLevel}}', '{{offenseDate}}'],
    widths: [5, 5, 4, 4],
  }),
  ...otherCount,
]

export const sentenceDates: readonly TemplateBlock[] = [
  paragraph('sentenced', 'Date sentenced: {{convictionDate}}', { confirm: 'signed' }),
  paragraph('ended', 'Probation/parole supervision termination date: {{sentenceEndDate}}', {
    confirm: 'signed',
    when: any(not(isNone(sentenceEndDate)), unsure(sentenceEndDate)),
  }),
  paragraph(
    'endedNone',
    'Probation/parole supervision termination date: none (there was no jail, probation or parole)',
    { confirm: 'signed', when: isNone(sentenceEndDate) },
  ),
]

/** `a) Drug offenses` of the motions. */
export const oldDrugOffense: readonly TemplateBlock[] = [
  paragraph('oldDrug', 'Drug offenses: were any of them committed before October 1, 2013?', { number: 'a)' }),
  tick(
    'oldDrugYes',
    'Yes, a drug offense in this case was committed before October 1, 2013.',
    all(not(unnamed), offenseBefore(CLASS_ON_RECORD_COUNTS)),
    { level: 1, confirm: 'signed' },
  ),
  tick(
    'oldDrugNo',
    'No, no drug offense in this case was committed before October 1, 2013.',
    any(unnamed, onOrAfter(offenseDate, CLASS_ON_RECORD_COUNTS)),
    { every: true, level: 1, confirm: 'signed' },
  ),
  paragraph(
    'oldDrugNote',
    'The court decides whether a drug offense committed before October 1, 2013 can be sealed by the class that the offense has at the time of sealing.',
    { level: 1 },
  ),
]

/** Whether the case was appealed; the details of an appeal are written by hand. */
export function appeal(number: string): readonly TemplateBlock[] {
  return [
    paragraph('appeal', 'Was this case appealed?', { number }),
    tick('appealYes', 'Yes, this case was appealed.', is(caseAppealed, 'yes'), { level: 1, confirm: 'signed' }),
    tick('appealNo', 'No, this case was not appealed.', is(caseAppealed, 'no'), { level: 1, confirm: 'signed' }),
    paragraph(
      'appealData',
      'If yes: appeal case number {{line}} Appellate court {{line}} Result {{line}} Date {{line}}',
      { level: 1 },
    ),
  ]
}

export const history: readonly TemplateBlock[] = [
  tick(
    'historyYes',
    'Yes, a verified copy of my criminal history record, dated within the last 20 days, is attached.',
    is(historyAttached, 'yes'),
    { confirm: 'signed' },
  ),
  tick(
    'historyNo',
    'No, it is not attached. I must file a copy within ten days of this motion.',
    is(historyAttached, 'no'),
    { confirm: 'signed' },
  ),
]

/** The certificate is filled in by hand once the copy was mailed. */
export function certificate(title: string, paper: string): readonly TemplateBlock[] {
  return [
    heading('serviceHead', title),
    paragraph(
      'served',
      `On (enter service date) {{line}} I certify that I sent a copy of this ${paper} to the prosecuting attorney by (select one):`,
    ),
    box('eFiling', 'Colorado Courts E-Filing (only available to lawyers)'),
    box('mailed', 'Regular mail, addressed to: {{prosecutor.office}}'),
    paragraph('mailedTo', 'Full address: {{prosecutor.address}}', { level: 1 }),
    box('otherwise', 'Other (explain): {{long}}'),
  ]
}

const REQUEST =
  'I ask the court to seal these records and to direct the clerk to send the order to the Colorado Bureau of Investigation and to every custodian listed above.'

/** Print, sign and date, without oath, notary or counsel. The request stays with the signature, so that it never stands alone. */
export function signed(title: string, role = 'Defendant', request = REQUEST): readonly TemplateBlock[] {
  return [heading('signHead', title), paragraph('asks', request), signature('sign', role)]
}
