import { box, heading, paragraph, tick } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { always, any, is } from '../../../../rules/condition'
import { disposition } from '../../facts'
import { chargeTable } from '../charges'
import { diversionDone, timeLimitPassed, underInvestigation } from '../facts'
import { arrestCaption, COLORADO } from '../format'
import { courtCompletes, soOrdered } from '../judge'
import { arrestLines, bureauKeeper, otherKeepers, policeKeeper, prosecutorKeeper, sheriffKeeper } from '../keepers'
import { aboutPerson, signed } from '../parts'
import { PRINTED } from '../printed'

/** Statements of JDF 417, for an arrest or a summons without charges. The day of the offense is the day of the arrest. */
export const arrestPetition: PaperDraft = {
  id: 'co-jdf-417',
  kind: 'court',
  title: 'PETITION TO SEAL ARREST AND CRIMINAL RECORDS: NO CHARGES FILED (C.R.S. § 24-72-704)',
  form: { number: 'JDF 417', edition: 'R: July 1, 2025' },
  format: COLORADO,
  caption: arrestCaption('person'),
  values: PRINTED,
  blocks: [
    ...aboutPerson('1. My Information'),
    heading('iAmHead', '2. I am (one only)'),
    tick('isPerson', 'The Person in Interest. I am the primary subject of the criminal justice records.', always, {
      confirm: 'signed',
    }),
    tick(
      'isAgent',
      'The designated representative of the Person in Interest, by power of attorney or notarized authorization.',
      any(),
    ),
    tick(
      'isParent',
      'The parent of the Person in Interest, if the Person in Interest is under legal disability.',
      any(),
    ),
    tick(
      'isAppointed',
      'The appointed legal representative of the Person in Interest, if the Person in Interest is under legal disability.',
      any(),
    ),
    heading('recordsHead', '3. Records to be Sealed'),
    paragraph('records', 'I request that the following records be sealed:'),
    ...prosecutorKeeper,
    ...sheriffKeeper,
    bureauKeeper,
    ...policeKeeper,
    ...otherKeepers,
    ...arrestLines.filter(({ id }) => id.startsWith('arrestNumber')),
    paragraph('arrestDay', 'Date of arrest/summons: {{offenseDate}}', { confirm: 'signed' }),
    heading('offenseHead', '4. Offenses'),
    paragraph('list', 'List of offenses or charges listed in the criminal records to be sealed:', { number: 'a)' }),
    ...chargeTable('counts', {
      head: ['Listed offense', 'Misdemeanor or felony'],
      cells: ['{{offense}}, {{offense.section}}', '{{offenseLevel}}'],
      widths: [3, 2],
    }),
    paragraph('charged', 'Were charges ever filed in court?', { number: 'b)' }),
    tick('chargedYes', 'Yes', any(), { level: 1 }),
    tick('chargedNo', 'No, charges were never filed in court.', is(disposition, 'no_charges'), {
      level: 1,
      confirm: 'signed',
    }),
    paragraph('diversion', 'Did you successfully complete a diversion agreement?', { number: 'c)' }),
    tick('diversionYes', 'Yes, I completed a diversion agreement.', is(diversionDone, 'yes'), {
      level: 1,
      confirm: 'signed',
    }),
    tick('diversionNo', 'No, I did not complete a diversion agreement.', is(diversionDone, 'no'), {
      level: 1,
      confirm: 'signed',
    }),
    paragraph('limit', 'Has the statute of limitations passed on all these charges?', { number: 'd)' }),
    tick('limitYes', 'Yes, the statute of limitations has passed on all these charges.', is(timeLimitPassed, 'yes'), {
      level: 1,
      confirm: 'signed',
    }),
    tick('limitNo', 'No, the statute of limitations has not passed on all these charges.', is(timeLimitPassed, 'no'), {
      level: 1,
      confirm: 'signed',
    }),
    paragraph('investigated', 'Are you still being investigated for these charges?', { number: 'e)' }),
    tick('investigatedYes', 'Yes, I am still being investigated for these charges.', is(underInvestigation, 'yes'), {
      level: 1,
      confirm: 'signed',
    }),
    tick('investigatedNo', 'No, I am not still being investigated for these charges.', is(underInvestigation, 'no'), {
      level: 1,
      confirm: 'signed',
    }),
    heading('serviceHead', '5. Certificate of Service'),
    paragraph(
      'served',
      'On (enter service date) {{line}} I certify that I sent a copy of this document to all the agencies checked in Section 3 by:',
    ),
    box('eFiling', 'Colorado Courts E-Filing (only available to lawyers)'),
    box('mailed', 'Regular mail, using the addresses entered in Section 3'),
    box('otherwise', 'Other (explain): {{long}}'),
    ...signed(
      '6. Sign and Date',
      'Petitioner',
      'I request a hearing to present my request, and for an order sealing the arrest and criminal records listed above, pursuant to C.R.S. § 24-72-704(1)(c)(II).',
    ),
  ],
}

/** Statements of JDF 418. The person fills the caption only. */
export const arrestOrder: PaperDraft = {
  id: 'co-jdf-418',
  kind: 'court',
  title: 'ORDER TO SEAL ARREST AND CRIMINAL RECORDS (NO CHARGES FILED)',
  form: { number: 'JDF 418', edition: 'R: July 1, 2025' },
  format: COLORADO,
  caption: arrestCaption('judge'),
  blocks: [
    courtCompletes,
    heading('backgroundHead', '1. Background'),
    paragraph(
      'background',
      'The Court finds the Petitioner is eligible to seal their arrest records. Alternatively, the Court also finds the request is sufficient on its face, no objection has been filed, and that a hearing is not required under C.R.S. § 24-72-704(1)(c)(II).',
    ),
    heading('personHead', '2. Petitioner’s Information'),
    paragraph('personName', 'Full name: {{long}}', { number: 'a)' }),
    paragraph('personBorn', 'Birth date: {{line}}', { number: 'b)' }),
    paragraph('personMail', 'Mailing address: {{long}}', { number: 'c)' }),
    paragraph('personCity', 'City, state, and ZIP code: {{long}}', { level: 1 }),
    heading('recordsHead', '3. Records to be Sealed'),
    paragraph(
      'records',
      'The records subject to this order include the arrest and criminal records information relating to and contained in:',
    ),
    paragraph('agency', 'Law Enforcement Agency case number: {{line}}', { number: 'a)' }),
    paragraph('arrestNumber', 'Arrest number (from fingerprint card): {{line}} Dated: {{short}}', { number: 'b)' }),
    heading('ordersHead', '4. Court Orders'),
    box(
      'sealRecords',
      'Records Sealed. The Records must be sealed immediately except for basic identifying information. If an inquiry is made, the Person in Interest and Criminal Justice Agency may reply that no such records exist.',
      { number: 'a)' },
    ),
    box(
      'copies',
      'Service. The Court’s clerk shall provide a copy of this Order to the Colorado Bureau of Investigation (CBI) and every records custodian listed in the Petition.',
      { number: 'b)' },
    ),
    box('otherOrders', 'Other Orders: {{long}}', { number: 'c)' }),
    soOrdered(),
  ],
}
