import type { Condition } from '../rules/condition'
import type { Fact } from '../rules/fact'
import type { Asked } from '../rules/kinds'

/** How a court wants its paper: US Letter, inches for margins, points for type. Declared in the state's folder. */
export type Format = {
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  /** Top margin of the first page where it differs. */
  readonly firstTop?: number
  /** Numbered lines per page. The body then stands on a grid of `leading`, the first baseline one leading under the top margin. */
  readonly numberedLines?: number
  readonly size: number
  /** From baseline to baseline in the body. */
  readonly leading: number
  /** From baseline to baseline in captions, tables and addresses; divides `leading` where lines are numbered. */
  readonly single: number
  /** Empty space after a block. None where lines are numbered. */
  readonly gap: number
  /** `pleading`: California, rule 2.111. `sides`: parties left, number and title right. `boxed`: the same in a frame. */
  readonly caption: 'pleading' | 'sides' | 'boxed' | 'none'
  /** `titled`: a rule, the page number, the paper's title and its form. `numbered`: the page number where there are several. */
  readonly footer: 'titled' | 'numbered'
  /** The number of the case stands in the footer of the pages after the first, which has it in its caption. */
  readonly footerNumber?: true
}

/**
 * A fact that a paper prints or turns on. The same condition governs whether it is asked and whether it is filled,
 * so that a stale answer never reaches a court paper.
 */
export type Blank = { readonly fact: Fact & Asked; readonly when?: Condition }

/** A blank as a state's folder writes it: the fact alone where it is asked under no condition. */
export type BlankDraft = (Fact & Asked) | Blank

type Part = {
  /** Unique in its template; the key of its words in a reading copy: `paper.<template>.<id>`. */
  readonly id: string
  /** Printed only where this certainly holds for some charge of the case; left out: always. */
  readonly when?: Condition | undefined
  /** `when` and `tick` must certainly hold for every charge that the paper covers, as what is sworn of all of them must. */
  readonly every?: true
  /** What the person signs for, confirmed line by line before the papers are made. `sworn`: under penalty of perjury. */
  readonly confirm?: 'signed' | 'sworn' | undefined
}

type Numbered = {
  /** Printed before the text; `#` counts up by itself. */
  readonly number?: string | undefined
  readonly level?: 0 | 1 | 2 | undefined
}

/**
 * Text holds blanks as `{{factId}}`, `{{court.county}}`, `{{prosecutor.office}}`, `{{offense.section}}`; what is not known
 * prints as a line to write on. `{{short}}`, `{{line}}` and `{{long}}` are lines for another hand,
 * `{{box}}` is a box for it.
 */
export type TemplateBlock =
  | (Part & { readonly kind: 'heading'; readonly text: string })
  /** `each`: once for every charge for which `when` holds. Otherwise what differs among the charges is joined by "and". */
  | (Part & Numbered & { readonly kind: 'paragraph'; readonly text: string; readonly each?: true })
  /** Ticked where `tick` certainly holds for some charge. `open`: left for the judge, the clerk or the helper. */
  | (Part & Numbered & { readonly kind: 'tick'; readonly text: string; readonly tick: Condition | 'open' })
  /** One row for each charge. `widths` are shares of the measure. */
  | (Part & {
      readonly kind: 'charges'
      readonly head: readonly string[]
      readonly cells: readonly string[]
      readonly widths?: readonly number[]
    })
  /** Single-spaced lines, such as an address. A line is left out where all that it names was left empty. */
  | (Part & { readonly kind: 'lines'; readonly lines: readonly string[] })
  /** Empty ruled lines for writing by hand. */
  | (Part & { readonly kind: 'room'; readonly count: number })
  | (Part & {
      readonly kind: 'signature'
      readonly by: 'petitioner' | 'server' | 'judge' | 'clerk' | 'office'
      /** The words above the line, e.g. the perjury sentence. */
      readonly text?: string
      /** The name printed under the line; left out: a line for it, unless a judge signs. */
      readonly name?: string
      readonly role: string
      /** The place is written by the hand that signs. */
      readonly place?: true
      /** The date stands elsewhere on the paper. */
      readonly undated?: true
    })

export type Caption = {
  /** Name and address of the person who files, at the top left. */
  readonly filer: readonly string[]
  readonly court: readonly string[]
  /** `role` lines are indented. */
  readonly parties: readonly (string | { readonly role: string })[]
  /** Beside the parties: the number of the case, and what stands under the paper's title. */
  readonly number: string
  readonly under: readonly string[]
}

/** One paper of a packet in the court's English, in our own words, with every statement of the official form in its order. */
export type PaperTemplate = {
  readonly id: string
  readonly kind: 'court' | 'letter'
  readonly title: string
  /** Under which id its words stand, where it shares them with another paper. Its title stands under its own. */
  readonly words?: string
  /** Left out of the packet unless this certainly holds for some charge. */
  readonly when?: Condition
  /** One paper for each charge, where the court wants one for each conviction. */
  readonly perCharge?: true
  /**
   * Made once for all cases of the person, or for all in one court: in the packet of the first case that has it, or of the
   * first for which `first` holds.
   */
  readonly once?: { readonly for: 'person' | 'court'; readonly first?: Condition }
  /** The official form that it follows. */
  readonly form?: { readonly number: string; readonly edition: string }
  readonly format: Format
  readonly caption?: Caption
  readonly needs: readonly Blank[]
  /** How a chosen answer prints: fact id, then option. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly blocks: readonly TemplateBlock[]
}

export type GuideSection = 'do' | 'next' | 'say' | 'limits' | 'check'

/**
 * Words: `guide.<id>` of the state, else of the app; `guide.<id>_more` is the smaller line under it. `about`: left out where
 * that paper is among those of another case.
 */
export type GuideItem = { readonly id: string; readonly when?: Condition; readonly about?: string }

/** What the person does with the packet, in the person's own language. Free help is added from the state's list. */
export type GuideTemplate = {
  readonly id: string
  readonly kind: 'guide'
  readonly needs: readonly Blank[]
  readonly sections: Readonly<Record<GuideSection, readonly GuideItem[]>>
}

/** The office that gets a copy: the first whose condition certainly holds. `office` is the id of a prosecutor of the state. */
export type Office = { readonly office: string; readonly when: Condition }

export type Template = (PaperTemplate | GuideTemplate) & { readonly offices?: readonly Office[] }

/**
 * A template as a state's folder writes it. Its blanks follow from what it prints and turns on (`withBlanks`); `also` are
 * those that it asks besides, or under a condition of its own.
 */
type Drafted<T> = Omit<T, 'needs'> & { readonly also?: readonly BlankDraft[]; readonly offices?: readonly Office[] }
export type PaperDraft = Drafted<PaperTemplate>
export type GuideDraft = Drafted<GuideTemplate>
export type Draft = PaperDraft | GuideDraft
