import type { Blank, PaperTemplate, TemplateBlock } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { all, any, type Condition, is, not, reads, unsure } from '../../../rules/condition'
import { convictionDate, email } from '../../facts'
import { ageAtOffense, disposition, owesRestitution, sentenceEndDate } from '../facts'
import * as paper from './facts'
import { caption, PAPER } from './format'
import { groundNeeds, grounds } from './grounds'

const { convicted, notConvicted, probation, restitution, newCharges, ownReasons, emailConsent } = paper

const never = any()
const neverCharged = is(disposition, 'never_charged')
const probationDone = all(convicted, is(probation, 'completed'))
const mayHavePaid = all(convicted, not(is(owesRestitution, 'yes')))
const probationNotDone = any(
  not(convicted),
  unsure(disposition),
  is(probation, 'not_completed', 'none'),
  unsure(probation),
)

const needs: readonly Blank[] = [
  ...paper.who,
  ...paper.charged,
  { fact: disposition },
  { fact: convictionDate, when: convicted },
  { fact: probation, when: convicted },
  { fact: paper.probationEndDate, when: probationDone },
  { fact: restitution, when: mayHavePaid },
  { fact: paper.arrestingAgency, when: neverCharged },
  { fact: newCharges },
  { fact: paper.newChargesList, when: is(newCharges, 'yes') },
  { fact: ownReasons },
  paper.consent,
]

/** A box that only answers tick. */
const box = (id: string, level: 0 | 1 | 2, tick: Condition, text: string, when?: Condition): TemplateBlock => ({
  id,
  kind: 'tick',
  level,
  tick,
  confirm: 'signed',
  text,
  ...(when && { when }),
})

const line = (
  id: string,
  number: string | undefined,
  level: 0 | 1 | 2,
  text: string,
  when?: Condition,
): TemplateBlock => ({
  id,
  kind: 'paragraph',
  level,
  text,
  ...(number && { number }),
  ...(when && { when }),
})

/** Items 1 and 2 of both petitions, up to what differs. */
const record: readonly TemplateBlock[] = [
  {
    id: 'offenses',
    kind: 'charges',
    confirm: 'signed',
    head: ['Description of offense', 'Year (date of offense)', 'Docket number'],
    cells: ['{{offense}}: {{offense.section}}', '{{offenseDate}}', '{{caseNumber}}'],
    widths: [5, 3, 3],
  },
  line(
    'sameIncident',
    undefined,
    0,
    'If more than one offense is listed, the offenses must relate to the same incident.',
  ),
  line('convictions', '2.', 0, 'Record of Convictions:'),
  box('convicted', 0, convicted, 'I was convicted of the offenses.'),
  { ...line('convictionDate', 'a.', 1, 'Date of conviction: {{convictionDate}}', convicted), confirm: 'signed' },
  line('convictionDateOpen', 'a.', 1, 'Date of conviction: {{line}}', any(not(convicted), unsure(disposition))),
  line('probation', 'b.', 1, 'I completed all of the conditions of my probation:'),
  box('probationYes', 2, probationDone, 'Yes – Date of completion: {{probationEndDate}}', probationDone),
  box('probationYesOpen', 2, never, 'Yes – Date of completion: {{line}}', probationNotDone),
  box('probationNo', 2, all(convicted, is(probation, 'not_completed')), 'No'),
  {
    ...line(
      'noProbation',
      undefined,
      2,
      '(Probation was not part of the sentence.)',
      all(convicted, is(probation, 'none')),
    ),
    confirm: 'signed',
  },
  line('restitution', 'c.', 1, 'Any restitution ordered by the court has been paid:'),
  box('restitutionYes', 2, all(mayHavePaid, is(restitution, 'paid')), 'Yes'),
  box('restitutionNo', 2, all(convicted, is(owesRestitution, 'yes')), 'No'),
  box('restitutionNone', 2, all(mayHavePaid, is(restitution, 'not_ordered')), 'Restitution was not ordered'),
]

