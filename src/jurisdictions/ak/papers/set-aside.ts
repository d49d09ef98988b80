import type { Blank, PaperTemplate, TemplateBlock } from '../../../documents/template'
import { any, is, not, reads, unsure } from '../../../rules/condition'
import { sentenceEndDate } from '../facts'
import {
  charged,
  daOffice,
  inCase,
  offenseNames,
  offenses,
  plaintiff,
  sisDate,
  sisDone,
  sisTermsDone,
  trialCourt,
  you,
} from './facts'
import { caption, orderCaption, PLEADING } from './format'

const needs: readonly Blank[] = [...you, ...inCase, { fact: plaintiff }, { fact: trialCourt }, ...charged]
const dates: readonly Blank[] = [{ fact: sisDate }, { fact: sentenceEndDate }]
const values = { offense: offenseNames, trialCourt: { district: 'District', superior: 'Superior' } }

const paragraph = (
  id: string,
  text: string,
  more: Partial<Pick<TemplateBlock, 'confirm' | 'when'>> = {},
): TemplateBlock => ({
  id,
  kind: 'paragraph',
  number: '#.',
  text,
  ...more,
})

/** The motion, with the statement on the crimes that the law leaves out. No official form was found. */
export const motion: PaperTemplate = {
  id: 'ak-sis-motion',
  kind: 'court',
  title: 'MOTION FOR DETERMINATION AND TO SET ASIDE CONVICTION',
  format: PLEADING,
  caption: caption('(AS 12.55.085(e))'),
  needs: [...needs, ...dates],
  values,
  blocks: [
    {
      id: 'moves',
      kind: 'paragraph',
      text: 'The Defendant moves the court to decide whether the conviction in this case is to be set aside, and to set it aside. The Defendant states:',
    },
    paragraph(
      'sis',
      'On {{sisDate}} the court suspended the imposition of sentence (SIS) in this case and placed the Defendant on probation for the following offense or offenses:',
      { confirm: 'signed' },
    ),
    { ...offenses, confirm: 'signed' },
    paragraph(
      'discharge',
      'The probation ended on {{sentenceEndDate}}. It was not revoked, and no sentence was imposed.',
      { confirm: 'signed' },
    ),
    paragraph('noRuling', 'The court has not ruled on whether the conviction is to be set aside.', {
      confirm: 'signed',
    }),
    paragraph(
      'law',
      'When a person is discharged without imposition of sentence, the court may set aside the conviction and issue a certificate to that effect. AS 12.55.085(e). A court that made no decision at that time may make it later, on the facts as they were at discharge. State v. Mekiana, 726 P.2d 189 (Alaska 1986). The conviction should be set aside unless there is a stated reason not to. Wickham v. State, 770 P.2d 757 (Alaska App. 1989).',
    ),
    paragraph(
      'ask',
      'The Defendant asks the court to set aside the conviction and to issue the certificate. If the court intends to deny this motion, the Defendant asks for notice, reasons, and a chance to be heard.',
    ),
    { id: 'excludedHead', kind: 'heading', text: 'STATEMENT ON AS 12.55.085(f)' },
    {
      id: 'excluded',
      kind: 'paragraph',
      confirm: 'signed',
      text: 'Each offense above concerns marijuana. None is one of the crimes that AS 12.55.085(f) excludes, and the court did suspend the imposition of sentence.',
    },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Defendant, without a lawyer' },
  ],
}

