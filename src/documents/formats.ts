import type { Format } from './template'

// Formats that belong to no court. A court's own stands in its state's folder.

/** A letter to an office. */
export const LETTER: Format = {
  margins: { top: 1, right: 1, bottom: 1, left: 1 },
  size: 12,
  leading: 15,
  single: 15,
  gap: 9,
  caption: 'none',
  footer: 'numbered',
}

/** The guide to the packet. */
export const GUIDE: Format = {
  margins: { top: 0.7, right: 0.9, bottom: 0.8, left: 0.9 },
  size: 11,
  leading: 14,
  single: 14,
  gap: 5,
  caption: 'none',
  footer: 'numbered',
}

/** The same, set closer: used where that saves a page. */
export const GUIDE_CLOSE: Format = {
  ...GUIDE,
  margins: { top: 0.6, right: 0.85, bottom: 0.7, left: 0.85 },
  size: 10.5,
  leading: 13,
  single: 13,
  gap: 4,
}

/** A copy in the person's own language, which nobody files. */
export const READING: Format = {
  margins: { top: 0.9, right: 0.9, bottom: 0.9, left: 0.9 },
  size: 11,
  leading: 14.5,
  single: 14.5,
  gap: 6,
  caption: 'none',
  footer: 'titled',
}