const notConvictedPart: readonly TemplateBlock[] = [
  box('notConvicted', 0, notConvicted, 'I was not convicted of the offenses listed above.'),
  line(
    'ifNotConvicted',
    undefined,
    1,
    'If you were cited or arrested for the offense, but never convicted, answer the following and then go to item 3.',
  ),
  box(
    'neverCharged',
    1,
    neverCharged,
    'I was cited or arrested by {{arrestingAgency}} (name of the arresting law enforcement agency or department), but a charge was never filed with the court.',
    neverCharged,
  ),
  box(
    'neverChargedOpen',
    1,
    never,
    'I was cited or arrested by {{long}} (name of the arresting law enforcement agency or department), but a charge was never filed with the court.',
    any(not(neverCharged), unsure(disposition)),
  ),
  box(
    'noCause',
    1,
    is(disposition, 'no_probable_cause'),
    'A charge was filed, but the court did not find probable cause.',
  ),
  box('dismissed', 1, is(disposition, 'dismissed'), 'A charge was filed and later dismissed by the court.'),
  // The form has no box for an acquittal, which § 7603(a)(1) treats like a dismissal.
  box(
    'acquitted',
    1,
    is(disposition, 'acquitted'),
    'A charge was filed and I was acquitted of it.',
    is(disposition, 'acquitted'),
  ),
]

const later: readonly TemplateBlock[] = [
  line(
    'newCharges',
    '3.',
    0,
    'New charges or convictions that I have received since the date of the offense listed in item 1 (offense; date of offense; date of charge; date of conviction):',
  ),
  { ...line('newChargesNone', undefined, 1, 'None.', is(newCharges, 'no')), confirm: 'signed' },
  { ...line('newChargesList', undefined, 1, '{{newChargesList}}', is(newCharges, 'yes')), confirm: 'signed' },
  { id: 'newChargesRoom', kind: 'room', count: 3, when: unsure(newCharges) },
]

/** The reasons are the person's own; the app never writes them. */
const reasons: readonly TemplateBlock[] = [
  { ...line('ownReasons', undefined, 1, '{{ownReasons}}', not(reads(ownReasons, ''))), confirm: 'signed' },
  { id: 'reasonsRoom', kind: 'room', count: 4, when: any(reads(ownReasons, ''), unsure(ownReasons)) },
]

const ending: readonly TemplateBlock[] = [
  line(
    'notified',
    '5.',
    0,
    'If the petition is granted, the court will send a copy of the order to the defendant, the defendant’s attorney, the prosecuting attorney’s office, the Vermont Crime Information Center, the arresting agency, the Restitution Unit of the Vermont Center for Crime Victim Services, and, if the charge concerns a motor vehicle, the Department of Motor Vehicles. Other State agencies that the court should notify (name and address):',
  ),
  { id: 'notifiedRoom', kind: 'room', count: 2 },
  ...documentsPart(),
  paper.contact,
  line('copy', undefined, 0, 'cc: State’s Attorney or Attorney General’s Office'),
  {
    id: 'sign',
    kind: 'signature',
    by: 'petitioner',
    name: '{{fullName}}',
    role: 'Signature of Defendant, without a lawyer',
  },
]

/** Papers by e-mail: off unless the person turns it on. */
export function documentsPart(): readonly TemplateBlock[] {
  return [
    { id: 'documents', kind: 'heading', text: 'Documents from Other Parties in the Case' },
    line(
      'documentsText',
      undefined,
      0,
      'I understand that the other parties must give me a copy of every document that they file with the court. If I consent, they may send me documents by email instead of by mail. I consent to receive documents from the other parties at the email address given below:',
    ),
    box('emailYes', 1, all(is(emailConsent, 'yes'), not(reads(email, ''))), 'YES'),
    box('emailNo', 1, any(is(emailConsent, 'no'), unsure(emailConsent), reads(email, '')), 'NO'),
  ]
}

