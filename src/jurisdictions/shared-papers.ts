import type { PaperTemplate, Template } from '../documents/template'
import type { Named } from '../documents/values'
import { path as pathFact } from '../documents/verdict'
import { verdictOf } from '../rules/decide'
import { type Answers, type Day, known } from '../rules/fact'
import { truth } from '../rules/outlook'
import { withWorked } from '../rules/worked'
import type { Court, Rules } from './jurisdiction'
import { isOpen, takes } from './takes'

/** All cases of the person in the state, each with the answers of its charges, and which of them the packet is for. */
export type Whole = { readonly cases: readonly (readonly Answers[])[]; readonly at: number }

/** A paper that is made once: the cases that it serves, by their place, and the one whose packet has it. */
type SharedPaper = { readonly template: PaperTemplate; readonly serves: readonly number[]; readonly holder: number }

/** Of the papers of a path, those that are made once for several cases. */
export function sharedPapers(
  rules: Rules,
  templates: readonly Template[],
  path: string,
  { cases, at }: Whole,
  today: Day,
): readonly SharedPaper[] {
  return templates.flatMap((template) => {
    if (template.kind === 'guide' || template.once === undefined) return []
    const { for: scope, first } = template.once
    const court = (place: number) => known(cases[place]?.[0] ?? {}, 'court')
    const served = cases.flatMap((charges, place) => {
      if (scope === 'court' && place !== at && (court(at) === undefined || court(place) !== court(at))) return []
      const views = charges.flatMap((answers) => {
        const worked = withWorked(rules.facts, answers)
        const settled = verdictOf(rules, worked, today)
        const taken = place === at ? path : isOpen(settled.ungated) ? settled.path : null
        const has = rules.paths.some(({ id, papers }) => id === taken && papers.includes(template.id))
        if (!has || taken === null || !takes(settled, taken)) return []
        const view = { answers: { ...worked, [pathFact.id]: { value: taken } }, today }
        return template.when === undefined || truth(template.when, view) === 'yes' ? [view] : []
      })
      const best = first === undefined || views.some((view) => truth(first, view) === 'yes')
      return views.length ? [{ place, best }] : []
    })
    const holder = (served.find(({ best }) => best) ?? served[0])?.place
    const serves = served.map(({ place }) => place)
    return holder !== undefined && serves.includes(at) ? [{ template, serves, holder }] : []
  })
}

/**
 * What papers tell of all cases of the person: every other name, the courts of a paper that is made once, each once and
 * this case's first, and the numbers of the cases of one court.
 */
export function sharedNames(shared: readonly SharedPaper[], { cases, at }: Whole, courts: readonly Court[]): Named {
  const firsts = cases.flatMap(([first]) => (first ? [first] : []))
  const now = text(cases[at]?.[0] ?? {}, 'fullName')
  const others = new Set(firsts.flatMap((answers) => text(answers, 'nameInCase') ?? []).filter((name) => name !== now))
  const served = (scope: 'person' | 'court') =>
    shared
      .flatMap(({ template, serves }) => (template.once?.for === scope ? serves : []))
      .sort((a, b) => Number(b === at) - Number(a === at))
      .flatMap((place) => cases[place]?.slice(0, 1) ?? [])
  const names = served('person').flatMap(
    (answers) => courts.find(({ id }) => id === known(answers, 'court'))?.name ?? [],
  )
  const numbers = [...new Set(served('court').map((answers) => text(answers, 'caseNumber')))]
  return {
    'names.other': [...others].join('; '),
    ...Object.fromEntries([...new Set(names)].map((name, place) => [`courts.${place + 1}`, name])),
    ...(numbers.length > 0 && !numbers.includes(undefined) && { 'case.numbers': numbers.join(', ') }),
  }
}

/** A text that was said, without the spaces around it. */
export function text(answers: Answers, fact: string): string | undefined {
  const value = known(answers, fact)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
