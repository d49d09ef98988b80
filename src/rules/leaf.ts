import type { Condition, Moment } from './condition'
import { addDays, addPeriod, lastStart, later } from './day'
import { type Answer, answerTo, type Day, spanIn, type Value, valueIn } from './fact'
import { type Range, rangesOf } from './moment'
import { stepIn } from './narrowing'
import type { View } from './outlook'
import { cutOf, isBlurred, isBounded, type Limit, type Narrow, splits, totalOf } from './span'
import { type Truth, yesIf } from './truth'

/** What an open part waits for: a fact, a reply about a limit, or nothing that one question could settle. */
export type Need = { readonly ask: string } | { readonly narrow: Narrow } | { readonly blur: readonly string[] }

type State = Truth | Need

type DayLeaf = Extract<Condition, { day: unknown }>

/** What is settled about a single part of a condition, or what it waits for. */
export function leafState(leaf: Condition, view: View): State {
  if ('since' in leaf) return waitState(leaf.since, view)
  if ('unsure' in leaf) return unsureState(leaf.unsure, view)
  if ('before' in leaf) return dayState(leaf, leaf.before, view)
  if ('onOrAfter' in leaf) return dayState(leaf, leaf.onOrAfter, view)
  if ('is' in leaf) return isState(leaf.is, leaf.values, view)
  if ('atMost' in leaf) return amountState(leaf.atMost, { moreThan: leaf.amount }, view)
  if ('atLeast' in leaf) return amountState(leaf.atLeast, { atLeast: leaf.amount }, view)
  if ('totalAtMost' in leaf) return totalState(leaf.totalAtMost, leaf.amount, view)
  throw new Error('Not a single part of a condition')
}

function unsureState(fact: string, { answers, narrowing }: View): State {
  const answer = answerTo(answers, fact)
  if (answer === undefined) return { ask: fact }
  const spanned = spanIn(answer)
  if (!spanned) return yesIf(answer === 'unsure')
  if (isBlurred(spanned)) return 'yes'
  if (narrowing) return yesIf(narrowing.blurred.has(fact))
  return yesIf(typeof spanned.span[0] === 'number' || !isBounded(spanned))
}

function isState(fact: string, values: readonly string[], view: View): State {
  const answer = answerTo(view.answers, fact)
  if (answer === undefined) return { ask: fact }
  const spanned = spanIn(answer)
  if (spanned) return spanned.orNone && values.includes('none') ? straddled(fact, answer, { exists: true }, view) : 'no'
  const value = valueIn(answer)
  return value === undefined ? 'unknown' : yesIf(values.includes(String(value)))
}

function amountState(fact: string, limit: Limit, view: View): State {
  const answer = answerTo(view.answers, fact)
  if (answer === undefined) return { ask: fact }
  const value = valueIn(answer)
  const [least, most] = spanIn(answer)?.span ?? [value, value]
  if (least === undefined || most === undefined) return 'unknown'
  const isUpper = (amount: Value): boolean =>
    'moreThan' in limit ? Number(amount) > limit.moreThan : 'atLeast' in limit && Number(amount) >= limit.atLeast
  if (isUpper(least) !== isUpper(most)) return straddled(fact, answer, limit, view)
  return yesIf(isUpper(least) === 'atLeast' in limit)
}

/** What is known of some amounts may be too much before the others are. */
function totalState(facts: readonly string[], amount: number, view: View): State {
  const parts = facts.map((fact) => amountPart(fact, answerTo(view.answers, fact)))
  if (totalOf(parts.map(({ least }) => least)) > amount) return 'no'
  const unasked = parts.find(({ answer }) => answer === undefined)
  if (unasked) return { ask: unasked.fact }
  if (totalOf(parts.map(({ most }) => most)) <= amount) return 'yes'
  const vague = parts.filter(({ answer }) => spanIn(answer))
  const [only, ...more] = vague
  if (!only) return 'unknown'
  if (more.length > 0)
    return blurred(
      vague.map(({ fact }) => fact),
      view,
    )
  // What the other amounts, unknown ones at their least, leave for this one.
  const left = totalOf([amount, ...parts.filter((each) => each !== only).map(({ least }) => -least)])
  return only.most > left ? straddled(only.fact, only.answer, { moreThan: left }, view) : 'unknown'
}

function amountPart(fact: string, answer: Answer | undefined) {
  const value = valueIn(answer)
  const [least, most] = spanIn(answer)?.span ?? [value ?? 0, value ?? Number.POSITIVE_INFINITY]
  return { fact, answer, least: Number(least), most: Number(most) }
}

