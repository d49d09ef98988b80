import type { Office } from '../../../documents/template'
import { all, is, reads } from '../../../rules/condition'
import { county, courtKind } from '../facts'
import prosecutors from '../prosecutors.json'
import { picked } from './facts'

/** A city's own attorney has the cases of its municipal court; the district attorney has those of the county's courts. */
export const offices: readonly Office[] = prosecutors.map(({ id, county: place, city }) => ({
  office: id,
  when: city
    ? reads(picked, `nv-municipal-${city.toLowerCase().replaceAll(' ', '-')}`)
    : all(is(county, place), is(courtKind, 'justice', 'district')),
}))
