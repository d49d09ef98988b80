import { heading, lines, oath, paragraph, room, tick } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { all, any, is, not, reads, unsure } from '../../../rules/condition'
import { recordProblem } from '../facts'
import { recordError, rightRefused, whatIsWrong } from './facts'
import { FORM } from './format'

const wrong = is(recordProblem, 'wrong_entry')

/** Statements of CRI-103. The social security number is the person's choice and is never asked. */
export const correct: PaperDraft = {
  id: 'ak-cri-103',
  kind: 'court',
  title: 'REQUEST TO CORRECT CRIMINAL JUSTICE INFORMATION (AS 12.62.170, 13 AAC 68.200)',
  form: { number: 'DPS form CRI-103', edition: 'Rev. 07/25/22' },
  format: FORM,
  blocks: [
    lines('to', [
      'Alaska Department of Public Safety',
      'Criminal Records and Identification Bureau',
      '5700 East Tudor Road, Anchorage, AK 99507',
    ]),
    heading('subject', 'Person whose record it is'),
    lines('who', [
      'Name: {{fullName}}',
      'Maiden name or other names used: {{names.other}} {{otherNames}}',
      'Mailing address: {{street}}',
      'City, state, ZIP: {{city}}, {{homeState}} {{zip}}',
      'Date of birth: {{birthDate}}',
      'Phone: {{phone}}',
      'Email: {{email}}',
      'Driver license (state and number): {{driverLicense}}',
    ]),
    paragraph('otherPhone', 'Other phone or fax: {{line}}'),
    paragraph('ssn', 'Social security number (your choice): {{line}}'),
    paragraph('requester', 'Person who asks, if not the subject of the record: {{long}}'),
    heading('reason', 'Reason for the request'),
    tick('identity', 'The information comes from mistaken identity or a false accusation.', any()),
    tick('descriptors', 'Personal descriptors are wrong.', all(wrong, is(recordError, 'descriptors')), {
      confirm: 'signed',
    }),
    tick('charge', 'Information about a charge is wrong.', all(wrong, is(recordError, 'charge')), {
      confirm: 'signed',
    }),
    tick(
      'disposition',
      'The decision of a court or a prosecutor is missing or wrong.',
      all(wrong, is(recordError, 'disposition')),
      { confirm: 'signed' },
    ),
    tick('setAside', 'The set-aside of a conviction is missing.', is(recordProblem, 'setaside_missing'), {
      confirm: 'signed',
    }),
    heading('wrong', 'What is wrong, and what it should be'),
    paragraph('inCase', 'Case number {{caseNumber}}, trial court at {{court.called}}, Alaska.', { confirm: 'signed' }),
    paragraph('whatIsWrong', '{{whatIsWrong}}', { confirm: 'signed', when: not(reads(whatIsWrong, '')) }),
    room('wrongRoom', 4, { when: any(reads(whatIsWrong, ''), unsure(whatIsWrong)) }),
    heading('refusedHead', 'Right or benefit refused because of the record (only if one was)'),
    paragraph('refused', '{{rightRefused}}', { confirm: 'signed', when: not(reads(rightRefused, '')) }),
    paragraph('refusedNone', 'None stated.', { when: reads(rightRefused, '') }),
    room('refusedRoom', 1, { when: unsure(rightRefused) }),
    paragraph('attached', 'Attached: a certified copy of the court’s disposition or certificate.'),
    oath(
      'sign',
      'The statements above are true. I know that a false statement in this request is the crime of unsworn falsification (AS 11.56.210).',
      'Signature',
      { confirm: 'signed' },
    ),
  ],
}
