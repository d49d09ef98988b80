import * as shared from '../../jurisdictions/facts'
import type { Law } from '../../rules/decision'
import type { Fact } from '../../rules/fact'
import { sheetOrder } from './sheet-order'

const { court, caseNumber, fullName, nameInCase, birthDate, street, city, homeState, zip, phone, email } = shared
const forPapers: readonly Fact[] = [
  court,
  caseNumber,
  fullName,
  nameInCase,
  birthDate,
  street,
  city,
  homeState,
  zip,
  phone,
  email,
]

/** What stands on the printed sheet of a state: the numbered questions, and the lines for the papers. */
export type SheetParts = { readonly asked: readonly Fact[]; readonly lines: readonly Fact[] }

const made = new WeakMap<Law, SheetParts>()

/** The parts of the printed sheet. What nobody should carry around is asked aloud, and stands on no sheet. */
export function sheetParts(law: Law): SheetParts {
  const before = made.get(law)
  if (before) return before
  const asked = sheetOrder(law).filter(({ secret }) => !secret)
  const parts = { asked, lines: forPapers.filter((fact) => !asked.some(({ id }) => id === fact.id)) }
  made.set(law, parts)
  return parts
}

/** The number of a question on the printed sheet, or undefined where it is not there. */
export function sheetNumber(law: Law, fact: string): number | undefined {
  const place = sheetParts(law).asked.findIndex(({ id }) => id === fact)
  return place < 0 ? undefined : place + 1
}
