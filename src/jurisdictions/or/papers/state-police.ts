import type { PaperTemplate } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { NONCONVICTION } from '../decision/terms'
import { filer, inCase } from './facts'
import { REQUEST } from './format'
import { convicted } from './set-aside'

/** Fields of the State Police request. It goes out with the fingerprint card, before the motion is signed. */
export const statePolice: PaperTemplate = {
  id: 'or-state-police',
  kind: 'letter',
  title: 'Request for Set Aside Criminal Record Check',
  form: { number: 'Oregon State Police, Request for Set Aside Criminal Record Check', edition: 'effective 1/1/2022' },
  format: REQUEST,
  needs: [...filer, ...inCase],
  blocks: [
    { id: 'police', kind: 'heading', text: 'OREGON STATE POLICE' },
    { id: 'request', kind: 'heading', text: 'REQUEST FOR SET ASIDE CRIMINAL RECORD CHECK' },
    {
      id: 'to',
      kind: 'lines',
      lines: ['Oregon State Police', 'CJIS - Unit 11, ATTN: SET ASIDE', 'P.O. Box 4395', 'Portland, OR 97208-4395'],
    },
    { id: 'name', kind: 'paragraph', text: 'Name (first, middle, last): {{fullName}}' },
    { id: 'born', kind: 'paragraph', text: 'Date of birth: {{birthDate}}' },
    { id: 'phone', kind: 'paragraph', text: 'Phone number: {{phone}}' },
    { id: 'address', kind: 'paragraph', text: 'Mailing address: {{street}}, {{city}}, {{homeState}} {{zip}}' },
    {
      id: 'others',
      kind: 'paragraph',
      text: 'Other names I am known by (such as a maiden name, or the name used at the time of arrest):',
    },
    { id: 'otherNames', kind: 'lines', lines: ['{{nameInCase}}', '{{long}}', '{{long}}'] },
    { id: 'courts', kind: 'paragraph', text: 'Circuit or municipal court in which I am seeking a set aside:' },
    {
      id: 'courtList',
      kind: 'lines',
      lines: ['1. {{court.name}}', ...Array.from({ length: 9 }, (_, place) => `${place + 2}. {{long}}`)],
    },
    { id: 'conviction', kind: 'paragraph', text: 'Does the motion to set aside include a conviction?' },
    { id: 'yes', kind: 'tick', level: 1, confirm: 'signed', tick: convicted, text: 'YES' },
    { id: 'no', kind: 'tick', level: 1, confirm: 'signed', tick: pathIs(NONCONVICTION), text: 'NO' },
    { id: 'enclosed', kind: 'paragraph', text: 'Mailed with this form to the Oregon State Police:' },
    { id: 'card', kind: 'tick', level: 1, tick: 'open', text: 'Fingerprint card form' },
    {
      id: 'fee',
      kind: 'tick',
      level: 1,
      tick: 'open',
      text: 'Fee for set aside of a conviction: check or money order of $33.00, payable to Oregon State Police',
    },
    {
      id: 'results',
      kind: 'paragraph',
      text: 'By Oregon law the results go to the prosecuting attorney of each county or city of the motion. This form and the fingerprint card are not returned, and the State Police does not write to the person when the check is done.',
    },
  ],
}
