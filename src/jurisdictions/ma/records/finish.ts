import type { Case, Reading } from '../../../records/reading'
import { hint, state } from '../../../records/scan/say'

/** Continuances that ended in a dismissal, nolle prosequi, and what a docket number alone suggests of its court. */
export function finish(each: Case, { document }: Reading): void {
  const isYoung = /juvenile/i.test(each.court ?? '')
  if (!isYoung && (/\d{4}CR/.test(each.caseNumber ?? '') || document.kind === 'ma-icori'))
    state(each, 'caseType', 'adult', each.from.caseNumber)
  if (document.kind === 'ma-masscourts')
    for (const fact of ['courtDepartment', 'county']) {
      const value = each.facts[fact]
      delete each.facts[fact]
      if (value !== undefined) hint(each, fact, value, each.from.caseNumber)
    }
  for (const count of each.counts) {
    if (/nolle/i.test(count.printedDisposition ?? '')) count.facts.disposition = 'nolle_prosequi'
    const ended = count.later.find(({ what }) => what === 'dismissed')
    const isOpen = count.flags.includes('STATUS O')
    count.flags = count.flags.filter((flag) => flag !== 'STATUS O')
    if (count.disposition !== 'deferred') continue
    if (ended && !isOpen) {
      state(count, 'disposition', 'cwof_dismissed', count.from.disposition)
      if (ended.date && !each.facts.convictionDate) hint(each, 'convictionDate', ended.date, count.from.disposition)
    } else count.ask.push('disposition')
  }
  const over = each.counts
    .flatMap(({ later }) => later)
    .filter(({ what }) => what === 'probation_ended')
    .at(-1)
  if (over?.date) hint(each, 'sentenceEndDate', over.date, each.counts[0]?.from.disposition)
}
