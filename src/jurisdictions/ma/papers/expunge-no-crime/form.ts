import { type OfficialForm, ticked, written } from '../../../../documents/official-form'
import { department, WHO } from '../../official/parts'

const PAGE = 'form1[0].#subform[0].'

export const petition100k: OfficialForm = {
  id: '100k',
  number: 'Petition for Expungement, G.L. c. 276, § 100K',
  edition: 'Rev. 12.20.18',
  name: 'Petition for Expungement, G.L. c. 276, § 100K',
  url: 'https://www.mass.gov/doc/petition-for-expungement-form/download',
  papers: ['ma-100k-petition'],
  fields: [
    ...department(PAGE),
    ...written(PAGE, {
      'TextField1[0]': '{{caseNumber}}',
      'TextField1[1]': WHO,
      'DropDownList1[0]': '{{court.called}}',
      'TextField1[3]': '{{interpreterLanguage}}',
    }),
    ...ticked(PAGE, {
      'CheckBox9[0]': 'interpreter',
      'CheckBox3[0]': 'falseUse',
      'CheckBox3[1]': 'unauthorizedUse',
      'CheckBox3[2]': 'theft',
      'CheckBox3[3]': 'noCrime',
      'CheckBox3[4]': 'policeErrors',
      'CheckBox3[5]': 'witnessErrors',
      'CheckBox3[6]': 'courtErrors',
      'CheckBox3[7]': 'fraud',
      'CheckBox6[0]': 'hearing',
      'CheckBox5[0]': 'documents',
    }),
    { field: `${PAGE}TextField1[2]`, says: ['charges'], item: 'Charges' },
    // Why expungement is just is in the person's own words.
    { field: `${PAGE}TextField1[4]`, says: ['weight', 'weightOpen', 'source', 'law'], item: 'Specifically' },
  ],
  left: [
    ...['CheckBox4[0]', 'CheckBox7[0]', 'CheckBox8[0]', 'TextField1[5]'].map((name) => PAGE + name),
    'form1[0].#subform[1].TextField1[6]',
  ],
}
