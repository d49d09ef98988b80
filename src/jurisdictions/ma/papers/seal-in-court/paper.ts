import { heading, oath, paragraph, room, signature, table } from '../../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../../documents/template'
import { is } from '../../../../rules/condition'
import { county, disposition } from '../../facts'
import { COURT, petitionCaption } from '../format'
import { CHARGE, values } from '../names'
import { department } from '../parts'

/** Charges that the prosecutor or the court dropped; no others belong on TC0057. */
export const dropped = is(disposition, 'dismissed', 'nolle_prosequi', 'cwof_dismissed')

/** The person's own words, by hand; the app never writes them. */
const question = (id: string, number: string, text: string): readonly TemplateBlock[] => [
  paragraph(id, text, { number }),
  room(`${id}Room`, 2),
]

/** Statements of TC0057, one petition for all dropped charges of a case. */
export const sealInCourt: PaperDraft = {
  id: 'ma-tc0057',
  also: [county],
  kind: 'court',
  title: 'PETITION TO SEAL CRIMINAL RECORDS FOR NOLLE PROSEQUI OR DISMISSAL',
  when: dropped,
  form: { number: 'TC0057', edition: '2/24' },
  format: COURT,
  caption: petitionCaption('G.L. c. 276, § 100C'),
  values,
  blocks: [
    ...department,
    heading('you', 'YOUR INFORMATION'),
    paragraph('name', 'Your Name: {{filer}}'),
    paragraph('born', 'Date of Birth: {{birthDate}}'),
    paragraph('address', 'Address: {{street}}, {{city}}, {{homeState}} {{zip}}'),
    paragraph('phone', 'Phone Number: {{phone}}'),
    paragraph('pcf', 'Probation Central File (PCF) Number: {{long}}'),
    heading('records', 'RECORDS YOU WANT SEALED'),
    table(
      'charges',
      [
        ['Charge', CHARGE, 5],
        ['Nolle prosequi or dismissed', '{{disposition}}', 3],
        ['Date of nolle prosequi or dismissal', '{{convictionDate}}', 3],
      ],
      { confirm: 'sworn', when: dropped },
    ),
    heading('reasons', 'REASONS YOU WANT YOUR RECORDS SEALED'),
    paragraph(
      'how',
      'Answer as specifically as possible. If a question is not relevant to you, explain why. Attach pages if you need more space, and any documents that support the petition.',
    ),
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
    oath(
      'sign',
      'By signing below, I am asking the court to enter an order sealing the records of the criminal charges listed in this petition. I know that I may be penalized for perjury if the information in this petition is not truthful.',
      'Petitioner',
      { confirm: 'sworn' },
    ),
    heading('order', 'COURT ORDER (for Court use only)'),
    paragraph(
      'hearing',
      'The court will hold a hearing on the petition on this date {{line}} at this time {{short}} (at least 7 days after the filing of the petition). The Clerk-Magistrate must give notice of the hearing to the Probation Service and to the appropriate prosecutor’s office, which should notify any victims that they may attend and speak at the hearing. The Clerk-Magistrate must post a copy of this petition on a public bulletin board until the hearing.',
    ),
    signature('judge', 'Justice', { by: 'judge' }),
  ],
}
