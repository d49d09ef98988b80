import { readFileSync } from 'node:fs'
import { loadJurisdiction, stateIds } from '../jurisdictions'
import type { ReliefPath, Rules } from '../jurisdictions/jurisdiction'

type Words = {
  readonly start: { readonly name: string }
  readonly path: Readonly<Record<string, Readonly<Record<'name' | 'does' | 'fee' | 'wait', string>>>>
}

/** `states`: prints the table of states of the README, made from the rules and their English words. */
export async function states(): Promise<number> {
  process.stdout.write(`${await tableOfStates()}\n`)
  return 0
}

/** Every path of every state as a Markdown table. */
export async function tableOfStates(): Promise<string> {
  const all = await Promise.all(
    stateIds.map(async (id) => ({ rules: (await loadJurisdiction(id)).rules, words: wordsOf(id) })),
  )
  const sorted = all.toSorted((a, b) => a.words.start.name.localeCompare(b.words.start.name))
  const head = ['State, law checked on', 'Path and law', 'What it does', 'Fee', 'Wait', 'Papers made']
  const rows = sorted.flatMap(({ rules, words }) => rules.paths.map((path, place) => row(rules, words, path, place)))
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function row(rules: Rules, words: Words, path: ReliefPath, place: number): readonly string[] {
  const said = words.path[path.id]
  const state = place === 0 ? `**${words.start.name}**, ${rules.reviewed}` : ''
  const papers =
    path.kind === 'filed'
      ? path.papers.length || 'not yet'
      : path.kind === 'automatic'
        ? 'nothing to file'
        : 'others help'
  const law = path.cite.map(({ text }) => text).join('; ')
  return [
    state,
    `${said?.name ?? path.id} (${law})`,
    said?.does ?? '',
    said?.fee ?? '',
    said?.wait ?? '',
    String(papers),
  ].map((cell) => cell.replaceAll('|', '/'))
}

function wordsOf(state: string): Words {
  return JSON.parse(readFileSync(new URL(`../../locales/en/${state}.json`, import.meta.url), 'utf8'))
}
