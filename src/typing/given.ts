import type { Answer, Fact, TextFact } from '../rules/fact'
import { spanOfPart } from '../rules/months'
import { expectation } from './expectation'
import type { ProblemCode } from './problem'
import { readText } from './read-text'
import { isValue, spanFrom } from './span-in'

/** An answer from a file, or what was expected instead, in words for a developer. */
export type Given = { readonly answer: Answer } | { readonly expected: string }

/**
 * Reads an answer as files of cases hold it: `"unknown"`, a value, `null` for "there was no such date", `"1994"`,
 * `"1994-03"` or two days for a date known less exactly, two numbers for a number.
 */
export function given(fact: Fact, value: unknown): Given {
  if (value === 'unknown') return { answer: 'unsure' }
  if (fact.kind === 'text' && typeof value === 'string') return givenText(fact, value)
  const span = typeof value === 'string' && fact.kind === 'date' ? spanOfPart(value) : spanFrom(fact, value)
  if (span) return { answer: span[0] === span[1] ? { value: span[0] } : { span } }
  const expected = expectation(fact, value)
  if (expected) return { expected: `${expected}, or "unknown"` }
  if (isValue(value)) return { answer: { value } }
  return { answer: { value: 'none' } }
}

/** What the boxes of the screens take, and as they take it. */
function givenText(fact: TextFact, value: string): Given {
  const read = readText(fact, value)
  return typeof read === 'string'
    ? { answer: { value: read } }
    : { expected: `${wanted(read.code, fact)}, or "unknown"` }
}

function wanted(code: ProblemCode, { most }: TextFact): string {
  switch (code) {
    case 'textLong':
      return `a text of at most ${most} letters`
    case 'zip':
      return 'a ZIP code with 5 or 9 digits'
    case 'email':
      return 'an e-mail address, like name@example.com'
    case 'state':
      return 'a state, like CA or California'
    default:
      return 'a text that is not empty'
  }
}
