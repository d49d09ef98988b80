import { LETTER } from '../../../documents/formats'
import type { PaperTemplate } from '../../../documents/template'
import { is, not } from '../../../rules/condition'
import { birthDate, convictionDate } from '../../facts'
import { arrestDate, offense, recordType } from '../facts'
import { filer, inCase, sectionOnRecord } from './facts'

const arrest = is(recordType, 'arrest_only')

/** Asks the Department of Justice for its own application form, whose number and fee are not known. Section 1.5 of the dossier. */
export const pre1976Letter: PaperTemplate = {
  id: 'ca-pre1976-letter',
  kind: 'letter',
  title: 'Letter to the Department of Justice for its form',
  format: LETTER,
  needs: [
    ...filer,
    ...inCase,
    { fact: recordType },
    { fact: offense },
    sectionOnRecord,
    { fact: birthDate, group: 'case' },
    { fact: convictionDate, when: not(arrest) },
    { fact: arrestDate, when: arrest },
  ],
  blocks: [
    {
      id: 'from',
      kind: 'lines',
      lines: ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}', '{{email}}'],
    },
    { id: 'date', kind: 'paragraph', text: 'Date: {{line}}' },
    { id: 'to', kind: 'lines', lines: ['California Department of Justice', 'Record Review Unit', '{{long}}'] },
    {
      id: 'subject',
      kind: 'heading',
      text: 'Application form to destroy records from before 1976 (Health and Safety Code section 11361.5(b))',
    },
    {
      id: 'about',
      kind: 'lines',
      lines: [
        'Name in the record: {{defendant}}',
        'Date of birth: {{birthDate}}',
        'Court: {{court.name}}',
        'Case number: {{caseNumber}}',
        'Section: {{offense.section}}',
      ],
    },
    {
      id: 'convictedOn',
      kind: 'paragraph',
      when: not(arrest),
      confirm: 'signed',
      text: 'Date of conviction: {{convictionDate}}',
    },
    {
      id: 'arrestedOn',
      kind: 'paragraph',
      when: arrest,
      confirm: 'signed',
      text: 'Date of arrest, with no conviction: {{arrestDate}}',
    },
    { id: 'greeting', kind: 'paragraph', text: 'To the Record Review Unit:' },
    {
      id: 'law',
      kind: 'paragraph',
      text: 'I wish to apply to the Department, under section 11361.5(b) of the Health and Safety Code, to have the records of this case destroyed. The arrest or conviction was before January 1, 1976, and more than two years have passed.',
    },
    {
      id: 'ask',
      kind: 'paragraph',
      text: 'Please send me the application form of the Department. Please also tell me the fee, which may not be more than $37.50, and how to pay it.',
    },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Signature', undated: true },
  ],
}
