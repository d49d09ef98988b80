import type { Condition } from '../rules/condition'

/** Ticked where the box of this id is ticked on the paper that the form is mirrored by; several: any of them. Or where a condition holds. */
export type Tick = string | readonly string[] | { readonly holds: Condition }

/**
 * Text for a field, in the language of the templates; a list is one line each. Beside the blanks it may name
 * `{{<date>.us}}` (mm/dd/yyyy), `.month`, `.day`, `.year`, `{{offense.code}}`, `{{offense.number}}`, `{{phone.area}}`,
 * `{{phone.local}}`, `{{name.first}}`, `{{name.middle}}` and `{{name.last}}`.
 */
export type WrittenField = {
  readonly field: string
  readonly text: string | readonly string[]
  /** Where it stands on the form, for the attachment that takes what does not fit. */
  readonly item?: string
  /** Written only then: for the charges for which a condition holds, or where a box of the paper is ticked. */
  readonly when?: Tick
  /** One row of a table, from 0: written for that charge only. */
  readonly row?: number
}

/** What goes into one field of a court's own form. */
export type OfficialField =
  | WrittenField
  /** What these blocks of the paper say. */
  | { readonly field: string; readonly says: readonly string[]; readonly item?: string }
  | { readonly field: string; readonly tick: Tick }
  /** A group of buttons or a list: the first that is ticked. `option` is the name or the value that the file gives it. */
  | { readonly field: string; readonly choose: readonly { readonly option: string; readonly tick: Tick }[] }

/** A court's own blank form, and what of ours goes into which of its fields. Plain data. */
export type OfficialForm = {
  readonly id: string
  readonly number: string
  /** As the form prints it. Editions of one number are forms of their own; the first that courts hand out now comes first. */
  readonly edition: string
  /** A later edition took its place; some courts still take this one. */
  readonly older?: true
  /** Exact title on the court's site. */
  readonly name: string
  /** Where the blank is. Left out where no address is known. */
  readonly url?: string
  /** Templates that say the same; the first that belongs to the packet gives the blanks and the ticks. */
  readonly papers: readonly string[]
  /** Statements that the form prints for everyone. Where our paper does not say one of these blocks, the form would not be true. */
  readonly prints?: readonly string[]
  /** The form serves only where this certainly holds for some charge. */
  readonly only?: Condition
  /** `asked`: only if the clerk asks for it. `prosecutor`: not for the person to fill in. */
  readonly use?: 'asked' | 'prosecutor'
  readonly fields: readonly OfficialField[]
  /** Fields left to the court, to a pen or to nobody. With `fields`: all that the edition has, by which it is known. */
  readonly left: readonly string[]
  /** Not all fields of the edition are known: it is known by those that we fill and by this beginning of their names. */
  readonly root?: string
  /** Two forms may have the same fields: in this one, the second field comes right after the first. */
  readonly order?: readonly [string, string]
}

/** Every field name of the edition. */
export function fieldNames({ fields, left }: OfficialForm): readonly string[] {
  return [...new Set([...fields.map(({ field }) => field), ...left])]
}

/** Texts by the last part of their fields' names. */
export function written(
  prefix: string,
  texts: Readonly<Record<string, string | readonly string[]>>,
): readonly WrittenField[] {
  return Object.entries(texts).map(([name, text]) => ({ field: prefix + name, text }))
}

/** Boxes by the last part of their fields' names. */
export function ticked(prefix: string, boxes: Readonly<Record<string, Tick>>): readonly OfficialField[] {
  return Object.entries(boxes).map(([name, tick]) => ({ field: prefix + name, tick }))
}
