import type { TextFact } from '../rules/fact'
import type { Problem } from './problem'
import { tidy } from './tidy'

/** A box takes no more, so what is as long may have been cut. */
const CUT = 2000

/** The text that was typed, tidied, or what is wrong with it. */
export function readText(fact: TextFact, typed: string): string | Problem {
  if (typed.length >= CUT) return { field: 'text', code: 'textLong', value: String(fact.most) }
  const text = tidy(typed)
  if (text === '') return fact.optional ? '' : { field: 'text', code: 'textEmpty' }
  if (text.length > fact.most) return { field: 'text', code: 'textLong', value: String(fact.most) }
  if (fact.as === 'zip' && !/^\d{5}(-\d{4})?$/.test(text)) return { field: 'text', code: 'zip' }
  if (fact.as === 'email' && !/^\S+@\S+\.\S+$/.test(text)) return { field: 'text', code: 'email' }
  if (fact.as !== 'state') return text
  return /^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : { field: 'text', code: 'state' }
}
