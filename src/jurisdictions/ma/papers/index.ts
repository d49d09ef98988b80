import { withBlanks } from '../../../documents/needs'
import type { Template } from '../../../documents/template'
import { askedOfBefore21, askedOfExpunging, askedOfSealing } from './asked'
import { beforeTwentyOnePetition } from './before-21'
import { expungeOrder } from './expunge/order'
import { expunge } from './expunge/paper'
import { expungeNoCrime } from './expunge-no-crime/paper'
import { beforeTwentyOneGuide, drugLawGuide, expungeGuide, mailGuide, noCrimeGuide, nonConvictionGuide } from './guides'
import { motion } from './motion'
import { offices } from './offices'
import { sealByMail } from './seal-by-mail/paper'
import { sealInCourt } from './seal-in-court/paper'
import { sealLetter } from './seal-letter'

/** Every paper of the state, loaded when the first is asked for. */
export const papers: readonly Template[] = [
  ...withBlanks(askedOfExpunging, [
    { ...expunge, offices },
    expungeOrder,
    expungeGuide,
    { ...expungeNoCrime, offices },
    noCrimeGuide,
  ]),
  ...withBlanks(askedOfSealing, [
    sealByMail,
    mailGuide,
    sealInCourt,
    sealLetter,
    nonConvictionGuide,
    { ...motion, offices },
    drugLawGuide,
  ]),
  ...withBlanks(askedOfBefore21, [beforeTwentyOnePetition, beforeTwentyOneGuide]),
]
