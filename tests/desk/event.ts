import { readFileSync } from 'node:fs'
import { type Desk, emptyDesk, type Person, type Words } from '../../src/desk/desk'
import { keepDesk } from '../../src/desk/kept-desk'
import { loadJurisdiction } from '../../src/jurisdictions'
import { sharedFacts } from '../../src/jurisdictions/shared'
import { armored } from '../../src/keeping/armor'
import { lock } from '../../src/keeping/locked-file'
import type { Answers } from '../../src/rules/fact'
import { given } from '../../src/typing/given'
import { person } from './invented'

// People of an event, made of the invented people of whom papers are made.

type File = {
  readonly state: string
  readonly person: Readonly<Record<string, unknown>>
  readonly cases: readonly { readonly charges: readonly Readonly<Record<string, unknown>>[] }[]
}

/** What one of the invented people said, every blank of their papers included. */
export async function wordsFrom(name: string): Promise<{ readonly state: string; readonly words: Words }> {
  const file: File = JSON.parse(readFileSync(`tests/headless/people/${name}.json`, 'utf8'))
  const { rules, papers, directory } = await loadJurisdiction(file.state)
  const [templates, { courts }] = await Promise.all([papers(), directory()])
  const facts = [...rules.facts, ...templates.flatMap(({ needs }) => needs.map(({ fact }) => fact)), ...sharedFacts]
  const read = (said: Readonly<Record<string, unknown>>): Answers =>
    Object.fromEntries(
      Object.entries(said).flatMap(([id, value]) => {
        const fact = facts.find((each) => each.id === id)
        const found = fact && given(fact, value)
        return found && 'answer' in found ? [[id, found.answer] as const] : []
      }),
    )
  const isShared = (id: string) => sharedFacts.some((fact) => fact.id === id && fact.scope === 'person')
  const ofPerson = Object.entries(read(file.person))
  let made = 1
  const cases = file.cases.map(({ charges, ...rest }) => {
    const says = courts.find(({ id }) => id === Reflect.get(rest, 'court'))?.says ?? {}
    const known = Object.fromEntries(Object.entries(says).filter(([id]) => rules.facts.some((fact) => fact.id === id)))
    return {
      id: `case${made}`,
      state: file.state,
      answers: { ...read(known), ...read(rest) },
      charges: charges.map((charge) => ({ id: `charge${++made}`, answers: read(charge) })),
    }
  })
  const words: Words = {
    person: Object.fromEntries(ofPerson.filter(([id]) => isShared(id))),
    byState: { [file.state]: Object.fromEntries(ofPerson.filter(([id]) => !isShared(id))) },
    cases,
    made: made + 1,
  }
  return { state: file.state, words }
}

/** A desk of these invented people, each called by a number. */
export async function deskFrom(
  names: readonly string[],
  more: Partial<Person> = {},
  event: Partial<Desk['event']> = {},
): Promise<Desk> {
  const people = await Promise.all(
    names.map(async (name, place) =>
      person(`${name}-${place}`, { called: `A${place + 1}`, ...(await wordsFrom(name)), ...more }),
    ),
  )
  return { ...emptyDesk, event: { ...emptyDesk.event, ...event }, people }
}

/** A desk as the file that another laptop saves. */
export const lockedFile = async (desk: Desk, passphrase: string): Promise<Buffer> =>
  Buffer.from(armored(await lock(keepDesk(desk), passphrase)))
