import { type OdysseySite, odysseyMarks, readOdyssey } from '../../../records/products/odyssey'
import type { Reader } from '../../../records/reading'

const site: OdysseySite = { kind: 'vt-portal', state: 'vt', sure: 'layout' }

/** The register of actions of the Judiciary's public portal. */
export const register: Reader = {
  ...site,
  marks: [...odysseyMarks, /\bV\.?S\.?A\.?\b|state of vermont|\bUnit\b/],
  needs: 4,
  read: (pages) => readOdyssey(pages, site),
}
