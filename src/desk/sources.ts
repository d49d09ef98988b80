import type { FromRecord, Session } from '../interview/session'
import type { Answers } from '../rules/fact'
import type { Source, Sources, Words } from './desk'

/** The owner of what was said about the person. */
const PERSON = 'person'

/** The answers of words by their owner. */
export function owned(words: Words): Readonly<Record<string, Answers>> {
  return {
    [PERSON]: words.person,
    ...words.byState,
    ...Object.fromEntries(
      words.cases.flatMap(({ id, answers, charges }) => [
        [id, answers] as const,
        ...charges.map((charge) => [charge.id, charge.answers] as const),
      ]),
    ),
  }
}

/** The sources after a change: what stayed the same keeps its source, what is new has this one; none is the person's own word. */
export function sourced(before: Words, after: Words, sources: Sources, source?: Source): Sources {
  const was = owned(before)
  const owners = Object.entries(owned(after)).map(([owner, answers]) => {
    const facts = Object.entries(answers).flatMap(([fact, answer]) => {
      const isSame = JSON.stringify(was[owner]?.[fact]) === JSON.stringify(answer)
      const from = isSame ? sources[owner]?.[fact] : source
      return from ? [[fact, from] as const] : []
    })
    return [owner, Object.fromEntries(facts)] as const
  })
  return Object.fromEntries(owners.filter(([, facts]) => Object.keys(facts).length > 0))
}

/** The sources with all that a session read in a record, and that the person has not changed since. */
export function withRead(sources: Sources, session: Session): Sources {
  const answers = owned(session)
  const read: readonly (readonly [string, FromRecord | undefined])[] = [
    ...[PERSON, ...Object.keys(session.byState)].map((owner) => [owner, session.read] as const),
    ...session.cases.flatMap((each) => [
      [each.id, each.read] as const,
      ...each.charges.map((charge) => [charge.id, charge.read] as const),
    ]),
  ]
  return read.reduce<Sources>((so, [owner, marks = {}]) => {
    const same = Object.entries(marks).filter(
      ([fact, { answer }]) => JSON.stringify(answers[owner]?.[fact]) === JSON.stringify(answer),
    )
    if (same.length === 0) return so
    return { ...so, [owner]: { ...so[owner], ...Object.fromEntries(same.map(([fact]) => [fact, 'record' as const])) } }
  }, sources)
}
