import type { Office } from '../../../documents/template'
import { is } from '../../../rules/condition'
import { county } from '../facts'
import prosecutors from '../prosecutors.json'

/** The district attorney of the county. The Attorney General, who belongs to no county, is never taken for granted. */
export const offices: readonly Office[] = prosecutors
  .filter((each) => each.county !== '')
  .map((each) => ({ office: each.id, when: is(county, each.county) }))
