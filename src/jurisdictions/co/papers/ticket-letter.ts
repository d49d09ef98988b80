import { LETTER } from '../../../documents/formats'
import type { PaperTemplate } from '../../../documents/template'
import { all, any, type Condition, is, not, unsure } from '../../../rules/condition'
import { birthDate, convictionDate, owesFines } from '../../facts'
import { disposition, underageConvictionNumber } from '../facts'
import { chargedSection, filer, inCase } from './facts'

const convicted = is(disposition, 'convicted')

/** A first ticket, or one that was dropped, is sealed by the court itself: nothing is moved for. */
const sealedByCourt: Condition = any(not(convicted), is(underageConvictionNumber, 'first'))

/** A letter that asks the clerk for the order which the court should have made by itself. No court form exists. */
export const ticketLetter: PaperTemplate = {
  id: 'co-ticket-letter',
  kind: 'letter',
  title: 'Letter to the court clerk',
  when: sealedByCourt,
  format: LETTER,
  needs: [
    ...filer,
    ...inCase,
    { fact: birthDate },
    { fact: chargedSection, group: 'case' },
    { fact: disposition },
    { fact: underageConvictionNumber, when: convicted },
    { fact: convictionDate, when: convicted },
    { fact: owesFines, when: convicted },
  ],
  blocks: [
    {
      id: 'from',
      kind: 'lines',
      lines: ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}', '{{email}}'],
    },
    { id: 'date', kind: 'paragraph', text: 'Date: {{line}}' },
    { id: 'to', kind: 'lines', lines: ['Clerk of the Court', '{{court.name}}', '{{court.address}}'] },
    {
      id: 'subject',
      kind: 'heading',
      text: 'Request to enter the sealing order under C.R.S. § 18-13-122(13)(a)',
    },
    {
      id: 'about',
      kind: 'lines',
      lines: [
        'Defendant: {{defendant}}',
        'Date of birth: {{birthDate}}',
        'Case number: {{caseNumber}}',
        'Section: {{offense.section}}',
      ],
    },
    { id: 'greeting', kind: 'paragraph', text: 'To the clerk of the court:' },
    {
      id: 'first',
      kind: 'paragraph',
      confirm: 'signed',
      when: convicted,
      text: 'In this case I was convicted on {{convictionDate}} of a first offense under C.R.S. § 18-13-122.',
    },
    {
      id: 'finished',
      kind: 'paragraph',
      confirm: 'signed',
      when: all(convicted, is(owesFines, 'no')),
      text: 'I finished what the sentence asked of me and paid the fine.',
    },
    {
      id: 'dropped',
      kind: 'paragraph',
      confirm: 'signed',
      when: any(not(convicted), unsure(disposition)),
      text: 'This case under C.R.S. § 18-13-122 ended without a conviction.',
    },
    {
      id: 'law',
      kind: 'paragraph',
      text: 'C.R.S. § 18-13-122(13)(a) says that the court seals the record of such a case. The case still shows.',
    },
    {
      id: 'ask',
      kind: 'paragraph',
      text: 'I ask that the order be entered and sent to the Colorado Bureau of Investigation and to every other agency that has a record of the case. Please tell me in writing, at the address above, when this has been done, or what is missing.',
    },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Signature', undated: true },
  ],
}
