import { LETTER } from '../../../documents/formats'
import type { Blank, PaperTemplate, TemplateBlock } from '../../../documents/template'
import { all, is, not, since } from '../../../rules/condition'
import { birthDate, caseNumber, court, nameInCase, pendingCharges } from '../../facts'
import { afterArrest, afterEnding } from '../decision/nonconviction'
import { arrestDate, dispositionDate, nonconvictionKind } from '../facts'
import { agencyAddress, filer, police, reach, reportNumber } from './facts'

const charged = is(nonconvictionKind, 'dismissed', 'acquitted')

const needs: readonly Blank[] = [
  ...filer,
  ...reach,
  { fact: nonconvictionKind },
  { fact: birthDate, group: 'case' },
  { fact: nameInCase, group: 'case' },
  { fact: court, when: charged },
  { fact: caseNumber, group: 'case', when: charged },
  { fact: reportNumber, group: 'agency' },
  police,
  { fact: agencyAddress, group: 'agency' },
  { fact: arrestDate },
  { fact: dispositionDate, when: charged },
]

/** A request under RCW 10.97.060; one letter to each keeper of the record. */
function letter(id: string, title: string, to: readonly string[], ...more: TemplateBlock[]): PaperTemplate {
  return {
    id,
    kind: 'letter',
    title,
    words: 'wa-deletion',
    format: LETTER,
    needs,
    values: {
      nonconvictionKind: {
        dismissed: 'the charge was dismissed',
        acquitted: 'I was found not guilty',
        no_charges: 'no charge was filed',
      },
    },
    blocks: [
      {
        id: 'from',
        kind: 'lines',
        lines: ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}', '{{email}}'],
      },
      { id: 'date', kind: 'paragraph', text: 'Date: {{line}}' },
      { id: 'to', kind: 'lines', lines: to },
      { id: 'subject', kind: 'heading', text: 'Request to delete a record that led to no conviction (RCW 10.97.060)' },
      {
        id: 'about',
        kind: 'lines',
        lines: [
          'Name in the record: {{defendant}}',
          'Date of birth: {{birthDate}}',
          'Arrested or cited by: {{localPolice}}',
          'Date of arrest or citation: {{arrestDate}}',
          'Number of the report: {{reportNumber}}',
        ],
      },
      {
        id: 'aboutCourt',
        kind: 'lines',
        when: charged,
        lines: ['Court: {{court.name}}', 'Case number: {{caseNumber}}', 'Date the case ended: {{dispositionDate}}'],
      },
      { id: 'greeting', kind: 'paragraph', text: 'To the custodian of records:' },
      { id: 'ending', kind: 'paragraph', confirm: 'signed', text: 'How it ended: {{nonconvictionKind}}.' },
      {
        id: 'twoYears',
        kind: 'paragraph',
        when: all(charged, since(afterEnding)),
        confirm: 'signed',
        text: 'The case ended in my favor, and two years or more have passed since then.',
      },
      {
        id: 'threeYears',
        kind: 'paragraph',
        when: all(since(afterArrest), not(all(charged, since(afterEnding)))),
        confirm: 'signed',
        text: 'Three years or more have passed since the arrest or citation, and there was no conviction.',
      },
      {
        id: 'nothingPending',
        kind: 'paragraph',
        when: is(pendingCharges, 'no'),
        confirm: 'signed',
        text: 'No criminal charge is pending against me.',
      },
      {
        id: 'ask',
        kind: 'paragraph',
        text: 'Under RCW 10.97.060 I ask you to delete your criminal history record of this arrest or citation.',
      },
      ...more,
      {
        id: 'answer',
        kind: 'paragraph',
        text: 'Please tell me in writing, at the address above, when this has been done. If you refuse, please tell me the reason.',
      },
      { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Signature', undated: true },
    ],
  }
}

export const toPolice = letter('wa-delete-police', 'Letter to the police agency', [
  'Records Division',
  '{{localPolice}}',
  '{{agencyAddress}}',
])

export const toPatrol = letter(
  'wa-delete-patrol',
  'Letter to the State Patrol',
  ['Washington State Patrol', 'Identification Section', '{{long}}'],
  {
    id: 'patrolForm',
    kind: 'paragraph',
    text: 'If you ask for a form of your own, I enclose it with this letter.',
  },
)
