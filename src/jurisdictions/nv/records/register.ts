import { type OdysseySite, odysseyMarks, readOdyssey } from '../../../records/products/odyssey'
import type { Reader } from '../../../records/reading'

const site: OdysseySite = { kind: 'nv-clark-portal', state: 'nv', sure: 'layout', courtInHead: true }

/** The register of actions of the courts of Clark County. */
export const register: Reader = {
  ...site,
  marks: [...odysseyMarks, /state of nevada\s+vs?\./i],
  needs: 4,
  read: (pages) => readOdyssey(pages, site),
}
