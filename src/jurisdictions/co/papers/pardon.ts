import { box, heading, lines, paragraph, tick } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { always, is } from '../../../rules/condition'
import { given, pardonAttached, policeName } from './facts'
import { COLORADO, motionCaption, orderCaption, STATE } from './format'
import { courtCompletes, soOrdered } from './judge'
import { bureauKeeper, otherKeepers, policeKeeper, prosecutorKeeper, sheriffKeeper } from './keepers'
import { certificate, counts, signed } from './parts'
import { PRINTED } from './printed'

/** Statements of JDF 680, whose edition was not seen. */
export const pardonMotion: PaperDraft = {
  id: 'co-jdf-680',
  kind: 'court',
  title: 'MOTION TO SEAL CONVICTION RECORDS (PARDONED) (C.R.S. § 24-72-710)',
  form: { number: 'JDF 680', edition: 'as of 2026' },
  format: COLORADO,
  caption: motionCaption(STATE),
  values: PRINTED,
  blocks: [
    paragraph('moves', 'I, the Defendant, move under C.R.S. § 24-72-710 to seal the conviction records in this case.'),
    heading('infoHead', '1. Information about the Defendant'),
    paragraph('born', 'Date of birth: {{birthDate}}'),
    paragraph('mail', 'Address: {{street}}, {{city}}, {{homeState}} {{zip}}'),
    lines('phones', ['Main phone: {{phone}}']),
    paragraph('convicted', 'On {{convictionDate}} I was convicted of these offenses in this case:'),
    ...counts,
    heading('recordsHead', '2. Records to be Sealed'),
    paragraph('records', 'The conviction records are in the custody of the following agencies:'),
    tick('courtRecord', 'District/County Court. Case number: {{caseNumber}}', always),
    ...prosecutorKeeper,
    box('cityCourt', 'Municipal Court (case numbers): {{long}}'),
    paragraph('cityCourtMail', 'Mailing address: {{long}}', { level: 1 }),
    ...sheriffKeeper,
    box('cityAttorney', 'City Attorney'),
    paragraph('cityAttorneyMail', 'Mailing address: {{long}}', { level: 1 }),
    ...policeKeeper,
    bureauKeeper,
    ...otherKeepers,
    heading('pardonHead', '3. Pardon'),
    paragraph('pardoned', 'The Governor granted a full and unconditional pardon for this conviction.', {
      confirm: 'signed',
    }),
    tick('attached', 'The Governor’s full and unconditional pardon is attached.', is(pardonAttached, 'yes'), {
      confirm: 'signed',
    }),
    ...certificate('4. Certificate of Service', 'motion'),
    ...signed('5. Sign and Date'),
  ],
}

/** JDF 681: the caption and who the person is; the rest is the court's. */
export const pardonOrder: PaperDraft = {
  id: 'co-jdf-681',
  kind: 'court',
  title: 'ORDER TO SEAL CONVICTION RECORDS (PARDONED)',
  form: { number: 'JDF 681', edition: 'as of 2026' },
  format: COLORADO,
  caption: orderCaption(STATE),
  blocks: [
    paragraph('who', 'Defendant’s name: {{fullName}}'),
    paragraph('born', 'Birth date: {{birthDate}}'),
    paragraph('mail', 'Address: {{street}}, {{city}}, {{homeState}} {{zip}}'),
    paragraph('agency', 'Law enforcement agency: {{policeName}} Case number: {{policeNumber}}', {
      when: given(policeName),
    }),
    courtCompletes,
    paragraph(
      'background',
      'The Court has read the Motion to Seal Conviction Records under C.R.S. § 24-72-710 and any responses. The Court finds:',
    ),
    box(
      'pardoned',
      'The Governor granted the Defendant a full and unconditional pardon for the conviction in this case.',
    ),
    box('notice', 'The Defendant gave notice of the Motion to the District Attorney.'),
    box('otherFindings', 'Other findings: {{long}}'),
    paragraph('orders', 'The Court orders:'),
    box(
      'sealRecords',
      'The conviction records of this case are sealed, except for basic identifying information. If an inquiry is made, the Defendant and criminal justice agencies may reply that no such records exist.',
    ),
    box(
      'copies',
      'The Court’s clerk shall provide a copy of this Order to the Colorado Bureau of Investigation (CBI) and every records custodian listed in the Motion.',
    ),
    box('denied', 'The Motion is denied because: {{long}}'),
    box('otherOrders', 'Other orders: {{long}}'),
    soOrdered(),
  ],
}
