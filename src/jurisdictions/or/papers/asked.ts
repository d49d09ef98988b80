import type { BlankDraft } from '../../../documents/template'
import { any, is, not, unsure } from '../../../rules/condition'
import {
  birthDate,
  caseNumber,
  convictionDate,
  court,
  home,
  nameInCase,
  offenseDate,
  owesFines,
  owesRestitution,
  pendingCharges,
  reach,
  sentenceStatus,
} from '../../facts'
import { debtEnded } from '../decision/payment'
import { caseOutcome, county, courtKind, offense, offenseLevel, sameCaseOtherOffenses } from '../facts'
import {
  arrestDate,
  arrestingAgency,
  chargedSection,
  chargeName,
  countNumber,
  fingerprintNumber,
  groundOpen,
  marijuanaGround,
  noCase,
  otherCourt,
  plaintiff,
  stateIdNumber,
  unnamedCharge,
} from './facts'
import { reduce, setAside } from './marijuana/paper'
import { convicted } from './set-aside/paper'

const ofPerson: readonly BlankDraft[] = [...home, ...reach, birthDate]

/** Where the court is not of the list, the county is asked; in a city court the plaintiff is the city or the state. */
export const ofCourt: readonly BlankDraft[] = [
  courtKind,
  { fact: county, when: any(otherCourt, unsure(court)) },
  { fact: plaintiff, when: is(courtKind, 'municipal') },
  { fact: caseNumber, when: not(noCase) },
]

const ofCharge: readonly BlankDraft[] = [
  offense,
  { fact: chargeName, when: unnamedCharge },
  chargedSection,
  countNumber,
]

const ofSentence: readonly BlankDraft[] = [
  sentenceStatus,
  owesRestitution,
  { fact: owesFines, when: not(debtEnded) },
  stateIdNumber,
  fingerprintNumber,
]

/** All that the papers on marijuana ask, in this order. */
export const askedOfMarijuana: readonly BlankDraft[] = [
  ...ofPerson,
  court,
  ...ofCourt,
  nameInCase,
  ...ofCharge,
  convictionDate,
  { fact: offenseDate, when: setAside },
  { fact: offenseLevel, when: reduce },
  { fact: marijuanaGround, when: groundOpen },
  ...ofSentence,
]

/** All that the papers of an ordinary set-aside ask, in this order. */
export const askedOfSetAside: readonly BlankDraft[] = [
  ...ofPerson,
  court,
  ...ofCourt,
  nameInCase,
  ...ofCharge,
  caseOutcome,
  { fact: sameCaseOtherOffenses, when: convicted },
  arrestingAgency,
  arrestDate,
  { fact: pendingCharges, when: convicted },
  ...ofSentence,
]
