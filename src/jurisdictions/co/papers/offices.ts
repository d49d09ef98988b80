import type { Office } from '../../../documents/template'
import { all, is, maybe, not, reads } from '../../../rules/condition'
import { text } from '../../../rules/kinds'
import { court } from '../../facts'
import courts from '../courts.json'
import { cityCase } from '../decision/municipal'
import { county } from '../facts'
import prosecutors from '../prosecutors.json'

// A court is kept as its id, so a condition can read it.
const courtId = text(court.id, 'case', 60)

const municipal = (city: string): readonly string[] =>
  courts.filter((each) => each.kind === 'municipal' && each.city === city).map(({ id }) => id)

/** A city without a court of its own is Denver, whose cases are heard in its county court. */
function courtsOf(city: string): readonly string[] {
  const own = municipal(city)
  return own.length ? own : courts.filter((each) => each.kind === 'county' && each.city === city).map(({ id }) => id)
}

/** Who gets the copy: the city attorney in a city case, else the district attorney of the county. */
export const offices: readonly Office[] = [
  ...prosecutors
    .filter((each) => each.city !== undefined)
    .map((each) => ({
      office: each.id,
      when: all(cityCase, reads(courtId, ...courtsOf(each.city ?? ''))),
    })),
  ...prosecutors
    .filter((each) => each.city === undefined)
    .map((each) => ({ office: each.id, when: all(is(county, each.county), maybe(not(cityCase))) })),
]
