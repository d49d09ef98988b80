import type { Case } from '../../../records/reading'
import { hint, state } from '../../../records/scan/say'

/** Crimes that have one level in law, so that the section suggests it. */
const ONE_LEVEL = ['wa-mj-poss-4014', 'wa-mj-poss-401e']

/** Vacated counts, counts without a conviction, and the level that a section can only have. */
export function finish(each: Case): void {
  for (const count of each.counts) {
    if (count.offenseId && ONE_LEVEL.includes(count.offenseId) && count.level === null) {
      if (count.section) count.level = 'misdemeanor'
      hint(count, 'offenseLevel', 'misdemeanor', count.from.section ?? count.from.text)
    }
    if (count.disposition === 'vacated') state(count, 'alreadyVacated', 'yes', count.from.disposition)
    if (count.disposition === 'dismissed' || count.disposition === 'acquitted')
      state(count, 'nonconvictionKind', count.disposition, count.from.disposition)
  }
}
