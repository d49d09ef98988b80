import type { Blank } from '../../../documents/template'
import { any, is, unsure } from '../../../rules/condition'
import type { ChoiceFact, TextFact, YesNoFact } from '../../../rules/fact'
import { birthDate, caseNumber, city, court, fullName, homeState, nameInCase, phone, street, zip } from '../../facts'
import { county, courtDepartment, offense, proofOfAmount } from '../facts'

// Asked for the papers only.

export const needsInterpreter: YesNoFact = { id: 'needsInterpreter', scope: 'person', kind: 'yesNo' }
export const interpreterLanguage: TextFact = { id: 'interpreterLanguage', scope: 'person', kind: 'text', most: 40 }
export const wantsHearing: YesNoFact = { id: 'wantsHearing', scope: 'case', kind: 'yesNo' }
export const countNumber: TextFact = { id: 'countNumber', scope: 'charge', kind: 'text', most: 10, as: 'number' }
export const plantsPersonalUse: YesNoFact = { id: 'plantsPersonalUse', scope: 'charge', kind: 'yesNo' }
export const amountShownBy: ChoiceFact<'complaint' | 'police_report' | 'lab_certificate' | 'several'> = {
  id: 'amountShownBy',
  scope: 'charge',
  kind: 'choice',
  options: ['complaint', 'police_report', 'lab_certificate', 'several'],
}
/** The charge and the law as the docket gives them, where the offense is not one of the list with its own section. */
export const chargedSection: TextFact = { id: 'chargedSection', scope: 'charge', kind: 'text', most: 80 }

/** Name, address and telephone, as every form of the state asks for them. */
export const filer: readonly Blank[] = [
  { fact: fullName, group: 'you' },
  { fact: street, group: 'you' },
  { fact: city, group: 'you' },
  { fact: homeState, group: 'you' },
  { fact: zip, group: 'you' },
  { fact: phone, group: 'you' },
]

/** The court settles its department and its county. */
export const inCase: readonly Blank[] = [
  { fact: court },
  { fact: courtDepartment },
  { fact: county },
  { fact: caseNumber, group: 'case' },
  { fact: nameInCase, group: 'case' },
]

/** Only a charge without a section of its own needs it asked. */
export const sectionOnRecord: Blank = {
  fact: chargedSection,
  when: any(is(offense, 'possession-marijuana-pre1972', 'other-not-marijuana'), unsure(offense)),
}

export const interpreter: readonly Blank[] = [
  { fact: needsInterpreter, off: true },
  { fact: interpreterLanguage, when: is(needsInterpreter, 'yes') },
]

export const proof: readonly Blank[] = [
  { fact: proofOfAmount },
  { fact: amountShownBy, when: is(proofOfAmount, 'yes') },
]

/** Who writes to the Commissioner of Probation. The other names that the form asks for are left for the person's hand. */
export const mailer: readonly Blank[] = [...filer, { fact: nameInCase, group: 'case' }, { fact: birthDate }]
