import type { Condition } from '../../../rules/condition'
import { is } from '../../../rules/condition'
import { courtKind } from '../facts'

/** The department's forms print the caption of a circuit court, with the State as the plaintiff. */
export const circuit: Condition = is(courtKind, 'circuit')
