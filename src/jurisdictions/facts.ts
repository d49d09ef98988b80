import { all, any, type Citation, type Condition, is, not, unsure } from '../rules/condition'
import type { Gate, Outcome } from '../rules/decision'
import type { CourtFact, Fact, NamePart } from '../rules/fact'
import { choice, date, number, text, yesNo } from '../rules/kinds'

// The vocabulary that states share. A state whose law needs other values defines a fact of the same id in its own folder.

export const citizenshipConcern = yesNo('citizenshipConcern', 'person', { secret: true, turned: true })
export const birthDate = date('birthDate', 'person')
export const pendingCharges = yesNo('pendingCharges', 'person')

export const offenseDate = date('offenseDate', 'charge', { after: 'birthDate', spot: 'happened' })
export const convictionDate = date('convictionDate', 'case', { after: 'offenseDate', spot: 'decided' })
export const sentenceEndDate = date('sentenceEndDate', 'case', { after: 'convictionDate', mayBeFuture: true })
export const sentenceStatus = choice('sentenceStatus', 'case', ['completed', 'supervision', 'serving'])
export const owesRestitution = yesNo('owesRestitution', 'case')
export const owesFines = yesNo('owesFines', 'case')
export const laterConviction = yesNo('laterConviction', 'case')
export const laterConvictionDate = date('laterConvictionDate', 'case', { after: 'convictionDate' })

export const ageAtOffense = number('ageAtOffense', 'charge', 'years', 120, {
  worked: { from: 'birthDate', to: 'offenseDate' },
})
export const substance = choice('substance', 'charge', ['cannabis', 'concentrate', 'other'])
export const amountGrams = number('amountGrams', 'charge', 'grams', 1e6)
export const concentrateGrams = number('concentrateGrams', 'charge', 'grams', 1e6)
export const plantCount = number('plantCount', 'charge', 'plants', 1e5)

// What only papers need.

export const fullName = text('fullName', 'person', 100, { as: 'name' })
const partOf = (part: NamePart) => ({ group: 'nameParts', partOf: { name: 'fullName', part } })
export const firstName = text('firstName', 'person', 60, { ...partOf('first'), optional: true })
export const middleName = text('middleName', 'person', 60, { ...partOf('middle'), optional: true })
export const lastName = text('lastName', 'person', 60, partOf('last'))
/** For forms that part a name among boxes. */
export const nameParts = [firstName, middleName, lastName]
export const nameInCase = text('nameInCase', 'case', 100, { as: 'name', optional: true })
export const street = text('street', 'person', 100, { as: 'street' })
export const city = text('city', 'person', 60, { as: 'city' })
export const homeState = text('homeState', 'person', 2, { as: 'state' })
export const zip = text('zip', 'person', 10, { as: 'zip', optional: true })
export const phone = text('phone', 'person', 25, { as: 'tel', optional: true })
export const email = text('email', 'person', 100, { as: 'email', optional: true })
export const court: CourtFact = { id: 'court', scope: 'case', kind: 'court', spot: 'court' }
export const caseNumber = text('caseNumber', 'case', 40, { as: 'number', spot: 'number' })

/** Where a person lives, and how to reach them. */
export const home = [fullName, street, city, homeState, zip]
export const reach = [phone, email]

/**
 * The kind of court is not known, nor told by the court's name, for which whoever does not know the kind is asked. A name
 * that tells no kind leaves it unknown.
 */
export const courtUnknown = (kind: Fact): Condition => all(unsure(kind), any(unsure(court), not(unsure(court))))

/**
 * "Not a citizen" and "I don't know" both mean: an immigration lawyer first, and the path is kept.
 * `from` are the outcomes that the state's dossier changes; `citations` are its own.
 */
export function immigrationGate(from: readonly Outcome[], ...citations: Citation[]): Gate {
  return {
    id: 'immigration',
    when: any(is(citizenshipConcern, 'yes'), unsure(citizenshipConcern)),
    cite: citations,
    from,
    to: 'get_help',
    lawyerFirst: true,
  }
}
