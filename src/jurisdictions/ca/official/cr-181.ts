import { type OfficialForm, written } from '../../../documents/official-form'
import { caption, captionLeft } from './caption'

const ONE = 'CR-181[0].Page1[0].'
const TWO = 'CR-181[0].Page2[0].'
const CAPTION = `${ONE}Caption[0]`

/** Lodged with its caption only; the rest is the judge's. */
export const cr181: OfficialForm = {
  id: 'cr-181',
  number: 'CR-181',
  edition: 'Rev. January 1, 2024',
  name: 'CR-181 Order for Dismissal',
  url: 'https://www.courts.ca.gov/documents/cr181.pdf',
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
/*LEFT*/
  ],
}
