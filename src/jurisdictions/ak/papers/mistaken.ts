import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { any, is, not, reads, unsure } from '../../../rules/condition'
import { birthDate, disposition, dispositionDate, offenseDate } from '../facts'
import * as paper from './facts'
import { FORM } from './format'

const { explanation, mixUp, offenses, offenseNames } = paper
const dismissed = is(disposition, 'dismissed')
const acquitted = is(disposition, 'acquitted')

/** What an officer or a prosecutor signs for the person, in part IV. */
function verified(id: string, letter: string, lead: string, who: string): readonly TemplateBlock[] {
  return [
    { id: `${id}Lead`, kind: 'paragraph', number: letter, text: lead },
    { id: `${id}Says`, kind: 'paragraph', level: 1, text: `${who} I have read this application.` },
    { id: `${id}Agree`, kind: 'tick', level: 1, tick: 'open', text: 'I AGREE' },
    { id: `${id}Disagree`, kind: 'tick', level: 1, tick: 'open', text: 'I DO NOT AGREE' },
    {
      id: `${id}Comments`,
      kind: 'paragraph',
      level: 1,
      text: 'that, beyond a reasonable doubt, the charges in question resulted from mistaken identity or false accusation. Comments:',
    },
    { id: `${id}Room`, kind: 'room', count: 2 },
    {
      id: `${id}Sign`,
      kind: 'signature',
      by: 'server',
      text: 'Name and title, agency and phone number: {{long}}',
      role: 'Signature',
    },
  ]
}

