import { box, heading, lines, paragraph, room, tick } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { always, any, is, not } from '../../../rules/condition'
import { offenseDate, owesRestitution } from '../../facts'
import { historyAttached, unnamed } from './facts'
import { CITY, COLORADO, motionCaption } from './format'
import { order, soOrdered } from './judge'
import { bureauKeeper, otherKeepers, policeKeeper, sheriffKeeper } from './keepers'
import { appeal, sentenceDates, signed } from './parts'
import { PRINTED } from './printed'

/** Statements of JDF 683, filed in the city case. */
export const cityPetition: PaperDraft = {
  id: 'co-jdf-683',
  kind: 'court',
  title: 'PETITION TO SEAL MUNICIPAL CONVICTION RECORDS (C.R.S. § 24-72-708)',
  also: [offenseDate],
  form: { number: 'JDF 683', edition: 'R: February 8, 2023' },
  format: COLORADO,
  caption: motionCaption(CITY),
  values: PRINTED,
  blocks: [
    paragraph('petitioner', 'The Petitioner is (one only):', { number: '1.' }),
    tick('isDefendant', 'the Defendant and the primary subject of the criminal conviction record.', always, {
      level: 1,
      confirm: 'signed',
    }),
    tick(
      'isAgent',
      'the designated representative of the Defendant, by power of attorney or notarized authorization.',
      any(),
      { level: 1 },
    ),
    tick('isParent', 'the parent of the Defendant, if Defendant is under legal disability.', any(), { level: 1 }),
    tick(
      'isAppointed',
      'the appointed legal representative of the Defendant, if Defendant is under legal disability.',
      any(),
      { level: 1 },
    ),
    paragraph('born', 'Information about the Petitioner. Date of birth: {{birthDate}}', { number: '2.' }),
    paragraph('mail', 'Mailing address: {{street}}, {{city}}, {{homeState}} {{zip}}', { level: 1 }),
    lines('phones', ['Main phone: {{phone}}']),
    paragraph('records', 'The criminal conviction records are in the custody of the following agencies:', {
      number: '3.',
    }),
    tick('courtRecord', 'Municipal Court. Case number: {{caseNumber}}', always),
    paragraph('courtMail', 'Mailing address: {{court.address}}', { level: 1 }),
    ...sheriffKeeper,
    box('districtAttorney', 'District Attorney. Mailing address: {{long}}'),
    tick('cityAttorney', 'City Attorney: {{prosecutor.office}}', always),
    paragraph('cityAttorneyMail', 'Mailing address: {{prosecutor.address}}', { level: 1 }),
    ...policeKeeper,
    bureauKeeper,
    ...otherKeepers,
    paragraph('offense', 'Information about the criminal conviction to seal is as follows:', { number: '4.' }),
    tick('violations', 'Municipal [Violation|Violations] of {{offense}} ({{offense.section}})', not(unnamed), {
      confirm: 'signed',
      when: not(unnamed),
    }),
    tick('violationsNamed', 'Municipal [Violation|Violations] of {{chargeName}} ({{offense.section}})', unnamed, {
      confirm: 'signed',
      when: unnamed,
    }),
    ...sentenceDates,
    ...appeal('5.'),
    paragraph(
      'history',
      'A current verified copy of the Defendant’s criminal history record is attached, and the criminal history record check was conducted no more than 20 days prior to the filing of this Petition.',
      { number: '6.' },
    ),
    tick(
      'historyYes',
      'Yes, my criminal history record is attached and is not more than 20 days old.',
      is(historyAttached, 'yes'),
      { level: 1, confirm: 'signed' },
    ),
    tick(
      'historyNo',
      'No, it is not attached. A copy must be filed with the Court no later than 10 days after the filing of this Petition.',
      is(historyAttached, 'no'),
      { level: 1, confirm: 'signed' },
    ),
    paragraph('restitution', 'Does Defendant still owe restitution?', { number: '7.' }),
    tick('restitutionYes', 'Yes, restitution is still owed.', is(owesRestitution, 'yes'), {
      level: 1,
      confirm: 'signed',
    }),
    tick('restitutionNo', 'No, restitution is not still owed.', is(owesRestitution, 'no'), {
      level: 1,
      confirm: 'signed',
    }),
    paragraph(
      'harm',
      'The Petitioner further shows the Court that the harm to Defendant’s privacy or the danger of unwarranted, adverse consequences outweighs the public interest in retaining the records. Explain:',
      { number: '8.', confirm: 'signed' },
    ),
    room('harmRoom', 6),
    paragraph('eligible', 'The Petition is for a conviction eligible for sealing under C.R.S. § 24-72-708.', {
      number: '9.',
      confirm: 'signed',
    }),
    paragraph(
      'notOnlyTraffic',
      'The case I am requesting be sealed contains at least one charge that is not a class 1 misdemeanor traffic offense, class 2 misdemeanor traffic offense, class A traffic infraction, or class B traffic infraction.',
      { number: '10.', confirm: 'signed' },
    ),
    paragraph(
      'commercial',
      'I understand sealing is not available for records pertaining to a deferred judgment and sentence concerning the holder of a commercial driver’s license or the operator of a commercial motor vehicle pursuant to C.R.S. § 42-2-402, or an offense for which the factual basis involved unlawful sexual behavior pursuant to C.R.S. § 16-22-102(9).',
      { number: '11.', confirm: 'signed' },
    ),
    paragraph(
      'oneLater',
      'If, subsequent to the conviction in the case I am requesting be sealed, I have been convicted of a single offense that was not a felony and did not involve domestic violence as defined in C.R.S. § 18-6-800.3(1), unlawful sexual behavior as defined in C.R.S. § 16-22-102(9), or child abuse as defined in C.R.S. § 18-6-401, I understand sealing is not available for records pertaining to a municipal assault or battery offense, as defined in C.R.S. § 18-6-800.3(1), or any other municipal violation in which the underlying factual basis involves domestic violence as defined in C.R.S. § 18-6-800.3(1).',
      { number: '12.', confirm: 'signed' },
    ),
    paragraph(
      'request',
      'Petitioner requests the Court to enter an order sealing the municipal conviction record pertaining to the Defendant, pursuant to C.R.S. §§ 24-72-703 and 24-72-708, and to seal this action.',
      { number: '13.' },
    ),
    heading('serviceHead', '14. Certificate of Service'),
    paragraph(
      'served',
      'I certify that on (enter date) {{line}} I gave a copy of this document to the prosecuting attorney by (select at least one):',
    ),
    box('eFiling', 'E-filing (where available)'),
    box('faxed', 'Email or fax to: {{long}}'),
    box('byHand', 'Hand delivery, to (name, place): {{long}}'),
    box('mailed', 'Regular mail, addressed to: {{prosecutor.office}}'),
    paragraph('mailedTo', 'Full address: {{prosecutor.address}}', { level: 1 }),
    paragraph('mailedSecond', 'Second address, if any: {{long}}', { level: 1 }),
    ...signed('15. Signature', 'Petitioner (Defendant)'),
  ],
}

