import type { Office } from '../../../documents/template'
import { all, any, is, not } from '../../../rules/condition'
import { county, offenseLevel } from '../facts'
import prosecutors from '../prosecutors.json'
import { CITIES, cityFiled, prosecutorCity } from './facts'

/** Who prosecuted: the city's own office where the person says so, else the district attorney, who has every felony. */
export const offices: readonly Office[] = [
  ...prosecutors
    .filter((each) => each.city !== undefined)
    .map((each) => ({
      office: each.id,
      when: all(
        is(county, each.county),
        is(cityFiled, 'yes'),
        is(prosecutorCity, each.city ?? ''),
        not(is(offenseLevel, 'felony')),
      ),
    })),
  ...prosecutors
    .filter((each) => each.city === undefined)
    .map((each) => ({
      office: each.id,
      when:
        each.county in CITIES
          ? all(is(county, each.county), any(is(offenseLevel, 'felony'), is(cityFiled, 'no')))
          : is(county, each.county),
    })),
]
