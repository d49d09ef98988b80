import type { Rules } from '../jurisdictions/jurisdiction'
import { type Decision, isVerdict, type Verdict } from '../rules/decision'
import type { Fact } from '../rules/fact'

// The keys of the words of law are derived from ids; nobody types them.

/** The first entry of every state's change log; its words are the same everywhere. */
const ENCODED = 'encoded'

export const factKey = (fact: string, part: 'ask' | 'hint' | 'find' | 'short' | 'before'): string =>
  `fact.${fact}.${part}`
export const optionKey = (fact: string, option: string): string => `fact.${fact}.option.${option}`
export const happenedKey = (offense: string): string => `offense.${offense}.happened`
export const pathKey = (path: string, part: 'name' | 'does' | 'fee' | 'wait' | 'next' | 'limits'): string =>
  `path.${path}.${part}`
export const oneForKey = (id: string): string => `oneFor.${id}`
export const reliefKey = (relief: string, part: 'can' | 'may' | 'done'): string =>
  `relief.${relief.replaceAll(' ', '_')}.${part}`
export const reasonKey = (branch: string): string => `reason.${branch}`
export const noticeKey = (notice: string, part: 'title' | 'text'): string => `notice.${notice}.${part}`

export const changeKey = (what: string): string => `change.${what}`

/** What people say for a thing that crimes are about. */
export const searchKey = (thing: string): string => `search.${thing}`

/** The title of a screen with several questions. */
export const groupKey = (group: string): string => `group.${group}.title`

/** Every key of the words that a state's law needs, in its own file or among the shared facts. Hints and `find` may be missing. */
export function neededKeys(rules: Rules): readonly string[] {
  const verdicts = verdictsOf(rules.decision)
  const reliefs = [...verdicts.map((verdict) => verdict.relief), ...rules.paths.flatMap((path) => path.relief)]
  const keys = [
    'start.name',
    ...rules.facts.flatMap(factKeys),
    ...(rules.together ?? []).map(({ id }) => groupKey(id)),
    ...rules.offenses.map((offense) => happenedKey(offense.id)),
    ...rules.paths.flatMap(({ id }) =>
      (['name', 'does', 'fee', 'wait', 'next', 'limits'] as const).map((part) => pathKey(id, part)),
    ),
    ...rules.paths.flatMap(({ oneFor }) => (oneFor === undefined ? [] : [oneForKey(oneFor)])),
    ...reliefs.flatMap((relief) => (relief === null ? [] : [reliefKey(relief, 'can'), reliefKey(relief, 'may')])),
    ...branchIds(rules.decision).map(reasonKey),
    ...rules.gates.filter((gate) => !gate.lawyerFirst).map((gate) => reasonKey(gate.id)),
    ...rules.notices.flatMap((notice) => [noticeKey(notice.id, 'title'), noticeKey(notice.id, 'text')]),
    ...(rules.changes ?? []).flatMap(({ what }) => (what === ENCODED ? [] : [changeKey(what)])),
  ]
  return [...new Set(keys)]
}

/** The keys of the words that the questions about a fact need. */
export function factKeys(fact: Fact): readonly string[] {
  const options = fact.kind === 'choice' && !fact.named ? fact.options.map((option) => optionKey(fact.id, option)) : []
  return [factKey(fact.id, 'ask'), factKey(fact.id, 'short'), ...options]
}

function branchIds(decision: Decision): readonly string[] {
  return decision.flatMap(({ id, then }) => (isVerdict(then) ? [id] : [id, ...branchIds(then)]))
}

function verdictsOf(decision: Decision): readonly Verdict[] {
  return decision.flatMap(({ then }) => (isVerdict(then) ? [then] : verdictsOf(then)))
}
