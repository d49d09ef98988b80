import { type OfficialForm, ticked, written } from '../../../../documents/official-form'
import { all, not, unsure } from '../../../../rules/condition'
import { owesFines, owesRestitution } from '../../../facts'
import { unlisted } from '../facts'

const CRIME = {
  field: '1 Defendant was convicted of the following crime of name of crime',
  item: 'Paragraph 1, name of crime',
}

export const cr218: OfficialForm = {
  id: 'cr-218',
  number: 'CR-218',
  edition: 'Rev. 7/24',
  name: 'CR-218, Motion to Seal Criminal History',
  url: 'https://mjbportal.courts.maine.gov/CourtForms/FormsLists/DownloadForm?strFormNumber=CR-218',
  papers: ['me-cr-218'],
  // Paragraphs 2 to 5 have no boxes: who signs the form affirms them all.
  only: all(not(unsure(owesFines)), not(unsure(owesRestitution))),
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
    { ...CRIME, text: '{{offense}}', when: { holds: not(unlisted) } },
    { ...CRIME, text: '{{crimeName}}', when: { holds: unlisted } },
  ],
  left: ['Date mmddyyyy', 'undefined', 'Defendants Attorney and Maine Bar No'],
}
