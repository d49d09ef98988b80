import { fold } from '../../finding/search-words'
import type { Finding } from '../../screening/finding'
import { groupOf, type View } from './counting'

/** What is looked at: groups that were picked, words, and the ways of the law that the office does not work on. */
export type Filter = {
  readonly groups: Partial<Readonly<Record<View, string>>>
  readonly words: string
  readonly withoutPaths: ReadonlySet<string>
}

export const noFilter: Filter = { groups: {}, words: '', withoutPaths: new Set() }

/** A conviction that the law gives no way stands under this id. */
export const NO_PATH = ''

/** The path of a conviction; undefined where it was not decided. */
export const pathOf = ({ decided }: Finding): string | undefined =>
  decided.status === 'decided' ? (decided.path ?? NO_PATH) : undefined

/** The convictions on whose way the office works. Those that were only reported always stay. */
export function lookedAt(findings: readonly Finding[], withoutPaths: ReadonlySet<string>): readonly Finding[] {
  if (withoutPaths.size === 0) return findings
  return findings.filter((each) => !withoutPaths.has(pathOf(each) ?? '-'))
}

/** The convictions that a filter leaves, in the order of the list. */
export function filtered(findings: readonly Finding[], { groups, words }: Filter): readonly Finding[] {
  const picked = Object.entries(groups) as [View, string][]
  const wanted = fold(words).trim()
  if (picked.length === 0 && wanted === '') return findings
  return findings.filter(
    (each) =>
      picked.every(([view, group]) => groupOf(view, each) === group) &&
      (wanted === '' || fold(`${each.name} ${each.key} ${each.number} ${each.section}`).includes(wanted)),
  )
}
