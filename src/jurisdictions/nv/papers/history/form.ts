import { type OfficialForm, ticked, written } from '../../../../documents/official-form'
import { always } from '../../../../rules/condition'

export const dps006: OfficialForm = {
  id: 'dps-006',
  number: 'DPS-006',
  edition: 'rev. 06/2019',
  name: 'DPS-006, Identification File Request for State of Nevada Records of Criminal History',
  papers: ['nv-dps-006'],
  fields: [
    // Return to the department itself rather than to a company.
    ...ticked('', { 'Check Box6': { holds: always } }),
    ...written('', {
      'First Name': '{{name.first}}',
      'Middle Name': '{{name.middle}}',
      'Last Name': '{{name.last}}',
      'Mailing Address': '{{street}}',
      'City State and Zip Code_2': '{{city}}, {{homeState}} {{zip}}',
      'Area Code': '{{phone.area}}',
      'Telephone Number': '{{phone.local}}',
      'Contact Email': '{{email}}',
      'Month of Birth': '{{birthDate.month}}',
      'Day of Birth': '{{birthDate.day}}',
      'Year of Birth': '{{birthDate.year}}',
      'Respond to': '{{fullName}}',
      'Mailing Address 1': '{{street}}',
      'Mailing Address 2': '{{city}}, {{homeState}} {{zip}}',
      'Please indicate reason for request 1': 'Sealing of records (NRS chapter 179)',
    }),
  ],
  left: [
    'Date Signed',
    'Please indicate reason for request 2',
    'Check Box7',
    'Carson City Nevada 89706',
    '1',
    '2',
    'City State and Zip Code',
  ],
}
