import { type OfficialForm, ticked, written } from '../../../../documents/official-form'
import { department, WHO } from '../../official/parts'

const PAGE = 'form1[0].#subform[0].'

export const tc0021: OfficialForm = {
  id: 'tc0021',
  number: 'TC0021',
  edition: '11/22',
  name: 'Petition for Expungement of Marijuana Offenses',
  url: 'https://www.mass.gov/doc/petition-for-expungement-of-marijuana-offenses-form/download',
  papers: ['ma-tc0021'],
  fields: [
    ...department(PAGE),
    ...written(PAGE, {
      'TextField1[0]': '{{caseNumber}}',
      'TextField1[1]': [...WHO, '{{phone}}'],
      'TextField1[2]': '{{interpreterLanguage}}',
      'TextField1[7]': '{{court.name}}',
      'TextField2[0]': '{{countNumber}}',
    }),
    ...ticked(PAGE, {
      'CheckBox9[0]': 'interpreter',
      'CheckBox3[0]': 'possession',
      'CheckBox3[1]': 'cultivation',
      'CheckBox3[2]': 'intent',
      'CheckBox3[3]': 'distribution',
      'CheckBox3[4]': 'possessionAgain',
      'CheckBox3[5]': 'cultivationAgain',
      'CheckBox3[6]': 'intentAgain',
      'CheckBox3[7]': 'distributionAgain',
      'CheckBox10[0]': 'reason',
      'CheckBox6[0]': 'hearing',
      'CheckBox5[0]': 'documents',
    }),
    {
      field: `${PAGE}TextField1[3]`,
      says: [
        'charges',
        'twoOunces',
        'tenOunces',
        'weightOpen',
        'placeOpen',
        'sixPlants',
        'twelvePlants',
        'plantsOpen',
        'source',
        'marijuanaOnly',
      ],
      item: 'Specifically',
    },
  ],
  left: [
    // More room, service and signature.
    ...['CheckBox4[0]', 'CheckBox7[0]', 'CheckBox8[0]', 'TextField1[4]', 'TextField1[5]', 'TextField1[6]'].map(
      (name) => PAGE + name,
    ),
    'form1[0].#subform[1].TextField1[8]',
  ],
}
