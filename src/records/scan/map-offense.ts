import type { Day } from '../../rules/fact'
import type { Code, Feeds, Print } from '../reading'
import { foldSection } from './section'

/** All that a record says about a count. Each part may be missing. */
export type Known = {
  readonly section?: string | null
  readonly text?: string | null
  /** Option id of the level. */
  readonly level?: string | null
  /** First and last day on which the offense can have happened; an open end is left out. */
  readonly after?: Day | null
  readonly before?: Day | null
  /** Marks before the section: `ATTEMPTED`. */
  readonly flags?: readonly string[]
}

/** `sure`: all that is known agrees on one crime. `likely`: one fits, but the record does not name the substance or the paragraph. */
export type Mapped =
  | { readonly how: 'sure' | 'likely'; readonly id: string; readonly ids: readonly string[] }
  | { readonly how: 'open'; readonly ids: readonly string[] }
  | { readonly how: 'none' }

/**
 * The crime of ours that a count names. Strict: section, subdivision, level, text and date must all agree, as far as they
 * are known; else the crimes that can be meant are listed. It is not the finder of the interview.
 */
export function mapOffense(known: Known, feeds: Pick<Feeds, 'shapes' | 'codes' | 'prints' | 'prefixes'>): Mapped {
  const said = (known.text ?? '').toUpperCase()
  const prefix = feeds.prefixes.find(
    ({ mark }) =>
      new RegExp(mark, 'i').test(known.section ?? '') || known.flags?.some((flag) => new RegExp(mark, 'i').test(flag)),
  )
  if (prefix) return prefix.id ? { how: 'sure', id: prefix.id, ids: [prefix.id] } : { how: 'none' }
  return known.section ? bySection(known, said, feeds) : byText(known, said, feeds)
}

function bySection(known: Known, said: string, feeds: Pick<Feeds, 'shapes' | 'codes' | 'prints'>): Mapped {
  const folded = foldSection(known.section ?? '', feeds.shapes)
  if (!folded) return { how: 'none' }
  const same = feeds.codes.filter((code) => code.law === folded.law && fits(code, known, said))
  const named = same.filter(
    ({ sub, exact }) => sub === undefined || folded.sub === sub || (!exact && isBelow(folded.sub, sub)),
  )
  // The longest subdivision that fits is the one meant; a bare section may mean any of those beneath it.
  const depth = Math.max(...named.map(({ sub }) => sub?.length ?? 0), 0)
  const meant = named.filter(({ sub }) => (sub?.length ?? 0) === depth)
  if (meant.length > 0) return settle(meant, said, folded.sub)
  const under = same.filter(({ sub }) => folded.sub === '' || (sub ?? '').startsWith(folded.sub))
  return under.length > 0 ? { how: 'open', ids: unique(under) } : { how: 'none' }
}

/** A subdivision beneath another: `a2` beneath `a`, but `a12` is not beneath `a1`. */
const isBelow = (printed: string, sub: string): boolean =>
  printed.startsWith(sub) && !(/\d$/.test(sub) && /^\d/.test(printed.slice(sub.length)))

function settle(meant: readonly Code[], said: string, printed: string): Mapped {
  // Where the text speaks for one and says nothing against it, it decides between crimes of one paragraph.
  const spoken = meant.filter(({ words }) => words !== undefined && said !== '' && new RegExp(words).test(said))
  const left = spoken.length > 0 ? spoken : meant
  const ids = unique(left)
  const [id] = ids
  if (ids.length !== 1 || id === undefined) return { how: 'open', ids }
  // What stands beneath a subdivision may be a crime of its own that no table has: the words must say which.
  const doubtful = left.some(
    ({ likely, words, sub }) =>
      likely || (spoken.length === 0 && (words !== undefined || (sub !== undefined && sub !== printed))),
  )
  return { how: doubtful ? 'likely' : 'sure', id, ids }
}

function byText(known: Known, said: string, { prints }: Pick<Feeds, 'prints'>): Mapped {
  if (said.trim() === '') return { how: 'none' }
  const meant = prints.filter(
    (print) => new RegExp(print.words).test(said) && fits({ ...print, words: undefined }, known, said),
  )
  const ids = [...new Set(meant.map(({ id }) => id))]
  const [id] = ids
  if (ids.length !== 1 || id === undefined) return ids.length > 1 ? { how: 'open', ids } : { how: 'none' }
  return { how: meant.every(({ sure }) => sure) ? 'sure' : 'likely', id, ids }
}

/** Whether nothing that is known speaks against the crime. */
function fits(
  {
    from,
    to,
    levels,
    words,
    not,
  }: Pick<Print, 'from' | 'to' | 'levels' | 'not'> & { readonly words?: string | undefined },
  { after, before, level }: Known,
  said: string,
): boolean {
  if (from && before && before < from) return false
  if (to && after && after > to) return false
  if (level && levels && !levels.includes(level)) return false
  if (said === '') return true
  return (
    !(not && new RegExp(not).test(said)) && !(words !== undefined && !new RegExp(words).test(said) && telling(said))
  )
}

/** A text that only names a group of drugs speaks neither for nor against a crime of one drug. */
const telling = (said: string): boolean =>
  !/CONTROLLED SUB|CONT(RLD)? SUB|SCHED|DANGEROUS DRUG|CLASS [A-E]\b|VUCSA/.test(said)

const unique = (codes: readonly Code[]): readonly string[] => [...new Set(codes.map(({ id }) => id))]
