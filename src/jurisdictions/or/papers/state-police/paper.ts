import { box, heading, lines, paragraph, tick } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { pathIs } from '../../../../documents/verdict'
import { email } from '../../../facts'
import { NONCONVICTION } from '../../decision/terms'
import { ofCourt } from '../asked'
import { REQUEST } from '../format'
import { convicted } from '../set-aside/paper'

/** Fields of the State Police request. It goes out with the fingerprint card, before the motion is signed. */
export const statePolice: PaperDraft = {
  id: 'or-state-police',
  kind: 'letter',
  title: 'Request for Set Aside Criminal Record Check',
  form: { number: 'Oregon State Police, Request for Set Aside Criminal Record Check', edition: 'effective 1/1/2022' },
  format: REQUEST,
  // One check and one fee for all motions: ORS 137.225(2)(d). The packet of a conviction tells of the fee.
  once: { for: 'person', first: convicted },
  also: [email, ...ofCourt],
  blocks: [
    heading('police', 'OREGON STATE POLICE'),
    heading('request', 'REQUEST FOR SET ASIDE CRIMINAL RECORD CHECK'),
    lines('to', ['Oregon State Police', 'CJIS - Unit 11, ATTN: SET ASIDE', 'P.O. Box 4395', 'Portland, OR 97208-4395']),
    paragraph('name', 'Name (first, middle, last): {{fullName}}'),
    paragraph('born', 'Date of birth: {{birthDate}}'),
    paragraph('phone', 'Phone number: {{phone}}'),
    paragraph('address', 'Mailing address: {{street}}, {{city}}, {{homeState}} {{zip}}'),
    paragraph('others', 'Other names I am known by (such as a maiden name, or the name used at the time of arrest):'),
    lines('otherNames', ['{{names.other}}', '{{long}}', '{{long}}']),
    paragraph('courts', 'Circuit or municipal court in which I am seeking a set aside:'),
    lines('courtList', [
      '1. {{court.name}}',
      ...Array.from({ length: 9 }, (_, place) => `${place + 2}. {{courts.${place + 2}}}`),
    ]),
    paragraph('conviction', 'Does the motion to set aside include a conviction?'),
    tick('yes', 'YES, the motion includes a conviction.', convicted, { level: 1, confirm: 'signed' }),
    tick('no', 'NO, the motion does not include a conviction.', pathIs(NONCONVICTION), { level: 1, confirm: 'signed' }),
    paragraph('enclosed', 'Mailed with this form to the Oregon State Police:'),
    box('card', 'Fingerprint card form', { level: 1 }),
    box('fee', 'Fee for set aside of a conviction: check or money order of $33.00, payable to Oregon State Police', {
      level: 1,
    }),
    paragraph(
      'results',
      'By Oregon law the results go to the prosecuting attorney of each county or city of the motion. This form and the fingerprint card are not returned, and the State Police does not write to the person when the check is done.',
    ),
  ],
}
