import { withBlanks } from '../../../documents/needs'
import { asked } from './asked'
import { correct } from './correct'
import { juvenileGuide, policeGuide, setAsideGuide, tf810Guide } from './guides'
import { juvenile } from './juvenile'
import { mistaken } from './mistaken'
import { offices } from './offices'
import { compliance, motion, order, service } from './set-aside'
import { tf810 } from './tf-810'

/** Every paper of the state, loaded when the first is asked for. */
export const papers = withBlanks(asked, [
  tf810,
  tf810Guide,
  motion,
  compliance,
  order,
  { ...service, offices },
  setAsideGuide,
  correct,
  mistaken,
  policeGuide,
  juvenile,
  juvenileGuide,
])
