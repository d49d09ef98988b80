import { LETTER } from '../../../documents/formats'
import type { Format } from '../../../documents/template'

/** The court department's own statewide form: no line numbers. Two inches free on page one, one inch at the sides (UTCR 2.010). */
export const FORM: Format = {
  margins: { top: 1, right: 1, bottom: 1, left: 1 },
  firstTop: 2,
  size: 12,
  leading: 15,
  single: 14,
  gap: 6,
  caption: 'sides',
  footer: 'titled',
}

/** A paper that follows no form: numbered lines, double spaced, the first seven lines free for the clerk (UTCR 2.010). */
export const LINED: Format = {
  margins: { top: 42 / 72, right: 1, bottom: 78 / 72, left: 1 },
  numberedLines: 28,
  size: 12,
  leading: 24,
  single: 12,
  gap: 0,
  caption: 'pleading',
  footer: 'titled',
}

/** A request to the State Police, not a paper of the court. */
export const REQUEST: Format = {
  ...LETTER,
  margins: { top: 0.8, right: 1, bottom: 1, left: 1 },
  gap: 6,
  footer: 'titled',
}
