import { LETTER } from '../../../documents/formats'
import type { Blank, PaperTemplate, TemplateBlock } from '../../../documents/template'
import { all, any, before, is, maybe, not } from '../../../rules/condition'
import { birthDate, convictionDate } from '../../facts'
import { ACT_DAY, misdemeanorLabel } from '../decision/terms'
import { arrestDate, offense, offenseLevel, recordType } from '../facts'
import { agency, filer, inCase, sectionOnRecord } from './facts'

const arrest = is(recordType, 'arrest_only')
const kept =
  'may not be kept beyond two years from the date of the conviction, or from the date of the arrest if there was no conviction. More than two years have passed.'

const needs: readonly Blank[] = [
  ...filer,
  ...inCase,
  { fact: offense },
  sectionOnRecord,
  { fact: offenseLevel, when: is(offense, 'ca-11360a', 'ca-11360-unspecified') },
  { fact: birthDate, group: 'case' },
  { fact: convictionDate, when: not(arrest) },
  { fact: arrestDate, when: arrest },
  ...agency,
]

/** A request to destroy records under section 11361.5. No court form exists; one letter goes to each keeper of records. */
function letter(
  id: string,
  title: string,
  to: readonly string[],
  ask: string,
  ...more: TemplateBlock[]
): PaperTemplate {
  return {
    id,
    kind: 'letter',
    title,
    words: 'ca-destruction',
    format: LETTER,
    needs,
    blocks: [
      {
        id: 'from',
        kind: 'lines',
        lines: ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}', '{{email}}'],
      },
      { id: 'date', kind: 'paragraph', text: 'Date: {{line}}' },
      { id: 'to', kind: 'lines', lines: to },
      {
        id: 'subject',
        kind: 'heading',
        text: 'Request to destroy records (Health and Safety Code section 11361.5(a), (c))',
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
      { id: 'greeting', kind: 'paragraph', text: 'To the custodian of records:' },
      {
        id: 'label',
        kind: 'paragraph',
        when: misdemeanorLabel,
        text: 'The record shows this count of section 11360 as a misdemeanor. If your file shows that it was under subdivision (b), or names no subdivision, I ask you to treat it as a count under section 11360(b).',
      },
      {
        id: 'labelOld',
        kind: 'paragraph',
        when: all(misdemeanorLabel, any(before(arrestDate, ACT_DAY), before(convictionDate, ACT_DAY))),
        text: 'Before November 9, 2016, subdivision (b) was the only misdemeanor of section 11360.',
      },
      {
        id: 'lawLabel',
        kind: 'paragraph',
        when: misdemeanorLabel,
        text: `Section 11361.5(a) of the Health and Safety Code, as amended by Proposition 64, says that records of an arrest or conviction under section 11360(b) ${kept}`,
      },
      {
        id: 'law',
        kind: 'paragraph',
        when: maybe(not(misdemeanorLabel)),
        text: `Section 11361.5(a) of the Health and Safety Code, as amended by Proposition 64, says that records of an arrest or conviction for the offense named above ${kept}`,
      },
      { id: 'ask', kind: 'paragraph', text: ask },
      ...more,
      {
        id: 'confirm',
        kind: 'paragraph',
        text: 'Please tell me in writing, at the address above, when this has been done.',
      },
      { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Signature', undated: true },
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
  {
    id: 'form',
    kind: 'paragraph',
    text: 'My claim of alleged inaccuracy or incompleteness (form BCIA 8706) is enclosed, with a copy of the record that still shows the entry.',
  },
)
