import { box, heading, lines, oath, paragraph, room, signature, statement } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { any, is, not, reads, unsure } from '../../../rules/condition'
import { sisDone, sisTermsDone, unnamed } from './facts'
import { caption, orderCaption, PLEADING } from './format'
import { offenseNames, offenses } from './parts'

const values = { offense: offenseNames, trialCourt: { district: 'District', superior: 'Superior' } }

/** The motion, with the statement on the crimes that the law leaves out. No official form was found. */
export const motion: PaperDraft = {
  id: 'ak-sis-motion',
  kind: 'court',
  title: 'MOTION FOR DETERMINATION AND TO SET ASIDE CONVICTION',
  format: PLEADING,
  caption: caption('(AS 12.55.085(e))'),
  values,
  blocks: [
    paragraph(
      'moves',
      'The Defendant moves the court to decide whether the [conviction in this case is|convictions in this case are] to be set aside, and to set [it|them] aside. The Defendant states:',
    ),
    statement(
      'sis',
      'On {{sisDate}} the court suspended the imposition of sentence (SIS) in this case and placed the Defendant on probation for the following [offense|offenses]:',
      { confirm: 'signed' },
    ),
    ...offenses('signed'),
    statement(
      'discharge',
      'The probation ended on {{sentenceEndDate}}. It was not revoked, and no sentence was imposed.',
      { confirm: 'signed' },
    ),
    statement('noRuling', 'The court has not ruled on whether the [conviction is|convictions are] to be set aside.', {
      confirm: 'signed',
    }),
    statement(
      'law',
      'When a person is discharged without imposition of sentence, the court may set aside the conviction and issue a certificate to that effect. AS 12.55.085(e). A court that made no decision at that time may make it later, on the facts as they were at discharge. State v. Mekiana, 726 P.2d 189 (Alaska 1986). The conviction should be set aside unless there is a stated reason not to. Wickham v. State, 770 P.2d 757 (Alaska App. 1989).',
    ),
    statement(
      'ask',
      'The Defendant asks the court to set aside the [conviction|convictions] and to issue the certificate. If the court intends to deny this motion, the Defendant asks for notice, reasons, and a chance to be heard.',
    ),
    heading('excludedHead', 'STATEMENT ON AS 12.55.085(f)'),
    paragraph(
      'excluded',
      'Each offense above concerns marijuana. None is one of the crimes that AS 12.55.085(f) excludes, and the court did suspend the imposition of sentence.',
      { confirm: 'signed', every: true, when: not(unnamed) },
    ),
    box('excludedOther', 'No offense above is one of the crimes that AS 12.55.085(f) excludes.', { when: unnamed }),
    paragraph('suspended', 'The court did suspend the imposition of sentence.', { confirm: 'signed', when: unnamed }),
    signature('sign', 'Defendant, without a lawyer'),
  ],
}

/** What the person swears about the time of discharge, with the list of exhibits. */
export const compliance: PaperDraft = {
  id: 'ak-sis-compliance',
  kind: 'court',
  title: 'STATEMENT OF COMPLIANCE AND LIST OF EXHIBITS',
  format: PLEADING,
  caption: caption('(AS 12.55.085, AS 09.63.020)'),
  values,
  blocks: [
    statement(
      'who',
      'I am the Defendant in this case. The court suspended the imposition of sentence on {{sisDate}}. My probation ended on {{sentenceEndDate}}.',
      { confirm: 'sworn' },
    ),
    statement('done', 'When I was discharged, I had done everything that the court had ordered.', {
      confirm: 'sworn',
      when: is(sisTermsDone, 'yes'),
    }),
    statement('did', 'What I did during my probation:'),
    paragraph('didText', '{{sisDone}}', { level: 1, confirm: 'sworn', when: not(reads(sisDone, '')) }),
    room('didRoom', 4, { when: any(reads(sisDone, ''), unsure(sisDone)) }),
    statement('exhibits', 'Exhibits attached:'),
    box('exhibitOrder', 'judgment or order that suspended the imposition of sentence', { level: 1 }),
    box('exhibitDischarge', 'order or letter that shows the end of probation', { level: 1 }),
    box('exhibitPaid', 'proof of payment of fines, fees and restitution', { level: 1 }),
    box('exhibitOther', 'other: {{long}}', { level: 1 }),
    oath(
      'oath',
      'I certify under penalty of perjury that the foregoing is true. A notary public or other official empowered to administer oaths is unavailable. (AS 09.63.020)',
      'Defendant, without a lawyer',
      { confirm: 'sworn', place: true },
    ),
  ],
}

/** For the judge: granted or denied, and the certificate. */
export const order: PaperDraft = {
  id: 'ak-sis-order',
  kind: 'court',
  title: '[PROPOSED] ORDER AND CERTIFICATE SETTING ASIDE CONVICTION',
  format: PLEADING,
  caption: orderCaption('(AS 12.55.085(e))'),
  values,
  blocks: [
    paragraph('considered', 'The court has considered the Defendant’s motion concerning:'),
    ...offenses(),
    box(
      'granted',
      'The motion is GRANTED. The Defendant was discharged without imposition of sentence. The conviction is SET ASIDE under AS 12.55.085(e). This order is the certificate of the court to that effect.',
    ),
    box('denied', 'The motion is DENIED for these reasons:'),
    room('deniedRoom', 2),
    signature('sign', 'Judge', { by: 'judge' }),
  ],
}

/** Filled in by hand once the copy is sent. */
export const service: PaperDraft = {
  id: 'ak-service',
  kind: 'court',
  title: 'CERTIFICATE OF SERVICE',
  format: PLEADING,
  caption: caption(),
  values,
  blocks: [
    paragraph(
      'sent',
      'On {{line}} a copy of the motion, the statement of compliance with its exhibits, and the proposed order was sent to:',
    ),
    lines('office', ['{{prosecutor.office}}', '{{prosecutor.address}}']),
    box('byMail', 'by mail'),
    box('byHand', 'by hand'),
    box('byOther', 'otherwise: {{long}}'),
    signature('sign', 'Signature of the person who sent the copy', { by: 'server' }),
  ],
}
