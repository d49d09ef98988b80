import { type OdysseySite, odysseyMarks, readOdyssey } from '../../../records/products/odyssey'
import type { Reader } from '../../../records/reading'

const site: OdysseySite = { kind: 'or-oeci', state: 'or', sure: 'layout', revoked: 'probationRevokedDate' }

/** The register of actions of the circuit courts, OECI. */
export const register: Reader = {
  ...site,
  marks: [...odysseyMarks, /state of oregon\s+vs?\./i],
  needs: 4,
  read: (pages) => readOdyssey(pages, site),
}
