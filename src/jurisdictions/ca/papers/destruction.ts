import { heading, lines, paragraph, signature } from '../../../documents/blocks'
import { LETTER } from '../../../documents/formats'
import type { PaperDraft, TemplateBlock } from '../../../documents/template'
import { all, any, before, is, maybe, not } from '../../../rules/condition'
import { convictionDate } from '../../facts'
import { ACT_DAY, misdemeanorLabel } from '../decision/terms'
import { arrestDate, recordType } from '../facts'

export const arrest = is(recordType, 'arrest_only')
const kept =
  'may not be kept beyond two years from the date of the conviction, or from the date of the arrest if there was no conviction. More than two years have passed.'

/** A request to destroy records under section 11361.5. No court form exists; one letter goes to each keeper of records. */
function letter(id: string, title: string, to: readonly string[], ask: string, ...more: TemplateBlock[]): PaperDraft {
  return {
    id,
    kind: 'letter',
    title,
    words: 'ca-destruction',
    format: LETTER,
    blocks: [
      lines('from', ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}', '{{email}}']),
      paragraph('date', 'Date: {{line}}'),
      lines('to', to),
      heading('subject', 'Request to destroy records (Health and Safety Code section 11361.5(a), (c))'),
      lines('about', [
        'Name in the record: {{defendant}}',
        'Date of birth: {{birthDate}}',
        'Court: {{court.name}}',
        'Case number: {{caseNumber}}',
        'Section: {{offense.section}}',
      ]),
      paragraph('convictedOn', 'Date of conviction: {{convictionDate}}', { when: not(arrest), confirm: 'signed' }),
      paragraph('arrestedOn', 'Date of arrest, with no conviction: {{arrestDate}}', {
        when: arrest,
        confirm: 'signed',
      }),
      paragraph('greeting', 'To the custodian of records:'),
      paragraph(
        'label',
        'The record shows this count of section 11360 as a misdemeanor. If your file shows that it was under subdivision (b), or names no subdivision, I ask you to treat it as a count under section 11360(b).',
        { when: misdemeanorLabel },
      ),
      paragraph('labelOld', 'Before November 9, 2016, subdivision (b) was the only misdemeanor of section 11360.', {
        when: all(misdemeanorLabel, any(before(arrestDate, ACT_DAY), before(convictionDate, ACT_DAY))),
      }),
      paragraph(
        'lawLabel',
        `Section 11361.5(a) of the Health and Safety Code, as amended by Proposition 64, says that records of an arrest or conviction under section 11360(b) ${kept}`,
        { when: misdemeanorLabel },
      ),
      paragraph(
        'law',
        `Section 11361.5(a) of the Health and Safety Code, as amended by Proposition 64, says that records of an arrest or conviction for the offense named above ${kept}`,
        { when: maybe(not(misdemeanorLabel)) },
      ),
      paragraph('ask', ask),
      ...more,
      paragraph('confirm', 'Please tell me in writing, at the address above, when this has been done.'),
      signature('sign', 'Signature', { undated: true }),
    ],
  }
}

export const toCourt = letter(
  'ca-destruction-court',
  'Letter to the court clerk',
  [
    'Clerk of the Court, Criminal Records',
    '{{court.name}}',
    '{{court.street}}',
    '{{court.city}}, California {{court.zip}}',
  ],
  'I ask you to destroy, as section 11361.5(c) directs, every record of this case that the court keeps on paper or in a computer, indexes and dockets included.',
)

export const toAgency = letter(
  'ca-destruction-agency',
  'Letter to the police or sheriff',
  ['Records Division', '{{arrestingAgency}}', '{{agencyAddress}}'],
  'I ask you to destroy, as section 11361.5(c) directs, every record of this arrest that your agency keeps on paper or in a computer.',
)

export const toJustice = letter(
  'ca-destruction-doj',
  'Letter to the Department of Justice',
  ['California Department of Justice', 'Record Review Unit', '{{long}}'],
  'I ask you to remove this entry from my state summary criminal history, as section 11361.5(c) directs.',
  paragraph(
    'form',
    'My claim of alleged inaccuracy or incompleteness (form BCIA 8706) is enclosed, with a copy of the record that still shows the entry.',
  ),
)
