import { heading, lines, paragraph, signature, table } from '../../../documents/blocks'
import { LETTER } from '../../../documents/formats'
import type { PaperDraft } from '../../../documents/template'
import { is } from '../../../rules/condition'
import { county, courtDepartment, disposition } from '../facts'
import { CHARGE, values } from './names'

/** Endings that the first paragraph of s. 100C seals; before 11 March 2024 not by itself. */
export const acquitted = is(disposition, 'not_guilty', 'no_bill', 'no_probable_cause')

/** A request to the Commissioner of Probation. No form for it was found. */
export const sealLetter: PaperDraft = {
  id: 'ma-100c-letter',
  also: [courtDepartment, county],
  kind: 'letter',
  title: 'Letter to the Commissioner of Probation',
  when: acquitted,
  format: LETTER,
  values,
  blocks: [
    lines('from', ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}']),
    paragraph('date', 'Date: {{line}}'),
    lines('to', [
      'Commissioner of Probation',
      'Sealing and Expungement',
      'One Ashburton Place, Room 405',
      'Boston, MA 02108',
    ]),
    heading('subject', 'Request to seal records (G.L. c. 276, § 100C, first paragraph)'),
    paragraph('inRecord', 'Name in the record: {{defendant}}'),
    paragraph('born', 'Date of birth: {{birthDate}}'),
    paragraph('inCourt', 'Court: {{court.name}}'),
    paragraph('docket', 'Docket number: {{caseNumber}}'),
    table(
      'charges',
      [
        ['Charge', CHARGE, 5],
        ['How it ended', '{{disposition}}', 3],
        ['Date', '{{convictionDate}}', 3],
      ],
      { confirm: 'signed', when: acquitted },
    ),
    paragraph('greeting', 'To the Commissioner:'),
    paragraph(
      'law',
      'The first paragraph of G.L. c. 276, § 100C provides that the records of a case that ended in a finding of not guilty, no bill or no probable cause are sealed. These charges ended so before March 11, 2024, and they may still show on my record.',
    ),
    paragraph(
      'ask',
      'I ask that the records of these charges be sealed. If you need a form or anything else from me, please send it to the address above.',
    ),
    paragraph('confirm', 'Please tell me in writing when this has been done.'),
    signature('sign', 'Signature', { undated: true }),
  ],
}
