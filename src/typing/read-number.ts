import type { NumberFact } from '../rules/fact'
import type { Problem } from './problem'

/** An ounce where the state's law does not count it otherwise. */
export const GRAMS_PER_OUNCE = 28.35

export type TypedNumber = { readonly amount: string; readonly unit: 'own' | 'ounces' }

/** The number that was typed, in the fact's own unit, or what is wrong with it. People write `28.5`, `28,5`, `1,000`, `1/8` and `1 1/2`. */
export function readNumber(fact: NumberFact, typed: TypedNumber): number | Problem {
  const text = typed.amount.trim()
  if (text === '') return { field: 'amount', code: 'numberEmpty' }
  const amount = parseAmount(text)
  if (amount === undefined) return { field: 'amount', code: 'numberBad' }
  if (fact.unit !== 'grams') {
    if (fact.unit !== 'dollars' && !Number.isInteger(amount)) return { field: 'amount', code: 'numberWhole' }
    return amount > fact.most ? { field: 'amount', code: 'numberMost', value: String(fact.most) } : amount
  }
  const grams = typed.unit === 'ounces' ? inGrams(amount, fact.ounce) : amount
  return grams > fact.most ? { field: 'amount', code: 'numberMost', value: String(fact.most) } : grams
}

/** Ounces in grams, to the thousandth. */
export const inGrams = (ounces: number, ounce = GRAMS_PER_OUNCE): number => Math.round(ounces * ounce * 1000) / 1000

/** A number as people write it: `28.5`, `28,5`, `1,000`, `1/8`, `1 1/2`. */
export function parseAmount(text: string): number | undefined {
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.')
  if (/^(\d+\.?\d*|\.\d+)$/.test(plain)) return Number(plain)
  const [, whole, top, bottom] = /^(?:(\d+)\s+)?(\d+)\/(\d+)$/.exec(plain) ?? []
  return top !== undefined && Number(bottom) > 0 ? Number(whole ?? 0) + Number(top) / Number(bottom) : undefined
}
