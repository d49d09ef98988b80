import type { PaperTemplate } from '../../../documents/template'
import { always, is } from '../../../rules/condition'
import { birthDate, convictionDate, offenseDate } from '../../facts'
import { offenseLevel, otherCountKind } from '../facts'
import { otherCountToAdd } from './charges'
import { filer, given, inCase, inCharge, keepers, pardonAttached, policeName } from './facts'
import { COLORADO, motionCaption, orderCaption, STATE } from './format'
import { courtCompletes, judges, soOrdered } from './judge'
import { bureauKeeper, otherKeepers, policeKeeper, prosecutorKeeper, sheriffKeeper } from './keepers'
import { PRINTED } from './printed'
import { certificate, counts, signed } from './sections'

/** Statements of JDF 680, whose edition was not seen. */
export const pardonMotion: PaperTemplate = {
  id: 'co-jdf-680',
  kind: 'court',
  title: 'MOTION TO SEAL CONVICTION RECORDS (PARDONED) (C.R.S. § 24-72-710)',
  form: { number: 'JDF 680', edition: 'as of 2026' },
  format: COLORADO,
  caption: motionCaption(STATE),
  needs: [
    ...filer,
    ...inCase,
    { fact: birthDate },
    ...inCharge,
    { fact: otherCountKind, when: otherCountToAdd },
    { fact: offenseLevel },
    { fact: offenseDate },
    { fact: convictionDate },
    ...keepers,
    { fact: pardonAttached },
  ],
  values: PRINTED,
  blocks: [
    {
      id: 'moves',
      kind: 'paragraph',
      text: 'I, the Defendant, move under C.R.S. § 24-72-710 to seal the conviction records in this case.',
    },
    { id: 'infoHead', kind: 'heading', text: '1. Information about the Defendant' },
    { id: 'born', kind: 'paragraph', text: 'Date of birth: {{birthDate}}' },
    {
      id: 'mail',
      kind: 'paragraph',
      text: 'Address: {{street}}, {{city}}, {{homeState}} {{zip}}',
    },
    { id: 'phones', kind: 'lines', lines: ['Main phone: {{phone}}'] },
    {
      id: 'convicted',
      kind: 'paragraph',
      text: 'On {{convictionDate}} I was convicted of these offenses in this case:',
    },
    ...counts,
    { id: 'recordsHead', kind: 'heading', text: '2. Records to be Sealed' },
    { id: 'records', kind: 'paragraph', text: 'The conviction records are in the custody of the following agencies:' },
    { id: 'courtRecord', kind: 'tick', tick: always, text: 'District/County Court. Case number: {{caseNumber}}' },
    ...prosecutorKeeper,
    {
      id: 'cityCourt',
      kind: 'tick',
      tick: 'open',
      text: 'Municipal Court (case numbers): {{long}}',
    },
    { id: 'cityCourtMail', kind: 'paragraph', level: 1, text: 'Mailing address: {{long}}' },
    ...sheriffKeeper,
    { id: 'cityAttorney', kind: 'tick', tick: 'open', text: 'City Attorney' },
    { id: 'cityAttorneyMail', kind: 'paragraph', level: 1, text: 'Mailing address: {{long}}' },
    ...policeKeeper,
    bureauKeeper,
    ...otherKeepers,
    { id: 'pardonHead', kind: 'heading', text: '3. Pardon' },
    {
      id: 'pardoned',
      kind: 'paragraph',
      confirm: 'signed',
      text: 'The Governor granted a full and unconditional pardon for this conviction.',
    },
    {
      id: 'attached',
      kind: 'tick',
      confirm: 'signed',
      tick: is(pardonAttached, 'yes'),
      text: 'The Governor’s full and unconditional pardon is attached.',
    },
    ...certificate('4. Certificate of Service', 'motion'),
    ...signed('5. Sign and Date'),
  ],
}

/** JDF 681: the caption and who the person is; the rest is the court's. */
export const pardonOrder: PaperTemplate = {
  id: 'co-jdf-681',
  kind: 'court',
  title: 'ORDER TO SEAL CONVICTION RECORDS (PARDONED)',
  form: { number: 'JDF 681', edition: 'as of 2026' },
  format: COLORADO,
  caption: orderCaption(STATE),
  needs: [...filer, ...inCase, { fact: birthDate }, ...keepers],
  blocks: [
    { id: 'who', kind: 'paragraph', text: 'Defendant’s name: {{fullName}}' },
    { id: 'born', kind: 'paragraph', text: 'Birth date: {{birthDate}}' },
    { id: 'mail', kind: 'paragraph', text: 'Address: {{street}}, {{city}}, {{homeState}} {{zip}}' },
    {
      id: 'agency',
      kind: 'paragraph',
      when: given(policeName),
      text: 'Law enforcement agency: {{policeName}} Case number: {{policeNumber}}',
    },
    courtCompletes,
    {
      id: 'background',
      kind: 'paragraph',
      text: 'The Court has read the Motion to Seal Conviction Records under C.R.S. § 24-72-710 and any responses. The Court finds:',
    },
    judges(
      'pardoned',
      'The Governor granted the Defendant a full and unconditional pardon for the conviction in this case.',
    ),
    judges('notice', 'The Defendant gave notice of the Motion to the District Attorney.'),
    judges('otherFindings', 'Other findings: {{long}}'),
    { id: 'orders', kind: 'paragraph', text: 'The Court orders:' },
    judges(
      'sealRecords',
      'The conviction records of this case are sealed, except for basic identifying information. If an inquiry is made, the Defendant and criminal justice agencies may reply that no such records exist.',
    ),
    judges(
      'copies',
      'The Court’s clerk shall provide a copy of this Order to the Colorado Bureau of Investigation (CBI) and every records custodian listed in the Motion.',
    ),
    judges('denied', 'The Motion is denied because: {{long}}'),
    judges('otherOrders', 'Other orders: {{long}}'),
    soOrdered(),
  ],
}
