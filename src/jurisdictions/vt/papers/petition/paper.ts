import { heading, paragraph, room, signature, table, tick } from '../../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../../documents/template'
import { pathIs } from '../../../../documents/verdict'
import { all, any, is, not, reads, unsure } from '../../../../rules/condition'
import { email } from '../../../facts'
import { disposition, owesRestitution } from '../../facts'
import * as paper from '../facts'
import { caption, PAPER } from '../format'
import { contact, offenseNames } from '../parts'
import { grounds } from './grounds'

const { convicted, notConvicted, probation, restitution, newCharges, ownReasons, emailConsent } = paper

const never = any()
export const neverCharged = is(disposition, 'never_charged')
export const probationDone = all(convicted, is(probation, 'completed'))
export const mayHavePaid = all(convicted, not(is(owesRestitution, 'yes')))
const probationNotDone = any(
  not(convicted),
  unsure(disposition),
  is(probation, 'not_completed', 'none'),
  unsure(probation),
)

/** Items 1 and 2 of both petitions, up to what differs. */
const record: readonly TemplateBlock[] = [
  table(
    'offenses',
    [
      ['Description of offense', '{{offense}}: {{offense.section}}', 5],
      ['Year (date of offense)', '{{offenseDate}}', 3],
      ['Docket number', '{{caseNumber}}', 3],
    ],
    { confirm: 'signed' },
  ),
  paragraph('sameIncident', 'If more than one offense is listed, the offenses must relate to the same incident.'),
  paragraph('convictions', 'Record of Convictions:', { number: '2.' }),
  tick('convicted', 'I was convicted of the [offense|offenses].', convicted, { confirm: 'signed' }),
  paragraph('convictionDate', 'Date of conviction: {{convictionDate}}', {
    number: 'a.',
    level: 1,
    when: convicted,
    confirm: 'signed',
  }),
  paragraph('convictionDateOpen', 'Date of conviction: {{line}}', {
    number: 'a.',
    level: 1,
    every: true,
    when: any(not(convicted), unsure(disposition)),
  }),
  paragraph('probation', 'I completed all of the conditions of my probation:', { number: 'b.', level: 1 }),
  tick('probationYes', 'Yes, I completed them. Date of completion: {{probationEndDate}}', probationDone, {
    level: 2,
    confirm: 'signed',
    when: probationDone,
  }),
  tick('probationYesOpen', 'Yes, I completed them. Date of completion: {{line}}', never, {
    level: 2,
    confirm: 'signed',
    when: probationNotDone,
  }),
  tick(
    'probationNo',
    'No, I did not complete all of the conditions of my probation.',
    all(convicted, is(probation, 'not_completed')),
    { level: 2, confirm: 'signed' },
  ),
  paragraph('noProbation', '(Probation was not part of the sentence.)', {
    level: 2,
    when: all(convicted, is(probation, 'none')),
    confirm: 'signed',
  }),
  paragraph('restitution', 'Any restitution ordered by the court has been paid:', { number: 'c.', level: 1 }),
  tick(
    'restitutionYes',
    'Yes, any restitution ordered by the court has been paid.',
    all(mayHavePaid, is(restitution, 'paid')),
    { level: 2, confirm: 'signed' },
  ),
  tick(
    'restitutionNo',
    'No, not all restitution ordered by the court has been paid.',
    all(convicted, is(owesRestitution, 'yes')),
    { level: 2, confirm: 'signed' },
  ),
  tick('restitutionNone', 'Restitution was not ordered.', all(mayHavePaid, is(restitution, 'not_ordered')), {
    level: 2,
    confirm: 'signed',
  }),
]