/** Statements of 200-00129, item by item. */
export const expunge: PaperTemplate = {
  id: 'vt-200-00129',
  kind: 'court',
  title: 'PETITION TO EXPUNGE CRIMINAL HISTORY',
  words: 'vt-petition',
  form: { number: '200-00129', edition: '07/2025' },
  format: PAPER,
  caption,
  needs: [...needs, ...groundNeeds],
  values: { offense: paper.offenseNames },
  blocks: [
    line(
      'who',
      undefined,
      0,
      'A person may ask the court to expunge the criminal history record of a conviction if the person was convicted of an offense for which the underlying conduct is no longer prohibited by law or designated as a criminal offense.',
    ),
    line(
      'request',
      undefined,
      0,
      'The Defendant named above asks the court to order that the Defendant’s criminal history record be expunged. As grounds for the request, the Defendant states:',
    ),
    line(
      'charges',
      '1.',
      0,
      'Charges: I ask that the criminal records of the following offense or offenses be expunged:',
    ),
    ...record,
    line(
      'lawful',
      'd.',
      1,
      'The offense or offenses are no longer prohibited by law (13 V.S.A. § 7602(a)(1): “no longer prohibited by law or designated as a criminal offense”):',
    ),
    box('lawfulYes', 2, pathIs('vt-expunge-no-longer-crime'), 'Yes'),
    box('lawfulNo', 2, never, 'No'),
    ...notConvictedPart,
    ...later,
    line(
      'justice',
      '4.',
      0,
      'I believe that expungement of my criminal history is in the interests of justice because:',
    ),
    ...grounds,
    ...reasons,
    ...ending,
  ],
}

/** Statements of 200-00130: as 200-00129, but for item d, which names the ground of sealing. */
export const seal: PaperTemplate = {
  id: 'vt-200-00130',
  kind: 'court',
  title: 'PETITION TO SEAL CRIMINAL HISTORY',
  words: 'vt-petition',
  form: { number: '200-00130', edition: '07/2025' },
  format: PAPER,
  caption,
  needs: [...needs, { fact: sentenceEndDate, when: convicted }, { fact: ageAtOffense, when: pathIs('vt-seal-18-21') }],
  values: { offense: paper.offenseNames },
  blocks: [
    line(
      'who',
      undefined,
      0,
      'A person may ask the court to seal a criminal history record if the person was convicted of a qualifying crime, or was arrested, cited or charged but not convicted.',
    ),
    line(
      'request',
      undefined,
      0,
      'The Defendant named above asks the court to order that the Defendant’s criminal history record be sealed. As grounds for the request, the Defendant states:',
    ),
    line(
      'charges',
      '1.',
      0,
      'Charges: I ask that the criminal records of the following offense or offenses be sealed:',
    ),
    ...record,
    {
      ...line(
        'misdemeanor',
        'd.',
        1,
        'The offense or offenses are qualifying misdemeanors under 13 V.S.A. § 7601(4)(A). I completed the terms and conditions of the sentence on {{sentenceEndDate}}. At least three years have passed since then (13 V.S.A. § 7602(c)).',
        pathIs('vt-seal-misdemeanor'),
      ),
      confirm: 'signed',
    },
    {
      ...line(
        'felony',
        'd.',
        1,
        'The offense or offenses are qualifying felonies under 13 V.S.A. § 7601(4)(B). I completed the terms and conditions of the sentence on {{sentenceEndDate}}. At least seven years have passed since then (13 V.S.A. § 7602(d)).',
        pathIs('vt-seal-felony'),
      ),
      confirm: 'signed',
    },
    {
      ...line(
        'young',
        'd.',
        1,
        'The offense or offenses are qualifying crimes under 13 V.S.A. § 7601(4). I was {{ageAtOffense}} years old when I committed them. I completed the terms and conditions of the sentence on {{sentenceEndDate}}. At least 30 days have passed since then (13 V.S.A. § 7609).',
        pathIs('vt-seal-18-21'),
      ),
      confirm: 'signed',
    },
    ...notConvictedPart,
    ...later,
    line('justice', '4.', 0, 'I believe that sealing of my criminal history is in the interests of justice because:'),
    {
      ...line(
        'nonconviction',
        undefined,
        1,
        'The charge did not end in a conviction (13 V.S.A. § 7603(g)).',
        pathIs('vt-seal-nonconviction'),
      ),
      confirm: 'signed',
    },
    ...reasons,
    ...ending,
  ],
}
