import type { BlankDraft } from '../../../documents/template'
import { is, maybe, not } from '../../../rules/condition'
import { birthDate, caseNumber, convictionDate, court, home, nameInCase, offenseDate, reach } from '../../facts'
import {
  arrestDate,
  courtKind,
  dispositionDate,
  localPolice,
  nonconvictionKind,
  offense,
  paidFines,
  sameCaseOtherOffenses,
  sudProgram,
} from '../facts'
import { charged } from './deletion'
import {
  agencyAddress,
  chargedOffense,
  chargedSection,
  countNumber,
  listed,
  plaintiff,
  programName,
  refundAmount,
  reportNumber,
} from './facts'

const ofCharges: readonly BlankDraft[] = [
  birthDate,
  offense,
  countNumber,
  { fact: chargedOffense, when: not(listed) },
  { fact: chargedSection, when: not(listed) },
  offenseDate,
  convictionDate,
  sameCaseOtherOffenses,
  paidFines,
  { fact: refundAmount, when: maybe(not(is(paidFines, 'no'))) },
  sudProgram,
  programName,
  localPolice,
]

/** All that the papers of a case ask, in this order. */
export const asked: readonly BlankDraft[] = [
  ...home,
  ...reach,
  court,
  caseNumber,
  nameInCase,
  plaintiff,
  courtKind,
  ...ofCharges,
]

/** In a felony case the plaintiff is the State. */
export const askedOfFelony: readonly BlankDraft[] = [...home, ...reach, court, caseNumber, nameInCase, ...ofCharges]

/** A record that led to no conviction; the case has a number only where charges were filed. */
export const askedOfRecord: readonly BlankDraft[] = [
  ...home,
  ...reach,
  nonconvictionKind,
  { ...birthDate, group: 'case' },
  nameInCase,
  { fact: court, when: charged },
  { fact: caseNumber, when: charged },
  reportNumber,
  localPolice,
  agencyAddress,
  arrestDate,
  { fact: dispositionDate, when: charged },
]
