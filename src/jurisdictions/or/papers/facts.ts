import type { Blank } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { all, any, is, maybe, not, reads, unsure } from '../../../rules/condition'
import type { ChoiceFact, DateFact, TextFact } from '../../../rules/fact'
import {
  birthDate,
  caseNumber,
  city,
  court,
  email,
  fullName,
  homeState,
  nameInCase,
  owesFines,
  owesRestitution,
  phone,
  sentenceStatus,
  street,
  zip,
} from '../../facts'
import { homeShown, smallPossession } from '../decision/grounds'
import { debtEnded } from '../decision/payment'
import { MARIJUANA } from '../decision/terms'
import { caseOutcome, county, courtKind, offense } from '../facts'

/** A court is kept as its id, so a condition can read it. */
export const courtId: TextFact = { id: court.id, scope: 'case', kind: 'text', most: 60 }

/** The list has the court only as "another one": its name is written by hand. */
export const otherCourt = reads(courtId, 'or-justice-other', 'or-municipal-other')

const line = (id: string, scope: TextFact['scope'], most: number): TextFact => ({
  id,
  scope,
  kind: 'text',
  most,
  optional: true,
})

// Asked for the papers only.
export const plaintiff: ChoiceFact<'city' | 'state'> = {
  id: 'plaintiff',
  scope: 'case',
  kind: 'choice',
  options: ['city', 'state'],
}
/** Old charges stand under old sections and city codes, so the section is copied from the record. */
export const chargedSection = line('chargedSection', 'charge', 60)
export const countNumber = line('countNumber', 'charge', 20)
export const chargeName: TextFact = { id: 'chargeName', scope: 'charge', kind: 'text', most: 90 }
export const stateIdNumber = line('stateIdNumber', 'person', 20)
export const fingerprintNumber = line('fingerprintNumber', 'case', 30)
export const arrestingAgency: TextFact = { id: 'arrestingAgency', scope: 'case', kind: 'text', most: 90 }
export const arrestDate: DateFact = {
  id: 'arrestDate',
  scope: 'case',
  kind: 'date',
  after: 'birthDate',
  spot: 'happened',
}
/** What the person swears to where the answers leave the ground open. */
export const marijuanaGround: ChoiceFact<'small' | 'home' | 'both'> = {
  id: 'marijuanaGround',
  scope: 'charge',
  kind: 'choice',
  options: ['small', 'home', 'both'],
}

/** An arrest or a ticket that never came to court has no case number. */
export const noCase = is(caseOutcome, 'no_charges_filed')
export const unnamedCharge = is(offense, 'or-attempt', 'or-other-plea', 'or-excluded')

export const groundOpen = all(pathIs(MARIJUANA), maybe(not(smallPossession)), maybe(not(homeShown)))

/** Everything done and paid, or counted as paid, by what the person knows. */
export const completed = all(
  is(sentenceStatus, 'completed'),
  is(owesRestitution, 'no'),
  any(debtEnded, is(owesFines, 'no')),
)

/** Name and address as the papers print them. */
export const filer: readonly Blank[] = [
  { fact: fullName, group: 'you' },
  { fact: street, group: 'you' },
  { fact: city, group: 'you' },
  { fact: homeState, group: 'you' },
  { fact: zip, group: 'you' },
  { fact: phone, group: 'reach' },
  { fact: email, group: 'reach' },
  { fact: birthDate },
]

export const inCase: readonly Blank[] = [
  { fact: court },
  { fact: courtKind },
  { fact: county, when: any(otherCourt, unsure(court)) },
  { fact: plaintiff, when: is(courtKind, 'municipal') },
  { fact: caseNumber, when: not(noCase), group: 'case' },
  { fact: nameInCase, group: 'case' },
]

/** What the record says of one charge. */
export const inCharge: readonly Blank[] = [
  { fact: offense },
  { fact: chargeName, when: unnamedCharge, group: 'charge' },
  { fact: chargedSection, group: 'charge' },
  { fact: countNumber, group: 'charge' },
]

/** Numbers of police files, each only "if known". */
export const numbers: readonly Blank[] = [
  { fact: stateIdNumber, group: 'numbers' },
  { fact: fingerprintNumber, group: 'numbers' },
]

export const sentence: readonly Blank[] = [
  { fact: sentenceStatus },
  { fact: owesRestitution },
  { fact: owesFines, when: not(debtEnded) },
]
