import type { Blank } from '../../../documents/template'
import { any, type Condition, is, not, reads, unsure } from '../../../rules/condition'
import type { DateFact, TextFact, YesNoFact } from '../../../rules/fact'
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
import { arrestDate, county, courtKind, offense } from '../facts'

const yesNo = (id: string): YesNoFact => ({ id, scope: 'case', kind: 'yesNo' })
const office = (id: string): TextFact => ({ id, scope: 'case', kind: 'text', most: 160, optional: true })

/** The court that was picked, by its id. */
export const picked: TextFact = { id: court.id, scope: court.scope, kind: 'text', most: 60 }

// Asked for the papers only.
/** The statute or ordinance, and the name of the crime, as the record gives them where our list is too wide. */
export const chargedSection: TextFact = { id: 'chargedSection', scope: 'charge', kind: 'text', most: 60 }
export const chargedName: TextFact = { id: 'chargedName', scope: 'charge', kind: 'text', most: 80 }
export const arrestingAgency: TextFact = { id: 'arrestingAgency', scope: 'case', kind: 'text', most: 160 }
export const jailOffice = office('jailOffice')
export const probationOffice = office('probationOffice')
/** The number under which the Las Vegas police keep a person. */
export const lvmpdId: TextFact = { id: 'lvmpdId', scope: 'case', kind: 'text', most: 30, optional: true }
/** The end of a case without a conviction. */
export const caseClosedDate: DateFact = { id: 'caseClosedDate', scope: 'case', kind: 'date', after: 'arrestDate' }
export const pardonDate: DateFact = { id: 'pardonDate', scope: 'case', kind: 'date', after: 'convictionDate' }
export const askedIfSealed = yesNo('askedIfSealed')
export const arrestedInWait = yesNo('arrestedInWait')
export const waiveHearing = yesNo('waiveHearing')

/** Offenses that stand for several crimes; the record's own words are asked. */
export const vague: Condition = is(
  offense,
  'nv-other-plea',
  'nv-sale',
  'nv-gift',
  'nv-cultivation',
  'nv-trafficking',
  'nv-poss-unknown',
)

export const inClark: Condition = is(county, 'Clark')

/** The person typed something. */
export const given = (fact: TextFact): Condition => not(reads(fact, ''))

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
  { fact: lvmpdId, group: 'case', when: inClark },
  { fact: birthDate },
]

/** A city charges under its own ordinance. */
export const onRecord: readonly Blank[] = [
  { fact: offense },
  { fact: chargedSection, when: any(vague, is(offense, 'nv-dui', 'nv-public-use'), is(courtKind, 'municipal')) },
  { fact: chargedName, when: vague },
]

/** Who keeps records of the arrest and the case. */
export const keepers: readonly Blank[] = [
  { fact: arrestDate },
  { fact: arrestingAgency },
  { fact: jailOffice, group: 'held' },
  { fact: probationOffice, group: 'held' },
]

/** The court stands in no list, or the person does not know it: its name is written by hand. */
export const courtOpen: Condition = any(reads(picked, 'nv-court-other'), unsure(court))
