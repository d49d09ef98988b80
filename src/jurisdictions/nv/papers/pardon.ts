import { LETTER } from '../../../documents/formats'
import type { Blank, PaperTemplate } from '../../../documents/template'
import { any, is, unsure } from '../../../rules/condition'
import { convictionDate, sentenceEndDate } from '../../facts'
import { pardonMatchesCharge, pardonStatus } from '../facts'
import { askedIfSealed, filer, inCase, keepers, onRecord, pardonDate } from './facts'
import { caption, PLEADING } from './format'
import { judgeSigns, sealing } from './order'
import { charges, custodians, policeNumber, privacy, values } from './parts'

export const hasPardon = is(pardonStatus, 'have_document')
export const lacksPardon = any(is(pardonStatus, 'none'), unsure(pardonStatus))

const status: Blank = { fact: pardonStatus }

/** Goes with the Board's own form. The pardon of 2020 covers the conviction; the paper that proves it must be asked for. */
export const pardonLetter: PaperTemplate = {
  id: 'nv-pardon-letter',
  kind: 'letter',
  title: 'Letter to the Board of Pardons',
  when: lacksPardon,
  format: LETTER,
  needs: [
    status,
    ...filer,
    ...inCase.filter(({ fact }) => fact.id !== 'lvmpdId'),
    ...onRecord,
    { fact: convictionDate },
  ],
  values,
  blocks: [
    {
      id: 'from',
      kind: 'lines',
      lines: ['{{fullName}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', '{{phone}}', '{{email}}'],
    },
    { id: 'date', kind: 'paragraph', text: 'Date: {{line}}' },
    { id: 'to', kind: 'lines', lines: ['Nevada Board of Pardons Commissioners', '{{long}}', '{{long}}'] },
    { id: 'subject', kind: 'heading', text: 'Request for a pardon document (resolution of June 17, 2020)' },
    {
      id: 'about',
      kind: 'lines',
      lines: [
        'Name in the record: {{defendant}}',
        'Date of birth: {{birthDate}}',
        'Court: {{court.name}}',
        'Case number: {{caseNumber}}',
      ],
    },
    ...charges('signed', { head: 'Date of conviction', cell: '{{convictionDate}}', width: 3 }),
    {
      id: 'pardoned',
      kind: 'paragraph',
      text: 'By its resolution of June 17, 2020, the Board pardoned convictions for possession of one ounce or less of marijuana. I was convicted as shown above.',
    },
    {
      id: 'ask',
      kind: 'paragraph',
      text: 'Please send me the document that shows that this conviction is pardoned. The form of the Board is enclosed, with a copy of my {{box}} judgment of conviction {{box}} criminal history record.',
    },
    {
      id: 'send',
      kind: 'paragraph',
      text: 'Please also send a certified copy of the pardon to the court named above and to the Central Repository for Nevada Records of Criminal History, so that they can seal the records under NRS 179.273(1).',
    },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Signature', undated: true },
  ],
}

const needs: readonly Blank[] = [
  status,
  ...filer,
  ...inCase,
  ...onRecord,
  { fact: convictionDate },
  { fact: sentenceEndDate },
  { fact: pardonMatchesCharge, when: hasPardon },
  { fact: pardonDate },
  { fact: askedIfSealed },
  ...keepers,
]

/** The petition of NRS 179.273(2), for a person who holds the pardon. */
export const pardonPetition: PaperTemplate = {
  id: 'nv-pardon-petition',
  kind: 'court',
  title: 'PETITION TO SEAL RECORDS AFTER PARDON',
  when: hasPardon,
  format: PLEADING,
  caption: caption('Petition', 'Petitioner in proper person', '(NRS 179.273)', 'NO FEE (NRS 179.273(5))'),
  needs,
  values,
  blocks: [
    {
      id: 'intro',
      kind: 'paragraph',
      text: 'I, {{fullName}}, ask the court under NRS 179.273(2) to seal the records of the conviction described here, which has been pardoned.',
    },
    policeNumber,
    { id: 'convictionHead', kind: 'heading', text: 'CHARGES NAMED IN THE PARDON' },
    ...charges('signed'),
    {
      id: 'convicted',
      kind: 'paragraph',
      number: '#.',
      confirm: 'signed',
      text: 'I was convicted of the above on {{convictionDate}} in {{court.name}}, Case No. {{caseNumber}}.',
    },
    {
      id: 'arrested',
      kind: 'paragraph',
      number: '#.',
      confirm: 'signed',
      text: 'I was arrested or cited on {{arrestDate}} by {{arrestingAgency}}.',
    },
    {
      id: 'pardoned',
      kind: 'paragraph',
      number: '#.',
      confirm: 'signed',
      text: 'On {{pardonDate}} the State Board of Pardons Commissioners granted me an unconditional pardon. A copy of it is attached as Exhibit A.',
    },
    {
      id: 'same',
      kind: 'paragraph',
      number: '#.',
      every: true,
      when: is(pardonMatchesCharge, 'yes'),
      confirm: 'signed',
      text: 'The charges in the records to be sealed are the same as the charges in the pardon.',
    },
    {
      id: 'notSealed',
      kind: 'paragraph',
      number: '#.',
      when: is(askedIfSealed, 'yes'),
      confirm: 'signed',
      text: 'I have asked whether the records were sealed under NRS 179.273(1). They were not.',
    },
    {
      id: 'ask',
      kind: 'paragraph',
      number: '#.',
      text: 'I ask the court to order sealed all records of the arrest, the case, and the conviction that are in the possession of the court and of the custodians listed below.',
    },
    { id: 'keepersHead', kind: 'heading', text: 'CUSTODIANS OF RECORDS' },
    ...custodians,
    privacy,
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Petitioner in proper person' },
  ],
}

export const pardonOrder: PaperTemplate = {
  id: 'nv-pardon-order',
  kind: 'court',
  title: 'ORDER TO SEAL RECORDS',
  when: hasPardon,
  format: PLEADING,
  caption: caption('Petition', 'Petitioner in proper person', '(NRS 179.273)'),
  needs,
  values,
  blocks: [
    {
      id: 'found',
      kind: 'paragraph',
      text: 'The court has received the petition of {{fullName}} under NRS 179.273 with proof of an unconditional pardon dated {{pardonDate}}. The charges in the records to be sealed are the same as the charges in the pardon.',
    },
    ...sealing({ outcome: 'convicted on {{convictionDate}}; pardoned', closed: '{{sentenceEndDate}}', effect: true }),
    judgeSigns,
  ],
}
