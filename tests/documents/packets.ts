import { readFileSync } from 'node:fs'
import { type Assembled, assemble } from '../../src/documents/assemble'
import type { Fonts } from '../../src/documents/pdf/document'
import type { Say } from '../../src/documents/values'
import { paperWords } from '../../src/i18n/paper-words'
import { loadJurisdiction } from '../../src/jurisdictions'
import { packetOf } from '../../src/jurisdictions/packet'
import type { Answer, Answers } from '../../src/rules/fact'

export const TODAY = '2026-11-22'

const face = (name: string) => new Uint8Array(readFileSync(`src/documents/pdf/fonts/Tinos-${name}.ttf`))
export const fonts: Fonts = { regular: face('Regular'), bold: face('Bold'), italic: face('Italic') }

/** `unknown` is "I don't know". */
export function answers(said: Readonly<Record<string, string | number>>): Answers {
  return Object.fromEntries(
    Object.entries(said).map(([fact, value]): [string, Answer] => [fact, value === 'unknown' ? 'unsure' : { value }]),
  )
}

/** The words of a language, the state's before the shared ones. */
export function sayIn(language: string, state: string): Say {
  const bundles: unknown[] = [state, paperWords(state), 'facts', 'app'].map((space) =>
    JSON.parse(readFileSync(`locales/${language}/${space}.json`, 'utf8')),
  )
  return (key) => bundles.map((bundle) => within(bundle, key.split('.'))).find((found) => found !== undefined)
}

function within(bundle: unknown, [first, ...rest]: readonly string[]): string | undefined {
  if (first === undefined) return typeof bundle === 'string' ? bundle : undefined
  return typeof bundle === 'object' && bundle !== null && Object.hasOwn(bundle, first)
    ? within(Reflect.get(bundle, first), rest)
    : undefined
}

/** The packet of a path in a state, filled and set. Throws when there is none. */
export async function packet(
  state: string,
  path: string,
  charges: readonly Answers[],
  language = 'en',
): Promise<Assembled> {
  const { rules, directory, papers } = await loadJurisdiction(state)
  const gathered = packetOf(rules, await directory(), await papers(), path, charges, TODAY)
  if (!gathered) throw new Error(`no packet for ${path}`)
  return assemble(gathered, language, sayIn(language, state), rules.helpers)
}
