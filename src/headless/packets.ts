import { type Assembled, assemble, type Packet } from '../documents/assemble'
import { openBlanks } from '../documents/blanks'
import { type Laid, layOut } from '../documents/layout/pages'
import type { OfficialForm } from '../documents/official-form'
import { planPage } from '../documents/plan-page'
import type { Template } from '../documents/template'
import type { Say } from '../documents/values'
import { languages } from '../i18n/language'
import { paperWords } from '../i18n/paper-words'
import { loadJurisdiction, stateIds } from '../jurisdictions'
import * as shared from '../jurisdictions/facts'
import type { Directory, Rules } from '../jurisdictions/jurisdiction'
import { packetOf } from '../jurisdictions/packet'
import { isOpen } from '../jurisdictions/takes'
import { type Settled, verdictOf } from '../rules/decide'
import type { Answers } from '../rules/fact'
import { badInput, isBadInput } from './case'
import { readJsonFile } from './json-file'
import { guessedName, leftToWrite } from './left-to-write'
import { type Person, parsePerson, stateOf } from './person'

/** The papers of one path of one case. */
export type PathMade = {
  readonly case: number
  readonly path: string
  readonly packet: Packet
  readonly assembled: Assembled
  /** It is open beside the best path, and no part of the plan. */
  readonly beside?: true
  /** What is left to a pen, and what was guessed, in words. */
  readonly left: readonly string[]
}

/** What the law says about a case, in words for a developer, and its packets. */
type CaseMade = {
  readonly line: string
  readonly paths: readonly PathMade[]
  /** With the first case, where several have papers: the page that says which papers go where. */
  readonly plan?: Laid
}

type State = {
  readonly rules: Rules
  readonly directory: Directory
  readonly templates: readonly Template[]
  readonly official: readonly OfficialForm[]
  readonly say: Say
}

const bundles = import.meta.glob<unknown>('/locales/*/*.json', { import: 'default' })

/** The packets of every case of a person, whose answers stand in a file. Throws an error that names what is bad. */
export async function packetsOf(input: string): Promise<readonly CaseMade[]> {
  const file = readJson(input)
  const id = stateOf(file, stateIds)
  const jurisdiction = await loadJurisdiction(id)
  const [directory, templates, official] = await Promise.all([
    jurisdiction.directory(),
    jurisdiction.papers(),
    jurisdiction.official?.() ?? [],
  ])
  const { rules } = jurisdiction
  const facts = [
    ...rules.facts,
    ...templates.flatMap(({ needs }) => needs.map(({ fact }) => fact)),
    ...Object.values(shared).flatMap((each) => ('scope' in each ? [each] : [])),
  ]
  const person = parsePerson(file, rules, facts, directory, Object.keys(languages))
  const state = { rules, directory, templates, official, say: await wordsOf(person.language, id) }
  const made = person.cases.map(({ charges }, place) => makeCase(charges, place, person, state))
  const planned = made.flatMap(({ paths }) => paths.filter(({ beside }) => !beside))
  if (new Set(planned.map((each) => each.case)).size < 2) return made
  const plan = layOut(planPage(planned, person.language, state.say))
  return made.map((each, place) => (place === 0 ? { ...each, plan } : each))
}

