import type { Answer, NumberFact } from '../rules/fact'
import { parseAmount } from './plain-number'
import type { Problem } from './problem'
import { readSpokenAmount } from './spoken-amount'

/** The box as typed, and the unit that counts where none was typed. */
export type TypedNumber = { readonly amount: string; readonly unit: 'own' | 'ounces' }

/** The number or the span that was typed, in the fact's own unit, or what is wrong with it. */
export function readNumber(fact: NumberFact, { amount, unit }: TypedNumber): Answer | Problem {
  const isBare = !/\p{L}\s*$/u.test(amount)
  const text = unit === 'ounces' && isBare && amount.trim() !== '' ? `${amount} oz` : amount
  const read = readSpokenAmount(fact, text)
  const isPart = typeof read === 'object' && 'code' in read && (parseAmount(amount.trim()) ?? 0) % 1 !== 0
  return isPart && !takesParts(fact) ? { field: 'amount', code: 'numberWhole' } : read
}

/** Weights and money come in parts; plants, years and convictions do not. */
export const takesParts = ({ unit }: NumberFact): boolean => unit === 'grams' || unit === 'dollars'
