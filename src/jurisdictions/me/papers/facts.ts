import type { BlankDraft } from '../../../documents/template'
import { any, is, unsure } from '../../../rules/condition'
import { text } from '../../../rules/kinds'
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

/** The name and the section as the judgment gives them, where the crime is not one of the list. */
const crimeName = text('crimeName', 'charge', 80)
const chargedSection = text('chargedSection', 'charge', 60)
/** What paragraph 3 must name, because it is signed as true. */
const otherConvictions = text('otherConvictions', 'case', 300)

/** The judgment names a crime outside the list. */
export const unlisted = any(is(offense, 'me-other-class-e'), unsure(offense))

/** A conviction that the printed words of paragraph 3 would deny. */
export const hasOthers = any(
  is(laterConviction, 'yes'),
  is(olderPriorConviction, 'yes'),
  is(sameCaseOtherOffenses, 'yes'),
)

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
