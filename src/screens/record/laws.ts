import type { i18n } from 'i18next'
import { paperWords } from '../../i18n/paper-words'
import { loadWords, spoken } from '../../i18n/setup'
import { loadJurisdiction } from '../../jurisdictions'
import type { Fact } from '../../rules/fact'
import type { Held } from '../walk/walk'

/** The law of the states that a record names, with their papers. */
export type Laws = Pick<Held, 'jurisdictions' | 'templates'>

/** Loads the law, the papers and the words of some states. Rejects when they cannot be loaded. */
export async function lawsOf(states: readonly string[], words: i18n): Promise<Laws> {
  const loaded = await Promise.all(
    states.map(async (state) => {
      const jurisdiction = await loadJurisdiction(state)
      return { state, jurisdiction, papers: await jurisdiction.papers() }
    }),
  )
  await loadWords(words, spoken(words), ['app', 'facts', ...states, ...states.map(paperWords)])
  return {
    jurisdictions: Object.fromEntries(loaded.map(({ state, jurisdiction }) => [state, jurisdiction])),
    templates: Object.fromEntries(loaded.map(({ state, papers }) => [state, papers])),
  }
}

/** The facts and crimes of a state whose law is loaded, blanks of its papers included. */
export function lawIn({ jurisdictions, templates }: Laws, state: string) {
  const rules = jurisdictions[state]?.rules
  const blanks = (templates[state] ?? []).flatMap(({ needs }) => needs.map(({ fact }) => fact))
  const facts: readonly Fact[] = [...(rules?.facts ?? []), ...blanks]
  return { facts, offenses: rules?.offenses ?? [] }
}
