import { readdirSync, readFileSync } from 'node:fs'
import { type Assembled, assemble, type Packet } from '../../src/documents/assemble'
import type { Say } from '../../src/documents/values'
import { parsePerson, stateOf } from '../../src/headless/person'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import * as shared from '../../src/jurisdictions/facts'
import { packetOf } from '../../src/jurisdictions/packet'
import type { Answers, Fact } from '../../src/rules/fact'
import { sayIn } from './packets'

const FOLDER = 'tests/headless/people'

/** Every invented person of every state, by the name of the file. */
export const people = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''))

/** A packet of somebody, filled and set. */
export type Made = {
  readonly state: string
  readonly path: string
  readonly packet: Packet
  readonly assembled: Assembled
  readonly say: Say
}

/** What is done to a person before the papers are made: the charges of a case become others. */
export type Change = (charges: readonly Answers[], facts: readonly Fact[]) => readonly Answers[]

const asTheyAre: Change = (charges) => charges

/** Every packet that the law gives a person in a language, with the answers changed first. */
export async function packetsFor(name: string, language: string, change = asTheyAre): Promise<readonly Made[]> {
  const file: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'))
  const state = stateOf(file, stateIds)
  const { rules, directory, papers } = await loadJurisdiction(state)
  const [places, templates] = await Promise.all([directory(), papers()])
  const facts: readonly Fact[] = [
    ...rules.facts,
    ...templates.flatMap(({ needs }) => needs.map(({ fact }) => fact)),
    ...Object.values(shared).flatMap((each) => ('scope' in each ? [each] : [])),
  ]
  const { cases, asOf } = parsePerson(file, rules, facts, places, ['en', 'es'])
  const say = sayIn(language, state)
  return cases.flatMap(({ charges }) =>
    rules.paths.flatMap(({ id: path }): readonly Made[] => {
      const packet = packetOf(rules, places, templates, path, change(charges, facts), asOf)
      return packet ? [{ state, path, packet, say, assembled: assemble(packet, language, say, rules.helpers) }] : []
    }),
  )
}