function makeCase(charges: readonly Answers[], place: number, person: Person, state: State): CaseMade {
  const verdicts = charges.map((answers) => verdictOf(state.rules, answers, person.asOf))
  const told = verdicts.map((verdict, charge) => tell(verdict, `case ${place + 1}, charge ${charge + 1}`)).join('\n')
  const gated = verdicts.some(({ trace }) => trace.gate?.lawyerFirst)
  if (gated && !person.advised)
    return {
      line: `${told}\nno papers: an immigration lawyer comes first ("advised": true once one said to go on)`,
      paths: [],
    }
  const best = [...new Set(verdicts.flatMap(({ path }) => path ?? []))]
  const paths = best.flatMap((path) => makePath(path, charges, place, person, state))
  const beside = verdicts.flatMap(({ also }) => also.flatMap(({ path, outcome }) => (isOpen(outcome) ? [path] : [])))
  const others = [...new Set(beside)]
    .filter((path) => !best.includes(path))
    .map((path) => tryPath(path, charges, place, person, state))
    .map((made) => (typeof made === 'string' ? made : made.map((each) => ({ ...each, beside: true as const }))))
  const made = [...paths, ...others.flatMap((other) => (typeof other === 'string' ? [] : other))]
  const missing = others.filter((other) => typeof other === 'string')
  const left = made.flatMap((each) => each.left.map((line) => `${each.path}: ${line}`))
  return { line: [told, ...(made.length ? [] : ['no papers to file']), ...missing, ...left].join('\n'), paths: made }
}

function makePath(
  path: string,
  charges: readonly Answers[],
  place: number,
  person: Person,
  state: State,
): readonly PathMade[] {
  const { rules, directory, templates, say } = state
  const packet = packetOf(rules, directory, templates, path, charges, person.asOf, charges, {
    cases: person.cases.map((each) => each.charges),
    at: place,
  })
  if (!packet) return []
  refuseOpen(packet, place)
  const assembled = assemble(packet, person.language, say, rules.helpers)
  if (assembled.unprintable.length)
    throw badInput(`cases[${place}]: expected letters that can be printed; found ${assembled.unprintable.join(' ')}`)
  const left = [...leftToWrite(packet, assembled, state.official, say), ...guessedName(packet, person.proposed)]
  return [{ case: place + 1, path, packet, assembled, left }]
}

/** A path beside the best one may want answers that the file does not have; then it is only named. */
function tryPath(...made: Parameters<typeof makePath>): readonly PathMade[] | string {
  try {
    return makePath(...made)
  } catch (error) {
    if (!isBadInput(error)) throw error
    return `also open, not made: ${made[0]} (${error.message})`
  }
}

function tell({ outcome, path, notBefore }: Settled, about: string): string {
  return `${about}: ${outcome}${path ? ` (${path})` : ''}${notBefore ? ` from ${notBefore}` : ''}`
}

/** Everything that a paper prints must be answered, if only with "unknown" or an empty text. */
function refuseOpen({ templates, filling }: Packet, place: number): void {
  const [open] = openBlanks(templates, { today: filling.today, charges: filling.charges.map(({ answers }) => answers) })
  if (!open) return
  const { fact } = open.blank
  const at = { person: 'person', case: `cases[${place}]`, charge: `cases[${place}].charges[${open.charge}]` }[
    fact.scope
  ]
  const may =
    fact.kind === 'yesNo'
      ? '"yes", "no" or "unknown"'
      : fact.kind === 'choice'
        ? `one of ${fact.options.join(', ')}, or "unknown"`
        : fact.kind === 'text' && fact.optional
          ? 'a text, "" to leave it empty'
          : `a ${fact.kind}, or "unknown"`
  throw badInput(`${at}.${fact.id}: expected ${may}; the papers need it`)
}

async function wordsOf(language: string, state: string): Promise<Say> {
  const all = await Promise.all(
    [state, paperWords(state), 'facts', 'app'].map((space) => bundles[`/locales/${language}/${space}.json`]?.()),
  )
  return (key) =>
    all.map((bundle) => within(bundle, key.split('.'))).find((found) => typeof found === 'string' && found !== '')
}

function within(bundle: unknown, [first, ...rest]: readonly string[]): string | undefined {
  if (first === undefined) return typeof bundle === 'string' ? bundle : undefined
  return typeof bundle === 'object' && bundle !== null && Object.hasOwn(bundle, first)
    ? within(Reflect.get(bundle, first), rest)
    : undefined
}

function readJson(path: string): unknown {
  try {
    return readJsonFile(path)
  } catch (error) {
    throw badInput(
      `${path}: expected a JSON file with the answers of a person (${error instanceof Error ? error.message : error})`,
    )
  }
}
