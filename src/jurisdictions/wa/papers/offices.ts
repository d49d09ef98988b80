import type { Office } from '../../../documents/template'
import { all, any, is, maybe, not, reads } from '../../../rules/condition'
import { courtCity, courtKind } from '../facts'
import prosecutors from '../prosecutors.json'
import { plaintiff } from './facts'

/** How people write the State. Any other plaintiff in district court has a prosecutor whom the list does not name. */
const byState = reads(
  plaintiff,
  'State of Washington',
  'STATE OF WASHINGTON',
  'State Of Washington',
  'state of washington',
  'State of Wash.',
  'The State of Washington',
  'State',
  'Washington',
)

/** Who prosecuted: in a city court the city, in superior court the county, in district court the county where the State is the plaintiff. */
export const offices: readonly Office[] = prosecutors.flatMap(({ id, county, city }) => {
  if (id === 'wa-city-other') return []
  const when =
    city === undefined
      ? all(reads(courtCity, county), any(is(courtKind, 'superior'), all(is(courtKind, 'district'), byState)))
      : // Two cities can share a court and its prosecutor: Everson-Nooksack.
        all(reads(courtCity, city, ...city.split('-')), is(courtKind, 'municipal'), maybe(not(byState)))
  return [{ office: id, when }]
})
