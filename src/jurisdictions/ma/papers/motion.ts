import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { type Condition, is } from '../../../rules/condition'
import { convictionDate } from '../../facts'
import { disposition, offense } from '../facts'
import { filer, inCase, sectionOnRecord } from './facts'
import { COURT, caseCaption } from './format'
import { CHARGE, values } from './names'
import { acquitted } from './seal-letter'

const continued = is(disposition, 'cwof_dismissed')
const section44 = is(disposition, 'dismissed', 'nolle_prosequi', 'not_guilty', 'no_bill', 'no_probable_cause')

const charge = (id: string, when: Condition, end: string): TemplateBlock => ({
  id,
  kind: 'paragraph',
  number: '#.',
  each: true,
  when,
  confirm: 'sworn',
  text: `I was charged in this case with ${CHARGE}. ${end}`,
})

/** A motion in the old case under the drug law. No official form was found. */
export const motion: PaperTemplate = {
  id: 'ma-94c-motion',
  kind: 'court',
  title: 'MOTION TO SEAL RECORDS OF A POSSESSION CHARGE',
  format: COURT,
  caption: caseCaption('G.L. c. 94C, §§ 34, 44'),
  needs: [...filer, ...inCase, { fact: offense }, sectionOnRecord, { fact: disposition }, { fact: convictionDate }],
  values,
  blocks: [
    {
      id: 'moves',
      kind: 'paragraph',
      text: 'I, {{filer}}, the defendant in this case, move that the Court order the official records of the charges below sealed. In support I state:',
    },
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
    {
      id: 'law44',
      kind: 'paragraph',
      number: '#.',
      when: section44,
      text: 'G.L. c. 94C, § 44 provides that the court shall order the official records sealed where a person charged under § 34 is found not guilty, the complaint is dismissed, or the indictment is nol prossed. See Commonwealth v. Doe, 420 Mass. 142 (1995).',
    },
    {
      id: 'law34',
      kind: 'paragraph',
      number: '#.',
      when: continued,
      text: 'G.L. c. 94C, § 34 allows the court, where a first-offense possession case was continued without a finding or placed on probation and has ended in dismissal, to order the records sealed.',
    },
    {
      id: 'law100c',
      kind: 'paragraph',
      number: '#.',
      when: acquitted,
      text: 'The first paragraph of G.L. c. 276, § 100C also provides for the sealing of records of a case that ended in not guilty, no bill or no probable cause.',
    },
    {
      id: 'cause',
      kind: 'paragraph',
      number: '#.',
      text: 'There is good cause to seal these records (Commonwealth v. Pon, 469 Mass. 296 (2014)), for these reasons (such as work, housing, the time that has passed):',
    },
    { id: 'causeRoom', kind: 'room', count: 8 },
    {
      id: 'oath',
      kind: 'signature',
      by: 'petitioner',
      confirm: 'sworn',
      text: 'Signed under the penalties of perjury.',
      name: '{{fullName}}',
      role: 'Defendant, without a lawyer',
    },
    {
      id: 'from',
      kind: 'lines',
      lines: ['{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}'],
    },
    { id: 'service', kind: 'heading', text: 'CERTIFICATE OF SERVICE' },
    {
      id: 'served',
      kind: 'paragraph',
      text: 'On (date) {{line}} I gave a copy of this motion to the {{prosecutor.office}}:',
    },
    { id: 'inHand', kind: 'tick', level: 1, tick: 'open', text: 'in hand, OR' },
    { id: 'byMail', kind: 'tick', level: 1, tick: 'open', text: 'by first class mail.' },
    { id: 'servedBy', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Defendant', undated: true },
  ],
}
