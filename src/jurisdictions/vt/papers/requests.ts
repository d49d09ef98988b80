import type { Blank, PaperTemplate, TemplateBlock } from '../../../documents/template'
import { all, is, not, unsure } from '../../../rules/condition'
import { beforeAct167Ends } from '../decision/conditions'
import { disposition, dispositionDate, offenseDate, owesRestitution, recordStillShows, sentenceEndDate } from '../facts'
import { charged, contact, offenseNames, recordSeen, recordSeenDate, restitution, who } from './facts'
import { caption, PAPER } from './format'

const shows = is(recordStillShows, 'yes')
const deferred = is(disposition, 'deferred_sentence')
const mayHavePaid = all(deferred, not(is(owesRestitution, 'yes')))
const diversion = is(disposition, 'diversion')

const needs: readonly Blank[] = [
  ...who,
  ...charged,
  { fact: disposition },
  { fact: recordStillShows },
  { fact: recordSeen, when: shows },
  { fact: recordSeenDate, when: shows },
]

const values = {
  offense: offenseNames,
  recordSeen: {
    court: 'at the public computer of a court',
    vcic: 'on a report of the Vermont Crime Information Center',
    elsewhere: 'on a background check',
  },
}

const statement = (id: string, text: string, when?: TemplateBlock['when']): TemplateBlock => ({
  id,
  kind: 'paragraph',
  number: '#.',
  confirm: 'signed',
  text,
  ...(when && { when }),
})

const offenses: TemplateBlock = {
  id: 'offenses',
  kind: 'charges',
  confirm: 'signed',
  head: ['Offense', 'Date of offense', 'Docket number'],
  cells: ['{{offense}}: {{offense.section}}', '{{offenseDate}}', '{{caseNumber}}'],
  widths: [5, 3, 3],
}

const stillShows = statement(
  'stillShows',
  'The record still appears. I saw it on {{recordSeenDate}} {{recordSeen}}.',
  shows,
)

const ending: readonly TemplateBlock[] = [
  contact,
  {
    id: 'sign',
    kind: 'signature',
    by: 'petitioner',
    name: '{{fullName}}',
    role: 'Signature of Defendant, without a lawyer',
  },
]

const agencies = 'the Vermont Crime Information Center, the arresting agency and the prosecutor'

/** Section 1.1 of the dossier: no form exists; the court is asked to carry out Act 167. */
const act167: PaperTemplate = {
  id: 'vt-act167-request',
  kind: 'court',
  title: 'REQUEST FOR EXPUNGEMENT UNDER 2019 (ADJ. SESS.) NO. 167, § 31',
  words: 'vt-request',
  format: PAPER,
  caption,
  needs,
  values,
  blocks: [
    {
      id: 'about',
      kind: 'paragraph',
      number: '#.',
      confirm: 'signed',
      text: 'I am the person named above. This case concerns the following misdemeanor under 18 V.S.A. § 4230(a)(1):',
    },
    offenses,
    statement('before2021', 'The offense happened before January 1, 2021.', beforeAct167Ends),
    statement(
      'dateInFile',
      'I do not remember the date of the offense. It is in the file of this court.',
      unsure(offenseDate),
    ),
    {
      id: 'law',
      kind: 'paragraph',
      number: '#.',
      text: '2019 (Adj. Sess.) No. 167, § 31, directed the court to order, by January 1, 2022, the expungement of the records of misdemeanor violations of 18 V.S.A. § 4230(a)(1) that occurred before January 1, 2021. In State v. E.C., 2022 VT 40, ¶ 1, the Supreme Court sent a case back so that the criminal division would expunge what was eligible under § 31.',
    },
    stillShows,
    {
      id: 'ask',
      kind: 'paragraph',
      number: '#.',
      text: `I ask the court to issue the expungement order and to send notice of it to ${agencies}.`,
    },
    ...ending,
  ],
}

/** Section 1.8: the record of a deferred sentence that still shows. */
const deferredSentence: PaperTemplate = {
  id: 'vt-deferred-request',
  kind: 'court',
  title: 'REQUEST FOR EXPUNGEMENT AFTER DEFERRED SENTENCE, 13 V.S.A. § 7041(e)',
  words: 'vt-request',
  when: deferred,
  format: PAPER,
  caption,
  needs: [...needs, { fact: sentenceEndDate, when: deferred }, { fact: restitution, when: mayHavePaid }],
  values,
  blocks: [
    {
      id: 'about',
      kind: 'paragraph',
      number: '#.',
      confirm: 'signed',
      text: 'I am the person named above. In this case the court deferred sentence for the following offense:',
    },
    { ...offenses, when: deferred },
    statement('discharged', 'I was discharged from probation on {{sentenceEndDate}}.', deferred),
    statement('paid', 'All restitution has been paid. Proof is attached.', all(mayHavePaid, is(restitution, 'paid'))),
    statement('notOrdered', 'Restitution was not ordered.', all(mayHavePaid, is(restitution, 'not_ordered'))),
    {
      id: 'law',
      kind: 'paragraph',
      number: '#.',
      text: 'Under 13 V.S.A. § 7041(e), when a person is discharged after fulfilling the terms of a deferred sentence, the adjudication of guilt is struck and the record is expunged once restitution is paid in full, unless there is good cause not to.',
    },
    stillShows,
    {
      id: 'ask',
      kind: 'paragraph',
      number: '#.',
      text: `I ask the court to issue the order that 13 V.S.A. § 7041(e) directs and to send notice of it to ${agencies}.`,
    },
    ...ending,
  ],
}

/** Section 1.8: the record of a diversion program that still shows, or that ended before the law's own date. */
const diversionProgram: PaperTemplate = {
  id: 'vt-diversion-request',
  kind: 'court',
  title: 'REQUEST TO CLEAR THE RECORD AFTER DIVERSION, 3 V.S.A. § 164',
  words: 'vt-request',
  when: diversion,
  format: PAPER,
  caption,
  needs: [...needs, { fact: dispositionDate, when: diversion }],
  values,
  blocks: [
    {
      id: 'about',
      kind: 'paragraph',
      number: '#.',
      confirm: 'signed',
      text: 'I am the person named above. In this case I was referred to a diversion program for the following offense:',
    },
    { ...offenses, when: diversion },
    statement('completed', 'I completed the program on {{dispositionDate}}.', diversion),
    {
      id: 'law',
      kind: 'paragraph',
      number: '#.',
      text: '3 V.S.A. § 164 provides for clearing the records of a case after the successful completion of diversion.',
    },
    stillShows,
    {
      id: 'ask',
      kind: 'paragraph',
      number: '#.',
      text: `I ask the court to issue an order that clears the record of this case as 3 V.S.A. § 164 provides, and to send notice of it to ${agencies}.`,
    },
    ...ending,
  ],
}

export const requests: readonly PaperTemplate[] = [act167, deferredSentence, diversionProgram]
