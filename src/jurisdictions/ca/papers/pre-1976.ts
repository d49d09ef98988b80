import { heading, lines, paragraph, signature } from '../../../documents/blocks'
import { LETTER } from '../../../documents/formats'
import type { PaperDraft } from '../../../documents/template'
import { is, not } from '../../../rules/condition'
import { recordType } from '../facts'

const arrest = is(recordType, 'arrest_only')

/** Asks the Department of Justice for its own application form, whose number and fee are not known. Section 1.5 of the dossier. */
export const pre1976Letter: PaperDraft = {
  id: 'ca-pre1976-letter',
  kind: 'letter',
  title: 'Letter to the Department of Justice for its form',
  format: LETTER,
  blocks: [
    lines('from', ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}', '{{email}}']),
    paragraph('date', 'Date: {{line}}'),
    lines('to', ['California Department of Justice', 'Record Review Unit', '{{long}}']),
    heading(
      'subject',
      'Application form to destroy records from before 1976 (Health and Safety Code section 11361.5(b))',
    ),
    lines('about', [
      'Name in the record: {{defendant}}',
      'Date of birth: {{birthDate}}',
      'Court: {{court.name}}',
      'Case number: {{caseNumber}}',
      'Section: {{offense.section}}',
    ]),
    paragraph('convictedOn', 'Date of conviction: {{convictionDate}}', { when: not(arrest), confirm: 'signed' }),
    paragraph('arrestedOn', 'Date of arrest, with no conviction: {{arrestDate}}', { when: arrest, confirm: 'signed' }),
    paragraph('greeting', 'To the Record Review Unit:'),
    paragraph(
      'law',
      'I wish to apply to the Department, under section 11361.5(b) of the Health and Safety Code, to have the records of this case destroyed. The arrest or conviction was before January 1, 1976, and more than two years have passed.',
    ),
    paragraph(
      'ask',
      'Please send me the application form of the Department. Please also tell me the fee, which may not be more than $37.50, and how to pay it.',
    ),
    signature('sign', 'Signature', { undated: true }),
  ],
}
