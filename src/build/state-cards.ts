import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const NAME = 'virtual:states'

/**
 * `virtual:states`: the name of every state in every language, from the `start` part of the words.
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
  const card = (language: string, state: string) =>
    JSON.parse(readFileSync(`locales/${language}/${state}.json`, 'utf8')).start
  return Object.fromEntries(
    languages.map((language) => [language, Object.fromEntries(states.map((state) => [state, card(language, state)]))]),
  )
}
