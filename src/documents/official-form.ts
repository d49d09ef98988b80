import type { Condition } from '../rules/condition'

/** Ticked where the box of this id is ticked on the paper that the form is mirrored by; several: any of them. Or where a condition holds. */
export type Tick = string | readonly string[] | { readonly holds: Condition }

/**
 * What goes into one field of a court's own form. Text is in the language of the templates, a list is one line each; beside
 * the blanks it may name `{{<date>.us}}` (mm/dd/yyyy), `.month`, `.day`, `.year`, `{{offense.code}}`, `{{offense.number}}`,
 * `{{phone.area}}`, `{{phone.local}}`, `{{name.first}}` and `{{name.last}}`.
 */
export type OfficialField = { readonly field: string } & (
  | {
      readonly text: string | readonly string[]
      /** Where it stands on the form, for the attachment that takes what does not fit. */
      readonly item?: string
      /** Written for the charges for which this certainly holds, and left empty where there is none. */
      readonly when?: Condition
      /** One row of a table, from 0: written for that charge only. */
      readonly row?: number
    }
  | { readonly tick: Tick }
  /** A group of buttons or a list: the first that is ticked. `option` is the name or the value that the file gives it. */
  | { readonly choose: readonly { readonly option: string; readonly tick: Tick }[] }
)

/** A court's own blank form, and what of ours goes into which of its fields. Plain data. */
export type OfficialForm = {
  readonly id: string
  readonly number: string
  readonly edition: string
  /** Exact title on the court's site. */
  readonly name: string
  /** Where the blank is. Left out where no address is known. */
  readonly url?: string
  /** Templates that say the same; the first that belongs to the packet gives the blanks and the ticks. */
  readonly papers: readonly string[]
  /** Statements that the form prints for everyone. Where our paper lacks one of these blocks, the form would not be true. */
  readonly prints?: readonly string[]
  /** `asked`: only if the clerk asks for it. `prosecutor`: not for the person to fill in. */
  readonly use?: 'asked' | 'prosecutor'
  readonly fields: readonly OfficialField[]
  /** Fields left to the court, to a pen or to nobody. With `fields`: all that the edition has, by which it is known. */
  readonly left: readonly string[]
  /** Two forms may have the same fields: in this one, the second field comes right after the first. */
  readonly order?: readonly [string, string]
}

/** Every field name of the edition. */
export function fieldNames({ fields, left }: OfficialForm): readonly string[] {
  return [...new Set([...fields.map(({ field }) => field), ...left])]
}
