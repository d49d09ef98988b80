import type { Office } from '../../../documents/template'
import { all, is } from '../../../rules/condition'
import { DA_PLACES, daOffice, plaintiff } from './facts'

/** Who prosecuted: the city's own office in a city case, else the district attorney of the place that the person names. */
export const offices: readonly Office[] = [
  { office: 'ak-prosecutor-anchorage-city', when: is(plaintiff, 'Municipality of Anchorage') },
  { office: 'ak-prosecutor-juneau-city', when: is(plaintiff, 'City and Borough of Juneau') },
  ...Object.entries(DA_PLACES).map(([place, office]) => ({
    office,
    when: all(is(plaintiff, 'State of Alaska'), is(daOffice, place)),
  })),
]
