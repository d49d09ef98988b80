import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { is } from '../../../rules/condition'
import { birthDate, convictionDate } from '../../facts'
import { disposition, offense } from '../facts'
import { filer, inCase, sectionOnRecord } from './facts'
import { COURT, petitionCaption } from './format'
import { CHARGE, values } from './names'
import { department } from './petition-parts'

/** Charges that the prosecutor or the court dropped; no others belong on TC0057. */
export const dropped = is(disposition, 'dismissed', 'nolle_prosequi', 'cwof_dismissed')

/** The person's own words, by hand; the app never writes them. */
const question = (id: string, number: string, text: string): readonly TemplateBlock[] => [
  { id, kind: 'paragraph', number, text },
  { id: `${id}Room`, kind: 'room', count: 2 },
]

/** Statements of TC0057, one petition for all dropped charges of a case. */
export const sealInCourt: PaperTemplate = {
  id: 'ma-tc0057',
  kind: 'court',
  title: 'PETITION TO SEAL CRIMINAL RECORDS FOR NOLLE PROSEQUI OR DISMISSAL',
  when: dropped,
  form: { number: 'TC0057', edition: '2/24' },
  format: COURT,
  caption: petitionCaption('G.L. c. 276, § 100C'),
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
    ...department,
    { id: 'you', kind: 'heading', text: 'YOUR INFORMATION' },
    { id: 'name', kind: 'paragraph', text: 'Your Name: {{filer}}' },
    { id: 'born', kind: 'paragraph', text: 'Date of Birth: {{birthDate}}' },
    { id: 'address', kind: 'paragraph', text: 'Address: {{street}}, {{city}}, {{homeState}} {{zip}}' },
    { id: 'phone', kind: 'paragraph', text: 'Phone Number: {{phone}}' },
    { id: 'pcf', kind: 'paragraph', text: 'Probation Central File (PCF) Number: {{long}}' },
    { id: 'records', kind: 'heading', text: 'RECORDS YOU WANT SEALED' },
    {
      id: 'charges',
      kind: 'charges',
      confirm: 'sworn',
      when: dropped,
      head: ['Charge', 'Nolle prosequi or dismissed', 'Date of nolle prosequi or dismissal'],
      cells: [CHARGE, '{{disposition}}', '{{convictionDate}}'],
      widths: [5, 3, 3],
    },
    { id: 'reasons', kind: 'heading', text: 'REASONS YOU WANT YOUR RECORDS SEALED' },
    {
      id: 'how',
      kind: 'paragraph',
      text: 'Answer as specifically as possible. If a question is not relevant to you, explain why. Attach pages if you need more space, and any documents that support the petition.',
    },
    ...question(
      'job',
      '1.',
      'How may the records affect your ability to get or keep a job, or whether you rely on public assistance?',
    ),
    ...question('advance', '2.', 'How may the records affect your ability to advance economically or professionally?'),
    ...question('attempts', '3.', 'What attempts have you made to get a job?'),
    ...question('housing', '4.', 'How may the records affect your ability to obtain or keep housing?'),
    ...question(
      'volunteer',
      '5.',
      'How may the records affect your ability to participate in community or volunteer activities?',
    ),
    ...question('community', '6.', 'What community or civic activities are you involved in?'),
    ...question(
      'treatment',
      '7.',
      'Did you successfully complete a probationary term or treatment for a mental health condition or substance use disorder?',
    ),
    ...question('contact', '8.', 'Have you avoided additional contact with the criminal justice system?'),
    ...question('achievements', '9.', 'Have you achieved any particular accomplishments?'),
    {
      id: 'sign',
      kind: 'signature',
      by: 'petitioner',
      confirm: 'sworn',
      text: 'By signing below, I am asking the court to enter an order sealing the records of the criminal charges listed in this petition. I know that I may be penalized for perjury if the information in this petition is not truthful.',
      name: '{{fullName}}',
      role: 'Petitioner',
    },
    { id: 'order', kind: 'heading', text: 'COURT ORDER (for Court use only)' },
    {
      id: 'hearing',
      kind: 'paragraph',
      text: 'The court will hold a hearing on the petition on this date {{line}} at this time {{short}} (at least 7 days after the filing of the petition). The Clerk-Magistrate must give notice of the hearing to the Probation Service and to the appropriate prosecutor’s office, which should notify any victims that they may attend and speak at the hearing. The Clerk-Magistrate must post a copy of this petition on a public bulletin board until the hearing.',
    },
    { id: 'judge', kind: 'signature', by: 'judge', role: 'Justice' },
  ],
}
