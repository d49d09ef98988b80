import { withBlanks } from '../../../documents/needs'
import type { Template } from '../../../documents/template'
import { arrestOrder, arrestPetition } from './arrest/paper'
import { asked, askedOfArrest } from './asked'
import { cityDenial, cityHearing, cityOrder, cityPetition } from './city'
import { convictionOrder, denial, hearing } from './conviction/orders'
import { convictionMotion } from './conviction/paper'
import { dismissalPapers } from './dismissal/paper'
import { waiverMotion, waiverOrder } from './fee-waiver'
import {
  arrestGuide,
  cityGuide,
  convictionGuide,
  dismissalGuide,
  lawfulNowGuide,
  pardonGuide,
  severalGuide,
  ticketGuide,
} from './guides'
import { lawfulNowOrder } from './lawful-now/order'
import { lawfulNowMotion } from './lawful-now/paper'
import { offices } from './offices'
import { pardonMotion, pardonOrder } from './pardon'
import { severalMotion, severalOrder } from './several/paper'
import { ticketLetter } from './ticket-letter'

/** Every paper of the state, loaded when the first is asked for. */
export const papers: readonly Template[] = [
  ...withBlanks(asked, [
    { ...lawfulNowMotion, offices },
    lawfulNowOrder,
    lawfulNowGuide,
    { ...convictionMotion, offices },
    denial,
    hearing,
    convictionOrder,
    waiverMotion,
    waiverOrder,
    convictionGuide,
    { ...pardonMotion, offices },
    pardonOrder,
    pardonGuide,
    { ...severalMotion, offices },
    severalOrder,
    severalGuide,
    { ...cityPetition, offices },
    cityDenial,
    cityHearing,
    cityOrder,
    cityGuide,
    ticketLetter,
    ticketGuide,
    ...dismissalPapers.map((paper) => (paper.id.startsWith('co-jdf-477') ? { ...paper, offices } : paper)),
    dismissalGuide,
  ]),
  ...withBlanks(askedOfArrest, [{ ...arrestPetition, offices }, arrestOrder, arrestGuide]),
]
