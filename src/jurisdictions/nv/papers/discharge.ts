import { LETTER } from '../../../documents/formats'
import type { PaperTemplate } from '../../../documents/template'
import { sentenceEndDate } from '../../facts'
import { filer, inCase, onRecord } from './facts'
import { charges, values } from './parts'

/** The court was to seal on discharge by itself; the letter asks whether it did. */
export const dischargeLetter: PaperTemplate = {
  id: 'nv-3363-letter',
  kind: 'letter',
  title: 'Letter to the court clerk',
  format: LETTER,
  needs: [...filer, ...inCase.filter(({ fact }) => fact.id !== 'lvmpdId'), ...onRecord, { fact: sentenceEndDate }],
  values,
  blocks: [
    {
      id: 'from',
      kind: 'lines',
      lines: ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}', '{{email}}'],
    },
    { id: 'date', kind: 'paragraph', text: 'Date: {{line}}' },
    {
      id: 'to',
      kind: 'lines',
      lines: ['Clerk of the Court', '{{court.name}}', '{{court.street}}', '{{court.city}}, Nevada {{court.zip}}'],
    },
    { id: 'subject', kind: 'heading', text: 'Sealing after discharge from probation (NRS 453.3363, 453.3365)' },
    {
      id: 'about',
      kind: 'lines',
      lines: ['Name in the record: {{defendant}}', 'Date of birth: {{birthDate}}', 'Case number: {{caseNumber}}'],
    },
    ...charges('signed'),
    {
      id: 'discharged',
      kind: 'paragraph',
      confirm: 'signed',
      text: 'In this case I was placed on probation without a judgment of guilt under NRS 453.3363. I was discharged on {{sentenceEndDate}}.',
    },
    {
      id: 'askWhether',
      kind: 'paragraph',
      text: 'Please tell me in writing whether the court has ordered the records of this case sealed.',
    },
    {
      id: 'askOrder',
      kind: 'paragraph',
      text: 'If it has not, I ask that this letter be put before the judge, so that the records can be ordered sealed. If the court needs a petition, a fee, or another paper for that, please tell me which.',
    },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Signature', undated: true },
  ],
}
