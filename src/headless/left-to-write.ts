import type { Assembled, Packet } from '../documents/assemble'
import { entriesFor, mirrorOf } from '../documents/official/entries'
import type { OfficialForm } from '../documents/official-form'
import type { Say } from '../documents/values'
import { type Answers, valueIn } from '../rules/fact'

/** What a pen must still write on the papers and on the courts' own forms, a line each, in the person's language. */
export function leftToWrite(
  { templates, filling }: Packet,
  { open }: Assembled,
  official: readonly OfficialForm[],
  say: Say,
): readonly string[] {
  const named = (facts: readonly string[]) =>
    [...new Set(facts)].map((fact) => say(`fact.${fact}.short`) ?? say(`guide.place.${fact}`) ?? fact).join(', ')
  const onForms = official.flatMap((form) => {
    const mirror = mirrorOf(form, templates, filling)
    if (!mirror || form.older || form.use) return []
    const facts = entriesFor(form, mirror, filling).empty.flatMap((each) => each.facts)
    return facts.length > 0 ? [`stays empty on ${form.number}: ${named(facts)}`] : []
  })
  return [...(open.length > 0 ? [`left to write by hand: ${named(open)}`] : []), ...onForms]
}

/** The guess at the parts of a name that the file gives only whole, where a paper of the packet wants them. */
export function guessedName({ templates }: Packet, proposed: Answers): readonly string[] {
  const parts = Object.entries(proposed).flatMap(([fact, answer]) =>
    templates.some(({ needs }) => needs.some((need) => need.fact.id === fact))
      ? [`${fact} ${JSON.stringify(valueIn(answer))}`]
      : [],
  )
  return parts.length > 0
    ? [`the name in parts, as guessed: ${parts.join(', ')} (give them under person to change it)`]
    : []
}
