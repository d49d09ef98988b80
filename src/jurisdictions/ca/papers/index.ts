import { withBlanks } from '../../../documents/needs'
import type { Template } from '../../../documents/template'
import { attachment } from './application/attachment'
import { order } from './application/order'
import { application } from './application/paper'
import { arrestPetition } from './arrest'
import { askedOfArrest, askedOfDestruction, askedOfDismissal, askedOfProp64 } from './asked'
import { toAgency, toCourt, toJustice } from './destruction'
import { dismissalOrder } from './dismissal/order'
import { dismissal } from './dismissal/paper'
import { arrestGuide, destructionGuide, dismissalGuide, pre1976Guide, prop64Guide } from './guides'
import { offices } from './offices'
import { pre1976Letter } from './pre-1976'
import { arrestServiceAgency, arrestServiceProsecutor, dismissalService, prop64Service } from './service/paper'

/** Every paper of the state, loaded when the first is asked for. */
export const papers: readonly Template[] = [
  ...withBlanks(askedOfProp64, [application, attachment, order, { ...prop64Service, offices }, prop64Guide]),
  ...withBlanks(askedOfDestruction, [toCourt, toAgency, toJustice, destructionGuide, pre1976Letter, pre1976Guide]),
  ...withBlanks(askedOfDismissal, [dismissal, dismissalOrder, { ...dismissalService, offices }, dismissalGuide]),
  ...withBlanks(askedOfArrest, [
    arrestPetition,
    { ...arrestServiceProsecutor, offices },
    arrestServiceAgency,
    arrestGuide,
  ]),
]
