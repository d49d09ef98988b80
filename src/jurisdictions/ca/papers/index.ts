import type { Template } from '../../../documents/template'
import { application } from './application'
import { attachment } from './attachment'
import { toAgency, toCourt, toJustice } from './destruction'
import { dismissal } from './dismissal'
import { dismissalOrder } from './dismissal-order'
import { destructionGuide, dismissalGuide, prop64Guide } from './guides'
import { offices } from './offices'
import { order } from './order'
import { dismissalService, prop64Service } from './service'

/** Every paper of the state, loaded when the first is asked for. */
export const templates: readonly Template[] = [
  application,
  attachment,
  order,
  { ...prop64Service, offices },
  prop64Guide,
  toCourt,
  toAgency,
  toJustice,
  destructionGuide,
  dismissal,
  dismissalOrder,
  { ...dismissalService, offices },
  dismissalGuide,
]
