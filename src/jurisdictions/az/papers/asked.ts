import type { BlankDraft } from '../../../documents/template'
import { all, any, is, maybe, not, unsure } from '../../../rules/condition'
import {
  birthDate,
  caseNumber,
  convictionDate,
  court,
  email,
  home,
  nameInCase,
  phone,
  plantCount,
  substance,
} from '../../facts'
import { byAmount, isGrowing, isParaphernalia } from '../decision/terms'
import {
  amountGrams,
  amountWithin,
  concentrateGrams,
  county,
  courtKind,
  disposition,
  dispositionDate,
  growPersonal,
  growPlace,
  offense,
  paraphernaliaFor,
  warrantOut,
} from '../facts'
import {
  arrestDate,
  arrestingAgency,
  beganInJustice,
  chargedSection,
  hadProbation,
  justiceCourtName,
  justiceCourtNumber,
  otherChargesInCase,
  paymentPlan,
  prosecutingAgency,
  severalLaws,
  wantsHearing,
} from './facts'

/** The court gives a number where no charge was filed. */
const mayBeCharged = maybe(not(is(disposition, 'never_charged')))
const began = all(mayBeCharged, is(beganInJustice, 'yes'))

/** All that the petitions ask, in this order; the rules may have stopped before asking some of it. */
export const asked: readonly BlankDraft[] = [
  ...home,
  phone,
  email,
  birthDate,
  court,
  courtKind,
  county,
  disposition,
  { fact: caseNumber, when: mayBeCharged },
  nameInCase,
  arrestingAgency,
  arrestDate,
  prosecutingAgency,
  { fact: beganInJustice, when: mayBeCharged },
  { fact: justiceCourtName, when: began },
  { fact: justiceCourtNumber, when: began },
  offense,
  { fact: chargedSection, when: severalLaws },
  { fact: substance, when: byAmount },
  { fact: amountGrams, when: byAmount },
  { fact: concentrateGrams, when: byAmount },
  { fact: amountWithin, when: all(byAmount, any(unsure(amountGrams), unsure(concentrateGrams))) },
  { fact: plantCount, when: isGrowing },
  { fact: growPlace, when: isGrowing },
  { fact: growPersonal, when: isGrowing },
  { fact: paraphernaliaFor, when: isParaphernalia },
  { fact: convictionDate, when: is(disposition, 'convicted') },
  { fact: dispositionDate, when: is(disposition, 'adjudicated', 'dismissed', 'acquitted') },
  otherChargesInCase,
  { fact: hadProbation, when: is(disposition, 'convicted', 'adjudicated') },
  warrantOut,
  paymentPlan,
  wantsHearing,
]
