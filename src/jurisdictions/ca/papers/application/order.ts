import { box, oath, paragraph, tick } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { pathIs } from '../../../../documents/verdict'
import { caption, PLEADING } from '../format'

/** Statements of CR-403. Only the caption and the kind of request are filled; everything else is the judge's. */
export const order: PaperDraft = {
  id: 'ca-cr-403',
  kind: 'court',
  title: '[PROPOSED] ORDER AFTER PETITION/APPLICATION',
  form: { number: 'CR-403', edition: 'Rev. January 1, 2024' },
  format: PLEADING,
  caption: caption('(Health & Saf. Code, § 11361.8)', 'ADULT CRIMES'),
  blocks: [
    tick('kindPetition', 'RESENTENCING OR DISMISSAL (Health & Saf. Code, § 11361.8(b))', pathIs('ca-prop64-petition')),
    tick(
      'kindApplication',
      'REDESIGNATION OR DISMISSAL/SEALING (Health & Saf. Code, § 11361.8(f))',
      pathIs('ca-prop64-application'),
    ),
    paragraph(
      'preamble',
      'From the petition or application filed in this matter, the records of the court, and any other evidence presented, the court orders as follows:',
    ),
    box('resentencing', 'RESENTENCING GRANTED. The court recalls the sentence, and:', { number: '1.' }),
    box('resentencedAs', 'the following crime is resentenced as a {{box}} misdemeanor {{box}} infraction: {{long}}', {
      number: 'a.',
      level: 1,
    }),
    box('sentence', 'the sentence imposed is: {{long}}', { number: 'b.', level: 1 }),
    box('credit', 'credit is given for time served: {{short}} days.', { number: 'c.', level: 1 }),
    box(
      'supervision',
      'petitioner is placed under supervision for {{short}} {{box}} months {{box}} days: {{box}} parole {{box}} postrelease community supervision {{box}} mandatory supervision (Pen. Code, § 1170(h)) {{box}} formal probation {{box}} informal probation.',
      { number: 'd.', level: 1 },
    ),
    box('released', 'petitioner is released from all supervision.', { number: 'e.', level: 1 }),
    box('dismissedPetition', 'the following crime is DISMISSED as legally invalid: {{long}}', {
      number: 'f.',
      level: 1,
    }),
    box('otherPetition', 'other: {{long}}', { number: 'g.', level: 1 }),
    box('redesignation', 'REDESIGNATION GRANTED, and:', { number: '2.' }),
    box('redesignatedAs', 'the following crime is redesignated as a {{box}} misdemeanor {{box}} infraction: {{long}}', {
      number: 'a.',
      level: 1,
    }),
    box('dismissedApplication', 'the following crime is DISMISSED as legally invalid: {{long}}', {
      number: 'b.',
      level: 1,
    }),
    box('otherApplication', 'other: {{long}}', { number: 'c.', level: 1 }),
    box('denied', 'DENIED as to the following crime: {{long}} because:', { number: '3.' }),
    box('notEligible', 'the offense is not eligible for the relief requested.', { number: 'a.', level: 1 }),
    box('ageGround', 'of the age of the petitioner/applicant at the time of the crime.', { number: 'b.', level: 1 }),
    box('substanceGround', 'of the nature of the substance.', { number: 'c.', level: 1 }),
    box('quantityGround', 'of the quantity of the substance.', { number: 'd.', level: 1 }),
    box(
      'danger',
      'petitioner is eligible, but resentencing would pose an unreasonable risk of danger to public safety.',
      { number: 'e.', level: 1 },
    ),
    box('otherGround', 'other: {{long}}', { number: 'f.', level: 1 }),
    paragraph(
      'forAllPurposes',
      'A conviction that is resentenced or redesignated as a misdemeanor or an infraction is a misdemeanor or an infraction for all purposes.',
      { number: '4.' },
    ),
    box(
      'registration',
      'Petitioner/applicant is relieved of the duty to register under Health and Safety Code section 11590.',
      { number: '5.' },
    ),
    box(
      'sealing',
      "SEALING OF CONVICTION. The court's record of the dismissed conviction is ordered sealed. No access to it may be given without an order of the court.",
      { number: '6.' },
    ),
    oath('sign', 'IT IS SO ORDERED.', 'JUDICIAL OFFICER', { by: 'judge' }),
  ],
}
