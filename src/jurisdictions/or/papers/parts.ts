import { heading, lines, oath, paragraph, signature } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'

const contact: readonly string[] = [
  '{{street}}',
  '{{city}}, {{homeState}} {{zip}}',
  'Phone: {{phone}}',
  'Email: {{email}}',
]

/** The oath of the department's forms (ORCP 1 E: no notary), the signature and how to reach the person. */
export const sworn: readonly TemplateBlock[] = [
  oath(
    'oath',
    'I hereby declare that the above statements are true to the best of my knowledge and belief. I understand they are made for use as evidence in court and I am subject to penalty for perjury.',
    'Defendant',
    { confirm: 'sworn' },
  ),
  lines('contact', contact),
]

/** Signed on the day of mailing. */
export const mailing = (paper: string): readonly TemplateBlock[] => [
  heading('mailingHead', 'CERTIFICATE OF MAILING'),
  paragraph(
    'mailed',
    `I certify that on (date) {{line}} I placed a true and complete copy of this ${paper} in the United States mail to the prosecuting attorney at:`,
  ),
  lines('mailedTo', ['{{prosecutor.office}}', '{{prosecutor.address}}']),
  signature('mailingSign', 'Defendant'),
]

/** Who hands the draft of an order to the court. */
export const submitted: readonly TemplateBlock[] = [
  paragraph('submitted', 'Submitted by the Defendant, without a lawyer:'),
  lines('submittedBy', ['{{fullName}}', ...contact]),
]
