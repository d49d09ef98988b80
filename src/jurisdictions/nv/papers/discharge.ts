import { heading, lines, paragraph, signature } from '../../../documents/blocks'
import { LETTER } from '../../../documents/formats'
import type { PaperDraft } from '../../../documents/template'
import { charges, values } from './parts'

/** The court was to seal on discharge by itself; the letter asks whether it did. */
export const dischargeLetter: PaperDraft = {
  id: 'nv-3363-letter',
  kind: 'letter',
  title: 'Letter to the court clerk',
  format: LETTER,
  values,
  blocks: [
    lines('from', ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}', '{{email}}']),
    paragraph('date', 'Date: {{line}}'),
    lines('to', ['Clerk of the Court', '{{court.name}}', '{{court.street}}', '{{court.city}}, Nevada {{court.zip}}']),
    heading('subject', 'Sealing after discharge from probation (NRS 453.3363, 453.3365)'),
    lines('about', [
      'Name in the record: {{defendant}}',
      'Date of birth: {{birthDate}}',
      'Case number: {{caseNumber}}',
    ]),
    ...charges('signed'),
    paragraph(
      'discharged',
      'In this case I was placed on probation without a judgment of guilt under NRS 453.3363. I was discharged on {{sentenceEndDate}}.',
      { confirm: 'signed' },
    ),
    paragraph('askWhether', 'Please tell me in writing whether the court has ordered the records of this case sealed.'),
    paragraph(
      'askOrder',
      'If it has not, I ask that this letter be put before the judge, so that the records can be ordered sealed. If the court needs a petition, a fee, or another paper for that, please tell me which.',
    ),
    signature('sign', 'Signature', { undated: true }),
  ],
}