function dayState(leaf: DayLeaf, fact: string, view: View): State {
  const answer = answerTo(view.answers, fact)
  if (answer === undefined) return { ask: fact }
  if (valueIn(answer) === 'none') return 'no'
  const range = rangeOf(fact, answer)
  if (!range) return 'unknown'
  const place = typeof leaf.day === 'string' ? beside(range, leaf.day, view) : besideMoment(range, leaf.day, view)
  if (place !== 'below' && place !== 'above') return place
  const isSo = (place === 'below') === 'before' in leaf
  // Where there may be none, only "no" is certain.
  return isSo && range.orNone ? straddled(fact, answer, { exists: true }, view) : yesIf(isSo)
}

type Place = 'below' | 'above' | 'unknown' | Need

function beside({ fact, first, last }: Range, day: Day, view: View): Place {
  if (last < day) return 'below'
  return first >= day ? 'above' : straddled(fact, answerTo(view.answers, fact), { before: day }, view)
}

/** Where a date lies beside a day worked out from other dates. */
function besideMoment(range: Range, moment: Moment, view: View): Place {
  const { ranges, unasked, isUnsure } = rangesOf(moment, view.answers)
  if (unasked !== undefined) return { ask: unasked }
  const last = latest(ranges.map((each) => each.last))
  if (isUnsure || last === undefined) return 'unknown'
  const first = latest(ranges.filter(({ orNone }) => !orNone).map((each) => each.first))
  if (first !== undefined && range.last < addPeriod(first, moment)) return 'below'
  if (first !== undefined && range.first >= addPeriod(last, moment)) return 'above'
  if (first === last) return beside(range, addPeriod(last, moment), view)
  if (range.first === range.last) {
    const limit = addDays(lastStart(range.first, moment), 1)
    const split = ranges.find((each) => !each.orNone && splits([each.first, each.last], limit))
    if (split) return straddled(split.fact, answerTo(view.answers, split.fact), { before: limit }, view)
  }
  return blurred(factsIn([range, ...ranges].filter((each) => each.first !== each.last)), view)
}

/** A wait is over when it is over for the last day, and runs when it runs for the first. */
function waitState(moment: Moment, view: View): State {
  const { ranges, unasked, isUnsure } = rangesOf(moment, view.answers)
  const runs = (day: Day): boolean => addPeriod(day, moment) > view.today
  const first = latest(ranges.filter(({ orNone }) => !orNone).map((each) => each.first))
  // The other dates can only move the moment further away.
  if (first !== undefined && runs(first)) return 'no'
  if (unasked !== undefined) return { ask: unasked }
  const last = latest(ranges.map((each) => each.last))
  if (last === undefined) return 'unknown'
  // Another date being unsure, it can still be settled that the wait runs.
  if (runs(last)) return runningState(ranges, addDays(lastStart(view.today, moment), 1), view)
  if (isUnsure) return 'unknown'
  // With one date that may not exist, there may be nothing to wait from.
  return first === undefined ? existing(ranges, view) : 'yes'
}

/** A wait that may still run: `limit` is the first day from which it does. */
function runningState(ranges: readonly Range[], limit: Day, view: View): State {
  const states = ranges
    .filter(({ last }) => last >= limit)
    .map((each) =>
      straddled(
        each.fact,
        answerTo(view.answers, each.fact),
        each.first >= limit ? { exists: true } : { before: limit },
        view,
      ),
    )
  return states.find((state) => typeof state === 'object') ?? 'unknown'
}

/** Dates of which not one is sure to exist. */
function existing(ranges: readonly Range[], view: View): State {
  const states = ranges.map(({ fact }) => straddled(fact, answerTo(view.answers, fact), { exists: true }, view))
  return states.find((state) => typeof state === 'object') ?? 'unknown'
}

/** A limit inside a span waits for a reply about it, once. */
function straddled(fact: string, answer: Answer | undefined, limit: Limit, { narrowing }: View): Narrowed {
  if (!narrowing) return 'unknown'
  const cut = cutOf(limit, stepIn(narrowing, fact))
  return spanIn(answer)?.unsureAt?.includes(cut) ? 'unknown' : { narrow: { fact, ...limit } }
}

type Narrowed = 'unknown' | Need

function blurred(facts: readonly string[], { narrowing }: View): Narrowed {
  return narrowing && facts.some((fact) => !narrowing.blurred.has(fact)) ? { blur: facts } : 'unknown'
}

function rangeOf(fact: string, answer: Answer): Range | undefined {
  const spanned = spanIn(answer)
  const value = valueIn(answer)
  const [first, last] = spanned?.span ?? [value, value]
  if (first === undefined || last === undefined) return undefined
  return { fact, first: String(first), last: String(last), orNone: spanned?.orNone === true }
}

const latest = (days: readonly Day[]): Day | undefined => days.reduce<Day | undefined>(later, undefined)

const factsIn = (ranges: readonly Range[]): readonly string[] => ranges.map(({ fact }) => fact)