/** JDF 684: filed with the petition, its caption filled; the rest is the court's. */
export const cityDenial = order(
  {
    id: 'co-jdf-684',
    title: 'ORDER DENYING PETITION TO SEAL CRIMINAL CONVICTION MUNICIPAL RECORDS',
    form: { number: 'JDF 684', edition: 'R8/19' },
    blocks: [
      paragraph(
        'decision',
        'The Court has read the Petition to Seal Municipal Conviction Records. The Court denies the Petition, without a hearing, for the following reasons:',
      ),
      room('reasons', 8),
      soOrdered(),
    ],
  },
  CITY,
)

/** JDF 685: the same. */
export const cityHearing = order(
  {
    id: 'co-jdf-685',
    title: 'ORDER AND NOTICE OF HEARING TO SEAL CRIMINAL CONVICTION MUNICIPAL RECORDS',
    form: { number: 'JDF 685', edition: 'R8/19' },
    blocks: [
      paragraph('hearing', 'A hearing on the Petition to Seal Municipal Conviction Records has been set as follows:'),
      paragraph('day', 'Date: {{line}} Time: {{line}}'),
      paragraph('where', 'Place: {{long}}'),
      paragraph('why', 'The Court finds that a hearing is necessary for the following reasons:'),
      room('reasons', 5),
      soOrdered(),
    ],
  },
  CITY,
)

/** Statements of JDF 686. Its note on a fee of the CBI is out of date (repealed in 2024) and left out. */
export const cityOrder = order(
  {
    id: 'co-jdf-686',
    title: 'ORDER TO SEAL MUNICIPAL CONVICTION RECORDS',
    form: { number: 'JDF 686', edition: 'R: February 8, 2023' },
    blocks: [
      heading('backgroundHead', '1. Background'),
      paragraph('who', 'Defendant’s full name: {{long}}'),
      paragraph('whoBorn', 'Date of birth: {{line}}'),
      paragraph('whoMail', 'Mailing address: {{long}}'),
      paragraph('whoCity', 'City: {{line}} State: {{short}} ZIP code: {{short}}'),
      paragraph(
        'background',
        'The Court has read the Petition to Seal Municipal Conviction Records, examined the record, reviewed the current copy of the Defendant’s criminal history record and, if applicable, considered any evidence presented at a hearing and any responses filed in opposition to the Petition. The Court hereby finds that it is appropriate to grant the Petition pursuant to C.R.S. § 24-72-708.',
      ),
      heading('findingsHead', '2. Findings'),
      paragraph(
        'weighing',
        'The Court finds that the harm to the privacy of the Defendant or the dangers or unwarranted, adverse consequences to the Defendant outweigh the public interest in retaining the records.',
      ),
      heading('decisionHead', '3. Decision'),
      box(
        'sealRecords',
        'Records Sealed. The Court orders the criminal records information specifically relating to and contained in:',
        { number: '1)' },
      ),
      paragraph('cityCase', 'Municipal Court case number: {{line}}', { level: 1 }),
      paragraph('agency', 'Law Enforcement Agency case number: {{line}}', { level: 1 }),
      paragraph(
        'sealedAtOnce',
        'be sealed immediately, except for basic identifying information, and that upon inquiry in the matter, the person in interest and criminal justice agencies to which this Order is directed may properly reply that public conviction records do not exist with respect to the defendant. This order applies to public and private custodians of the record.',
        { level: 1 },
      ),
      box(
        'sealCase',
        'Case Sealed. The Court directs the above order to the Clerk of Court to seal the criminal case listed above. The Court also directs the Clerk of Court to seal this civil action (if any).',
        { number: '2)' },
      ),
      box(
        'copies',
        'Service. The Court’s clerk shall provide a copy of this Order to the Colorado Bureau of Investigation (CBI) and to every records custodian listed in the Petition.',
        { number: '3)' },
      ),
      soOrdered(),
    ],
  },
  CITY,
)
