import { withBlanks } from '../../../documents/needs'
import { asked } from './asked'
import { convictionPetition } from './conviction-petition'
import { request, requestOrder } from './decriminalized'
import { dischargeLetter } from './discharge'
import { convictionGuide, decrimGuide, dischargeGuide, otherGuide, pardonGuide } from './guides'
import { historyRequest } from './history/paper'
import { otherPetition } from './nonconviction-petition'
import { offices } from './offices'
import { pardonLetter, pardonOrder, pardonPetition } from './pardon'
import { convictionOrder, otherOrder } from './petition-order'

/** Every paper of the state, loaded when the first is asked for. */
export const papers = withBlanks(asked, [
  { ...request, offices },
  requestOrder,
  decrimGuide,
  pardonLetter,
  { ...pardonPetition, offices },
  pardonOrder,
  pardonGuide,
  { ...convictionPetition, offices },
  convictionOrder,
  convictionGuide,
  { ...otherPetition, offices },
  otherOrder,
  otherGuide,
  historyRequest,
  dischargeLetter,
  dischargeGuide,
])
