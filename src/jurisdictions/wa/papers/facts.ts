import { is } from '../../../rules/condition'
import { choice, text } from '../../../rules/kinds'
import { offense } from '../facts'

// Asked for the papers only.

/** The side that brought the case, as the judgment names it: the State, a city or a county. */
export const plaintiff = text('plaintiff', 'case', 80)
export const countNumber = text('countNumber', 'charge', 12, { group: 'case' })
export const chargedOffense = text('chargedOffense', 'charge', 100, { group: 'count' })
export const chargedSection = text('chargedSection', 'charge', 60, { group: 'count' })
export const programName = text('programName', 'person', 100, { group: 'program' })
export const refundAmount = choice('refundAmount', 'case', ['clerk', 'schedule'])
export const agencyAddress = text('agencyAddress', 'case', 120, { optional: true, group: 'agency' })
export const reportNumber = text('reportNumber', 'case', 40, { as: 'number', optional: true, group: 'agency' })

/** Counts whose name and section are the same on every record; those of the others are copied from the judgment. */
export const listed = is(offense, 'wa-mj-poss-4014', 'wa-mj-poss-401e', 'wa-mj-poss-401d-1971')

/** How the listed counts print. */
export const values = {
  offense: {
    'wa-mj-poss-4014': 'Possession of marijuana, 40 grams or less',
    'wa-mj-poss-401e': 'Possession of marijuana, 40 grams or less',
    'wa-mj-poss-401d-1971': 'Possession of marijuana, 40 grams or less',
  },
}
