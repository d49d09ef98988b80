import { signature, statement, table } from '../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../documents/template'
import { all, type Condition, is, not, unsure } from '../../../rules/condition'
import { beforeAct167Ends } from '../decision/conditions'
import { disposition, offenseDate, owesRestitution, recordStillShows, sentenceEndDate } from '../facts'
import { restitution } from './facts'
import { caption, PAPER } from './format'
import { contact, offenseNames } from './parts'

export const shows = is(recordStillShows, 'yes')
const deferred = is(disposition, 'deferred_sentence')
const mayHavePaid = all(deferred, not(is(owesRestitution, 'yes')))
export const diversion = is(disposition, 'diversion')

const values = {
  offense: offenseNames,
  recordSeen: {
    court: 'at the public computer of a court',
    vcic: 'on a report of the Vermont Crime Information Center',
    elsewhere: 'on a background check',
  },
}

/** A numbered statement that the person signs for. */
const says = (id: string, text: string, when?: Condition) => statement(id, text, { confirm: 'signed', when })

const offenses: TemplateBlock = table(
  'offenses',
  [
    ['Offense', '{{offense}}: {{offense.section}}', 5],
    ['Date of offense', '{{offenseDate}}', 3],
    ['Docket number', '{{caseNumber}}', 3],
  ],
  { confirm: 'signed' },
)

const stillShows = says('stillShows', 'The record still appears. I saw it on {{recordSeenDate}} {{recordSeen}}.', shows)

const ending: readonly TemplateBlock[] = [contact, signature('sign', 'Signature of Defendant, without a lawyer')]

const agencies = 'the Vermont Crime Information Center, the arresting agency and the prosecutor'

/** Section 1.1 of the dossier: no form exists; the court is asked to carry out Act 167. */
const act167: PaperDraft = {
  id: 'vt-act167-request',
  kind: 'court',
  title: 'REQUEST FOR EXPUNGEMENT UNDER 2019 (ADJ. SESS.) NO. 167, § 31',
  words: 'vt-request',
  format: PAPER,
  caption,
  values,
  blocks: [
    statement(
      'about',
      'I am the person named above. This case concerns the following [misdemeanor|misdemeanors] under 18 V.S.A. § 4230(a)(1):',
      { confirm: 'signed' },
    ),
    offenses,
    says('before2021', 'The [offense|offenses] happened before January 1, 2021.', beforeAct167Ends),
    says(
      'dateInFile',
      'I do not remember the date of the [offense. It is|offenses. They are] in the file of this court.',
      unsure(offenseDate),
    ),
    statement(
      'law',
      '2019 (Adj. Sess.) No. 167, § 31, directed the court to order, by January 1, 2022, the expungement of the records of misdemeanor violations of 18 V.S.A. § 4230(a)(1) that occurred before January 1, 2021. In State v. E.C., 2022 VT 40, ¶ 1, the Supreme Court sent a case back so that the criminal division would expunge what was eligible under § 31.',
    ),
    stillShows,
    statement('ask', `I ask the court to issue the expungement order and to send notice of it to ${agencies}.`),
    ...ending,
  ],
}

/** Section 1.8: the record of a deferred sentence that still shows. */
const deferredSentence: PaperDraft = {
  id: 'vt-deferred-request',
  also: [
    { fact: restitution, when: mayHavePaid },
    { fact: sentenceEndDate, when: deferred },
  ],
  kind: 'court',
  title: 'REQUEST FOR EXPUNGEMENT AFTER DEFERRED SENTENCE, 13 V.S.A. § 7041(e)',
  words: 'vt-request',
  when: deferred,
  format: PAPER,
  caption,
  values,
  blocks: [
    statement(
      'about',
      'I am the person named above. In this case the court deferred sentence for the following [offense|offenses]:',
      { confirm: 'signed', when: deferred },
    ),
    { ...offenses, when: deferred },
    says('discharged', 'I was discharged from probation on {{sentenceEndDate}}.', deferred),
    says('paid', 'All restitution has been paid. Proof is attached.', all(mayHavePaid, is(restitution, 'paid'))),
    says('notOrdered', 'Restitution was not ordered.', all(mayHavePaid, is(restitution, 'not_ordered'))),
    statement(
      'law',
      'Under 13 V.S.A. § 7041(e), when a person is discharged after fulfilling the terms of a deferred sentence, the adjudication of guilt is struck and the record is expunged once restitution is paid in full, unless there is good cause not to.',
    ),
    stillShows,
    statement(
      'ask',
      `I ask the court to issue the order that 13 V.S.A. § 7041(e) directs and to send notice of it to ${agencies}.`,
    ),
    ...ending,
  ],
}

/** Section 1.8: the record of a diversion program that still shows, or that ended before the law's own date. */
const diversionProgram: PaperDraft = {
  id: 'vt-diversion-request',
  kind: 'court',
  title: 'REQUEST TO CLEAR THE RECORD AFTER DIVERSION, 3 V.S.A. § 164',
  words: 'vt-request',
  when: diversion,
  format: PAPER,
  caption,
  values,
  blocks: [
    statement(
      'about',
      'I am the person named above. In this case I was referred to a diversion program for the following [offense|offenses]:',
      { confirm: 'signed', when: diversion },
    ),
    { ...offenses, when: diversion },
    says('completed', 'I completed the program on {{dispositionDate}}.', diversion),
    statement(
      'law',
      '3 V.S.A. § 164 provides for clearing the records of a case after the successful completion of diversion.',
    ),
    stillShows,
    statement(
      'ask',
      `I ask the court to issue an order that clears the record of this case as 3 V.S.A. § 164 provides, and to send notice of it to ${agencies}.`,
    ),
    ...ending,
  ],
}

export const requests: readonly PaperDraft[] = [act167, deferredSentence, diversionProgram]
