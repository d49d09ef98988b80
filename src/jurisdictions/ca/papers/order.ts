import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { filer, inCase } from './facts'
import { caption, PLEADING } from './format'

/** A box that only the judge may tick. */
export function judges(id: string, number: string, text: string, level: 0 | 1 | 2 = 0): TemplateBlock {
  return { id, kind: 'tick', number, text, tick: 'open', level }
}

/** Statements of CR-403. Only the caption and the kind of request are filled; everything else is the judge's. */
export const order: PaperTemplate = {
  id: 'ca-cr-403',
  kind: 'court',
  title: '[PROPOSED] ORDER AFTER PETITION/APPLICATION',
  form: { number: 'CR-403', edition: 'Rev. January 1, 2024' },
  format: PLEADING,
  caption: caption('(Health & Saf. Code, § 11361.8)', 'ADULT CRIMES'),
  needs: [...filer, ...inCase],
  blocks: [
    {
      id: 'kindPetition',
      kind: 'tick',
      text: 'RESENTENCING OR DISMISSAL (Health & Saf. Code, § 11361.8(b))',
      tick: pathIs('ca-prop64-petition'),
    },
    {
      id: 'kindApplication',
      kind: 'tick',
      text: 'REDESIGNATION OR DISMISSAL/SEALING (Health & Saf. Code, § 11361.8(f))',
      tick: pathIs('ca-prop64-application'),
    },
    {
      id: 'preamble',
      kind: 'paragraph',
      text: 'From the petition or application filed in this matter, the records of the court, and any other evidence presented, the court orders as follows:',
    },
    judges('resentencing', '1.', 'RESENTENCING GRANTED. The court recalls the sentence, and:'),
    judges(
      'resentencedAs',
      'a.',
      'the following crime is resentenced as a {{box}} misdemeanor {{box}} infraction: {{long}}',
      1,
    ),
    judges('sentence', 'b.', 'the sentence imposed is: {{long}}', 1),
    judges('credit', 'c.', 'credit is given for time served: {{short}} days.', 1),
    judges(
      'supervision',
      'd.',
      'petitioner is placed under supervision for {{short}} {{box}} months {{box}} days: {{box}} parole {{box}} postrelease community supervision {{box}} mandatory supervision (Pen. Code, § 1170(h)) {{box}} formal probation {{box}} informal probation.',
      1,
    ),
    judges('released', 'e.', 'petitioner is released from all supervision.', 1),
    judges('dismissedPetition', 'f.', 'the following crime is DISMISSED as legally invalid: {{long}}', 1),
    judges('otherPetition', 'g.', 'other: {{long}}', 1),
    judges('redesignation', '2.', 'REDESIGNATION GRANTED, and:'),
    judges(
      'redesignatedAs',
      'a.',
      'the following crime is redesignated as a {{box}} misdemeanor {{box}} infraction: {{long}}',
      1,
    ),
    judges('dismissedApplication', 'b.', 'the following crime is DISMISSED as legally invalid: {{long}}', 1),
    judges('otherApplication', 'c.', 'other: {{long}}', 1),
    judges('denied', '3.', 'DENIED as to the following crime: {{long}} because:'),
    judges('notEligible', 'a.', 'the offense is not eligible for the relief requested.', 1),
    judges('ageGround', 'b.', 'of the age of the petitioner/applicant at the time of the crime.', 1),
    judges('substanceGround', 'c.', 'of the nature of the substance.', 1),
    judges('quantityGround', 'd.', 'of the quantity of the substance.', 1),
    judges(
      'danger',
      'e.',
      'petitioner is eligible, but resentencing would pose an unreasonable risk of danger to public safety.',
      1,
    ),
    judges('otherGround', 'f.', 'other: {{long}}', 1),
    {
      id: 'forAllPurposes',
      kind: 'paragraph',
      number: '4.',
      text: 'A conviction that is resentenced or redesignated as a misdemeanor or an infraction is a misdemeanor or an infraction for all purposes.',
    },
    judges(
      'registration',
      '5.',
      'Petitioner/applicant is relieved of the duty to register under Health and Safety Code section 11590.',
    ),
    judges(
      'sealing',
      '6.',
      "SEALING OF CONVICTION. The court's record of the dismissed conviction is ordered sealed. No access to it may be given without an order of the court.",
    ),
    { id: 'sign', kind: 'signature', by: 'judge', text: 'IT IS SO ORDERED.', role: 'JUDICIAL OFFICER' },
  ],
}
