import type { Speech } from '../../i18n/clause-words'
import { type SharedConditions, sharedConditions } from './shared-conditions'

/** The words for a state's law, with what is written out only once. */
export type Reading = Speech & { readonly shared: SharedConditions }

/** Finds what the law of a state says more than once. */
export function readingOf(speech: Speech): Reading {
  return { ...speech, shared: sharedConditions(speech.rules.decision) }
}
