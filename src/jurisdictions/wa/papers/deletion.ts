import { heading, lines, paragraph, signature } from '../../../documents/blocks'
import { LETTER } from '../../../documents/formats'
import type { PaperDraft, TemplateBlock } from '../../../documents/template'
import { all, is, not, since } from '../../../rules/condition'
import { pendingCharges } from '../../facts'
import { afterArrest, afterEnding } from '../decision/nonconviction'
import { nonconvictionKind } from '../facts'

export const charged = is(nonconvictionKind, 'dismissed', 'acquitted')

/** A request under RCW 10.97.060; one letter to each keeper of the record. */
function letter(id: string, title: string, to: readonly string[], ...more: TemplateBlock[]): PaperDraft {
  return {
    id,
    kind: 'letter',
    title,
    words: 'wa-deletion',
    format: LETTER,
    values: {
      nonconvictionKind: {
        dismissed: 'the charge was dismissed',
        acquitted: 'I was found not guilty',
        no_charges: 'no charge was filed',
      },
    },
    blocks: [
      lines('from', ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}', '{{email}}']),
      paragraph('date', 'Date: {{line}}'),
      lines('to', to),
      heading('subject', 'Request to delete a record that led to no conviction (RCW 10.97.060)'),
      lines('about', [
        'Name in the record: {{defendant}}',
        'Date of birth: {{birthDate}}',
        'Arrested or cited by: {{localPolice}}',
        'Date of arrest or citation: {{arrestDate}}',
        'Number of the report: {{reportNumber}}',
      ]),
      lines(
        'aboutCourt',
        ['Court: {{court.name}}', 'Case number: {{caseNumber}}', 'Date the case ended: {{dispositionDate}}'],
        { when: charged },
      ),
      paragraph('greeting', 'To the custodian of records:'),
      paragraph('ending', 'How it ended: {{nonconvictionKind}}.', { confirm: 'signed' }),
      paragraph('twoYears', 'The case ended in my favor, and two years or more have passed since then.', {
        when: all(charged, since(afterEnding)),
        confirm: 'signed',
      }),
      paragraph(
        'threeYears',
        'Three years or more have passed since the arrest or citation, and there was no conviction.',
        { when: all(since(afterArrest), not(all(charged, since(afterEnding)))), confirm: 'signed' },
      ),
      paragraph('nothingPending', 'No criminal charge is pending against me.', {
        when: is(pendingCharges, 'no'),
        confirm: 'signed',
      }),
      paragraph(
        'ask',
        'Under RCW 10.97.060 I ask you to delete your criminal history record of this arrest or citation.',
      ),
      ...more,
      paragraph(
        'answer',
        'Please tell me in writing, at the address above, when this has been done. If you refuse, please tell me the reason.',
      ),
      signature('sign', 'Signature', { undated: true }),
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
  paragraph('patrolForm', 'If you ask for a form of your own, I enclose it with this letter.'),
)
