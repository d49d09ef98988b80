import type { PaperTemplate } from '../../../documents/template'
import { any, not, reads, unsure } from '../../../rules/condition'
import { sentenceEndDate } from '../facts'
import { charged, inCase, offenseNames, offenses, plaintiff, rehabilitation, you } from './facts'
import { PLEADING, superiorCaption } from './format'

/** A petition of a person who was tried as an adult while a minor. No official form was found. */
export const juvenile: PaperTemplate = {
  id: 'ak-juvenile-petition',
  kind: 'court',
  title: 'PETITION TO SEAL RECORDS',
  format: PLEADING,
  caption: superiorCaption('(AS 47.12.300(f))'),
  needs: [...you, ...inCase, { fact: plaintiff }, ...charged, { fact: sentenceEndDate }, { fact: rehabilitation }],
  values: { offense: offenseNames },
  blocks: [
    {
      id: 'asks',
      kind: 'paragraph',
      text: 'The Defendant asks the court to order the records of this case sealed, and states:',
    },
    {
      id: 'minor',
      kind: 'paragraph',
      number: '#.',
      confirm: 'signed',
      text: 'The Defendant was a minor at the time of the offense and was tried as an adult in this case for:',
    },
    { ...offenses, confirm: 'signed' },
    {
      id: 'completed',
      kind: 'paragraph',
      number: '#.',
      confirm: 'signed',
      text: 'The Defendant completed the sentence on {{sentenceEndDate}}. At least five years have passed since then.',
    },
    {
      id: 'obeyed',
      kind: 'paragraph',
      number: '#.',
      confirm: 'signed',
      text: 'The Defendant obeyed all orders of the court.',
    },
    {
      id: 'effect',
      kind: 'paragraph',
      number: '#.',
      confirm: 'signed',
      text: 'The order of the court had its intended rehabilitative effect, as follows:',
    },
    {
      id: 'effectText',
      kind: 'paragraph',
      level: 1,
      confirm: 'signed',
      when: not(reads(rehabilitation, '')),
      text: '{{rehabilitation}}',
    },
    { id: 'effectRoom', kind: 'room', count: 6, when: any(reads(rehabilitation, ''), unsure(rehabilitation)) },
    {
      id: 'order',
      kind: 'paragraph',
      number: '#.',
      text: 'The Defendant asks the court to make these findings and to order the records sealed under AS 47.12.300(f).',
    },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Defendant, without a lawyer' },
  ],
}
