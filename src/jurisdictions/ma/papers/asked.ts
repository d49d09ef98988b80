import type { BlankDraft } from '../../../documents/template'
import { all, any, is, unsure } from '../../../rules/condition'
import {
  ageAtOffense,
  birthDate,
  caseNumber,
  citizenshipConcern,
  convictionDate,
  court,
  home,
  laterConviction,
  nameInCase,
  offenseDate,
  phone,
  plantCount,
  substance,
} from '../../facts'
import { sixPlants } from '../decision/amounts'
import {
  activeInvestigation,
  amountGrams,
  caseType,
  county,
  courtDepartment,
  disposition,
  numberOfRecords,
  offense,
  offenseLevel,
  otherCourtRecords,
  outOfStateRecord,
  proofOfAmount,
  unsealableConviction,
  whereFound,
} from '../facts'
import {
  amountShownBy,
  chargedSection,
  countNumber,
  interpreterLanguage,
  needsInterpreter,
  plantsPersonalUse,
  wantsHearing,
} from './facts'
import { hasPlants, overTwo } from './narrative'
import { mayState } from './parts'
import { byTime, juvenile, levelAsked } from './seal-by-mail/paper'

const ofCourt: readonly BlankDraft[] = [court, courtDepartment, county, caseNumber]

const ofCharge: readonly BlankDraft[] = [
  offense,
  substance,
  {
    fact: chargedSection,
    when: any(is(offense, 'possession-marijuana-pre1972', 'other-not-marijuana'), unsure(offense)),
  },
  countNumber,
  offenseDate,
]

/** All that the petitions to expunge in court ask, in this order. */
export const askedOfExpunging: readonly BlankDraft[] = [
  ...home,
  phone,
  ...ofCourt,
  nameInCase,
  needsInterpreter,
  { fact: interpreterLanguage, when: is(needsInterpreter, 'yes') },
  citizenshipConcern,
  ...ofCharge,
  amountGrams,
  plantCount,
  { fact: whereFound, when: overTwo },
  { fact: plantsPersonalUse, when: all(mayState, hasPlants, sixPlants) },
  proofOfAmount,
  { fact: amountShownBy, when: is(proofOfAmount, 'yes') },
  wantsHearing,
]

/** All that the papers to seal a record ask, in this order. */
export const askedOfSealing: readonly BlankDraft[] = [
  ...home,
  phone,
  ...ofCourt,
  nameInCase,
  birthDate,
  disposition,
  ...ofCharge,
  convictionDate,
  { fact: offenseLevel, when: all(byTime, levelAsked) },
  { fact: laterConviction, when: any(byTime, juvenile) },
  { fact: outOfStateRecord, when: any(byTime, juvenile) },
  { fact: unsealableConviction, when: byTime },
]

/** All that the petition of people under 21 at the time asks, in this order. */
export const askedOfBefore21: readonly BlankDraft[] = [
  ...home,
  phone,
  nameInCase,
  birthDate,
  ...ofCourt,
  caseType,
  disposition,
  ...ofCharge,
  ageAtOffense,
  convictionDate,
  numberOfRecords,
  otherCourtRecords,
  outOfStateRecord,
  activeInvestigation,
]
