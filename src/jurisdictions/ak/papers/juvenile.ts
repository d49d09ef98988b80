import { paragraph, room, signature, statement } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { any, not, reads, unsure } from '../../../rules/condition'
import { rehabilitation } from './facts'
import { PLEADING, superiorCaption } from './format'
import { offenseNames, offenses } from './parts'

/** A petition of a person who was tried as an adult while a minor. No official form was found. */
export const juvenile: PaperDraft = {
  id: 'ak-juvenile-petition',
  kind: 'court',
  title: 'PETITION TO SEAL RECORDS',
  format: PLEADING,
  caption: superiorCaption('(AS 47.12.300(f))'),
  values: { offense: offenseNames },
  blocks: [
    paragraph('asks', 'The Defendant asks the court to order the records of this case sealed, and states:'),
    statement(
      'minor',
      'The Defendant was a minor at the time of the offense and was tried as an adult in this case for:',
      { confirm: 'signed' },
    ),
    ...offenses('signed'),
    statement(
      'completed',
      'The Defendant completed the sentence on {{sentenceEndDate}}. At least five years have passed since then.',
      { confirm: 'signed' },
    ),
    statement('obeyed', 'The Defendant obeyed all orders of the court.', { confirm: 'signed' }),
    statement('effect', 'The order of the court had its intended rehabilitative effect, as follows:', {
      confirm: 'signed',
    }),
    paragraph('effectText', '{{rehabilitation}}', {
      level: 1,
      confirm: 'signed',
      when: not(reads(rehabilitation, '')),
    }),
    room('effectRoom', 6, { when: any(reads(rehabilitation, ''), unsure(rehabilitation)) }),
    statement(
      'order',
      'The Defendant asks the court to make these findings and to order the records sealed under AS 47.12.300(f).',
    ),
    signature('sign', 'Defendant, without a lawyer'),
  ],
}
