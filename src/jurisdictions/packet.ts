import type { Packet } from '../documents/assemble'
import type { Template } from '../documents/template'
import type { Named } from '../documents/values'
import { path as pathFact, relief as reliefFact } from '../documents/verdict'
import { verdictOf, withWorked } from '../rules/decide'
import type { Outcome } from '../rules/decision'
import { type Answers, type Day, known } from '../rules/fact'
import { truth } from '../rules/outlook'
import type { Court, Directory, Prosecutor, Rules } from './jurisdiction'

/**
 * Gathers a packet. `charges` are the answers of every charge of the case, each with those of its person and case; the
 * charges that the law sends another way are left out. Undefined where the path has no papers or no charge takes it.
 */
export function packetOf(
  rules: Rules,
  { courts, prosecutors }: Directory,
  all: readonly Template[],
  path: string,
  charges: readonly Answers[],
  today: Day,
): Packet | undefined {
  const ids = rules.paths.find(({ id }) => id === path)?.papers ?? []
  const templates = ids.flatMap((id) => all.filter((template) => template.id === id))
  const taking = charges.flatMap((answers) => {
    const worked = withWorked(rules.facts, answers)
    const settled = verdictOf(rules, worked, today)
    const main = settled.path === path && isOpen(settled.ungated)
    if (!main && !settled.also.some((each) => each.path === path && isOpen(each.outcome))) return []
    const verdict = {
      [pathFact.id]: { value: path },
      ...(main && settled.relief !== null && { [reliefFact.id]: { value: settled.relief } }),
    }
    return [{ answers: { ...worked, ...verdict }, named: offenseNames(rules, worked) }]
  })
  const first = taking[0]
  if (first === undefined || templates.length === 0) return undefined
  const court = courts.find(({ id }) => id === known(first.answers, 'court'))
  const offices = templates.flatMap((template) => template.offices ?? [])
  const office = offices.find(({ when }) => taking.some(({ answers }) => truth(when, { answers, today }) === 'yes'))
  const prosecutor = prosecutors.find(({ id }) => id === office?.office)
  return {
    templates,
    filling: {
      today,
      charges: taking,
      named: { ...partyNames(first.answers), ...courtNames(court), ...prosecutorNames(prosecutor) },
    },
  }
}

/** Whether something can be filed or sent today. What should be gone by itself can be asked for, should it still show. */
export const isOpen = (outcome: Outcome): boolean =>
  outcome === 'eligible' || outcome === 'likely_eligible' || outcome === 'already_cleared'

/** A name that changed stands as it is now for the person who files, and as it was for the defendant of the case. */
function partyNames(answers: Answers): Named {
  const now = text(answers, 'fullName')
  const then = text(answers, 'nameInCase')
  return present({ filer: now && then && then !== now ? `${now} (in the case: ${then})` : now, defendant: then ?? now })
}

function offenseNames(rules: Rules, answers: Answers): Named {
  const typed = text(answers, 'chargedSection')
  const offense = rules.offenses.find(({ id }) => id === known(answers, 'offense'))
  return present({ 'offense.section': typed ?? (offense?.section || undefined) })
}

function courtNames(court: Court | undefined): Named {
  if (!court) return {}
  const { name, called, county, street, city, zip, url, note } = court
  return present({
    'court.name': name,
    'court.called': called,
    'court.county': county,
    'court.street': street,
    'court.city': city,
    'court.zip': zip,
    'court.address': street && city ? [street, city, zip].filter(Boolean).join(', ') : undefined,
    'court.url': url,
    'court.note': note,
  })
}

function prosecutorNames(prosecutor: Prosecutor | undefined): Named {
  return prosecutor ? present({ 'prosecutor.office': prosecutor.office, 'prosecutor.address': prosecutor.address }) : {}
}

function text(answers: Answers, fact: string): string | undefined {
  const value = known(answers, fact)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function present(names: Readonly<Record<string, string | undefined>>): Named {
  return Object.fromEntries(Object.entries(names).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
