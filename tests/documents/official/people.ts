import { readdirSync, readFileSync } from 'node:fs'
import { entriesFor, fits, mirrorOf } from '../../../src/documents/official/entries'
import type { OfficialForm } from '../../../src/documents/official-form'
import type { PaperTemplate, Template } from '../../../src/documents/template'
import type { Filling } from '../../../src/documents/values'
import { parsePerson } from '../../../src/headless/person'
import { loadJurisdiction, stateIds } from '../../../src/jurisdictions'
import * as shared from '../../../src/jurisdictions/facts'
import { packetOf } from '../../../src/jurisdictions/packet'
import type { Answers } from '../../../src/rules/fact'
import { packets } from '../california'
import { TODAY } from '../packets'

/** A packet of one of the sample people. */
export type Sample = { readonly name: string; readonly templates: readonly Template[]; readonly filling: Filling }

const PEOPLE = 'tests/headless/people'

async function samplesOf(state: string): Promise<readonly Sample[]> {
  const { rules, directory, papers } = await loadJurisdiction(state)
  const [places, templates] = await Promise.all([directory(), papers()])
  const facts = [
    ...rules.facts,
    ...templates.flatMap(({ needs }) => needs.map(({ fact }) => fact)),
    ...Object.values(shared).flatMap((each) => ('scope' in each ? [each] : [])),
  ]
  const cases: (readonly [string, readonly Answers[]])[] = readdirSync(PEOPLE)
    .filter((file) => file.startsWith(`${state}-`))
    .flatMap((file) => {
      const json: unknown = JSON.parse(readFileSync(`${PEOPLE}/${file}`, 'utf8'))
      return parsePerson(json, rules, facts, places, ['en', 'es']).cases.map(({ charges }) => [file, charges] as const)
    })
  if (state === 'ca') cases.push(...Object.entries(packets))
  return cases.flatMap(([name, charges]) =>
    rules.paths.flatMap(({ id }) => {
      const packet = packetOf(rules, places, templates, id, charges, TODAY)
      return packet ? [{ name: `${name} (${id})`, ...packet }] : []
    }),
  )
}

export type Known = {
  readonly form: OfficialForm
  readonly state: string
  readonly templates: readonly PaperTemplate[]
}

const loaded = await Promise.all(
  stateIds.map(async (state) => {
    const { official, papers } = await loadJurisdiction(state)
    const forms = (await official?.()) ?? []
    const templates = (await papers()).filter((each): each is PaperTemplate => each.kind !== 'guide')
    return { state, forms, templates, samples: await samplesOf(state) }
  }),
)

/** Every form that any state knows. */
export const known: readonly Known[] = loaded.flatMap(({ state, forms, templates }) =>
  forms.map((form) => ({ form, state, templates })),
)

export const formsOf = (state: string): readonly OfficialForm[] =>
  loaded.find((each) => each.state === state)?.forms ?? []

/** What goes into a form for every sample person whose packet has it; `true` where its printed words are all true. */
export function uses({ form, state }: Known) {
  return (loaded.find((each) => each.state === state)?.samples ?? []).flatMap(({ name, templates, filling }) => {
    const mirror = mirrorOf(form, templates, filling)
    return mirror ? [{ name, entries: entriesFor(form, mirror, filling), fits: fits(form, mirror, filling) }] : []
  })
}

/** Every sample packet of every state. */
export const samples: readonly (Sample & { readonly state: string })[] = loaded.flatMap(({ state, samples: own }) =>
  own.map((sample) => ({ ...sample, state })),
)
