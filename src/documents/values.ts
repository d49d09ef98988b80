import { type Answers, type Day, type Fact, known } from '../rules/fact'
import { truth } from '../rules/outlook'
import { printable } from './characters'
import type { Line, Span } from './paper'
import { inNumber } from './plural'
import type { Blank } from './template'

/** Names that are not answers: `court.county`, `prosecutor.office`, `offense.section`. */
export type Named = Readonly<Record<string, string>>

/** One charge: its answers together with those of its case and person. */
export type Charge = { readonly answers: Answers; readonly named: Named }

/** What a case brings to its papers. */
export type Filling = { readonly today: Day; readonly charges: readonly Charge[]; readonly named: Named }

/** Words by key, or undefined where the language has none. */
export type Say = (key: string) => string | undefined

/** How values are written: the language of the paper, and its words for options. */
export type Writing = {
  readonly language: string
  readonly needs: readonly Blank[]
  readonly option: (fact: string, value: string) => string
}

const HAND: Readonly<Record<string, number>> = { short: 0.7, line: 1.6, long: 3.2 }
/** Names that want a longer line than others. */
const WIDE: Readonly<Record<string, number>> = { 'court.name': 4, 'names.other': 3.2 }
const PLACE = /\{\{([\w.]+)\}\}/

/**
 * The text with its blanks filled from these charges. What is unsure or not known becomes a line to write on. A choice
 * `[one|several]` follows the number written before it, else the number of charges. What was left empty is a line too where
 * a label or a cell asks for it.
 */
export function write(text: string, charges: readonly Charge[], filling: Filling, writing: Writing): Line {
  let count = charges.length
  const parts = text.split(PLACE)
  const bare = parts.every((part, place) => place % 2 === 0 || spanOf(part, charges, filling, writing) === undefined)
  const spans = parts.flatMap((part, place): readonly Span[] => {
    if (place % 2 === 1) {
      count = countIn(part, charges, writing) ?? count
      const asked = place === 1 && bare && (/:\s*$/.test(parts[0] ?? '') || parts.join('') === part)
      return roomy(part, spanOf(part, charges, filling, writing) ?? (asked ? { line: WIDE[part] ?? 2.2 } : undefined))
    }
    const worded = inNumber(part, count, writing.language)
    return worded ? [printable(worded)] : []
  })
  return joined(spans)
}

/** The number that a place prints; several where it is not known or differs. Undefined where the place is no number. */
function countIn(name: string, charges: readonly Charge[], { needs }: Writing): number | undefined {
  if (needs.find(({ fact }) => fact.id === name)?.fact.kind !== 'number') return undefined
  const values = [...new Set(charges.map(({ answers }) => known(answers, name)))]
  return values.length === 1 && typeof values[0] === 'number' ? values[0] : Number.POSITIVE_INFINITY
}

/** Whether everything that the text names was left empty by the person, so that its line can go. */
export function leftEmpty(text: string, charges: readonly Charge[]): boolean {
  const names = [...text.matchAll(new RegExp(PLACE, 'g'))].map((match) => match[1] as string)
  return names.length > 0 && names.every((name) => charges.every(({ answers }) => isEmpty(answers, name)))
}

/** An address that is not known gets two lines as wide as the paper. */
function roomy(name: string, span: Span | undefined): readonly Span[] {
  if (span === undefined) return []
  if (typeof span === 'string' || !('line' in span) || !/address$/i.test(name)) return [span]
  return [{ ...span, line: FULL }, { line: FULL }]
}

const FULL = 8

function spanOf(name: string, charges: readonly Charge[], filling: Filling, writing: Writing): Span | undefined {
  if (name === 'box') return { box: true }
  const hand = HAND[name]
  if (hand !== undefined) return { line: hand }
  const need = writing.needs.find(({ fact }) => fact.id === name)
  if (need === undefined) return namedSpan(name, charges, filling, writing)
  const values = charges.map((charge) => printedValue(need, charge, filling.today, writing))
  if (values.some((value) => value === undefined))
    return { line: lineFor(need.fact), ...(wanted(need, charges, filling.today) && { fact: name }) }
  return listed(
    values.filter((value) => value !== undefined),
    writing.language,
  )
}

function namedSpan(
  name: string,
  charges: readonly Charge[],
  filling: Filling,
  { language }: Writing,
): Span | undefined {
  const values = charges.map(({ named }) => named[name] ?? filling.named[name])
  // The list of courts has as many lines as the form.
  if (name.startsWith('courts.') && values.includes(undefined)) return { line: 3.2 }
  if (values.some((value) => value === undefined)) return { line: WIDE[name] ?? 2.2, fact: name }
  return listed(
    values.filter((value) => value !== undefined),
    language,
  )
}

function listed(values: readonly string[], language: string): string | undefined {
  const different = [...new Set(values)].filter((value) => value !== '')
  return different.length
    ? printable(new Intl.ListFormat(language, { type: 'conjunction' }).format(different))
    : undefined
}

/** Whether somebody was asked for it. What does not concern the case is no answer that is missing. */
function wanted({ when }: Blank, charges: readonly Charge[], today: Day): boolean {
  return when === undefined || charges.some(({ answers }) => truth(when, { answers, today }) !== 'no')
}

function printedValue({ fact, when }: Blank, { answers }: Charge, today: Day, writing: Writing): string | undefined {
  if (when && truth(when, { answers, today }) !== 'yes') return undefined
  const value = known(answers, fact.id)
  if (value === undefined || value === 'none') return undefined
  if (fact.kind === 'date') return longDate(String(value), writing.language)
  if (fact.kind === 'number')
    return new Intl.NumberFormat(writing.language, { maximumFractionDigits: 3 }).format(Number(value))
  return fact.kind === 'choice' || fact.kind === 'yesNo' ? writing.option(fact.id, String(value)) : String(value).trim()
}

/** A day in words, the same in every time zone. */
function longDate(day: Day, language: string): string {
  const locale = language === 'en' ? 'en-US' : language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

function isEmpty(answers: Answers, name: string): boolean {
  return known(answers, name) === ''
}

function lineFor(fact: Fact): number {
  if (fact.kind === 'number') return 0.8
  return fact.kind === 'date' ? 1.6 : 2.2
}

function joined(spans: readonly Span[]): Line {
  return spans.reduce<Span[]>((line, span) => {
    const last = line.at(-1)
    if (typeof span === 'string' && typeof last === 'string') line[line.length - 1] = last + span
    else line.push(span)
    return line
  }, [])
}
