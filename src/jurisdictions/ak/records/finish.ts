import type { Case, Reading } from '../../../records/reading'
import { hint, state } from '../../../records/scan/say'
import { ageOn } from '../../../rules/day'

/** Who prosecuted, what shows on CourtView on the day of the copy, and suspended sentences that were set aside. */
export function finish(each: Case, { document, person }: Reading): void {
  const by = /^municipality|^city/i.test(each.prosecutor ?? '')
    ? 'municipal'
    : /^state of/i.test(each.prosecutor ?? '')
      ? 'state'
      : null
  if (by) state(each, 'prosecutedBy', by, each.from.caseNumber)
  // Schedule VIA holds marijuana.
  for (const count of each.counts)
    if (/\bVIA\b/.test(count.text ?? '')) hint(count, 'substance', 'cannabis', count.from.text)
  for (const count of each.counts)
    if (count.disposition === 'deferred' && /\bSIS\b|SUSPENDED IMPOSITION/i.test(count.printedDisposition ?? '')) {
      delete count.facts.dispositionDate
      if (count.later.some(({ what }) => what === 'set_aside'))
        state(count, 'disposition', 'sis_set_aside', count.from.disposition)
    }
  if (document.kind !== 'ak-courtview') return
  state(each, 'courtviewShowing', 'yes', each.from.caseNumber)
  hint(each, 'caseType', 'adult', each.from.caseNumber)
  const done = each.counts[0]?.offenseDate
  if (done && person.birthDate && done > person.birthDate)
    hint(each, 'ageAtOffense', ageOn(person.birthDate, done), each.counts[0]?.from.offenseDate)
}
