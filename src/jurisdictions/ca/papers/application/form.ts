import { type OfficialForm, ticked, written } from '../../../../documents/official-form'

const PAGE = 'topmostSubform[0].Page1[0].'
const CAPTION = `${PAGE}Caption_sf[0].`

/** The edition of 2017, which courts still have. That of 2024 asks the same; its fields are not known. */
export const cr400: OfficialForm = {
  id: 'cr-400',
  number: 'CR-400',
  edition: 'New July 1, 2017',
  name: 'CR-400 Petition/Application (Health and Safety Code, § 11361.8) Adult Crime(s)',
  url: 'https://www.courts.ca.gov/documents/cr400.pdf',
  papers: ['ca-cr-400'],
  fields: [
    ...written(`${CAPTION}AttyInfo[0].`, {
      'AttyName_ft[0]': '{{filer}}',
      'AttyStreet_ft[0]': '{{street}}',
      'AttyCity_ft[0]': '{{city}}',
      'AttyState_ft[0]': '{{homeState}}',
      'AttyZip_ft[0]': '{{zip}}',
      'Phone_ft[0]': '{{phone}}',
      'Email_ft[0]': '{{email}}',
    }),
    ...written(CAPTION, {
      'Stamp[0].CaseNumber_ft[0]': '{{caseNumber}}',
      'CaseName[0].Defendant_ft[0]': '{{defendant}}',
    }),
    ...ticked(`${CAPTION}DefendantInfo[0].`, {
      '#area[0].Checkbox[0]': 'kindPetition',
      '#area[1].Checkbox[1]': 'kindApplication',
    }),
    ...ticked(PAGE, {
      'Checkbox[2]': 'possession',
      'Checkbox[3]': 'cultivation',
      'Checkbox[4]': 'forSale',
      'Checkbox[5]': 'transport',
      'Checkbox[6]': 'personalUse',
      'Checkbox[1]': 'petition',
      'Checkbox[0]': 'application',
      'Checkbox[7]': 'judge',
      'Checkbox[8]': 'appearance',
    }),
  ],
  left: [`${PAGE}ExecutedDate_dt[0]`],
}
