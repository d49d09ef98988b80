import { LETTER } from '../../../documents/formats'
import type { PaperTemplate } from '../../../documents/template'
import { not } from '../../../rules/condition'
import { birthDate, email, phone } from '../../facts'
import { filer, given } from './facts'

/** Every line of form DPS-006, page 3: the criminal history that a petition must attach. */
export const historyRequest: PaperTemplate = {
  id: 'nv-dps-006',
  kind: 'letter',
  title: 'IDENTIFICATION FILE REQUEST FOR STATE OF NEVADA RECORDS OF CRIMINAL HISTORY',
  form: { number: 'DPS-006', edition: 'rev. 06/2019' },
  format: { ...LETTER, footer: 'titled' },
  needs: [...filer, { fact: birthDate }],
  blocks: [
    {
      id: 'to',
      kind: 'lines',
      lines: [
        'Department of Public Safety',
        'Records, Communications and Compliance Division',
        '333 West Nye Lane, Suite 100',
        'Carson City, Nevada 89706',
      ],
    },
    {
      id: 'subject',
      kind: 'heading',
      text: 'Identification File Request for State of Nevada Records of Criminal History',
    },
    {
      id: 'authorize',
      kind: 'paragraph',
      text: 'I authorize the State of Nevada Criminal History Repository to disclose criminal history record information, if any, within my identification file to me, as stated below.',
    },
    { id: 'name', kind: 'paragraph', text: 'First, middle, and last name: {{fullName}}' },
    { id: 'street', kind: 'paragraph', text: 'Mailing address (no P.O. box): {{street}}' },
    { id: 'city', kind: 'paragraph', text: 'City, state, and ZIP code: {{city}}, {{homeState}} {{zip}}' },
    { id: 'phone', kind: 'paragraph', when: given(phone), text: 'Contact phone: {{phone}}' },
    { id: 'phoneOpen', kind: 'paragraph', when: not(given(phone)), text: 'Contact phone: {{long}}' },
    { id: 'email', kind: 'paragraph', when: given(email), text: 'Contact email: {{email}}' },
    { id: 'emailOpen', kind: 'paragraph', when: not(given(email)), text: 'Contact email: {{long}}' },
    { id: 'birth', kind: 'paragraph', confirm: 'signed', text: 'Date of birth: {{birthDate}}' },
    { id: 'respond', kind: 'heading', text: 'Respond to' },
    { id: 'respondName', kind: 'paragraph', text: 'Name: {{fullName}}' },
    {
      id: 'respondTo',
      kind: 'paragraph',
      text: 'Mailing address: {{street}}, {{city}}, {{homeState}} {{zip}}',
    },
    { id: 'reason', kind: 'paragraph', text: 'Reason for request: sealing of records (NRS chapter 179)' },
    {
      id: 'enclosed',
      kind: 'paragraph',
      text: 'Enclosed: one original fingerprint card (FD-258) and a money order or certified check for $27.00, payable to the Department of Public Safety.',
    },
    {
      id: 'sign',
      kind: 'signature',
      by: 'petitioner',
      name: '{{fullName}}',
      role: 'Signature of subject of record search',
    },
  ],
}
