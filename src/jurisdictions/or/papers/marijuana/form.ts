import { type OfficialForm, written } from '../../../../documents/official-form'
import { circuit } from '../../official/circuit'

/** A copy that clinics hand out has its boxes printed as ticked. It serves only who may swear to every one of them. */
export const marijuanaMotion: OfficialForm = {
  id: 'marijuana-2020',
  number: 'Motion to Amend or Set Aside Conviction for Marijuana Offense',
  // Its boxes are printed as ticked.
  edition: 'Jan 2020',
  name: 'Motion to Amend or Set Aside Conviction for Marijuana Offense and Declaration in Support',
  url: 'https://www.courts.oregon.gov/forms',
  papers: ['or-mj-motion'],
  only: circuit,
  prints: ['setAside', 'before', 'home', 'small', 'completed'],
  fields: [
    ...written('', {
      County: '{{court.county}}',
      'Case Number': '{{caseNumber}}',
      'Case Name': '{{defendant}}',
      'Date of Birth': '{{birthDate.us}}',
      'Full Name': '{{fullName}}',
    }),
    { field: 'Conviction Charges', says: ['crimes', 'crimesNamed'], item: 'For the following crime' },
  ],
  left: [],
}
