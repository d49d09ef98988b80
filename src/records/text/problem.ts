/** Why a file could not be read. Each has a sentence of its own on the screen; none holds a word of the file or its name. */
export type Problem =
  | 'too_large'
  | 'too_many_pages'
  | 'too_slow'
  | 'locked'
  | 'damaged'
  | 'picture_only'
  | 'too_many_pictures'
  /** The letters of a picture are too small to be sure of any. */
  | 'too_far'
  /** No letters in a picture. */
  | 'nothing_seen'
  /** This browser cannot read pictures. */
  | 'no_engine'
  /** What reads pictures could not be fetched. */
  | 'engine_missing'
  | 'empty'
  | 'unknown_kind'
  | 'unknown_paper'

/** What a file gave: its content, or the one reason why it gave none. */
export type Got<T> = { readonly got: T } | { readonly problem: Problem }

/** Limits that every file is held to, so that a hostile one costs neither memory nor time. */
export const limits = {
  bytes: 15 * 1024 * 1024,
  pages: 60,
  milliseconds: 10_000,
  letters: 2_000_000,
  rows: 20_000,
  pictures: 12,
  /** The points of one picture. */
  points: 60_000_000,
  millisecondsForPicture: 60_000,
} as const
