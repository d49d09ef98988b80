import type { Template } from '../../src/documents/template'
import { path as pathFact, relief as reliefFact, severalCharges } from '../../src/documents/verdict'
import type { Directory, Rules } from '../../src/jurisdictions/jurisdiction'
import { sharedFacts } from '../../src/jurisdictions/shared'
import type { Fact } from '../../src/rules/fact'

/** What a state's folder brings, as plain data, with the keys of the words in every language. */
export type State = {
  readonly rules: Rules
  readonly directory: Directory
  readonly templates: readonly Template[]
  /** Full keys by language, those of the chrome included. */
  readonly words: Readonly<Record<string, ReadonlySet<string>>>
}

/** Everything that a state names and does not have, each as one line. */
export function misnamed(state: State): readonly string[] {
  const { rules, templates } = state
  const blanks = templates.flatMap(({ needs }) => needs.map(({ fact }) => fact))
  const facts = [...rules.facts, ...blanks, ...sharedFacts, pathFact, reliefFact, severalCharges]
  return [
    ...[rules.decision, rules.gates, rules.notices, rules.federalCase, templates].flatMap((data) =>
      every(data).flatMap((each) => wrongLeaf(each, facts, state)),
    ),
    ...every(rules.decision).flatMap((each) => wrongPath(each, rules)),
    ...rules.offenses.flatMap(({ id, incomplete }) =>
      missing(incomplete?.of ?? [], ids(rules.offenses)).map((of) => `offense ${id}: ${of}`),
    ),
    ...missing(rules.first, ids(rules.facts)).map((fact) => `first: ${fact}`),
    ...(rules.together ?? []).flatMap(({ id, facts }) =>
      missing(facts, ids(rules.facts)).map((fact) => `group ${id}: ${fact}`),
    ),
    ...rules.facts.flatMap((fact) => wrongDates(fact, rules)),
    ...rules.paths.flatMap(({ id, papers }) =>
      missing(papers, ids(templates)).map((paper) => `path ${id}: paper ${paper}`),
    ),
    ...missing(
      ids(templates),
      rules.paths.flatMap(({ papers }) => papers),
    ).map((paper) => `paper of no path: ${paper}`),
    ...templates.flatMap(({ id, offices }) =>
      missing(
        (offices ?? []).map(({ office }) => office),
        ids(state.directory.prosecutors),
      ).map((office) => `paper ${id}: prosecutor ${office}`),
    ),
    ...Object.entries(state.words).flatMap(([language, keys]) =>
      unsaid(state, keys).map((key) => `${language}: ${key}`),
    ),
  ]
}

/** Steps of guides and notices without words. */
function unsaid({ rules, templates }: State, keys: ReadonlySet<string>): readonly string[] {
  const steps = templates.flatMap((template) =>
    template.kind === 'guide' ? Object.values(template.sections).flat() : [],
  )
  const needed = [
    ...steps.map(({ id }) => `guide.${id}`),
    ...rules.notices.flatMap(({ id }) => [`notice.${id}.title`, `notice.${id}.text`]),
  ]
  return needed.filter((key) => !keys.has(key))
}

/** An object of the data, by what it can name: a condition, a moment or a verdict. */
type Data = {
  readonly [key in
    | 'is'
    | 'atMost'
    | 'atLeast'
    | 'before'
    | 'onOrAfter'
    | 'unsure'
    | 'totalAtMost'
    | 'values'
    | 'latest'
    | 'ifKnown'
    | 'outcome'
    | 'path'
    | 'relief']?: unknown
}

/** Every object in plain data, from the outside in. */
function every(data: unknown): readonly Data[] {
  if (typeof data !== 'object' || data === null) return []
  const inner = Object.values(data).flatMap(every)
  return Array.isArray(data) ? inner : [{ ...data }, ...inner]
}

/** A condition that names a fact or a value that there is not. */
function wrongLeaf(each: Data, facts: readonly Fact[], { rules, directory }: State): readonly string[] {
  const named = (['is', 'atMost', 'atLeast', 'before', 'onOrAfter', 'unsure'] as const).flatMap((key) =>
    typeof each[key] === 'string' ? [String(each[key])] : [],
  )
  const listed = [each.latest, each.ifKnown, each.totalAtMost].flatMap((list) =>
    Array.isArray(list) ? list.map(String) : [],
  )
  const unknown = missing([...named, ...listed], ids(facts)).map((fact) => `condition on ${fact}`)
  const fact = facts.find(({ id }) => id === each.is)
  if (!fact || !Array.isArray(each.values)) return unknown
  return [
    ...unknown,
    ...missing(each.values.map(String), valuesOf(fact, rules, directory) ?? each.values).map(
      (value) => `${fact.id} is ${value}`,
    ),
  ]
}

/** The values that an answer can have; undefined where any text is one. */
function valuesOf(fact: Fact, rules: Rules, directory: Directory): readonly string[] | undefined {
  if (fact.id === pathFact.id) return ids(rules.paths)
  if (fact.id === reliefFact.id) return rules.paths.flatMap(({ relief }) => relief)
  if (fact.kind === 'choice') return fact.options
  if (fact.kind === 'yesNo') return ['yes', 'no']
  if (fact.kind === 'court') return ids(directory.courts)
  return fact.kind === 'date' ? ['none'] : undefined
}

function wrongPath(each: Data, { paths }: Rules): readonly string[] {
  if (typeof each.outcome !== 'string' || typeof each.path !== 'string') return []
  const found = paths.find(({ id }) => id === each.path)
  if (!found) return [`verdict: path ${each.path}`]
  const relief = each.relief
  return typeof relief === 'string' && !found.relief.includes(relief) ? [`verdict: ${found.id} gives no ${relief}`] : []
}

function wrongDates(fact: Fact, { facts }: Rules): readonly string[] {
  const named =
    fact.kind === 'date' && fact.after
      ? [fact.after]
      : fact.kind === 'number' && fact.worked
        ? Object.values(fact.worked)
        : []
  return missing(named, ids([...facts, ...sharedFacts])).map((date) => `fact ${fact.id}: ${date}`)
}

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id)
const missing = (wanted: readonly string[], there: readonly string[]) => wanted.filter((each) => !there.includes(each))
