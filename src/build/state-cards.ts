import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const NAME = 'virtual:states'

/**
 * `virtual:states`: the states in every language, sorted by name, from the `start` part of the words.
 * The first page shows them without loading any state's law or words.
 */
export function stateCards(): Plugin {
  return {
    name: 'state-cards',
    resolveId: (source) => (source === NAME ? `\0${NAME}` : undefined),
    load: (source) => (source === `\0${NAME}` ? `export default ${JSON.stringify(cards())}` : undefined),
  }
}

function cards(): object {
  const languages = readdirSync('locales').sort()
  const states = readdirSync('src/jurisdictions', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((state) => languages.every((language) => existsSync(`locales/${language}/${state}.json`)))
    .sort()
  const card = (language: string, id: string): { readonly id: string; readonly name: string } => ({
    id,
    ...JSON.parse(readFileSync(`locales/${language}/${id}.json`, 'utf8')).start,
  })
  // Sorted here: the first comparing of names would hold a slow phone up.
  const byName = (language: string) =>
    states.map((id) => card(language, id)).sort((a, b) => a.name.localeCompare(b.name, language))
  return Object.fromEntries(languages.map((language) => [language, byName(language)]))
}
