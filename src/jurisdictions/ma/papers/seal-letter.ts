import { LETTER } from '../../../documents/formats'
import type { PaperTemplate } from '../../../documents/template'
import { is } from '../../../rules/condition'
import { birthDate, convictionDate } from '../../facts'
import { disposition, offense } from '../facts'
import { filer, inCase, sectionOnRecord } from './facts'
import { CHARGE, values } from './names'

/** Endings that the first paragraph of s. 100C seals; before 11 March 2024 not by itself. */
export const acquitted = is(disposition, 'not_guilty', 'no_bill', 'no_probable_cause')

/** A request to the Commissioner of Probation. No form for it was found. */
export const sealLetter: PaperTemplate = {
  id: 'ma-100c-letter',
  kind: 'letter',
  title: 'Letter to the Commissioner of Probation',
  when: acquitted,
  format: LETTER,
  needs: [
    ...filer,
    ...inCase,
    { fact: birthDate },
    { fact: disposition },
    { fact: offense },
    sectionOnRecord,
    { fact: convictionDate },
  ],
  values,
  blocks: [
    {
      id: 'from',
      kind: 'lines',
      lines: ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}'],
    },
    { id: 'date', kind: 'paragraph', text: 'Date: {{line}}' },
    {
      id: 'to',
      kind: 'lines',
      lines: [
        'Commissioner of Probation',
        'Sealing and Expungement',
        'One Ashburton Place, Room 405',
        'Boston, MA 02108',
      ],
    },
    { id: 'subject', kind: 'heading', text: 'Request to seal records (G.L. c. 276, § 100C, first paragraph)' },
    { id: 'inRecord', kind: 'paragraph', text: 'Name in the record: {{defendant}}' },
    { id: 'born', kind: 'paragraph', text: 'Date of birth: {{birthDate}}' },
    { id: 'inCourt', kind: 'paragraph', text: 'Court: {{court.name}}' },
    { id: 'docket', kind: 'paragraph', text: 'Docket number: {{caseNumber}}' },
    {
      id: 'charges',
      kind: 'charges',
      confirm: 'signed',
      when: acquitted,
      head: ['Charge', 'How it ended', 'Date'],
      cells: [CHARGE, '{{disposition}}', '{{convictionDate}}'],
      widths: [5, 3, 3],
    },
    { id: 'greeting', kind: 'paragraph', text: 'To the Commissioner:' },
    {
      id: 'law',
      kind: 'paragraph',
      text: 'The first paragraph of G.L. c. 276, § 100C provides that the records of a case that ended in a finding of not guilty, no bill or no probable cause are sealed. These charges ended so before March 11, 2024, and they may still show on my record.',
    },
    {
      id: 'ask',
      kind: 'paragraph',
      text: 'I ask that the records of these charges be sealed. If you need a form or anything else from me, please send it to the address above.',
    },
    { id: 'confirm', kind: 'paragraph', text: 'Please tell me in writing when this has been done.' },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Signature', undated: true },
  ],
}
