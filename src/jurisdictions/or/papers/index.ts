import { withBlanks } from '../../../documents/needs'
import type { Template } from '../../../documents/template'
import { askedOfMarijuana, askedOfSetAside } from './asked'
import { marijuanaGuide, nonconvictionGuide, reductionGuide, setAsideGuide } from './guides'
import { marijuanaMotion } from './marijuana/paper'
import { offices } from './offices'
import { marijuanaOrder, setAsideOrder } from './orders'
import { setAsideMotion } from './set-aside/paper'
import { statePolice } from './state-police/paper'

/** Every paper of the state, loaded when the first is asked for. */
export const papers: readonly Template[] = [
  ...withBlanks(askedOfMarijuana, [
    ...marijuanaMotion.map((motion) => ({ ...motion, offices })),
    ...marijuanaOrder,
    marijuanaGuide,
    reductionGuide,
  ]),
  ...withBlanks(askedOfSetAside, [
    statePolice,
    ...setAsideMotion.map((motion) => ({ ...motion, offices })),
    ...setAsideOrder,
    setAsideGuide,
    nonconvictionGuide,
  ]),
]
