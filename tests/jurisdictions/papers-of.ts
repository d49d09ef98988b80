import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { type Assembled, assemble } from '../../src/documents/assemble'
import { openBlanks } from '../../src/documents/blanks'
import type { PaperBlock } from '../../src/documents/paper'
import { parsePerson } from '../../src/headless/person'
import { loadJurisdiction } from '../../src/jurisdictions'
import { packetOf } from '../../src/jurisdictions/packet'
import type { Answer, Answers } from '../../src/rules/fact'
import { sayIn, TODAY } from '../documents/packets'

// What the tests of every state's papers need: its sample people, their packets, and a look into a paper.

/** One state with its sample people and the papers made for them. */
export async function papersOf(state: string) {
  const { rules, directory, papers } = await loadJurisdiction(state)
  const [places, templates] = await Promise.all([directory(), papers()])
  const facts = [...rules.facts, ...templates.flatMap(({ needs }) => needs.map(({ fact }) => fact))]

  /** The charges of a case of the person for whom the path's sample is made. */
  const person = (path: string, at = 0): readonly Answers[] => {
    const file = JSON.parse(readFileSync(`tests/headless/people/${path}.json`, 'utf8'))
    return parsePerson(file, rules, facts, places, ['en', 'es']).cases[at]?.charges ?? []
  }
  /** The packet of a path, once nothing is open in it. */
  const made = (path: string, charges: readonly Answers[] = person(path), language = 'en'): Assembled => {
    const packet = packetOf(rules, places, templates, path, charges, TODAY)
    if (!packet) throw new Error(`no packet for ${path}`)
    const all = packet.filling.charges.map(({ answers }) => answers)
    expect(openBlanks(packet.templates, { today: TODAY, charges: all })).toEqual([])
    return assemble(packet, language, sayIn(language, state), rules.helpers)
  }
  return { rules, places, templates, facts, person, made }
}

export const also = (charges: readonly Answers[], more: Readonly<Record<string, Answer>>) =>
  charges.map((charge) => ({ ...charge, ...more }))

export const names = ({ sheets }: Assembled) => sheets.map(({ paper }) => paper.template)
export const blocks = ({ sheets }: Assembled, id: string): readonly PaperBlock[] =>
  sheets.find(({ paper }) => paper.template === id)?.paper.blocks ?? []
export const ticked = (packet: Assembled, id: string) =>
  blocks(packet, id).flatMap((block) => (block.kind === 'tick' && block.ticked ? [block.id] : []))
export const ids = (packet: Assembled, id: string) => blocks(packet, id).map((block) => block.id)
export const has = (packet: Assembled, id: string, block: string) => ids(packet, id).includes(block)
export const rows = (packet: Assembled, id: string) =>
  blocks(packet, id).flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.flat().join(' | ')) : []))
export const guideIds = ({ guide }: Assembled) =>
  guide?.sections.flatMap(({ entries }) => entries.map(({ id }) => id)) ?? []
