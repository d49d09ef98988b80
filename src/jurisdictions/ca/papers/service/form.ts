import { type OfficialForm, ticked, written } from '../../../../documents/official-form'
import { pathIs } from '../../../../documents/verdict'
import { not } from '../../../../rules/condition'

const prop64 = pathIs('ca-prop64-application', 'ca-prop64-petition')

/** A proof of service that clinics hand out. How and when the papers were served is for the helper who serves them. */
export const proofOfService: OfficialForm = {
  id: 'proof-of-service',
  number: 'Proof of service',
  edition: 'for Prop 47, CR-180/CR-181 and Prop 64',
  name: 'Proof of Service for Petition/Application',
  papers: ['ca-cr-401', 'ca-dismissal-service'],
  use: 'asked',
  fields: [
    ...written('', {
      name: '{{filer}}',
      'street address': '{{street}}',
      city: '{{city}}',
      state: '{{homeState}}',
      zip: '{{zip}}',
      'phone number': '{{phone}}',
      email: '{{email}}',
      'attorney for': 'In pro per',
      'case number': '{{caseNumber}}',
      defendant: '{{defendant}}',
    }),
    ...ticked('', {
      proof_of_service_cr180: { holds: not(prop64) },
      proof_of_service_prop64: { holds: prop64 },
    }),
  ],
  left: [
    'FOR COURT USE ONLY',
    'Personal Service',
    'Mail',
    'AM',
    'PM',
    'by personal service I personally delivered the documents to the persons at the addresses listed in item 2 Delivery was',
    'by United States mail I enclosed the documents in a sealed envelope or package addressed to the persons at the',
    'deposited the sealed envelope with the United States Postal Service with the postage fully prepaid',
    'placed the envelope for collection and mailing following our ordinary business practices I am readily familiar with',
    'SIGNATURE OF DECLARANT',
    'PRINTED NAME OF DECLARANT',
    'state bar number',
    'firm name',
    'proof_of_service_prop47',
  ],
}
