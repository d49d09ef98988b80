import { type OfficialForm, ticked, written } from '../../../documents/official-form'
import { any, is, not } from '../../../rules/condition'
import { offense } from '../facts'

const unlisted = any(is(offense, 'me-other-class-e'))
/*CHECK*/
export const cr218: OfficialForm = {
  id: 'cr-218',
  number: 'CR-218',
  edition: 'Rev. 7/24',
  name: 'CR-218, Motion to Seal Criminal History',
  url: 'https://mjbportal.courts.maine.gov/CourtForms/FormsLists/DownloadForm?strFormNumber=CR-218',
  papers: ['me-cr-218'],
  // Paragraphs 2 to 5 have no boxes: who signs the form affirms them all.
  prints: ['fourYears', 'noOthers', 'elsewhere', 'pending'],
  fields: [
    ...ticked('', { 'Superior Court': 'superior', 'Unified Criminal Docket': 'ucd', 'District Court': 'district' }),
    ...written('', {
      Defendant: '{{defendant}}',
      County: '{{county}}',
      'Location Town': '{{court.city}}',
      Text1: '{{caseNumber}}',
      'Defendants DOB mmddyyyy': '{{birthDate.us}}',
      'on mmddyyyy': '{{convictionDate.us}}',
      '1': '{{street}}',
      '2': '{{city}}, {{homeState}} {{zip}}',
    }),
  ],
  left: ['Date mmddyyyy', 'undefined', 'Defendants Attorney and Maine Bar No'],
}