/** Statements of the department's request to seal, parts II to VI. Its own text of the law (part I) is not repeated. */
export const mistaken: PaperTemplate = {
  id: 'ak-seal-req',
  kind: 'court',
  title: 'REQUEST TO SEAL CRIMINAL JUSTICE INFORMATION (AS 12.62.180, 13 AAC 68.205)',
  form: { number: 'DPS form Seal Req', edition: '2-04' },
  format: FORM,
  needs: [
    ...paper.you,
    ...paper.inCase,
    { fact: birthDate, group: 'case' },
    ...paper.charged,
    { fact: disposition },
    { fact: dispositionDate },
    { fact: offenseDate },
    { fact: paper.arrestDate },
    { fact: paper.otherNames, group: 'person' },
    { fact: paper.driverLicense, group: 'person' },
    { fact: paper.arrestingAgency, group: 'agency' },
    { fact: paper.agencyCaseNumber, group: 'agency' },
    { fact: paper.arrestingOfficer, group: 'agency' },
    { fact: paper.trackingNumber, group: 'agency' },
    { fact: paper.prosecutingAgency, group: 'prosecution' },
    { fact: paper.prosecutorCaseNumber, group: 'prosecution' },
    { fact: paper.prosecutorName, group: 'prosecution' },
    { fact: paper.dismissedBy, when: dismissed, group: 'prosecution' },
    { fact: mixUp },
    { fact: explanation },
  ],
  values: { offense: offenseNames },
  blocks: [
    {
      id: 'to',
      kind: 'lines',
      lines: [
        'State of Alaska, Department of Public Safety',
        'Chief, Criminal Records and Identification Bureau',
        '5700 East Tudor Road, Anchorage, AK 99507',
      ],
    },
    { id: 'part2', kind: 'heading', text: 'PART II. PERSON AND CASE INFORMATION' },
    {
      id: 'who',
      kind: 'lines',
      lines: [
        'Full name: {{fullName}}',
        'Former or other names: {{nameInCase}} {{otherNames}}',
        'Mailing address: {{street}}, {{city}}, {{homeState}} {{zip}}',
        'Phone: {{phone}}',
        'Email: {{email}}',
        'Date of birth: {{birthDate}}',
        'Alaska driver license or state ID number: {{driverLicense}}',
      ],
    },
    { id: 'ssn', kind: 'paragraph', text: 'Social security number: {{line}}' },
    {
      id: 'case',
      kind: 'lines',
      lines: [
        'Arrest tracking number: {{trackingNumber}}',
        'Date of arrest: {{arrestDate}}',
        'Date of offense: {{offenseDate}}',
        'Arresting agency: {{arrestingAgency}}',
        'Police case number: {{agencyCaseNumber}}',
        'Arresting officer: {{arrestingOfficer}}',
        'Prosecuting agency: {{prosecutingAgency}}',
        'Prosecution case number: {{prosecutorCaseNumber}}',
        'Prosecutor: {{prosecutorName}}',
        'Trial court case number: {{caseNumber}}',
        'Trial court: Trial Courts of the State of Alaska at {{court.called}}',
        'Appellate court and case number: N/A',
      ],
    },
    { ...offenses, confirm: 'signed' },
    {
      id: 'dismissedOn',
      kind: 'paragraph',
      confirm: 'signed',
      when: dismissed,
      text: 'Date charge dismissed: {{dispositionDate}}. Agency that dismissed: {{dismissedBy}}. Date acquitted: N/A.',
    },
    {
      id: 'acquittedOn',
      kind: 'paragraph',
      confirm: 'signed',
      when: acquitted,
      text: 'Date charge dismissed: N/A. Agency that dismissed: N/A. Date acquitted: {{dispositionDate}}.',
    },
    {
      id: 'noSentence',
      kind: 'paragraph',
      text: 'Date sentenced: N/A. Date conviction reversed or vacated: N/A. Date pardoned: N/A.',
    },
    { id: 'part3', kind: 'heading', text: 'PART III. EXPLANATION OF MISTAKEN IDENTITY OR FALSE ACCUSATION' },
    {
      id: 'identity',
      kind: 'paragraph',
      confirm: 'signed',
      when: is(mixUp, 'identity'),
      text: 'Beyond a reasonable doubt, the charges above resulted from mistaken identity. This is how it happened, with the name and description of the other person, if known:',
    },
    {
      id: 'accusation',
      kind: 'paragraph',
      confirm: 'signed',
      when: is(mixUp, 'accusation'),
      text: 'Beyond a reasonable doubt, the charges above resulted from a false accusation. This is how it happened, with the name and description of the person who made it, if known:',
    },
    {
      id: 'either',
      kind: 'paragraph',
      when: unsure(mixUp),
      text: 'Beyond a reasonable doubt, the charges above resulted from {{box}} mistaken identity {{box}} a false accusation. This is how it happened, with the name and description of the other person, if known:',
    },
    {
      id: 'explanation',
      kind: 'paragraph',
      confirm: 'signed',
      when: not(reads(explanation, '')),
      text: '{{explanation}}',
    },
    { id: 'explanationRoom', kind: 'room', count: 12, when: any(reads(explanation, ''), unsure(explanation)) },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Signature' },
    { id: 'part4', kind: 'heading', text: 'PART IV. VERIFICATION AND DOCUMENTS' },
    ...verified(
      'officer',
      'A.',
      'If you were arrested or got a citation: the officer, or the officer’s superior, completes and signs this section.',
      'I am the officer who arrested or cited the applicant, or the officer’s superior.',
    ),
    ...verified(
      'prosecutor',
      'B.',
      'If the charges were sent to a prosecutor: the prosecutor, or the prosecutor’s superior, completes and signs this section.',
      'I am the prosecutor to whom the charges in question were referred, or the prosecutor’s superior.',
    ),
    {
      id: 'orderAttached',
      kind: 'paragraph',
      number: 'C.',
      text: 'Attached: the court order or judgment that shows the dismissal, the acquittal, or a finding of not guilty.',
    },
    {
      id: 'ifConvicted',
      kind: 'paragraph',
      number: 'D.',
      text: 'If convicted: a judgment or order that overturns the conviction, or a Governor’s pardon. N/A.',
    },
    { id: 'part5', kind: 'heading', text: 'PART V. TO BE COMPLETED BY THE BUREAU' },
    { id: 'checked', kind: 'paragraph', text: 'APSIN number: {{line}} FBI number: {{line}}' },
    { id: 'clearPerson', kind: 'tick', tick: 'open', text: 'Person demographic information is accurate and complete.' },
    { id: 'clearCase', kind: 'tick', tick: 'open', text: 'Offense and case information is accurate and complete.' },
    { id: 'printsPerson', kind: 'tick', tick: 'open', text: 'Fingerprints on file for the record subject.' },
    { id: 'printsCharge', kind: 'tick', tick: 'open', text: 'Fingerprints on file for the charges in question.' },
    { id: 'histories', kind: 'tick', tick: 'open', text: 'State and national criminal history records attached.' },
    {
      id: 'agencyChecked',
      kind: 'tick',
      tick: 'open',
      text: 'Arresting or citing agency information verified, or {{box}} N/A.',
    },
    {
      id: 'prosecutionChecked',
      kind: 'tick',
      tick: 'open',
      text: 'Prosecution agency information verified, or {{box}} N/A.',
    },
    {
      id: 'endChecked',
      kind: 'tick',
      tick: 'open',
      text: 'Dismissal or acquittal information verified, or {{box}} N/A.',
    },
    {
      id: 'reversalChecked',
      kind: 'tick',
      tick: 'open',
      text: 'Appellate reversal attached and verified, and no further appeals pending, or {{box}} N/A.',
    },
    {
      id: 'pardonChecked',
      kind: 'tick',
      tick: 'open',
      text: 'Governor’s pardon attached and verified, or {{box}} N/A.',
    },
    {
      id: 'recommend',
      kind: 'paragraph',
      text: 'I recommend that the request be {{box}} approved {{box}} denied. Comments: {{long}}',
    },
    { id: 'bureau', kind: 'signature', by: 'clerk', role: 'Records and Identification Bureau' },
    { id: 'part6', kind: 'heading', text: 'PART VI. TO BE COMPLETED BY THE COMMISSIONER OF PUBLIC SAFETY' },
    {
      id: 'approved',
      kind: 'tick',
      tick: 'open',
      text: 'The request is approved. Information in the Alaska Public Safety Information Network (APSIN) about the charges in this application is to be sealed.',
    },
    { id: 'denied', kind: 'tick', tick: 'open', text: 'The request is denied. Comments: {{long}}' },
    { id: 'commissioner', kind: 'signature', by: 'judge', role: 'Commissioner of Public Safety' },
  ],
}
