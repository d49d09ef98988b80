import { type OfficialForm, written } from '../../../../documents/official-form'
import { caption, captionLeft } from '../../official/caption'

const ONE = 'CR-181[0].Page1[0].'
const TWO = 'CR-181[0].Page2[0].'
const CAPTION = `${ONE}Caption[0]`

/** Lodged with its caption only; the rest is the judge's. */
export const cr181: OfficialForm = {
  id: 'cr-181',
  number: 'CR-181',
  edition: 'Rev. January 1, 2024',
  name: 'CR-181 Order for Dismissal',
  url: 'https://selfhelp.courts.ca.gov/',
  papers: ['ca-cr-181'],
  fields: [
    ...caption(CAPTION),
    ...written(`${CAPTION}.`, {
      'HeaderSub[0].CaseNumber[0].CaseNumber2[0]': '{{caseNumber}}',
      'TitlePartyName[0].Party1[0]': '{{defendant}}',
    }),
    ...written(`${TWO}P2Header[0].`, { 'CaseNumber2[0]': '{{caseNumber}}', 'Party1[0]': '{{defendant}}' }),
  ],
  left: [
    ...captionLeft(CAPTION),
    'CR-181[0].Page1[0].LI1[0].CheckBox19[0]',
    'CR-181[0].Page1[0].LI1[0].li1a[0].Reduc17b_cb[0]',
    'CR-181[0].Page1[0].LI1[0].li1b[0].Reduc17b_cb[0]',
    'CR-181[0].Page1[0].LI1[0].li1c[0].Reduc17b_cb[0]',
    'CR-181[0].Page1[0].LI1[0].li1c[0].OtherSpecify_tf[0]',
    'CR-181[0].Page1[0].LI2[0].CheckBox19[0]',
    'CR-181[0].Page1[0].LI2[0].li2a[0].DenyPet17b_cb[0]',
    'CR-181[0].Page1[0].LI2[0].li2b[0].DenyPet17b_cb[0]',
    'CR-181[0].Page1[0].LI2[0].li2c[0].DenyPet17b_cb[0]',
    'CR-181[0].Page1[0].LI2[0].li2c[0].OtherSpecify_tf[0]',
    'CR-181[0].Page1[0].LI3[0].petitioner_cb[0]',
    'CR-181[0].Page1[0].LI3[0].GrantsPetThree1203[0]',
    'CR-181[0].Page1[0].LI3[0].GrantsPetThree1203[1]',
    'CR-181[0].Page1[0].LI3[0].GrantsPetThree1203[2]',
    'CR-181[0].Page1[0].LI3[0].GrantsPetThree1203[3]',
    'CR-181[0].Page1[0].LI3[0].GrantsPetThree1203[4]',
    'CR-181[0].Page1[0].LI3[0].DenyPetFour1203[0]',
    'CR-181[0].Page1[0].LI3[0].li3a[0].ThreeAllConv[0]',
    'CR-181[0].Page1[0].LI3[0].li3b[0].ThreeAllConv[0]',
    'CR-181[0].Page1[0].LI3[0].li3b[0].TextField6[0]',
    'CR-181[0].#pageSet[0].MPLast[0].FooterButtons[0].Print[0]',
    'CR-181[0].#pageSet[0].MPLast[0].FooterButtons[0].Save[0]',
    'CR-181[0].#pageSet[0].MPLast[0].FooterButtons[0].Reset[0]',
    'CR-181[0].#pageSet[0].MPLast[0].FooterButtons[0].Warning[0]',
    'CR-181[0].Page2[0].LI4[0].petitioner_cb[0]',
    'CR-181[0].Page2[0].LI4[0].DenyPetFour1203[0]',
    'CR-181[0].Page2[0].LI4[0].DenyPetFour1203[1]',
    'CR-181[0].Page2[0].LI4[0].DenyPetFour1203[2]',
    'CR-181[0].Page2[0].LI4[0].DenyPetFour1203[3]',
    'CR-181[0].Page2[0].LI4[0].DenyPetFour1203[4]',
    'CR-181[0].Page2[0].LI4[0].DenyPetFour1203[5]',
    'CR-181[0].Page2[0].LI4[0].li4a[0].FourAllConv[0]',
    'CR-181[0].Page2[0].LI4[0].li4b[0].FourAllConv[0]',
    'CR-181[0].Page2[0].LI4[0].li4b[0].TextField6[0]',
    'CR-181[0].Page2[0].LI5[0].CheckBox19[0]',
    'CR-181[0].Page2[0].LI5[0].li5a[0].LI5a[0].li5a1[0].Relief[0]',
    'CR-181[0].Page2[0].LI5[0].li5a[0].LI5a[0].li5a2[0].Relief[0]',
    'CR-181[0].Page2[0].LI5[0].li5a[0].LI5a[0].li5a2[0].TextField6[0]',
    'CR-181[0].Page2[0].Signature_dt[0]',
  ],
}
