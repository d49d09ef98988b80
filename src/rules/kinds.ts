import type { ChoiceFact, DateFact, Fact, NumberFact, Scope, TextFact, YesNoFact } from './fact'

// One builder for each kind of fact: its id and whom it is about, then what its kind needs, and last what few facts have.

/** How a fact is asked where papers need it. */
export type Asked = {
  /** Facts of the same group are asked on one screen. Words: `group.<group>.title`. Left out: with those of its scope. */
  readonly group?: string
  /** A choice that stays off unless the person turns it on; asked with others like it, as boxes to tick. */
  readonly off?: true
}

type More<F extends Fact, Given extends string = never> = Omit<F, 'id' | 'scope' | 'kind' | Given> & Asked

export const yesNo = (id: string, scope: Scope, more?: More<YesNoFact>): YesNoFact & Asked => ({
  id,
  scope,
  kind: 'yesNo',
  ...more,
})

export const choice = <const V extends string>(
  id: string,
  scope: Scope,
  options: readonly V[],
  more?: More<ChoiceFact, 'options'>,
): ChoiceFact<V> & Asked => ({ id, scope, kind: 'choice', options, ...more })

/** `most` is the largest number that is believed. */
export const number = (
  id: string,
  scope: Scope,
  unit: NumberFact['unit'],
  most: number,
  more?: More<NumberFact, 'unit' | 'most'>,
): NumberFact & Asked => ({ id, scope, kind: 'number', unit, most, ...more })

export function date(
  id: string,
  scope: Scope,
  more: More<DateFact> & { readonly mayBeNone: true },
): DateFact & { readonly mayBeNone: true } & Asked
export function date(id: string, scope: Scope, more?: More<DateFact>): DateFact & Asked
export function date(id: string, scope: Scope, more?: More<DateFact>): DateFact & Asked {
  return { id, scope, kind: 'date', ...more }
}

/** `most` is the number of letters that a paper has room for. */
export const text = (id: string, scope: Scope, most: number, more?: More<TextFact, 'most'>): TextFact & Asked => ({
  id,
  scope,
  kind: 'text',
  most,
  ...more,
})
