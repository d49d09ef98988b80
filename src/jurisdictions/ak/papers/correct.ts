import type { PaperTemplate } from '../../../documents/template'
import { all, any, is, not, reads, unsure } from '../../../rules/condition'
import { birthDate, recordProblem } from '../facts'
import { driverLicense, inCase, otherNames, recordError, rightRefused, whatIsWrong, you } from './facts'
import { FORM } from './format'

const wrong = is(recordProblem, 'wrong_entry')

/** Statements of CRI-103. The social security number is the person's choice and is never asked. */
export const correct: PaperTemplate = {
  id: 'ak-cri-103',
  kind: 'court',
  title: 'REQUEST TO CORRECT CRIMINAL JUSTICE INFORMATION (AS 12.62.170, 13 AAC 68.200)',
  form: { number: 'DPS form CRI-103', edition: 'Rev. 07/25/22' },
  format: FORM,
  needs: [
    ...you,
    ...inCase,
    { fact: birthDate, group: 'case' },
    { fact: otherNames, group: 'person' },
    { fact: driverLicense, group: 'person' },
    { fact: recordProblem },
    { fact: recordError, when: wrong },
    { fact: whatIsWrong },
    { fact: rightRefused },
  ],
  blocks: [
    {
      id: 'to',
      kind: 'lines',
      lines: [
        'Alaska Department of Public Safety',
        'Criminal Records and Identification Bureau',
        '5700 East Tudor Road, Anchorage, AK 99507',
      ],
    },
    { id: 'subject', kind: 'heading', text: 'Person whose record it is' },
    {
      id: 'who',
      kind: 'lines',
      lines: [
        'Name: {{fullName}}',
        'Maiden name or other names used: {{nameInCase}} {{otherNames}}',
        'Mailing address: {{street}}',
        'City, state, ZIP: {{city}}, {{homeState}} {{zip}}',
        'Date of birth: {{birthDate}}',
        'Phone: {{phone}}',
        'Email: {{email}}',
        'Driver license (state and number): {{driverLicense}}',
      ],
    },
    { id: 'otherPhone', kind: 'paragraph', text: 'Other phone or fax: {{line}}' },
    { id: 'ssn', kind: 'paragraph', text: 'Social security number (your choice): {{line}}' },
    { id: 'requester', kind: 'paragraph', text: 'Person who asks, if not the subject of the record: {{long}}' },
    { id: 'reason', kind: 'heading', text: 'Reason for the request' },
    {
      id: 'identity',
      kind: 'tick',
      tick: any(),
      text: 'The information comes from mistaken identity or a false accusation.',
    },
    {
      id: 'descriptors',
      kind: 'tick',
      confirm: 'signed',
      tick: all(wrong, is(recordError, 'descriptors')),
      text: 'Personal descriptors are wrong.',
    },
    {
      id: 'charge',
      kind: 'tick',
      confirm: 'signed',
      tick: all(wrong, is(recordError, 'charge')),
      text: 'Information about a charge is wrong.',
    },
    {
      id: 'disposition',
      kind: 'tick',
      confirm: 'signed',
      tick: all(wrong, is(recordError, 'disposition')),
      text: 'The decision of a court or a prosecutor is missing or wrong.',
    },
    {
      id: 'setAside',
      kind: 'tick',
      confirm: 'signed',
      tick: is(recordProblem, 'setaside_missing'),
      text: 'The set-aside of a conviction is missing.',
    },
    { id: 'wrong', kind: 'heading', text: 'What is wrong, and what it should be' },
    {
      id: 'inCase',
      kind: 'paragraph',
      confirm: 'signed',
      text: 'Case number {{caseNumber}}, trial court at {{court.called}}, Alaska.',
    },
    {
      id: 'whatIsWrong',
      kind: 'paragraph',
      confirm: 'signed',
      when: not(reads(whatIsWrong, '')),
      text: '{{whatIsWrong}}',
    },
    { id: 'wrongRoom', kind: 'room', count: 4, when: any(reads(whatIsWrong, ''), unsure(whatIsWrong)) },
    { id: 'refusedHead', kind: 'heading', text: 'Right or benefit refused because of the record (only if one was)' },
    {
      id: 'refused',
      kind: 'paragraph',
      confirm: 'signed',
      when: not(reads(rightRefused, '')),
      text: '{{rightRefused}}',
    },
    { id: 'refusedNone', kind: 'paragraph', when: reads(rightRefused, ''), text: 'None stated.' },
    { id: 'refusedRoom', kind: 'room', count: 1, when: unsure(rightRefused) },
    {
      id: 'attached',
      kind: 'paragraph',
      text: 'Attached: a certified copy of the court’s disposition or certificate.',
    },
    {
      id: 'sign',
      kind: 'signature',
      by: 'petitioner',
      confirm: 'signed',
      text: 'The statements above are true. I know that a false statement in this request is the crime of unsworn falsification (AS 11.56.210).',
      name: '{{fullName}}',
      role: 'Signature',
    },
  ],
}
