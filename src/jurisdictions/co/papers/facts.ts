import type { Blank } from '../../../documents/template'
import { any, type Condition, is, not, reads, unsure } from '../../../rules/condition'
import type { ChoiceFact, DateFact, TextFact, YesNoFact } from '../../../rules/fact'
import {
  birthDate,
  caseNumber,
  city,
  court,
  email,
  fullName,
  homeState,
  nameInCase,
  phone,
  street,
  zip,
} from '../../facts'
import { offense } from '../facts'

const ofCase = (id: string): YesNoFact => ({ id, scope: 'case', kind: 'yesNo' })
const line = (id: string, most: number): TextFact => ({ id, scope: 'case', kind: 'text', most, optional: true })

// Asked for the papers only.
export const interpreter: YesNoFact = { id: 'interpreter', scope: 'person', kind: 'yesNo' }
export const interpreterLanguage: TextFact = { id: 'interpreterLanguage', scope: 'person', kind: 'text', most: 40 }
export const joinByVideo = ofCase('joinByVideo')
/** The section as the record gives it; left empty, the section of the list stands. */
export const chargedSection: TextFact = {
  id: 'chargedSection',
  scope: 'charge',
  kind: 'text',
  most: 60,
  optional: true,
}
/** The name that the record gives a crime outside our list. */
export const chargeName: TextFact = { id: 'chargeName', scope: 'charge', kind: 'text', most: 90 }
export const unnamed: Condition = is(offense, 'co-other-plea')
export const policeName = line('policeName', 80)
export const policeAddress = line('policeAddress', 120)
export const policeNumber = line('policeNumber', 40)
export const arrestNumber = line('arrestNumber', 40)
export const otherKeeper = line('otherKeeper', 80)
export const otherKeeperAddress = line('otherKeeperAddress', 120)
export const sheriffHeld = ofCase('sheriffHeld')
export const sheriffAddress = line('sheriffAddress', 120)
/** `none`: a ticket, and no arrest. */
export const arrestDate: DateFact & { mayBeNone: true } = {
  id: 'arrestDate',
  spot: 'happened',
  scope: 'case',
  kind: 'date',
  after: 'birthDate',
  mayBeNone: true,
}
export const caseAppealed = ofCase('caseAppealed')
export const missedBySealing = ofCase('missedBySealing')
export const traffickingVictim = ofCase('traffickingVictim')
export const historyAttached = ofCase('historyAttached')
export const pardonAttached = ofCase('pardonAttached')
export const feeWaiver = ofCase('feeWaiver')
export const publicBenefit: ChoiceFact<
  'snap' | 'tanf' | 'ssi' | 'needy_disabled' | 'blind' | 'old_age' | 'no_benefit'
> = {
  id: 'publicBenefit',
  scope: 'person',
  kind: 'choice',
  options: ['snap', 'tanf', 'ssi', 'needy_disabled', 'blind', 'old_age', 'no_benefit'],
}
/** The day on which a case without a conviction ended. */
export const endedDate: DateFact = { id: 'endedDate', scope: 'case', kind: 'date', after: 'offenseDate' }
export const diversionDone = ofCase('diversionDone')
export const timeLimitPassed = ofCase('timeLimitPassed')
export const underInvestigation = ofCase('underInvestigation')

/** Name and address as every caption prints them. */
export const filer: readonly Blank[] = [
  { fact: fullName, group: 'you' },
  { fact: street, group: 'you' },
  { fact: city, group: 'you' },
  { fact: homeState, group: 'you' },
  { fact: zip, group: 'you' },
  { fact: phone, group: 'reach' },
  { fact: email, group: 'reach' },
]

export const inCase: readonly Blank[] = [
  { fact: court },
  { fact: caseNumber, group: 'case' },
  { fact: nameInCase, group: 'case' },
]

/** What the record says of one charge. */
export const inCharge: readonly Blank[] = [
  { fact: offense },
  { fact: chargeName, when: unnamed, group: 'case' },
  { fact: chargedSection, group: 'case' },
]

/** Section 2 of the motions: the person today, and how to come to court. */
export const aboutYou: readonly Blank[] = [
  { fact: birthDate },
  { fact: interpreter },
  { fact: interpreterLanguage, when: is(interpreter, 'yes') },
  { fact: joinByVideo },
]

/** Who keeps a record of the case. */
export const keepers: readonly Blank[] = [
  { fact: policeName, group: 'police' },
  { fact: policeAddress, group: 'police' },
  { fact: policeNumber, group: 'police' },
  { fact: sheriffHeld },
  { fact: sheriffAddress, when: is(sheriffHeld, 'yes'), group: 'sheriff' },
  { fact: otherKeeper, group: 'police' },
  { fact: otherKeeperAddress, group: 'police' },
]

export const arrest: readonly Blank[] = [{ fact: arrestNumber, group: 'police' }, { fact: arrestDate }]

/** The person left the line empty. */
export const empty = (fact: TextFact): Condition => reads(fact, '')
export const given = (fact: TextFact): Condition => any(not(empty(fact)), unsure(fact))
