import type { TemplateBlock } from '../../../documents/template'

const contact: readonly string[] = [
  '{{street}}',
  '{{city}}, {{homeState}} {{zip}}',
  'Phone: {{phone}}',
  'Email: {{email}}',
]

/** The oath of the department's forms (ORCP 1 E: no notary), the signature and how to reach the person. */
export const oath: readonly TemplateBlock[] = [
  {
    id: 'oath',
    kind: 'signature',
    by: 'petitioner',
    confirm: 'sworn',
    text: 'I hereby declare that the above statements are true to the best of my knowledge and belief. I understand they are made for use as evidence in court and I am subject to penalty for perjury.',
    name: '{{fullName}}',
    role: 'Defendant',
  },
  { id: 'contact', kind: 'lines', lines: contact },
]

/** Signed on the day of mailing. */
export const mailing = (paper: string): readonly TemplateBlock[] => [
  { id: 'mailingHead', kind: 'heading', text: 'CERTIFICATE OF MAILING' },
  {
    id: 'mailed',
    kind: 'paragraph',
    text: `I certify that on (date) {{line}} I placed a true and complete copy of this ${paper} in the United States mail to the prosecuting attorney at:`,
  },
  { id: 'mailedTo', kind: 'lines', lines: ['{{prosecutor.office}}', '{{prosecutor.address}}'] },
  { id: 'mailingSign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Defendant' },
]

/** Who hands the draft of an order to the court. */
export const submitted: readonly TemplateBlock[] = [
  { id: 'submitted', kind: 'paragraph', text: 'Submitted by the Defendant, without a lawyer:' },
  { id: 'submittedBy', kind: 'lines', lines: ['{{fullName}}', ...contact] },
]
