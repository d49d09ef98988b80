import { readFileSync } from 'node:fs'
import type { Said } from './interview'

// A plain possession case of each state: the first worked case of the law that may be filed now, as a person would say it.

type Worked = {
  readonly facts: Readonly<Record<string, string | number | null>>
  readonly expect: { readonly outcome: string; readonly path: string | null }
}

const PERSON: Said = {
  fullName: 'Maria Lopez',
  street: '210 Alameda Street',
  city: 'Springfield',
  zip: '90012',
  phone: '213-555-0142',
  court: 'any',
}

/** What the first worked case that may be filed says, and the path that it leads to. */
export function plainCase(state: string): { readonly said: Said; readonly path: string } {
  const cases: readonly Worked[] = JSON.parse(readFileSync(`tests/jurisdictions/cases/${state}.json`, 'utf8'))
  const found = cases.find(({ expect }) => expect.outcome === 'eligible' && expect.path !== null)
  if (!found) throw new Error(`No case of ${state} may be filed`)
  const said = Object.entries(found.facts).flatMap(([fact, value]) =>
    value === null ? [] : [[fact, value === 'unknown' ? 'unsure' : value] as const],
  )
  const courts: readonly { readonly called: string; readonly kind: string }[] = JSON.parse(
    readFileSync(`src/jurisdictions/${state}/courts.json`, 'utf8'),
  )
  const court = courts.find(({ kind }) => kind === found.facts.courtKind)?.called ?? PERSON.court ?? 'any'
  return { said: { ...PERSON, court, ...Object.fromEntries(said) }, path: found.expect.path ?? '' }
}

/** What a person with the case's papers at hand says where the worked case is silent: nothing out of the ordinary. */
export function ordinary(said: Said): (fact: string) => string | number | undefined {
  const age = Number(said.ageAtOffense ?? 30)
  const happened = /^\d/.test(String(said.offenseDate)) ? String(said.offenseDate) : '2008-02-14'
  const year = Number(happened.slice(0, 4))
  const silent: Said = {
    birthDate: `${year - age - 1}-12-28`,
    substance: 'cannabis',
    amountGrams: 10,
    caseNumber: '08-1234',
    homeState: 'CA',
    arrestDate: happened,
    convictionDate: `${year}-12-30`,
    arrestingAgency: 'City Police',
    countNumber: '1',
  }
  return (fact) => silent[fact]
}
