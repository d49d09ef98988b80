import { heading, lines, paragraph, signature, statement } from '../../../documents/blocks'
import { LETTER } from '../../../documents/formats'
import type { PaperDraft } from '../../../documents/template'
import { any, is, unsure } from '../../../rules/condition'
import { sentenceEndDate } from '../../facts'
import { pardonMatchesCharge, pardonStatus } from '../facts'
import { askedIfSealed } from './facts'
import { caption, PLEADING } from './format'
import { judgeSigns, sealing } from './order'
import { charges, custodians, policeNumber, privacy, values } from './parts'

export const hasPardon = is(pardonStatus, 'have_document')
export const lacksPardon = any(is(pardonStatus, 'none'), unsure(pardonStatus))

/** Goes with the Board's own form. The pardon of 2020 covers the conviction; the paper that proves it must be asked for. */
export const pardonLetter: PaperDraft = {
  id: 'nv-pardon-letter',
  kind: 'letter',
  title: 'Letter to the Board of Pardons',
  when: lacksPardon,
  format: LETTER,
  values,
  blocks: [
    lines('from', ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}', '{{email}}']),
    paragraph('date', 'Date: {{line}}'),
    lines('to', ['Nevada Board of Pardons Commissioners', '{{long}}', '{{long}}']),
    heading('subject', 'Request for a pardon document (resolution of June 17, 2020)'),
    lines('about', [
      'Name in the record: {{defendant}}',
      'Date of birth: {{birthDate}}',
      'Court: {{court.name}}',
      'Case number: {{caseNumber}}',
    ]),
    ...charges('signed', ['Date of conviction', '{{convictionDate}}', 3]),
    paragraph(
      'pardoned',
      'By its resolution of June 17, 2020, the Board pardoned convictions for possession of one ounce or less of marijuana. I was convicted as shown above.',
    ),
    paragraph(
      'ask',
      'Please send me the document that shows that this conviction is pardoned. The form of the Board is enclosed, with a copy of my {{box}} judgment of conviction {{box}} criminal history record.',
    ),
    paragraph(
      'send',
      'Please also send a certified copy of the pardon to the court named above and to the Central Repository for Nevada Records of Criminal History, so that they can seal the records under NRS 179.273(1).',
    ),
    signature('sign', 'Signature', { undated: true }),
  ],
}

/** The petition of NRS 179.273(2), for a person who holds the pardon. */
export const pardonPetition: PaperDraft = {
  id: 'nv-pardon-petition',
  kind: 'court',
  title: 'PETITION TO SEAL RECORDS AFTER PARDON',
  also: [sentenceEndDate],
  when: hasPardon,
  format: PLEADING,
  caption: caption('Petition', 'Petitioner in proper person', '(NRS 179.273)', 'NO FEE (NRS 179.273(5))'),
  values,
  blocks: [
    paragraph(
      'intro',
      'I, {{fullName}}, ask the court under NRS 179.273(2) to seal the records of the [conviction described here, which has|convictions described here, which have] been pardoned.',
    ),
    policeNumber,
    heading('convictionHead', 'CHARGES NAMED IN THE PARDON'),
    ...charges('signed'),
    statement(
      'convicted',
      'I was convicted of the above on {{convictionDate}} in {{court.name}}, Case No. {{caseNumber}}.',
      { confirm: 'signed' },
    ),
    statement('arrested', 'I was arrested or cited on {{arrestDate}} by {{arrestingAgency}}.', { confirm: 'signed' }),
    statement(
      'pardoned',
      'On {{pardonDate}} the State Board of Pardons Commissioners granted me an unconditional pardon. A copy of it is attached as Exhibit A.',
      { confirm: 'signed' },
    ),
    statement('same', 'The charges in the records to be sealed are the same as the charges in the pardon.', {
      every: true,
      when: is(pardonMatchesCharge, 'yes'),
      confirm: 'signed',
    }),
    statement('notSealed', 'I have asked whether the records were sealed under NRS 179.273(1). They were not.', {
      when: is(askedIfSealed, 'yes'),
      confirm: 'signed',
    }),
    statement(
      'ask',
      'I ask the court to order sealed all records of the arrest, the case, and the [conviction|convictions] that are in the possession of the court and of the custodians listed below.',
    ),
    heading('keepersHead', 'CUSTODIANS OF RECORDS'),
    ...custodians,
    privacy,
    signature('sign', 'Petitioner in proper person'),
  ],
}

export const pardonOrder: PaperDraft = {
  id: 'nv-pardon-order',
  kind: 'court',
  title: 'ORDER TO SEAL RECORDS',
  when: hasPardon,
  format: PLEADING,
  caption: caption('Petition', 'Petitioner in proper person', '(NRS 179.273)'),
  values,
  blocks: [
    paragraph(
      'found',
      'The court has received the petition of {{fullName}} under NRS 179.273 with proof of an unconditional pardon dated {{pardonDate}}. The charges in the records to be sealed are the same as the charges in the pardon.',
    ),
    ...sealing({ outcome: 'convicted on {{convictionDate}}; pardoned', closed: '{{sentenceEndDate}}', effect: true }),
    judgeSigns,
  ],
}
