import { type OfficialForm, written } from '../../../documents/official-form'

/** Only name, address and case: what a person earns and owns is not for this app to ask. */
export const fw001: OfficialForm = {
  id: 'fw-001',
  number: 'FW-001',
  edition: 'copy of 2026',
  name: 'FW-001 Request to Waive Court Fees',
  url: 'https://www.courts.ca.gov/documents/fw001.pdf',
  papers: ['ca-cr-180', 'ca-cr-400'],
  use: 'asked',
  fields: [
    ...written('', {
      name: '{{fullName}}',
      street_address: '{{street}}',
      city: '{{city}}',
      state: '{{homeState}}',
      zip_code: '{{zip}}',
      phone_number: '{{phone}}',
      court: ['{{court.county}}', '{{court.street}}', '{{court.city}} {{court.zip}}'],
      case_number: '{{caseNumber}}',
      case_name: 'People v. {{defendant}}',
      printed_name: '{{fullName}}',
      name_2: '{{fullName}}',
      case_number_2: '{{caseNumber}}',
    }),
  ],
  left: [
/*LEFT*/
  ],
}
