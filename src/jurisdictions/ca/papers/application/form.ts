import { type OfficialForm, ticked, written } from '../../../../documents/official-form'
import { caption, captionLeft } from '../../official/caption'

const PAGE = 'topmostSubform[0].Page1[0].'
const CAPTION = `${PAGE}Caption_sf[0].`

const NOW = 'CR-400[0].Page1[0].'

/** The edition that courts hand out now. */
export const cr400: OfficialForm = {
  id: 'cr-400',
  number: 'CR-400',
  edition: 'Rev. January 1, 2024',
  name: 'CR-400 Petition/Application Under Health and Safety Code Section 11361.8 - Adult Crimes',
  url: 'https://www.courts.ca.gov/documents/cr400.pdf',
  papers: ['ca-cr-400'],
  fields: [
    ...caption(`${NOW}P1Caption[0]`),
    ...written(`${NOW}P1Caption[0].`, {
      'Party[0].Party2[0]': '{{defendant}}',
      'HeaderSub[0].CaseNumber[0].CaseNumber[0]': '{{caseNumber}}',
    }),
    ...ticked(`${NOW}P1Caption[0].FormTitle[0].`, {
      '#area[0].Checkbox[0]': 'kindPetition',
      '#area[1].Checkbox[1]': 'kindApplication',
    }),
    ...ticked(NOW, {
      'LI1[0].li1a[0].Checkbox[0]': 'possession',
      'LI1[0].li1b[0].Checkbox[0]': 'cultivation',
      'LI1[0].li1c[0].Checkbox[0]': 'forSale',
      'LI1[0].li1d[0].Checkbox[0]': 'transport',
      'LI1[0].li1e[0].Checkbox[0]': 'personalUse',
      'LI2[0].li2a[0].Checkbox[0]': 'petition',
      'LI2[0].li2b[0].Checkbox[0]': 'application',
      'LI3[0].li3[0].Checkbox[0]': 'judge',
      'LI4[0].li4[0].Checkbox[0]': 'appearance',
    }),
    ...written(NOW, { 'SigBlock[0].SigName[0]': '{{fullName}}' }),
  ],
  left: [
    ...captionLeft(`${NOW}P1Caption[0]`),
    ...['DateField1[0]', 'TextField[0]', 'TextField[1]'].map((name) => `${NOW}P1Caption[0].CrtUse[0].${name}`),
    `${NOW}SigBlock[0].SigDate[0]`,
    ...['CourtLink[0]', 'Warning[0]', 'Print[0]', 'Save[0]', 'Reset[0]'].map(
      (name) => `CR-400[0].#pageSet[0].PageArea1[0].Footer[0].${name}`,
    ),
  ],
}

/** The edition of 2017, which some courts still have. It asks the same. */
export const cr400Of2017: OfficialForm = {
  id: 'cr-400-2017',
  number: 'CR-400',
  edition: 'New July 1, 2017',
  older: true,
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
