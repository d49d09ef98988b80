import type { Line } from '../../../records/page'
import type { Count } from '../../../records/reading'
import { dayOf } from '../../../records/scan/dates'
import type { Ledger } from '../../../records/scan/ledger'
import type { Day } from '../../../rules/fact'

const DAY = /^\d{1,2}\/\d{1,2}\/(\d{4}|\d{2})$/
/** Codes that end a sentence's words: what follows them tells of later steps. */
const STEPS = ['DF', 'DR', 'WAR', 'VOP', 'VF', 'TERM', 'DISM', 'RELEASE', 'EXT']

/**
 * Reads a chain of codes from left to right: `C 1/20/04 G PROB 1/20/05 VOP VF 9/14/04`. The first finding is the outcome,
 * on the date before it; a dismissal after a continuance ends the case, one after a guilty finding may only end probation.
 */
export function readChain(count: Count, chain: string, line: Line, paper: Day | null, book: Ledger): void {
  const words = chain.trim().split(/\s+/)
  const at = words.findIndex((word) => /^(CWOF|G|NG|NP|DISM|RSP|NRSP)$/.test(word))
  count.printedDisposition = chain.trim()
  count.from.disposition = line
  if (at < 0) {
    book.leave(line, 'no finding in it')
    return
  }
  const finding = words[at] ?? ''
  const before = words
    .slice(0, at)
    .filter((word) => DAY.test(word))
    .at(-1)
  count.dispositionDate = dayOf(before ?? '', 'mdy', paper)
  count.from.dispositionDate = line
  if (finding === 'NP') say(count, 'dismissed', 'nolle_prosequi', line)
  else if (finding === 'DISM' || finding === 'NRSP') say(count, 'dismissed', 'dismissed', line)
  else if (finding === 'NG') say(count, 'acquitted', 'not_guilty', line)
  else if (finding === 'RSP') say(count, 'civil', null, line)
  else if (finding === 'G' && words[at + 1] === 'FILED') {
    say(count, 'unknown', null, line)
    book.leave(line, 'a guilty finding that was filed: not sentenced, ask')
  } else if (finding === 'G') say(count, 'convicted', 'convicted', line)
  else if (finding === 'CWOF') say(count, 'deferred', null, line)
  const rest = words.slice(at + 1)
  if (finding === 'CWOF' || finding === 'G') {
    const until = rest.findIndex(
      (word, place) => STEPS.includes(word) || (DAY.test(word) && STEPS.includes(rest[place + 1] ?? '')),
    )
    const own = (until < 0 ? rest : rest.slice(0, lastOwn(rest, until))).join(' ')
    count.sentence = (finding === 'CWOF' ? `CWOF ${own}` : own).trim() || null
    if (count.sentence) count.from.sentence = line
  }
  readSteps(count, finding, rest, line, paper, book)
}

/** A date that belongs to a probation stays with it: `PROB 1/20/05 DF …`. */
const lastOwn = (rest: readonly string[], until: number): number =>
  DAY.test(rest[until] ?? '') && /^(PROB|SS|CMTD)$/.test(rest[until - 1] ?? '') ? until + 1 : until

function readSteps(
  count: Count,
  finding: string,
  rest: readonly string[],
  line: Line,
  paper: Day | null,
  book: Ledger,
): void {
  if (finding === 'CWOF' && !rest.includes('DISM')) book.leave(line, 'a continuance that nothing says was dismissed')
  rest.forEach((word, at) => {
    const [before, after] = [rest[at - 1] ?? '', rest[at + 1] ?? '']
    if (word === 'DISM' && finding === 'CWOF') {
      const date = dayOf(before, 'mdy', paper)
      count.later.push({ date, what: 'dismissed', text: `${before} DISM` })
      book.leave(line, 'a dismissal after a continuance ends the case')
    } else if (word === 'DISM') book.leave(line, 'a dismissal after probation may end only the probation')
    else if (word === 'VF') {
      const text = `${before === 'VOP' ? 'VOP ' : ''}VF ${after}`
      count.later.push({ date: dayOf(after, 'mdy', paper), what: 'probation_violation_found', text })
    } else if (word === 'TERM')
      count.later.push({ date: dayOf(after, 'mdy', paper), what: 'probation_ended', text: `TERM ${after}`.trim() })
    else if (word === 'DF' || word === 'WAR') book.leave(line, 'a default or a warrant is no outcome')
  })
}

function say(count: Count, disposition: Count['disposition'], option: string | null, line: Line): void {
  count.disposition = disposition
  if (!option) return
  count.facts.disposition = option
  count.from.disposition = line
}
