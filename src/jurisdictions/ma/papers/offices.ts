import type { Office } from '../../../documents/template'
import { is } from '../../../rules/condition'
import { county } from '../facts'
import prosecutors from '../prosecutors.json'

/** The district attorney of the court's county. Cases of the town of Athol are heard in Orange, in the right county already. */
export const offices: readonly Office[] = prosecutors
  .filter(({ city }) => city === undefined)
  .map(({ id, county: name }) => ({ office: id, when: is(county, name) }))
