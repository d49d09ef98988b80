import type { Condition } from '../rules/condition'
import type { TemplateBlock } from './template'

// The vocabulary of papers. Every builder takes the block's id first, then what it says, and last what few blocks have.

type Of<K extends TemplateBlock['kind']> = Extract<TemplateBlock, { readonly kind: K }>
type More<K extends TemplateBlock['kind'], Said extends string> = Omit<Of<K>, 'id' | 'kind' | Said>

/** The head of a column, what stands under it for each charge, and its share of the measure (1 where left out). */
export type Column = readonly [head: string, cell: string, width?: number]

export const heading = (id: string, text: string, more?: More<'heading', 'text'>): TemplateBlock => ({
  id,
  kind: 'heading',
  text,
  ...more,
})

export const paragraph = (id: string, text: string, more?: More<'paragraph', 'text'>): TemplateBlock => ({
  id,
  kind: 'paragraph',
  text,
  ...more,
})

/** A paragraph with a number that counts up by itself. */
export const statement = (id: string, text: string, more?: More<'paragraph', 'text' | 'number'>): TemplateBlock =>
  paragraph(id, text, { number: '#.', ...more })

/** A box that the answers tick. */
export const tick = (
  id: string,
  text: string,
  when: Condition,
  more?: More<'tick', 'text' | 'tick'>,
): TemplateBlock => ({
  id,
  kind: 'tick',
  text,
  tick: when,
  ...more,
})

/** A box for another hand: the judge, the clerk, the helper, or the person with a pen. */
export const box = (id: string, text: string, more?: More<'tick', 'text' | 'tick'>): TemplateBlock => ({
  id,
  kind: 'tick',
  text,
  tick: 'open',
  ...more,
})

/** One row for each charge. */
export const table = (
  id: string,
  columns: readonly Column[],
  more?: More<'charges', 'head' | 'cells' | 'widths'>,
): TemplateBlock => ({
  id,
  kind: 'charges',
  head: columns.map(([head]) => head),
  cells: columns.map(([, cell]) => cell),
  widths: columns.map(([, , width]) => width ?? 1),
  ...more,
})

export const lines = (id: string, texts: readonly string[], more?: More<'lines', 'lines'>): TemplateBlock => ({
  id,
  kind: 'lines',
  lines: texts,
  ...more,
})

/** Empty ruled lines to write on. */
export const room = (id: string, count: number, more?: More<'room', 'count'>): TemplateBlock => ({
  id,
  kind: 'room',
  count,
  ...more,
})

/** The person signs, over the printed name, unless `by` names another. */
export const signature = (id: string, role: string, more?: Partial<More<'signature', 'role'>>): TemplateBlock => ({
  id,
  kind: 'signature',
  by: 'petitioner',
  ...((more?.by ?? 'petitioner') === 'petitioner' && { name: '{{fullName}}' }),
  role,
  ...more,
})

/** A signature under words that it affirms, such as the sentence on perjury. */
export const oath = (
  id: string,
  text: string,
  role: string,
  more?: Partial<More<'signature', 'role' | 'text'>>,
): TemplateBlock => signature(id, role, { text, ...more })