const notConvictedPart: readonly TemplateBlock[] = [
  tick('notConvicted', 'I was not convicted of the [offense|offenses] listed above.', notConvicted, {
    confirm: 'signed',
  }),
  paragraph(
    'ifNotConvicted',
    'If you were cited or arrested for the offense, but never convicted, answer the following and then go to item 3.',
    { level: 1 },
  ),
  tick(
    'neverCharged',
    'I was cited or arrested by {{arrestingAgency}} (name of the arresting law enforcement agency or department), but a charge was never filed with the court.',
    neverCharged,
    { level: 1, confirm: 'signed', when: neverCharged },
  ),
  tick(
    'neverChargedOpen',
    'I was cited or arrested by {{long}} (name of the arresting law enforcement agency or department), but a charge was never filed with the court.',
    never,
    { level: 1, confirm: 'signed', every: true, when: any(not(neverCharged), unsure(disposition)) },
  ),
  tick(
    'noCause',
    'A charge was filed, but the court did not find probable cause.',
    is(disposition, 'no_probable_cause'),
    { level: 1, confirm: 'signed' },
  ),
  tick('dismissed', 'A charge was filed and later dismissed by the court.', is(disposition, 'dismissed'), {
    level: 1,
    confirm: 'signed',
  }),
  // The form has no box for an acquittal, which § 7603(a)(1) treats like a dismissal.
  tick('acquitted', 'A charge was filed and I was acquitted of it.', is(disposition, 'acquitted'), {
    level: 1,
    confirm: 'signed',
    when: is(disposition, 'acquitted'),
  }),
]

const later: readonly TemplateBlock[] = [
  paragraph(
    'newCharges',
    'New charges or convictions that I have received since the date of the offense listed in item 1 (offense; date of offense; date of charge; date of conviction):',
    { number: '3.' },
  ),
  paragraph('newChargesNone', 'None.', { level: 1, when: is(newCharges, 'no'), confirm: 'signed' }),
  paragraph('newChargesList', '{{newChargesList}}', { level: 1, when: is(newCharges, 'yes'), confirm: 'signed' }),
  room('newChargesRoom', 3, { when: unsure(newCharges) }),
]

/** The reasons are the person's own; the app never writes them. */
const reasons: readonly TemplateBlock[] = [
  paragraph('ownReasons', '{{ownReasons}}', { level: 1, when: not(reads(ownReasons, '')), confirm: 'signed' }),
  room('reasonsRoom', 4, { when: any(reads(ownReasons, ''), unsure(ownReasons)) }),
]

const ending: readonly TemplateBlock[] = [
  paragraph(
    'notified',
    'If the petition is granted, the court will send a copy of the order to the defendant, the defendant’s attorney, the prosecuting attorney’s office, the Vermont Crime Information Center, the arresting agency, the Restitution Unit of the Vermont Center for Crime Victim Services, and, if the charge concerns a motor vehicle, the Department of Motor Vehicles. Other State agencies that the court should notify (name and address):',
    { number: '5.' },
  ),
  room('notifiedRoom', 2),
  ...documentsPart(),
  contact,
  paragraph('copy', 'cc: State’s Attorney or Attorney General’s Office'),
  signature('sign', 'Signature of Defendant, without a lawyer'),
]

/** Papers by e-mail: off unless the person turns it on. */
export function documentsPart(): readonly TemplateBlock[] {
  return [
    heading('documents', 'Documents from Other Parties in the Case'),
    paragraph(
      'documentsText',
      'I understand that the other parties must give me a copy of every document that they file with the court. If I consent, they may send me documents by email instead of by mail. I consent to receive documents from the other parties at the email address given below:',
    ),
    tick(
      'emailYes',
      'YES, I consent to receive documents by email.',
      all(is(emailConsent, 'yes'), not(reads(email, ''))),
      { level: 1, confirm: 'signed' },
    ),
    tick(
      'emailNo',
      'NO, I do not consent to receive documents by email.',
      any(is(emailConsent, 'no'), unsure(emailConsent), reads(email, '')),
      {
        level: 1,
        confirm: 'signed',
      },
    ),
  ]
}

