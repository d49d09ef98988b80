import { heading, paragraph, signature, table, tick } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { pathIs } from '../../../../documents/verdict'
import { any, is } from '../../../../rules/condition'
import { offense } from '../../facts'
import { waiveAppearance, waiveOriginalJudge } from '../facts'
import { caption, PLEADING } from '../format'

/** Statements of CR-400, one paper for all counts of a case. The waivers of items 3 and 4 are off unless the person turns them on. */
export const application: PaperDraft = {
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
  values: { offenseLevel: { felony: 'Felony', misdemeanor: 'Misdemeanor', infraction: 'Infraction' } },
  blocks: [
    tick('kindPetition', 'RESENTENCING OR DISMISSAL (Health & Saf. Code, § 11361.8(b))', pathIs('ca-prop64-petition')),
    tick(
      'kindApplication',
      'REDESIGNATION OR DISMISSAL/SEALING (Health & Saf. Code, § 11361.8(f))',
      pathIs('ca-prop64-application'),
    ),
    heading('convictionHead', '1. CONVICTION INFORMATION'),
    paragraph(
      'convicted',
      'On {{convictionDate}}, in the case named above, petitioner/applicant was convicted under the following sections of the Health and Safety Code:',
      { confirm: 'signed' },
    ),
    tick(
      'possession',
      '11357 – Possession of marijuana',
      is(offense, 'ca-11357a', 'ca-11357b', 'ca-11357c', 'ca-11357d', 'ca-11357-unspecified'),
      { number: 'a.' },
    ),
    tick('cultivation', '11358 – Cultivation of marijuana', is(offense, 'ca-11358'), { number: 'b.' }),
    tick('forSale', '11359 – Possession of marijuana for sale', is(offense, 'ca-11359'), { number: 'c.' }),
    tick(
      'transport',
      '11360 – Transportation, distribution, or importation of marijuana',
      is(offense, 'ca-11360a', 'ca-11360b', 'ca-11360-unspecified'),
      { number: 'd.' },
    ),
    // A permission, not a crime: nobody is convicted under it. The form prints the box all the same.
    tick('personalUse', '11362.1 – Personal use of marijuana', any(), { number: 'e.' }),
    table(
      'counts',
      [
        ['Section (HSC: Health and Safety Code)', '{{offense.section}}'],
        ['Felony, misdemeanor, or infraction', '{{offenseLevel}}'],
      ],
      { confirm: 'signed' },
    ),
    heading('requestHead', '2. REQUEST'),
    tick(
      'petition',
      'PETITION: Petitioner is now serving a sentence for the [conviction|convictions] above and asks the court to recall the sentence and resentence petitioner, or to dismiss the [conviction|convictions].',
      pathIs('ca-prop64-petition'),
      { number: 'a.', confirm: 'signed' },
    ),
    tick(
      'application',
      'APPLICATION: Applicant has completed the sentence for the [conviction|convictions] above and asks the court to redesignate the [conviction|convictions], or to dismiss and seal [it|them].',
      pathIs('ca-prop64-application'),
      { number: 'b.', confirm: 'signed' },
    ),
    heading('judgeHead', '3. WAIVER OF HEARING BY ORIGINAL SENTENCING JUDGE'),
    tick(
      'judge',
      'Petitioner/applicant gives up the right to have this matter heard by the judge who imposed the sentence. The presiding judge of the court may name any judge to decide it.',
      is(waiveOriginalJudge, 'yes'),
      { confirm: 'signed' },
    ),
    heading('appearanceHead', '4. WAIVER OF APPEARANCE'),
    tick(
      'appearance',
      'Petitioner/applicant understands that there is a right to attend in person any hearing in this matter, and gives up that right. The matter may be heard without petitioner/applicant.',
      is(waiveAppearance, 'yes'),
      { confirm: 'signed' },
    ),
    signature('sign', 'Petitioner/Applicant, in pro per'),
  ],
}
