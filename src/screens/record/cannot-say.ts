/** What a record does not tell, in the order in which it is said. Each has its words. */
const KINDS = [
  ['owed', /^owes|restitution|fines/i],
  ['over', /sentence|allTerms|discharge|supervision|custody|probation|release|complet/i],
  ['amount', /grams|plant|amount|ounces/i],
  ['age', /age|minor|under21|birth/i],
  ['more', /later|pending|prior|sameCase|other|shows?|still|check|pardon/i],
  ['what', /conduct|substance|offense$|where|gift|domestic|victim|harm|use$|plea|part/i],
  ['ended', /disposition|outcome|recordType|vacat|deferred|plea/i],
  ['day', /date/i],
  ['level', /level|court|prosecut|kind|county|number/i],
] as const

export type CannotSay = (typeof KINDS)[number][0]

/** What the record looks as if it told, and does not, of these facts. */
export function cannotSay(facts: readonly string[]): readonly CannotSay[] {
  const told = new Set(facts.map((fact) => KINDS.find(([, pattern]) => pattern.test(fact))?.[0]))
  return KINDS.map(([kind]) => kind).filter((kind) => told.has(kind))
}

/** Why a line was not read. Each has its words. */
const REASONS = [
  ['notUnderstood', /not understood|could not be read|misread/],
  ['young', /juvenile|kept closed/],
  ['person', /another person|names is missing/],
  ['day', /\b(a day|no day|a year|year only|kind of day|years old|second day)/],
  ['outcome', /outcome|finding|judgment|box is ticked|continuance|dismissal|amended|replaced|count of its own/],
  ['notCase', /registration|application|second case|police number|detention|head of|summary/],
  ['sentence', /sentence/],
  ['number', /number|digits|code/],
] as const

export type WhyUnread = (typeof REASONS)[number][0] | 'other'

/** The kind of reason that a reader gave for a line. */
export const whyUnread = (why: string): WhyUnread => REASONS.find(([, pattern]) => pattern.test(why))?.[0] ?? 'other'
