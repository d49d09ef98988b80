import type { Blank } from '../../../documents/template'
import { any, is, unsure } from '../../../rules/condition'
import type { TextFact } from '../../../rules/fact'
import {
  birthDate,
  caseNumber,
  city,
  convictionDate,
  court,
  fullName,
  homeState,
  laterConviction,
  nameInCase,
  owesFines,
  owesRestitution,
  pendingCharges,
  street,
  zip,
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

// Asked for the papers only.
/** The name and the section as the judgment gives them, where the crime is not one of the list. */
export const crimeName: TextFact = { id: 'crimeName', scope: 'charge', kind: 'text', most: 80 }
export const chargedSection: TextFact = { id: 'chargedSection', scope: 'charge', kind: 'text', most: 60 }
/** What paragraph 3 must name, because it is signed as true. */
export const otherConvictions: TextFact = { id: 'otherConvictions', scope: 'case', kind: 'text', most: 300 }

/** The judgment names a crime outside the list. */
export const unlisted = any(is(offense, 'me-other-class-e'), unsure(offense))

/** A conviction that the printed words of paragraph 3 would deny. */
export const hasOthers = any(
  is(laterConviction, 'yes'),
  is(olderPriorConviction, 'yes'),
  is(sameCaseOtherOffenses, 'yes'),
)

/** Name, address, court and docket number, as the form has them. */
export const base: readonly Blank[] = [
  { fact: fullName, group: 'you' },
  { fact: street, group: 'you' },
  { fact: city, group: 'you' },
  { fact: homeState, group: 'you' },
  { fact: zip, group: 'you' },
  { fact: court },
  { fact: courtKind },
  { fact: county },
  { fact: caseNumber, group: 'case' },
  { fact: nameInCase, group: 'case' },
  { fact: birthDate },
]

/** Every fact of paragraphs 1 to 5; the rules may have stopped before asking some of them. */
export const statements: readonly Blank[] = [
  { fact: offense },
  { fact: crimeName, when: unlisted },
  { fact: chargedSection, when: unlisted },
  { fact: convictionDate },
  { fact: owesFines },
  { fact: owesRestitution },
  { fact: laterConviction },
  { fact: laterDeferredDismissal },
  { fact: olderPriorConviction },
  { fact: sameCaseOtherOffenses },
  { fact: otherConvictions, when: hasOthers },
  { fact: otherJurisdictionConviction },
  { fact: pendingCharges },
]
