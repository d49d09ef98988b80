import type { Packet } from '../documents/assemble'
import type { Template } from '../documents/template'
import type { Charge, Named } from '../documents/values'
import { path as pathFact, relief as reliefFact, severalCharges } from '../documents/verdict'
import { verdictOf } from '../rules/decide'
import { type Answers, type Day, known } from '../rules/fact'
import { truth } from '../rules/outlook'
import { withWorked } from '../rules/worked'
import type { Court, Directory, Prosecutor, Rules } from './jurisdiction'
import { sharedNames, sharedPapers, text, type Whole } from './shared-papers'
import { isOpen, takes } from './takes'

/**
 * Gathers a packet. `charges` are the answers of every charge of the case, each with those of its person and case; the
 * charges that the law sends elsewhere are left out; `covers` are the places of those that stay. `entered` are all charges of the case, where some are not settled
 * yet; `person` are all cases, for what is made once. Undefined where the path has no papers or no charge takes it.
 */
export function packetOf(
  rules: Rules,
  { courts, prosecutors }: Directory,
  all: readonly Template[],
  path: string,
  charges: readonly Answers[],
  today: Day,
  entered: readonly Answers[] = charges,
  person: Whole = { cases: [charges], at: 0 },
): (Packet & { readonly covers: readonly number[] }) | undefined {
  const ids = rules.paths.find(({ id }) => id === path)?.papers ?? []
  const every = ids.flatMap((id) => all.filter((template) => template.id === id))
  const shared = sharedPapers(rules, every, path, person, today)
  const elsewhere = shared.flatMap(({ template, holder }) =>
    holder === person.at ? [] : [{ template, case: text(person.cases[holder]?.[0] ?? {}, 'caseNumber') }],
  )
  const templates = every.filter((template) => !elsewhere.some((each) => each.template === template))
  const taking = charges.flatMap((answers, place) => {
    const worked = withWorked(rules.facts, answers)
    const settled = verdictOf(rules, worked, today)
    const main = settled.path === path && isOpen(settled.ungated)
    if (!takes(settled, path)) return []
    const others = entered.filter((other) => other !== answers && endedAlike(other, answers))
    const verdict = {
      [pathFact.id]: { value: path },
      ...(main && settled.relief !== null && { [reliefFact.id]: { value: settled.relief } }),
      [severalCharges.id]: { value: others.length > 0 ? 'yes' : 'no' },
    }
    const asked = stillAsked(templates, worked, today)
    const named = { ...offenseNames(rules, asked), ...present({ 'case.others': sections(rules, others) }) }
    return [{ place, charge: { answers: { ...worked, ...verdict }, named } }]
  })
  const filled = told(taking.map(({ charge }) => charge))
  const first = filled[0]
  if (first === undefined || templates.length === 0) return undefined
  const court = courts.find(({ id }) => id === known(first.answers, 'court'))
  const offices = templates.flatMap((template) => template.offices ?? [])
  const office = offices.find(({ when }) => filled.some(({ answers }) => truth(when, { answers, today }) === 'yes'))
  const prosecutor = prosecutors.find(({ id }) => id === office?.office)
  return {
    covers: taking.map(({ place }) => place),
    templates,
    ...(elsewhere.length > 0 && { elsewhere }),
    filling: {
      today,
      charges: filled,
      named: {
        ...partyNames(first.answers),
        ...sharedNames(shared, person, courts),
        ...courtNames(court, rules.id),
        ...prosecutorNames(prosecutor),
      },
    },
  }
}

/** Charges of one name and section in a case are told apart by their place in the list. */
function told(charges: readonly Charge[]): readonly Charge[] {
  const keys = charges.map(({ answers, named }) => `${known(answers, 'offense')} ${named['offense.section']}`)
  return charges.map((charge, place) => {
    const alike = keys.filter((key) => key === keys[place]).length > 1
    return { ...charge, named: { ...charge.named, 'offense.place': alike ? ` (no. ${place + 1})` : '' } }
  })
}

/** The section as the record gives it, where the person types it. */
const TYPED_SECTION = 'chargedSection'

/** A name that changed stands as it is now for the person who files, and as it was for the defendant of the case. */
function partyNames(answers: Answers): Named {
  const now = text(answers, 'fullName')
  const then = text(answers, 'nameInCase')
  return present({
    'home.street': notBox(text(answers, 'street')),
    filer: now && then && then !== now ? `${now} (in the case: ${then})` : now,
    defendant: then ?? now,
  })
}

/** A street as some forms want it: no P.O. box. */
const notBox = (street: string | undefined) =>
  street && /^\W*(p\.?\s*o\.?\s*|post\s+office\s+)?(box|drawer|apartado)\b/i.test(street) ? undefined : street

/** Unless both are known to have ended otherwise, as when one was dismissed. */
function endedAlike(a: Answers, b: Answers): boolean {
  const [one, other] = [a, b].map((answers) => known(answers, 'disposition'))
  return one === undefined || other === undefined || one === other
}

/** The sections of several charges, where all are known. */
function sections(rules: Rules, charges: readonly Answers[]): string | undefined {
  const found = charges.map((answers) => offenseNames(rules, answers)['offense.section'])
  return found.every((each) => each !== undefined) ? [...new Set(found)].join(', ') : undefined
}

/** The answers without a typed section that no paper asks for any more, as when the offense was changed later. */
function stillAsked(templates: readonly Template[], answers: Answers, today: Day): Answers {
  const blanks = templates.flatMap(({ needs }) => needs).filter(({ fact }) => fact.id === TYPED_SECTION)
  if (blanks.some(({ when }) => when === undefined || truth(when, { answers, today }) === 'yes')) return answers
  const { [TYPED_SECTION]: _, ...rest } = answers
  return rest
}

function offenseNames(rules: Rules, answers: Answers): Named {
  const typed = text(answers, TYPED_SECTION)
  const offense = rules.offenses.find(({ id }) => id === known(answers, 'offense'))
  return present({ 'offense.section': typed ?? (offense?.section || undefined) })
}

function courtNames(court: Court | undefined, state: string): Named {
  if (!court) return {}
  const { name, called, county, street, city, zip, url, note } = court
  return present({
    'court.name': name,
    'court.called': called,
    'court.county': county,
    'court.street': street,
    'court.city': city,
    'court.zip': zip,
    'court.address':
      street && city ? `${street}, ${city}, ${[state.toUpperCase(), zip].filter(Boolean).join(' ')}` : undefined,
    'court.url': url,
    'court.note': note,
  })
}

function prosecutorNames(prosecutor: Prosecutor | undefined): Named {
  return prosecutor ? present({ 'prosecutor.office': prosecutor.office, 'prosecutor.address': prosecutor.address }) : {}
}

function present(names: Readonly<Record<string, string | undefined>>): Named {
  return Object.fromEntries(Object.entries(names).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
