import type { PaperTemplate } from '../../../documents/template'
import { always, any, is, not } from '../../../rules/condition'
import { birthDate, convictionDate, offenseDate, owesRestitution } from '../../facts'
import { sentenceEndDate } from '../facts'
import { caseAppealed, filer, historyAttached, inCase, inCharge, keepers, unnamed } from './facts'
import { CITY, COLORADO, motionCaption } from './format'
import { judges, order, soOrdered } from './judge'
import { bureauKeeper, otherKeepers, policeKeeper, sheriffKeeper } from './keepers'
import { PRINTED } from './printed'
import { appeal, sentenceDates, signed } from './sections'

/** Statements of JDF 683, filed in the city case. */
export const cityPetition: PaperTemplate = {
  id: 'co-jdf-683',
  kind: 'court',
  title: 'PETITION TO SEAL MUNICIPAL CONVICTION RECORDS (C.R.S. § 24-72-708)',
  form: { number: 'JDF 683', edition: 'R: February 8, 2023' },
  format: COLORADO,
  caption: motionCaption(CITY),
  needs: [
    ...filer,
    ...inCase,
    { fact: birthDate },
    ...inCharge,
    { fact: offenseDate },
    { fact: convictionDate },
    { fact: sentenceEndDate },
    ...keepers,
    { fact: caseAppealed },
    { fact: historyAttached },
    { fact: owesRestitution },
  ],
  values: PRINTED,
  blocks: [
    { id: 'petitioner', kind: 'paragraph', number: '1.', text: 'The Petitioner is (one only):' },
    {
      id: 'isDefendant',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: always,
      text: 'the Defendant and the primary subject of the criminal conviction record.',
    },
    {
      id: 'isAgent',
      kind: 'tick',
      level: 1,
      tick: any(),
      text: 'the designated representative of the Defendant, by power of attorney or notarized authorization.',
    },
    {
      id: 'isParent',
      kind: 'tick',
      level: 1,
      tick: any(),
      text: 'the parent of the Defendant, if Defendant is under legal disability.',
    },
    {
      id: 'isAppointed',
      kind: 'tick',
      level: 1,
      tick: any(),
      text: 'the appointed legal representative of the Defendant, if Defendant is under legal disability.',
    },
    {
      id: 'born',
      kind: 'paragraph',
      number: '2.',
      text: 'Information about the Petitioner. Date of birth: {{birthDate}}',
    },
    {
      id: 'mail',
      kind: 'paragraph',
      level: 1,
      text: 'Mailing address: {{street}}, {{city}}, {{homeState}} {{zip}}',
    },
    { id: 'phones', kind: 'lines', lines: ['Main phone: {{phone}}'] },
    {
      id: 'records',
      kind: 'paragraph',
      number: '3.',
      text: 'The criminal conviction records are in the custody of the following agencies:',
    },
    {
      id: 'courtRecord',
      kind: 'tick',
      tick: always,
      text: 'Municipal Court. Case number: {{caseNumber}}',
    },
    { id: 'courtMail', kind: 'paragraph', level: 1, text: 'Mailing address: {{court.address}}' },
    ...sheriffKeeper,
    { id: 'districtAttorney', kind: 'tick', tick: 'open', text: 'District Attorney. Mailing address: {{long}}' },
    {
      id: 'cityAttorney',
      kind: 'tick',
      tick: always,
      text: 'City Attorney: {{prosecutor.office}}',
    },
    { id: 'cityAttorneyMail', kind: 'paragraph', level: 1, text: 'Mailing address: {{prosecutor.address}}' },
    ...policeKeeper,
    bureauKeeper,
    ...otherKeepers,
    {
      id: 'offense',
      kind: 'paragraph',
      number: '4.',
      text: 'Information about the criminal conviction to seal is as follows:',
    },
    {
      id: 'violations',
      kind: 'tick',
      confirm: 'signed',
      when: not(unnamed),
      tick: not(unnamed),
      text: 'Municipal Violation(s) of {{offense}} ({{offense.section}})',
    },
    {
      id: 'violationsNamed',
      kind: 'tick',
      confirm: 'signed',
      when: unnamed,
      tick: unnamed,
      text: 'Municipal Violation(s) of {{chargeName}} ({{offense.section}})',
    },
    ...sentenceDates,
    ...appeal('5.'),
    {
      id: 'history',
      kind: 'paragraph',
      number: '6.',
      text: 'A current verified copy of the Defendant’s criminal history record is attached, and the criminal history record check was conducted no more than 20 days prior to the filing of this Petition.',
    },
    {
      id: 'historyYes',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: is(historyAttached, 'yes'),
      text: 'Yes, my criminal history record is attached and is not more than 20 days old.',
    },
    {
      id: 'historyNo',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: is(historyAttached, 'no'),
      text: 'No, it is not attached. A copy must be filed with the Court no later than 10 days after the filing of this Petition.',
    },
    { id: 'restitution', kind: 'paragraph', number: '7.', text: 'Does Defendant still owe restitution?' },
    {
      id: 'restitutionYes',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: is(owesRestitution, 'yes'),
      text: 'Yes, restitution is still owed.',
    },
    {
      id: 'restitutionNo',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: is(owesRestitution, 'no'),
      text: 'No, restitution is not still owed.',
    },
    {
      id: 'harm',
      kind: 'paragraph',
      number: '8.',
      confirm: 'signed',
      text: 'The Petitioner further shows the Court that the harm to Defendant’s privacy or the danger of unwarranted, adverse consequences outweighs the public interest in retaining the records. Explain:',
    },
    { id: 'harmRoom', kind: 'room', count: 6 },
    {
      id: 'eligible',
      kind: 'paragraph',
      number: '9.',
      confirm: 'signed',
      text: 'The Petition is for a conviction eligible for sealing under C.R.S. § 24-72-708.',
    },
    {
      id: 'notOnlyTraffic',
      kind: 'paragraph',
      number: '10.',
      confirm: 'signed',
      text: 'The case I am requesting be sealed contains at least one charge that is not a class 1 misdemeanor traffic offense, class 2 misdemeanor traffic offense, class A traffic infraction, or class B traffic infraction.',
    },
    {
      id: 'commercial',
      kind: 'paragraph',
      number: '11.',
      confirm: 'signed',
      text: 'I understand sealing is not available for records pertaining to a deferred judgment and sentence concerning the holder of a commercial driver’s license or the operator of a commercial motor vehicle pursuant to C.R.S. § 42-2-402, or an offense for which the factual basis involved unlawful sexual behavior pursuant to C.R.S. § 16-22-102(9).',
    },
    {
      id: 'oneLater',
      kind: 'paragraph',
      number: '12.',
      confirm: 'signed',
      text: 'If, subsequent to the conviction in the case I am requesting be sealed, I have been convicted of a single offense that was not a felony and did not involve domestic violence as defined in C.R.S. § 18-6-800.3(1), unlawful sexual behavior as defined in C.R.S. § 16-22-102(9), or child abuse as defined in C.R.S. § 18-6-401, I understand sealing is not available for records pertaining to a municipal assault or battery offense, as defined in C.R.S. § 18-6-800.3(1), or any other municipal violation in which the underlying factual basis involves domestic violence as defined in C.R.S. § 18-6-800.3(1).',
    },
    {
      id: 'request',
      kind: 'paragraph',
      number: '13.',
      text: 'Petitioner requests the Court to enter an order sealing the municipal conviction record pertaining to the Defendant, pursuant to C.R.S. §§ 24-72-703 and 24-72-708, and to seal this action.',
    },
    { id: 'serviceHead', kind: 'heading', text: '14. Certificate of Service' },
    {
      id: 'served',
      kind: 'paragraph',
      text: 'I certify that on (enter date) {{line}} I gave a copy of this document to the prosecuting attorney by (select at least one):',
    },
    { id: 'eFiling', kind: 'tick', tick: 'open', text: 'E-filing (where available)' },
    { id: 'faxed', kind: 'tick', tick: 'open', text: 'Email or fax to: {{long}}' },
    { id: 'byHand', kind: 'tick', tick: 'open', text: 'Hand delivery, to (name, place): {{long}}' },
    {
      id: 'mailed',
      kind: 'tick',
      tick: 'open',
      text: 'Regular mail, addressed to: {{prosecutor.office}}',
    },
    { id: 'mailedTo', kind: 'paragraph', level: 1, text: 'Full address: {{prosecutor.address}}' },
    { id: 'mailedSecond', kind: 'paragraph', level: 1, text: '2) {{long}}' },
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
      {
        id: 'decision',
        kind: 'paragraph',
        text: 'The Court has read the Petition to Seal Municipal Conviction Records. The Court denies the Petition, without a hearing, for the following reasons:',
      },
      { id: 'reasons', kind: 'room', count: 8 },
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
      {
        id: 'hearing',
        kind: 'paragraph',
        text: 'A hearing on the Petition to Seal Municipal Conviction Records has been set as follows:',
      },
      { id: 'day', kind: 'paragraph', text: 'Date: {{line}} Time: {{line}}' },
      { id: 'where', kind: 'paragraph', text: 'Place: {{long}}' },
      { id: 'why', kind: 'paragraph', text: 'The Court finds that a hearing is necessary for the following reasons:' },
      { id: 'reasons', kind: 'room', count: 5 },
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
      { id: 'backgroundHead', kind: 'heading', text: '1. Background' },
      { id: 'who', kind: 'paragraph', text: 'Defendant’s full name: {{long}}' },
      { id: 'whoBorn', kind: 'paragraph', text: 'Date of birth: {{line}}' },
      {
        id: 'whoMail',
        kind: 'paragraph',
        text: 'Mailing address: {{long}}',
      },
      { id: 'whoCity', kind: 'paragraph', text: 'City: {{line}} State: {{short}} ZIP code: {{short}}' },
      {
        id: 'background',
        kind: 'paragraph',
        text: 'The Court has read the Petition to Seal Municipal Conviction Records, examined the record, reviewed the current copy of the Defendant’s criminal history record and, if applicable, considered any evidence presented at a hearing and any responses filed in opposition to the Petition. The Court hereby finds that it is appropriate to grant the Petition pursuant to C.R.S. § 24-72-708.',
      },
      { id: 'findingsHead', kind: 'heading', text: '2. Findings' },
      {
        id: 'weighing',
        kind: 'paragraph',
        text: 'The Court finds that the harm to the privacy of the Defendant or the dangers or unwarranted, adverse consequences to the Defendant outweigh the public interest in retaining the records.',
      },
      { id: 'decisionHead', kind: 'heading', text: '3. Decision' },
      judges(
        'sealRecords',
        'Records Sealed. The Court orders the criminal records information specifically relating to and contained in:',
        '1)',
      ),
      { id: 'cityCase', kind: 'paragraph', level: 1, text: 'Municipal Court case number: {{line}}' },
      { id: 'agency', kind: 'paragraph', level: 1, text: 'Law Enforcement Agency case number: {{line}}' },
      {
        id: 'sealedAtOnce',
        kind: 'paragraph',
        level: 1,
        text: 'be sealed immediately, except for basic identifying information, and that upon inquiry in the matter, the person in interest and criminal justice agencies to which this Order is directed may properly reply that public conviction records do not exist with respect to the defendant. This order applies to public and private custodians of the record.',
      },
      judges(
        'sealCase',
        'Case Sealed. The Court directs the above order to the Clerk of Court to seal the criminal case(s) listed above. The Court also directs the Clerk of Court to seal this civil action (if any).',
        '2)',
      ),
      judges(
        'copies',
        'Service. The Court’s clerk shall provide a copy of this Order to the Colorado Bureau of Investigation (CBI) and to every records custodian listed in the Petition.',
        '3)',
      ),
      soOrdered(),
    ],
  },
  CITY,
)
