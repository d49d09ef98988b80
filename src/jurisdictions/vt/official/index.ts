import type { OfficialForm } from '../../../documents/official-form'
import { expungePetition } from '../papers/petition/form'
import { expungeStipulation, sealStipulation } from '../papers/stipulation/form'
import { caption } from './caption'

/** The prosecutor's answer, which somebody may pick by mistake. */
const response: OfficialForm = {
  id: '200-00131',
  number: '200-00131',
  edition: '07/2018',
  name: '200-00131 – Response to Petition',
  papers: ['vt-200-00129', 'vt-200-00130'],
  use: 'prosecutor',
  fields: caption,
  left: Array.from({ length: 18 }, (_, place) => String(place + 1)),
}

/** The state's fillable forms whose fields are known. Of 200-00130 they are not. */
export const forms: readonly OfficialForm[] = [expungePetition, expungeStipulation, sealStipulation, response]