/** Statements of 200-00129, item by item. */
export const expunge: PaperDraft = {
  id: 'vt-200-00129',
  kind: 'court',
  title: 'PETITION TO EXPUNGE CRIMINAL HISTORY',
  words: 'vt-petition',
  form: { number: '200-00129', edition: '07/2025' },
  format: PAPER,
  caption,
  values: { offense: offenseNames },
  blocks: [
    paragraph(
      'who',
      'A person may ask the court to expunge the criminal history record of a conviction if the person was convicted of an offense for which the underlying conduct is no longer prohibited by law or designated as a criminal offense.',
    ),
    paragraph(
      'request',
      'The Defendant named above asks the court to order that the Defendant’s criminal history record be expunged. As grounds for the request, the Defendant states:',
    ),
    paragraph('charges', 'Charges: I ask that the criminal records of the following [offense|offenses] be expunged:', {
      number: '1.',
    }),
    ...record,
    paragraph(
      'lawful',
      'The [offense is|offenses are] no longer prohibited by law (13 V.S.A. § 7602(a)(1): “no longer prohibited by law or designated as a criminal offense”):',
      { number: 'd.', level: 1 },
    ),
    tick(
      'lawfulYes',
      'Yes, the [offense is|offenses are] no longer prohibited by law.',
      pathIs('vt-expunge-no-longer-crime'),
      { level: 2, confirm: 'signed' },
    ),
    tick('lawfulNo', 'No, the [offense is|offenses are] still prohibited by law.', never, {
      level: 2,
      confirm: 'signed',
    }),
    ...notConvictedPart,
    ...later,
    paragraph('justice', 'I believe that expungement of my criminal history is in the interests of justice because:', {
      number: '4.',
    }),
    ...grounds,
    ...reasons,
    ...ending,
  ],
}

/** Statements of 200-00130: as 200-00129, but for item d, which names the ground of sealing. */
export const seal: PaperDraft = {
  id: 'vt-200-00130',
  kind: 'court',
  title: 'PETITION TO SEAL CRIMINAL HISTORY',
  words: 'vt-petition',
  form: { number: '200-00130', edition: '07/2025' },
  format: PAPER,
  caption,
  values: { offense: offenseNames },
  blocks: [
    paragraph(
      'who',
      'A person may ask the court to seal a criminal history record if the person was convicted of a qualifying crime, or was arrested, cited or charged but not convicted.',
    ),
    paragraph(
      'request',
      'The Defendant named above asks the court to order that the Defendant’s criminal history record be sealed. As grounds for the request, the Defendant states:',
    ),
    paragraph('charges', 'Charges: I ask that the criminal records of the following [offense|offenses] be sealed:', {
      number: '1.',
    }),
    ...record,
    paragraph(
      'misdemeanor',
      'The [offense is a qualifying misdemeanor|offenses are qualifying misdemeanors] under 13 V.S.A. § 7601(4)(A). I completed the terms and conditions of the sentence on {{sentenceEndDate}}. At least three years have passed since then (13 V.S.A. § 7602(c)).',
      { number: 'd.', level: 1, when: pathIs('vt-seal-misdemeanor'), confirm: 'signed' },
    ),
    paragraph(
      'felony',
      'The [offense is a qualifying felony|offenses are qualifying felonies] under 13 V.S.A. § 7601(4)(B). I completed the terms and conditions of the sentence on {{sentenceEndDate}}. At least seven years have passed since then (13 V.S.A. § 7602(d)).',
      { number: 'd.', level: 1, when: pathIs('vt-seal-felony'), confirm: 'signed' },
    ),
    paragraph(
      'young',
      'The [offense is a qualifying crime|offenses are qualifying crimes] under 13 V.S.A. § 7601(4). I committed [it|them] at the age of {{ageAtOffense}}. I completed the terms and conditions of the sentence on {{sentenceEndDate}}. At least 30 days have passed since then (13 V.S.A. § 7609).',
      { number: 'd.', level: 1, when: pathIs('vt-seal-18-21'), confirm: 'signed' },
    ),
    ...notConvictedPart,
    ...later,
    paragraph('justice', 'I believe that sealing of my criminal history is in the interests of justice because:', {
      number: '4.',
    }),
    paragraph('nonconviction', 'The charge did not end in a conviction (13 V.S.A. § 7603(g)).', {
      level: 1,
      when: pathIs('vt-seal-nonconviction'),
      confirm: 'signed',
    }),
    ...reasons,
    ...ending,
  ],
}
