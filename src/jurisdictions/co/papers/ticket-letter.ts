import { heading, lines, paragraph, signature } from '../../../documents/blocks'
import { LETTER } from '../../../documents/formats'
import type { PaperDraft } from '../../../documents/template'
import { all, any, type Condition, is, not, unsure } from '../../../rules/condition'
import { convictionDate, owesFines } from '../../facts'
import { disposition, underageConvictionNumber } from '../facts'

export const convicted = is(disposition, 'convicted')

/** A first ticket, or one that was dropped, is sealed by the court itself: nothing is moved for. */
const sealedByCourt: Condition = any(not(convicted), is(underageConvictionNumber, 'first'))

/** A letter that asks the clerk for the order which the court should have made by itself. No court form exists. */
export const ticketLetter: PaperDraft = {
  id: 'co-ticket-letter',
  kind: 'letter',
  title: 'Letter to the court clerk',
  also: [
    { fact: underageConvictionNumber, when: convicted },
    { fact: convictionDate, when: convicted },
  ],
  when: sealedByCourt,
  format: LETTER,
  blocks: [
    lines('from', ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}', '{{email}}']),
    paragraph('date', 'Date: {{line}}'),
    lines('to', ['Clerk of the Court', '{{court.name}}', '{{court.address}}']),
    heading('subject', 'Request to enter the sealing order under C.R.S. § 18-13-122(13)(a)'),
    lines('about', [
      'Defendant: {{defendant}}',
      'Date of birth: {{birthDate}}',
      'Case number: {{caseNumber}}',
      'Section: {{offense.section}}',
    ]),
    paragraph('greeting', 'To the clerk of the court:'),
    paragraph(
      'first',
      'In this case I was convicted on {{convictionDate}} of a first offense under C.R.S. § 18-13-122.',
      { confirm: 'signed', when: convicted },
    ),
    paragraph('finished', 'I finished what the sentence asked of me and paid the fine.', {
      confirm: 'signed',
      when: all(convicted, is(owesFines, 'no')),
    }),
    paragraph('dropped', 'This case under C.R.S. § 18-13-122 ended without a conviction.', {
      confirm: 'signed',
      when: any(not(convicted), unsure(disposition)),
    }),
    paragraph(
      'law',
      'C.R.S. § 18-13-122(13)(a) says that the court seals the record of such a case. The case still shows.',
    ),
    paragraph(
      'ask',
      'I ask that the order be entered and sent to the Colorado Bureau of Investigation and to every other agency that has a record of the case. Please tell me in writing, at the address above, when this has been done, or what is missing.',
    ),
    signature('sign', 'Signature', { undated: true }),
  ],
}
