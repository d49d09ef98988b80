import type { Office } from '../../../documents/template'
import { is } from '../../../rules/condition'
import { county } from '../facts'
import prosecutors from '../prosecutors.json'
import { prosecutedBy } from './facts'

/** Who prosecuted: the Attorney General where the person says so, else the State's Attorney of the county. */
export const offices: readonly Office[] = [
  { office: 'vt-attorney-general', when: is(prosecutedBy, 'attorney_general') },
  ...prosecutors
    .filter((each) => each.county !== 'Statewide')
    .map((each) => ({ office: each.id, when: is(county, each.county) })),
]
