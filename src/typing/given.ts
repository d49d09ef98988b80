import type { Answer, Fact } from '../rules/fact'
import { spanOfPart } from '../rules/months'
import { expectation } from './expectation'
import { isValue, spanFrom } from './span-in'

/** An answer from a file, or what was expected instead, in words for a developer. */
export type Given = { readonly answer: Answer } | { readonly expected: string }

/**
 * Reads an answer as files of cases hold it: `"unknown"`, a value, `null` for "there was no such date", `"1994"`,
 * `"1994-03"` or two days for a date known less exactly, two numbers for a number.
 */
export function given(fact: Fact, value: unknown): Given {
  if (value === 'unknown') return { answer: 'unsure' }
  const span = typeof value === 'string' && fact.kind === 'date' ? spanOfPart(value) : spanFrom(fact, value)
  if (span) return { answer: span[0] === span[1] ? { value: span[0] } : { span } }
  const expected = expectation(fact, value)
  if (expected) return { expected: `${expected}, or "unknown"` }
  if (isValue(value)) return { answer: { value } }
  return { answer: { value: 'none' } }
}
