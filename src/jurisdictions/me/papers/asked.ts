import type { BlankDraft } from '../../../documents/template'
import {
  birthDate,
  caseNumber,
  convictionDate,
  court,
  home,
  laterConviction,
  nameInCase,
  owesFines,
  owesRestitution,
  pendingCharges,
} from '../../facts'
import {
  county,
  courtKind,
  laterDeferredDismissal,
  offense,
  olderPriorConviction,
  otherJurisdictionConviction,
  sameCaseOtherOffenses,
} from '../facts'
import { chargedSection, crimeName, hasOthers, otherConvictions, unlisted } from './facts'

/** All that papers ask, in this order; the rules may have stopped before asking some of it. */
export const asked: readonly BlankDraft[] = [
  ...home,
  court,
  courtKind,
  county,
  caseNumber,
  nameInCase,
  birthDate,
  offense,
  { fact: crimeName, when: unlisted },
  { fact: chargedSection, when: unlisted },
  convictionDate,
  owesFines,
  owesRestitution,
  laterConviction,
  laterDeferredDismissal,
  olderPriorConviction,
  sameCaseOtherOffenses,
  { fact: otherConvictions, when: hasOthers },
  otherJurisdictionConviction,
  pendingCharges,
]
