import type { Day } from '../../rules/fact'
import type { Case, Reading, Unread } from '../reading'

/** Takes out the dates that cannot be: before the tenth birthday, after the paper, an outcome before the arrest. Gives their lines. */
export function dropImpossible(cases: readonly Case[], { person, document }: Reading): readonly Unread[] {
  const births = [person.birthDate, ...person.otherBirthDates].filter((day) => day !== null)
  const born = births.sort()[0] ?? (person.birthYear ? `${person.birthYear}-01-01` : null)
  const first = born ? `${Number(born.slice(0, 4)) + 10}${born.slice(4)}` : '1900-01-01'
  const dropped: Unread[] = []
  const isOdd = (day: Day | null): boolean =>
    day !== null && (day < first || (document.producedOn !== null && day > document.producedOn))
  const note = (of: { from: Case['from'] }, key: string, why: string): void => {
    const line = of.from[key]
    if (line) dropped.push({ line: line.text.trim(), why, page: line.page, row: line.row })
  }
  for (const each of cases) {
    for (const key of ['arrestDate', 'filedDate', 'arraignmentDate'] as const)
      if (isOdd(each[key])) {
        note(each, key, 'a day that cannot be')
        each[key] = null
      }
    for (const count of each.counts) {
      for (const key of ['dispositionDate', 'offenseDate'] as const)
        if (isOdd(count[key])) {
          note(count, key, 'a day that cannot be')
          count[key] = null
        }
      const { dispositionDate, offenseDate } = count
      if (dispositionDate && offenseDate && dispositionDate < offenseDate) {
        note(count, 'dispositionDate', 'the outcome stands before the offense')
        count.dispositionDate = null
        count.offenseDate = null
      }
      if (count.dispositionDate && each.arrestDate && count.dispositionDate < each.arrestDate) {
        note(count, 'dispositionDate', 'the outcome stands before the arrest')
        count.dispositionDate = null
        each.arrestDate = null
      }
      count.later = count.later.filter((later) => {
        const odd = isOdd(later.date) || (later.date && count.dispositionDate && later.date < count.dispositionDate)
        if (odd) note(count, 'disposition', 'a later entry with a day that cannot be')
        return !odd
      })
    }
  }
  return dropped
}
