import type { Answer, NumberFact } from '../rules/fact'
import { stepOf } from '../rules/span'
import { GRAMS_PER_OUNCE, parseAmount } from './plain-number'
import type { Problem } from './problem'

const LESS = /^(less than|under|below|up to just under|menos de|menos que)\b/
const MOST = /^(at most|up to|no more than|not more than|como maximo|hasta|a lo mas)\b/
const MORE = /^(more than|over|above|mas de|mas que)\b/
const LEAST = /^(at least|al menos|por lo menos|como minimo)\b/
const ABOUT = /^(about|around|roughly|approximately|almost|como|unos|unas|mas o menos|aproximadamente|casi|cerca de)\b/
const OR_LESS = /\b(or less|or fewer|o menos)$/
const OR_MORE = /\b(or more|o mas)$/
const BETWEEN = /^(?:between|from|entre|de)?\s*(.+?)\s*(?:\bto\b|\band\b|\by\b|\ba\b|-|–)\s*(.+)$/

/** Nobody says an amount in more letters. */
const LONGEST = 100

/** How far "about" may be off: a quarter on either side. */
const OFF = 0.25

/** Grams in each unit of weight, by the letters that it begins with. */
const WEIGHTS: readonly (readonly [unit: RegExp, grams: number | 'ounce'])[] = [
  [/^(oz|ounces?|onzas?)$/, 'ounce'],
  [/^(g|gr|grams?|gramos?)$/, 1],
  [/^(lbs?|pounds?|libras?)$/, 453.592],
  [/^(kg|kilos?|kilograms?|kilogramos?)$/, 1000],
]

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 0.5,
  medio: 0.5,
  media: 0.5,
  quarter: 0.25,
  cuarto: 0.25,
  eighth: 0.125,
  octavo: 0.125,
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  una: 1,
  uno: 1,
  two: 2,
  dos: 2,
  three: 3,
  tres: 3,
}

/**
 * Reads an amount as people say it, in English or Spanish: `less than an ounce`, `about half an ounce`, `5 to 10 plants`,
 * `28.5 g`, `más de 20 gramos`. Gives a number in the fact's unit, or a span. A weight without a unit is in grams.
 */
export function readSpokenAmount(fact: NumberFact, text: string): Answer | Problem {
  const said = plain(text.slice(0, LONGEST + 1))
  if (said.length > LONGEST) return { field: 'amount', code: 'numberBad' }
  if (said === '') return { field: 'amount', code: 'numberEmpty' }
  const ends = endsOf(fact, said)
  if (!ends) return { field: 'amount', code: 'numberBad' }
  const [first, last] = ends.map(round) as [number, number]
  if (first > fact.most || first > last || last < 0) {
    return { field: 'amount', code: 'numberMost', value: String(fact.most) }
  }
  return first === last ? { value: first } : { span: [Math.max(0, first), Math.min(last, fact.most)] }
}

function endsOf(fact: NumberFact, said: string): readonly [number, number] | undefined {
  const step = stepOf(fact)
  const bound = (pattern: RegExp, ends: (amount: number) => readonly [number, number]) => {
    if (!pattern.test(said)) return undefined
    const amount = amountOf(fact, said.replace(pattern, '').trim())
    return amount === undefined ? undefined : ends(amount)
  }
  const bounded =
    bound(LESS, (amount) => [0, amount - step]) ??
    bound(MOST, (amount) => [0, amount]) ??
    bound(OR_LESS, (amount) => [0, amount]) ??
    bound(MORE, (amount) => [amount + step, fact.most]) ??
    bound(LEAST, (amount) => [amount, fact.most]) ??
    bound(OR_MORE, (amount) => [amount, fact.most]) ??
    bound(ABOUT, (amount) => about(fact, amount))
  if (bounded) return bounded
  const exact = amountOf(fact, said)
  return exact === undefined ? between(fact, said) : [exact, exact]
}

function between(fact: NumberFact, said: string): readonly [number, number] | undefined {
  const [, from = '', to = ''] = BETWEEN.exec(said) ?? []
  const unit = /[a-z]+$/.exec(to)?.[0] ?? ''
  const last = amountOf(fact, to)
  const first = amountOf(fact, from)
  const same = /[a-z]$/.test(from) ? first : amountOf(fact, `${from} ${unit}`.trim())
  return same !== undefined && last !== undefined && same <= last ? [same, last] : undefined
}

function about(fact: NumberFact, amount: number): readonly [number, number] {
  const [first, last] = [amount * (1 - OFF), amount * (1 + OFF)]
  return fact.unit === 'grams' || fact.unit === 'dollars' ? [first, last] : [Math.floor(first), Math.ceil(last)]
}

/** `28.5 g`, `half an ounce`, `1/8 oz`, `an ounce and a half`, `6 plants`: in the fact's unit. */
function amountOf(fact: NumberFact, said: string): number | undefined {
  const [, whole, part] = /^(.+?) (?:and|y) (?:a |an |un |una )?(half|quarter|media|medio|cuarto)$/.exec(said) ?? []
  if (whole !== undefined && part !== undefined) {
    const one = amountOf(fact, whole)
    const unit = amountOf(fact, whole.replace(/^\S+/, 'one'))
    return one === undefined || unit === undefined ? undefined : one + unit * (FRACTIONS[part] ?? 0)
  }
  const words = said.split(' ').filter((word) => word !== 'of' && word !== 'de')
  const unit = words.length > 1 || /^[a-z]/.test(said) ? words.at(-1) : undefined
  const weight = WEIGHTS.find(([pattern]) => unit !== undefined && pattern.test(unit))?.[1]
  if (weight !== undefined && fact.unit !== 'grams') return undefined
  const isCounted = unit !== undefined && /^(plants?|plantas?|matas?|years?|anos?|dollars?|dolares)$/.test(unit)
  const count = counted(weight !== undefined || isCounted ? words.slice(0, -1) : words)
  if (count === undefined || (isWhole(fact) && !Number.isInteger(count))) return undefined
  return count * (weight === 'ounce' ? (fact.ounce ?? GRAMS_PER_OUNCE) : (weight ?? 1))
}

function counted(words: readonly string[]): number | undefined {
  if (words.length === 0) return undefined
  const number = parseAmount(words.join(' '))
  if (number !== undefined) return number
  const parts = words.map((word) => (Object.hasOwn(FRACTIONS, word) ? FRACTIONS[word] : parseAmount(word)))
  // "Half an ounce" and "two quarters" multiply; two numbers beside each other are something else.
  const isOne = words.filter((word) => parseAmount(word) !== undefined).length < 2
  return isOne && parts.every((part) => part !== undefined) ? parts.reduce((a, b) => a * b, 1) : undefined
}

const isWhole = ({ unit }: NumberFact): boolean => unit !== 'grams' && unit !== 'dollars'

const round = (amount: number): number => Math.round(amount * 1e6) / 1e6

/** Small letters without accents, single spaces, a space between a number and its unit. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)\s*([a-z])/g, '$1 $2')
    .replace(/\s+/g, ' ')
    .replace(/[.!]$/, '')
    .trim()
}
