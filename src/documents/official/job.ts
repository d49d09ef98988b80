import type { OfficialForm } from '../official-form'
import type { Entries } from './entries'
import type { FilledForm } from './fill'
import type { Recognised } from './recognise'

/** No court form comes near this; a larger file would only hold up the device. In bytes. */
export const MOST_BYTES = 15_000_000

/** What the worker is asked: which of these forms a file is, or to fill it. `face` are the bytes of a TrueType font. */
export type Job =
  | { readonly recognise: { readonly bytes: Uint8Array; readonly forms: readonly OfficialForm[] } }
  | {
      readonly fill: {
        readonly bytes: Uint8Array
        readonly form: OfficialForm
        readonly entries: Entries
        readonly face: Uint8Array
      }
    }

/** What it answers. */
export type Report = { readonly recognised: Recognised } | { readonly filled: FilledForm } | { readonly failed: string }
