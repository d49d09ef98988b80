import { type OfficialField, type OfficialForm, ticked, written } from '../../../../documents/official-form'
import { is } from '../../../../rules/condition'
import { disposition } from '../../facts'
import { WHO } from '../../official/parts'

const ONE = 'form1[0].#subform[0].'
const TWO = 'form1[0].#subform[1].'
const THREE = 'form1[0].#subform[2].'

// The file does not number the fields of the table from the top down: charge, list, date, line by line.
const LINES: readonly (readonly [number, number, number])[] = [
  [0, 13, 0],
  [1, 12, 1],
  [2, 11, 2],
  [3, 10, 3],
  [6, 9, 7],
  [7, 8, 6],
  [5, 7, 5],
  [4, 6, 4],
  [10, 5, 11],
  [11, 4, 10],
  [9, 3, 9],
  [8, 2, 8],
  [12, 1, 12],
  [13, 0, 13],
]
const ITEM = 'Records you want sealed'

const line = ([charge, list, day]: readonly [number, number, number], row: number): readonly OfficialField[] => [
  { field: `${ONE}TextField3[${charge}]`, text: '{{offense}} ({{offense.section}})', row, item: ITEM },
  {
    field: `${ONE}DropDownList1[${list}]`,
    text: 'Dismissed',
    row,
    item: ITEM,
    when: { holds: is(disposition, 'dismissed', 'cwof_dismissed') },
  },
  {
    field: `${ONE}DropDownList1[${list}]`,
    text: 'Nolle Prosequi',
    row,
    item: ITEM,
    when: { holds: is(disposition, 'nolle_prosequi') },
  },
  { field: `${ONE}DateField1[${day}]`, text: '{{convictionDate.us}}', row, item: ITEM },
]

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place)

export const tc0057: OfficialForm = {
  id: 'tc0057',
  number: 'TC0057',
  edition: '2/24',
  name: 'Petition to Seal, G.L. c. 276, § 100C',
  papers: ['ma-tc0057'],
  fields: [
    ...ticked(ONE, {
      'CheckBox1[0]': 'bmc',
      'CheckBox2[0]': 'districtCourt',
      'CheckBox3[0]': 'juvenileCourt',
      'CheckBox4[0]': 'superiorCourt',
    }),
    ...written(ONE, {
      'TextField1[1]': '{{caseNumber}}',
      'TextField1[0]': '{{court.name}}',
      'TextField2[0]': '{{filer}}',
      'TextField2[1]': '{{birthDate.us}}',
      'TextField2[2]': WHO.slice(1),
      'TextField2[3]': '{{phone}}',
    }),
    ...LINES.flatMap(line),
  ],
  left: [
    `${ONE}TextField2[4]`,
    `${ONE}CheckBox5[0]`,
    // The nine questions are answered in the person's own words.
    ...numbers(5, 13).map((place) => `${TWO}TextField2[${place}]`),
    `${TWO}DateField1[14]`,
    `${TWO}TextField1[2]`,
    `${TWO}CheckBox5[1]`,
    ...numbers(14, 36).map((place) => `${THREE}TextField3[${place}]`),
    ...numbers(15, 37).map((place) => `${THREE}DateField1[${place}]`),
    ...numbers(14, 36).map((place) => `${THREE}DropDownList1[${place}]`),
  ],
}