/** What the person swears about the time of discharge, with the list of exhibits. */
export const compliance: PaperTemplate = {
  id: 'ak-sis-compliance',
  kind: 'court',
  title: 'STATEMENT OF COMPLIANCE AND LIST OF EXHIBITS',
  format: PLEADING,
  caption: caption('(AS 12.55.085, AS 09.63.020)'),
  needs: [...needs, ...dates, { fact: sisTermsDone }, { fact: sisDone }],
  values,
  blocks: [
    paragraph(
      'who',
      'I am the Defendant in this case. The court suspended the imposition of sentence on {{sisDate}}. My probation ended on {{sentenceEndDate}}.',
      { confirm: 'sworn' },
    ),
    paragraph('done', 'When I was discharged, I had done everything that the court had ordered.', {
      confirm: 'sworn',
      when: is(sisTermsDone, 'yes'),
    }),
    paragraph('did', 'What I did during my probation:'),
    {
      id: 'didText',
      kind: 'paragraph',
      level: 1,
      confirm: 'sworn',
      when: not(reads(sisDone, '')),
      text: '{{sisDone}}',
    },
    { id: 'didRoom', kind: 'room', count: 4, when: any(reads(sisDone, ''), unsure(sisDone)) },
    paragraph('exhibits', 'Exhibits attached:'),
    {
      id: 'exhibitOrder',
      kind: 'tick',
      level: 1,
      tick: 'open',
      text: 'judgment or order that suspended the imposition of sentence',
    },
    {
      id: 'exhibitDischarge',
      kind: 'tick',
      level: 1,
      tick: 'open',
      text: 'order or letter that shows the end of probation',
    },
    {
      id: 'exhibitPaid',
      kind: 'tick',
      level: 1,
      tick: 'open',
      text: 'proof of payment of fines, fees and restitution',
    },
    { id: 'exhibitOther', kind: 'tick', level: 1, tick: 'open', text: 'other: {{long}}' },
    {
      id: 'oath',
      kind: 'signature',
      by: 'petitioner',
      confirm: 'sworn',
      text: 'I certify under penalty of perjury that the foregoing is true. A notary public or other official empowered to administer oaths is unavailable. (AS 09.63.020)',
      place: true,
      name: '{{fullName}}',
      role: 'Defendant, without a lawyer',
    },
  ],
}

/** For the judge: granted or denied, and the certificate. */
export const order: PaperTemplate = {
  id: 'ak-sis-order',
  kind: 'court',
  title: '[PROPOSED] ORDER AND CERTIFICATE SETTING ASIDE CONVICTION',
  format: PLEADING,
  caption: orderCaption('(AS 12.55.085(e))'),
  needs,
  values,
  blocks: [
    { id: 'considered', kind: 'paragraph', text: 'The court has considered the Defendant’s motion concerning:' },
    offenses,
    {
      id: 'granted',
      kind: 'tick',
      tick: 'open',
      text: 'The motion is GRANTED. The Defendant was discharged without imposition of sentence. The conviction is SET ASIDE under AS 12.55.085(e). This order is the certificate of the court to that effect.',
    },
    { id: 'denied', kind: 'tick', tick: 'open', text: 'The motion is DENIED for these reasons:' },
    { id: 'deniedRoom', kind: 'room', count: 2 },
    { id: 'sign', kind: 'signature', by: 'judge', role: 'Judge' },
  ],
}

/** Filled in by hand once the copy is sent. */
export const service: PaperTemplate = {
  id: 'ak-service',
  kind: 'court',
  title: 'CERTIFICATE OF SERVICE',
  format: PLEADING,
  caption: caption(),
  needs: [...needs, { fact: daOffice, when: is(plaintiff, 'State of Alaska') }],
  values,
  blocks: [
    {
      id: 'sent',
      kind: 'paragraph',
      text: 'On {{line}} a copy of the motion, the statement of compliance with its exhibits, and the proposed order was sent to:',
    },
    { id: 'office', kind: 'lines', lines: ['{{prosecutor.office}}', '{{prosecutor.address}}'] },
    { id: 'byMail', kind: 'tick', tick: 'open', text: 'by mail' },
    { id: 'byHand', kind: 'tick', tick: 'open', text: 'by hand' },
    { id: 'byOther', kind: 'tick', tick: 'open', text: 'otherwise: {{long}}' },
    { id: 'sign', kind: 'signature', by: 'server', role: 'Signature of the person who sent the copy' },
  ],
}
