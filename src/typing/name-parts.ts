import { type Answers, answerTo, type Fact, known, type NamePart } from '../rules/fact'
import type { Typed } from './schema'
import { typedFrom } from './typed'

export type NameParts = Readonly<Record<NamePart, string>>

/** Words that begin a last name of several words. */
const BEFORE_LAST =
  /^(de|del|dela|da|das|do|dos|di|du|des|la|las|los|le|van|von|vom|der|den|ten|ter|al|el|ibn|bin|bint|ben|st|st\.|san|santa|mac|mc|o)$/i
const BEHIND_LAST = /^(jr|sr|ii|iii|iv|v)\.?$/i

/**
 * A guess at the parts of a full name, for a person to look at and change: no rule tells a second first name from the first
 * of two last names, nor a name that is written last name first. One word alone is a last name.
 */
export function proposedParts(fullName: string): NameParts {
  const words = fullName.trim().split(/\s+/).filter(Boolean)
  const [first, ...rest] = words
  if (first === undefined || rest.length === 0) return { first: '', middle: '', last: first ?? '' }
  const end = rest.length > 1 && BEHIND_LAST.test(rest.at(-1) ?? '') ? rest.length - 1 : rest.length
  const begins = rest.findIndex((word, place) => place < end - 1 && BEFORE_LAST.test(word))
  const last = begins >= 0 ? begins : end - 1
  return { first, middle: rest.slice(0, last).join(' '), last: rest.slice(last).join(' ') }
}

/** What stands in the box of a question: what was said before, else the part of the full name that is proposed. */
export function typedOrProposed(fact: Fact, answers: Answers): Typed {
  const before = answerTo(answers, fact.id)
  const part = before === undefined ? proposedFor(fact, answers) : undefined
  return part === undefined ? typedFrom(fact, before) : { text: part }
}

/** The part of a name that a fact asks for, as it follows from the full name. */
export function proposedFor(fact: Fact, answers: Answers): string | undefined {
  if (fact.kind !== 'text' || !fact.partOf) return undefined
  const whole = known(answers, fact.partOf.name)
  return typeof whole === 'string' && whole.trim() !== '' ? proposedParts(whole)[fact.partOf.part] : undefined
}
