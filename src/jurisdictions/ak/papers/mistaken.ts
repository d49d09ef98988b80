import { box, heading, lines, oath, paragraph, room, signature } from '../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../documents/template'
import { any, is, not, reads, unsure } from '../../../rules/condition'
import { disposition } from '../facts'
import { explanation, mixUp } from './facts'
import { FORM } from './format'
import { offenseNames, offenses } from './parts'

const dismissed = is(disposition, 'dismissed')
const acquitted = is(disposition, 'acquitted')

/** What an officer or a prosecutor signs for the person, in part IV. */
function verified(id: string, letter: string, lead: string, who: string): readonly TemplateBlock[] {
  return [
    paragraph(`${id}Lead`, lead, { number: letter }),
    paragraph(`${id}Says`, `${who} I have read this application.`, { level: 1 }),
    box(`${id}Agree`, 'I AGREE', { level: 1 }),
    box(`${id}Disagree`, 'I DO NOT AGREE', { level: 1 }),
    paragraph(
      `${id}Comments`,
      'that, beyond a reasonable doubt, the charges in question resulted from mistaken identity or false accusation. Comments:',
      { level: 1 },
    ),
    room(`${id}Room`, 2),
    oath(`${id}Sign`, 'Name and title, agency and phone number: {{long}}', 'Signature', { by: 'office' }),
  ]
}

/** Statements of the department's request to seal, parts II to VI. Its own text of the law (part I) is not repeated. */
export const mistaken: PaperDraft = {
  id: 'ak-seal-req',
  kind: 'court',
  title: 'REQUEST TO SEAL CRIMINAL JUSTICE INFORMATION (AS 12.62.180, 13 AAC 68.205)',
  form: { number: 'DPS form Seal Req', edition: '2-04' },
  format: FORM,
  values: { offense: offenseNames },
  blocks: [
    lines('to', [
      'State of Alaska, Department of Public Safety',
      'Chief, Criminal Records and Identification Bureau',
      '5700 East Tudor Road, Anchorage, AK 99507',
    ]),
    heading('part2', 'PART II. PERSON AND CASE INFORMATION'),
    lines('who', [
      'Full name: {{fullName}}',
      'Former or other names: {{names.other}} {{otherNames}}',
      'Mailing address: {{street}}, {{city}}, {{homeState}} {{zip}}',
      'Phone: {{phone}}',
      'Email: {{email}}',
      'Date of birth: {{birthDate}}',
      'Alaska driver license or state ID number: {{driverLicense}}',
    ]),
    paragraph('ssn', 'Social security number: {{line}}'),
    lines('case', [
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
    ]),
    ...offenses('signed'),
    paragraph(
      'dismissedOn',
      'Date charge dismissed: {{dispositionDate}}. Agency that dismissed: {{dismissedBy}}. Date acquitted: N/A.',
      { confirm: 'signed', when: dismissed },
    ),
    paragraph(
      'acquittedOn',
      'Date charge dismissed: N/A. Agency that dismissed: N/A. Date acquitted: {{dispositionDate}}.',
      { confirm: 'signed', when: acquitted },
    ),
    paragraph('noSentence', 'Date sentenced: N/A. Date conviction reversed or vacated: N/A. Date pardoned: N/A.'),
    heading('part3', 'PART III. EXPLANATION OF MISTAKEN IDENTITY OR FALSE ACCUSATION'),
    paragraph(
      'identity',
      'Beyond a reasonable doubt, the charges above resulted from mistaken identity. This is how it happened, with the name and description of the other person, if known:',
      { confirm: 'signed', when: is(mixUp, 'identity') },
    ),
    paragraph(
      'accusation',
      'Beyond a reasonable doubt, the charges above resulted from a false accusation. This is how it happened, with the name and description of the person who made it, if known:',
      { confirm: 'signed', when: is(mixUp, 'accusation') },
    ),
    paragraph(
      'either',
      'Beyond a reasonable doubt, the charges above resulted from {{box}} mistaken identity {{box}} a false accusation. This is how it happened, with the name and description of the other person, if known:',
      { when: unsure(mixUp) },
    ),
    paragraph('explanation', '{{explanation}}', { confirm: 'signed', when: not(reads(explanation, '')) }),
    room('explanationRoom', 12, { when: any(reads(explanation, ''), unsure(explanation)) }),
    signature('sign', 'Signature'),
    heading('part4', 'PART IV. VERIFICATION AND DOCUMENTS'),
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
    paragraph(
      'orderAttached',
      'Attached: the court order or judgment that shows the dismissal, the acquittal, or a finding of not guilty.',
      { number: 'C.' },
    ),
    paragraph(
      'ifConvicted',
      'If convicted: a judgment or order that overturns the conviction, or a Governor’s pardon. N/A.',
      { number: 'D.' },
    ),
    heading('part5', 'PART V. TO BE COMPLETED BY THE BUREAU'),
    paragraph('checked', 'APSIN number: {{line}} FBI number: {{line}}'),
    box('clearPerson', 'Person demographic information is accurate and complete.'),
    box('clearCase', 'Offense and case information is accurate and complete.'),
    box('printsPerson', 'Fingerprints on file for the record subject.'),
    box('printsCharge', 'Fingerprints on file for the charges in question.'),
    box('histories', 'State and national criminal history records attached.'),
    box('agencyChecked', 'Arresting or citing agency information verified, or {{box}} N/A.'),
    box('prosecutionChecked', 'Prosecution agency information verified, or {{box}} N/A.'),
    box('endChecked', 'Dismissal or acquittal information verified, or {{box}} N/A.'),
    box('reversalChecked', 'Appellate reversal attached and verified, and no further appeals pending, or {{box}} N/A.'),
    box('pardonChecked', 'Governor’s pardon attached and verified, or {{box}} N/A.'),
    paragraph('recommend', 'I recommend that the request be {{box}} approved {{box}} denied. Comments: {{long}}'),
    signature('bureau', 'Records and Identification Bureau', { by: 'clerk' }),
    heading('part6', 'PART VI. TO BE COMPLETED BY THE COMMISSIONER OF PUBLIC SAFETY'),
    box(
      'approved',
      'The request is approved. Information in the Alaska Public Safety Information Network (APSIN) about the charges in this application is to be sealed.',
    ),
    box('denied', 'The request is denied. Comments: {{long}}'),
    signature('commissioner', 'Commissioner of Public Safety', { by: 'clerk' }),
  ],
}
