/** US Letter in points. */
export const PAGE = { width: 612, height: 792 }

export type Face = 'regular' | 'bold' | 'italic'

/** Something drawn on a page. Points from the top left; text stands on its baseline. */
export type Mark =
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly face: Face
      readonly size: number
    }
  | {
      readonly kind: 'rule'
      readonly from: readonly [number, number]
      readonly to: readonly [number, number]
      readonly weight: number
    }
  /** A box to tick, standing on `y`. Drawn as a shape, because a tick is no letter of the font. */
  | { readonly kind: 'box'; readonly x: number; readonly y: number; readonly side: number; readonly ticked: boolean }

/** A strip of a page: what it holds, measured from its last baseline (`y` 0, upwards negative). */
export type Row = {
  readonly height: number
  readonly marks: readonly Mark[]
  /** Never parted from the row after it; `ifFits`: unless all that is kept together is taller than a page. */
  readonly keep?: true | 'ifFits'
  /** Drawn once more above this row where it begins a page: the head of its table. */
  readonly again?: Row
  /** Somebody signs here. */
  readonly signs?: string
  /** The block of the paper that it belongs to, by its place. */
  readonly block?: number
}

/** The marks moved down and to the right. */
export function moved(marks: readonly Mark[], dx: number, dy: number): readonly Mark[] {
  return marks.map((mark) =>
    mark.kind === 'rule'
      ? { ...mark, from: [mark.from[0] + dx, mark.from[1] + dy], to: [mark.to[0] + dx, mark.to[1] + dy] }
      : { ...mark, x: mark.x + dx, y: mark.y + dy },
  )
}
