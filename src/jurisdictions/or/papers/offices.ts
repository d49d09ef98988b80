import type { Office } from '../../../documents/template'
import { all, is, not, reads } from '../../../rules/condition'
import { county, courtKind } from '../facts'
import prosecutors from '../prosecutors.json'
import { courtId } from './facts'

/** The city's prosecutor in a city court, by the ids of both, else the district attorney of the county. */
export const offices: readonly Office[] = prosecutors.map(({ id, county: served }) => {
  const place = id.replace(/^or-city-/, '')
  const when =
    place === id ? all(is(county, served), not(is(courtKind, 'municipal'))) : reads(courtId, `or-municipal-${place}`)
  return { office: id, when }
})
