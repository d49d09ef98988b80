import { box, heading, lines, oath, paragraph, room, signature, statement } from '../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../documents/template'
import { type Condition, is } from '../../../rules/condition'
import { courtDepartment, disposition } from '../facts'
import { COURT, caseCaption } from './format'
import { CHARGE, values } from './names'
import { acquitted } from './seal-letter'

const continued = is(disposition, 'cwof_dismissed')
const section44 = is(disposition, 'dismissed', 'nolle_prosequi', 'not_guilty', 'no_bill', 'no_probable_cause')

const charge = (id: string, when: Condition, end: string): TemplateBlock =>
  statement(id, `I was charged in this case with ${CHARGE}. ${end}`, { each: true, when, confirm: 'sworn' })

/** A motion in the old case under the drug law. No official form was found. */
export const motion: PaperDraft = {
  id: 'ma-94c-motion',
  also: [courtDepartment],
  kind: 'court',
  title: 'MOTION TO SEAL RECORDS OF A POSSESSION CHARGE',
  format: COURT,
  caption: caseCaption('G.L. c. 94C, §§ 34, 44'),
  values,
  blocks: [
    paragraph(
      'moves',
      'I, {{filer}}, the defendant in this case, move that the Court order the official records of the charges below sealed. In support I state:',
    ),
    charge('dismissed', is(disposition, 'dismissed'), 'The charge was dismissed on {{convictionDate}}.'),
    charge('dropped', is(disposition, 'nolle_prosequi'), 'A nolle prosequi was entered on {{convictionDate}}.'),
    charge('acquitted', is(disposition, 'not_guilty'), 'I was found not guilty on {{convictionDate}}.'),
    charge('noBill', is(disposition, 'no_bill'), 'The grand jury returned no bill on {{convictionDate}}.'),
    charge('noCause', is(disposition, 'no_probable_cause'), 'No probable cause was found on {{convictionDate}}.'),
    charge(
      'continued',
      continued,
      'The case was continued without a finding and ended in dismissal. The date on the docket is {{convictionDate}}.',
    ),
    statement(
      'law44',
      'G.L. c. 94C, § 44 provides that the court shall order the official records sealed where a person charged under § 34 is found not guilty, the complaint is dismissed, or the indictment is nol prossed. See Commonwealth v. Doe, 420 Mass. 142 (1995).',
      { when: section44 },
    ),
    statement(
      'law34',
      'G.L. c. 94C, § 34 allows the court, where a first-offense possession case was continued without a finding or placed on probation and has ended in dismissal, to order the records sealed.',
      { when: continued },
    ),
    statement(
      'law100c',
      'The first paragraph of G.L. c. 276, § 100C also provides for the sealing of records of a case that ended in not guilty, no bill or no probable cause.',
      { when: acquitted },
    ),
    statement(
      'cause',
      'There is good cause to seal these records (Commonwealth v. Pon, 469 Mass. 296 (2014)), for these reasons (such as work, housing, the time that has passed):',
    ),
    room('causeRoom', 8),
    oath('oath', 'Signed under the penalties of perjury.', 'Defendant, without a lawyer', { confirm: 'sworn' }),
    lines('from', ['{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}']),
    heading('service', 'CERTIFICATE OF SERVICE'),
    paragraph('served', 'On (date) {{line}} I gave a copy of this motion to the {{prosecutor.office}}:'),
    box('inHand', 'in hand, OR', { level: 1 }),
    box('byMail', 'by first class mail.', { level: 1 }),
    signature('servedBy', 'Defendant', { undated: true }),
  ],
}
