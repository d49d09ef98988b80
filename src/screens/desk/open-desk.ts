import type { i18n } from 'i18next'
import type { Words } from '../../desk/desk'
import { isDesk, type RestoredDesk, restoreDesk, statesOnDesk } from '../../desk/kept-desk'
import { wordsOf } from '../../desk/queue'
import { restore, statesKept } from '../../interview/kept'
import { sharedFacts } from '../../jurisdictions/shared'
import { type Locked, unlock } from '../../keeping/locked-file'
import type { Fact } from '../../rules/fact'
import { loadLaws } from './use-laws'

/** What a locked file held: a desk, or the answers of one person. */
export type Opened = RestoredDesk | { readonly words: Words; readonly dropped: number }

/** Opens a locked file at the desk, or says why it cannot. Fails where the law that it needs cannot be loaded. */
export async function openAtDesk(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  words: i18n,
): Promise<Opened | { readonly problem: Locked }> {
  const opened = await unlock(bytes, passphrase)
  if ('locked' in opened) return { problem: opened.locked }
  const { text } = opened
  const states = statesOnDesk(text) ?? statesKept(text)
  // It was locked by this page, but has another shape: a later one, as far as anyone can tell.
  if (!states) return { problem: 'newer' }
  const laws = await loadLaws(words, states)
  const factsOf = (state: string): readonly Fact[] | undefined => {
    const rules = laws.rules[state]
    const blanks = laws.templates[state]?.flatMap(({ needs }) => needs.map(({ fact }) => fact)) ?? []
    return rules && [...rules.facts, ...blanks, ...sharedFacts]
  }
  if (isDesk(text)) return restoreDesk(text, factsOf) ?? { problem: 'newer' }
  const restored = restore(text, factsOf)
  return restored ? { words: wordsOf(restored.session), dropped: restored.dropped } : { problem: 'newer' }
}
