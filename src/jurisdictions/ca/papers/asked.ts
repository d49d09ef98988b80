import type { BlankDraft } from '../../../documents/template'
import { all, any, is, not, unsure } from '../../../rules/condition'
import {
  ageAtOffense,
  amountGrams,
  birthDate,
  caseNumber,
  citizenshipConcern,
  concentrateGrams,
  convictionDate,
  court,
  home,
  laterConviction,
  nameInCase,
  offenseDate,
  plantCount,
  reach,
  substance,
} from '../../facts'
import {
  arrestDate,
  chargesFiled,
  county,
  deferredEntryOutcome,
  mandatorySupervision,
  offense,
  offenseLevel,
  onProbationOrServingOther,
  probationCompletedClean,
  recordType,
  sentenceType,
} from '../facts'
import { cultivation, mayAttach } from './application/attachment'
import { arrested } from './arrest'
import { arrest } from './destruction'
import { clean, finished, noProbation, prisonOrJail, probation, program } from './dismissal/paper'
import {
  agencyAddress,
  arrestCity,
  arrestingAgency,
  attachFacts,
  CITIES,
  charged,
  chargedSection,
  cityFiled,
  probationEnded,
  programDismissed,
  programProof,
  prosecutorCity,
  reportNumber,
  waiveAppearance,
  waiveOriginalJudge,
} from './facts'

const ofPerson: readonly BlankDraft[] = [...home, ...reach]

const ofCharge: readonly BlankDraft[] = [
  offense,
  // Only a record that names no listed section needs it asked.
  { fact: chargedSection, when: any(is(offense, 'ca-other', 'ca-post64-other', 'ca-pc664-182'), unsure(offense)) },
]

const cityMayHaveFiled = all(
  is(county, ...Object.keys(CITIES)),
  any(is(offenseLevel, 'misdemeanor', 'infraction'), unsure(offenseLevel)),
)

const ofProsecutor: readonly BlankDraft[] = [
  { fact: cityFiled, when: cityMayHaveFiled },
  { fact: prosecutorCity, when: is(cityFiled, 'yes') },
]

/** All that the papers of Proposition 64 ask, in this order. */
export const askedOfProp64: readonly BlankDraft[] = [
  ...ofPerson,
  court,
  caseNumber,
  nameInCase,
  ...ofCharge,
  offenseLevel,
  citizenshipConcern,
  convictionDate,
  waiveOriginalJudge,
  waiveAppearance,
  { fact: attachFacts, when: mayAttach },
  { fact: offenseDate, when: is(attachFacts, 'yes') },
  { fact: ageAtOffense, when: is(attachFacts, 'yes') },
  { fact: amountGrams, when: all(is(attachFacts, 'yes'), is(substance, 'cannabis'), not(cultivation)) },
  { fact: concentrateGrams, when: all(is(attachFacts, 'yes'), is(substance, 'concentrate'), not(cultivation)) },
  { fact: plantCount, when: all(is(attachFacts, 'yes'), cultivation) },
  ...ofProsecutor,
]

/** All that the letters on destroying records ask, in this order. */
export const askedOfDestruction: readonly BlankDraft[] = [
  ...ofPerson,
  court,
  caseNumber,
  nameInCase,
  recordType,
  ...ofCharge,
  { fact: offenseLevel, when: is(offense, 'ca-11360a', 'ca-11360-unspecified') },
  { ...birthDate, group: 'case' },
  { fact: convictionDate, when: not(arrest) },
  { fact: arrestDate, when: arrest },
  arrestingAgency,
  agencyAddress,
]

/** All that the papers of a dismissal ask, in this order. */
export const askedOfDismissal: readonly BlankDraft[] = [
  ...ofPerson,
  court,
  caseNumber,
  nameInCase,
  ...ofCharge,
  offenseLevel,
  convictionDate,
  { fact: probationCompletedClean, when: probation },
  { fact: probationEnded, when: all(probation, clean) },
  { fact: laterConviction, when: noProbation },
  { fact: onProbationOrServingOther, when: noProbation },
  { fact: sentenceType, when: prisonOrJail },
  { fact: mandatorySupervision, when: all(prisonOrJail, is(sentenceType, 'county_jail_felony')) },
  { fact: deferredEntryOutcome, when: program },
  { fact: programDismissed, when: finished },
  { fact: programProof, when: finished },
  ...ofProsecutor,
]

/** All that the papers of a sealed arrest ask; one that led to no charges has no case number, and nobody who brought them. */
export const askedOfArrest: readonly BlankDraft[] = [
  ...ofPerson,
  recordType,
  { fact: chargesFiled, when: arrested },
  court,
  { fact: caseNumber, when: charged },
  nameInCase,
  { ...birthDate, group: 'case' },
  ...ofCharge,
  offenseLevel,
  county,
  arrestDate,
  arrestingAgency,
  agencyAddress,
  arrestCity,
  reportNumber,
  { fact: cityFiled, when: all(charged, cityMayHaveFiled) },
  { fact: prosecutorCity, when: all(charged, is(cityFiled, 'yes')) },
]
