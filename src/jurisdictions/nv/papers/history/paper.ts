import { heading, lines, paragraph, signature } from '../../../../documents/blocks'
import { LETTER } from '../../../../documents/formats'
import type { PaperDraft } from '../../../../documents/template'
import { not } from '../../../../rules/condition'
import { email, nameParts, phone } from '../../../facts'
import { given } from '../facts'

/** Every line of form DPS-006, page 3: the criminal history that a petition must attach. */
export const historyRequest: PaperDraft = {
  id: 'nv-dps-006',
  // The form has a box for each part of the name.
  also: nameParts,
  kind: 'letter',
  title: 'IDENTIFICATION FILE REQUEST FOR STATE OF NEVADA RECORDS OF CRIMINAL HISTORY',
  form: { number: 'DPS-006', edition: 'rev. 06/2019' },
  format: { ...LETTER, footer: 'titled' },
  once: { for: 'person' },
  blocks: [
    lines('to', [
      'Department of Public Safety',
      'Records, Communications and Compliance Division',
      '333 West Nye Lane, Suite 100',
      'Carson City, Nevada 89706',
    ]),
    heading('subject', 'Identification File Request for State of Nevada Records of Criminal History'),
    paragraph(
      'authorize',
      'I authorize the State of Nevada Criminal History Repository to disclose criminal history record information, if any, within my identification file to me, as stated below.',
    ),
    paragraph('name', 'First, middle, and last name: {{fullName}}'),
    paragraph('street', 'Mailing address (no P.O. box): {{home.street}}'),
    paragraph('city', 'City, state, and ZIP code: {{city}}, {{homeState}} {{zip}}'),
    paragraph('phone', 'Contact phone: {{phone}}', { when: given(phone) }),
    paragraph('phoneOpen', 'Contact phone: {{long}}', { when: not(given(phone)) }),
    paragraph('email', 'Contact email: {{email}}', { when: given(email) }),
    paragraph('emailOpen', 'Contact email: {{long}}', { when: not(given(email)) }),
    paragraph('birth', 'Date of birth: {{birthDate}}', { confirm: 'signed' }),
    heading('respond', 'Respond to'),
    paragraph('respondName', 'Name: {{fullName}}'),
    paragraph('respondTo', 'Mailing address: {{street}}, {{city}}, {{homeState}} {{zip}}'),
    paragraph('reason', 'Reason for request: sealing of records (NRS chapter 179)'),
    paragraph(
      'enclosed',
      'Enclosed: one original fingerprint card (FD-258) and a money order or certified check for $27.00, payable to the Department of Public Safety.',
    ),
    signature('sign', 'Signature of subject of record search'),
  ],
}
