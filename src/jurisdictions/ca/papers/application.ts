import type { PaperTemplate } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { any, is } from '../../../rules/condition'
import { convictionDate } from '../../facts'
import { offense, offenseLevel } from '../facts'
import { mayAttach } from './attachment'
import { attachFacts, filer, inCase, sectionOnRecord, waiveAppearance, waiveOriginalJudge } from './facts'
import { caption, PLEADING } from './format'

/** Statements of CR-400, one paper for all counts of a case. The waivers of items 3 and 4 are off unless the person turns them on. */
export const application: PaperTemplate = {
  id: 'ca-cr-400',
  kind: 'court',
  title: 'PETITION/APPLICATION TO RESENTENCE, REDESIGNATE, OR DISMISS AND SEAL',
  form: { number: 'CR-400', edition: 'Rev. January 1, 2024' },
  format: PLEADING,
  caption: caption(
    '(Health & Saf. Code, § 11361.8)',
    'ADULT CRIMES',
    'Date: {{line}}',
    'Time: {{line}}',
    'Dept.: {{line}}',
  ),
  needs: [
    ...filer,
    ...inCase,
    { fact: offense },
    sectionOnRecord,
    { fact: offenseLevel },
    { fact: convictionDate },
    { fact: waiveOriginalJudge, off: true },
    { fact: waiveAppearance, off: true },
    { fact: attachFacts, when: mayAttach, off: true },
  ],
  values: { offenseLevel: { felony: 'Felony', misdemeanor: 'Misdemeanor', infraction: 'Infraction' } },
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
    { id: 'convictionHead', kind: 'heading', text: '1. CONVICTION INFORMATION' },
    {
      id: 'convicted',
      kind: 'paragraph',
      confirm: 'signed',
      text: 'On {{convictionDate}}, in the case named above, petitioner/applicant was convicted under the following sections of the Health and Safety Code:',
    },
    {
      id: 'possession',
      kind: 'tick',
      number: 'a.',
      text: '11357 – Possession of marijuana',
      tick: is(offense, 'ca-11357a', 'ca-11357b', 'ca-11357c', 'ca-11357d', 'ca-11357-unspecified'),
    },
    {
      id: 'cultivation',
      kind: 'tick',
      number: 'b.',
      text: '11358 – Cultivation of marijuana',
      tick: is(offense, 'ca-11358'),
    },
    {
      id: 'forSale',
      kind: 'tick',
      number: 'c.',
      text: '11359 – Possession of marijuana for sale',
      tick: is(offense, 'ca-11359'),
    },
    {
      id: 'transport',
      kind: 'tick',
      number: 'd.',
      text: '11360 – Transportation, distribution, or importation of marijuana',
      tick: is(offense, 'ca-11360a', 'ca-11360b', 'ca-11360-unspecified'),
    },
    // A permission, not a crime: nobody is convicted under it. The form prints the box all the same.
    { id: 'personalUse', kind: 'tick', number: 'e.', text: '11362.1 – Personal use of marijuana', tick: any() },
    {
      id: 'counts',
      kind: 'charges',
      confirm: 'signed',
      head: ['Section (HSC: Health and Safety Code)', 'Felony, misdemeanor, or infraction'],
      cells: ['{{offense.section}}', '{{offenseLevel}}'],
    },
    { id: 'requestHead', kind: 'heading', text: '2. REQUEST' },
    {
      id: 'petition',
      kind: 'tick',
      number: 'a.',
      confirm: 'signed',
      text: 'PETITION: Petitioner is now serving a sentence for the conviction above and asks the court to recall the sentence and resentence petitioner, or to dismiss the conviction.',
      tick: pathIs('ca-prop64-petition'),
    },
    {
      id: 'application',
      kind: 'tick',
      number: 'b.',
      confirm: 'signed',
      text: 'APPLICATION: Applicant has completed the sentence for the conviction above and asks the court to redesignate the conviction, or to dismiss and seal it.',
      tick: pathIs('ca-prop64-application'),
    },
    { id: 'judgeHead', kind: 'heading', text: '3. WAIVER OF HEARING BY ORIGINAL SENTENCING JUDGE' },
    {
      id: 'judge',
      kind: 'tick',
      confirm: 'signed',
      text: 'Petitioner/applicant gives up the right to have this matter heard by the judge who imposed the sentence. The presiding judge of the court may name any judge to decide it.',
      tick: is(waiveOriginalJudge, 'yes'),
    },
    { id: 'appearanceHead', kind: 'heading', text: '4. WAIVER OF APPEARANCE' },
    {
      id: 'appearance',
      kind: 'tick',
      confirm: 'signed',
      text: 'Petitioner/applicant understands that there is a right to attend in person any hearing in this matter, and gives up that right. The matter may be heard without petitioner/applicant.',
      tick: is(waiveAppearance, 'yes'),
    },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Petitioner/Applicant, in pro per' },
  ],
}
