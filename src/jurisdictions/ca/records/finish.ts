import type { Case, Reading } from '../../../records/reading'
import { isConvicted, state } from '../../../records/scan/say'

/** The mark of a sentence to county jail for a felony, Penal Code 1170(h). */
export const REALIGNED = '1170(H)'

/** The level of court, the type of record and the type of sentence, as the sheet states them. */
export function finish(each: Case, { document }: Reading): void {
  const court = each.court ?? ''
  if (/^CASC\s+MC\b/.test(court)) each.ask.push('courtLevel')
  else if (/^CASC\b/.test(court)) state(each, 'courtLevel', 'state', each.from.court)
  else if (/^CA(MC|JC)\b/.test(court)) state(each, 'courtLevel', 'municipal', each.from.court)
  else if (/^US/.test(court)) state(each, 'courtLevel', 'federal', each.from.court)
  const convicted = each.counts.filter(isConvicted)
  const realigned = convicted.filter(({ flags }) => flags.includes(REALIGNED))
  for (const count of each.counts) count.flags = count.flags.filter((flag) => flag !== REALIGNED)
  const [first] = convicted
  const [only] = each.counts
  if (first) {
    state(each, 'recordType', 'conviction', first.from.disposition)
    sayOfSentence(
      each,
      convicted.map((count) => ({ said: count.sentence ?? '', realigned: realigned.includes(count) })),
    )
    if (convicted.some(({ later }) => later.some(({ what }) => what === 'probation_revoked')))
      each.suggest.probationCompletedClean ??= 'no'
  } else if (each.counts.some(({ disposition }) => disposition === 'juvenile'))
    state(each, 'recordType', 'juvenile', only?.from.disposition)
  else if (only && each.counts.every(({ disposition }) => disposition === 'deferred')) {
    state(each, 'recordType', 'deferred_entry', only.from.disposition)
    if (
      each.counts.every(({ later }) =>
        later.some(({ what, text }) => what === 'dismissed' && /1000\.3|TERM/i.test(text)),
      )
    )
      state(each, 'deferredEntryOutcome', 'completed_dismissed', only.from.disposition)
  } else if (only && document.kind === 'ca-doj-rap' && document.complete && each.court === null && each.arrestDate) {
    if (!each.counts.every(({ disposition }) => disposition === 'not_filed')) return
    state(each, 'recordType', 'arrest_only', only.from.disposition)
    state(each, 'chargesFiled', 'none', only.from.disposition)
    state(each, 'arrestDate', each.arrestDate, each.from.arrestDate)
  }
}

type Sentence = { readonly said: string; readonly realigned: boolean }

/** One kind of sentence for the case, or none where its counts differ or say nothing. */
function sayOfSentence(each: Case, sentences: readonly Sentence[]): void {
  const kinds = new Set(sentences.filter(({ said }) => !/^(CONCURRENT|CONSECUTIVE)?\W*$/i.test(said)).map(kindOf))
  const [kind] = kinds
  if (kinds.size === 1 && kind) state(each, 'sentenceType', kind, each.counts.find(isConvicted)?.from.sentence)
}

function kindOf({ said, realigned }: Sentence): string | null {
  // In a photo letters are misread: that the word is missing must not follow from that.
  if (/PR[O0Q][B8]|[B8]AT[I1L|]?[O0Q]N/i.test(said)) return 'probation'
  if (/PRISON/i.test(said)) return 'state_prison'
  if (realigned) return /JAIL|\bJL\b/i.test(said) ? 'county_jail_felony' : null
  return /FINE|JAIL|\bJL\b|TIME SERVED/i.test(said) ? 'no_probation' : null
}
