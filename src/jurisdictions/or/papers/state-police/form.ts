import { type OfficialForm, ticked, written } from '../../../../documents/official-form'

const COURTS = [2, 3, 4, 5, 6, 7, 8, 9, 10]

export const statePolice: OfficialForm = {
  id: 'osp-set-aside',
  number: 'Oregon State Police request',
  edition: 'effective 1/1/2022',
  name: 'Request for Set Aside Criminal Record Check',
  papers: ['or-state-police'],
  fields: [
    ...written('', {
      'Full Name': '{{fullName}}',
      'Date of Birth': '{{birthDate.us}}',
      'Phone Number': '{{phone}}',
      'Mailing Address': '{{street}}',
      City: '{{city}}',
      State: '{{homeState}}',
      'Zip Code': '{{zip}}',
      'Court 1': '{{court.name}}',
      ...Object.fromEntries(COURTS.map((place) => [`Court ${place}`, `{{courts.${place}}}`])),
    }),
    ...ticked('', { 'Include a Conviction Yes': 'yes', 'Include a Conviction No': 'no' }),
  ],
  left: [],
}
