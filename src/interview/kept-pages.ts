import * as z from 'zod/mini'
import type { Answer, Answers } from '../rules/fact'
import type { FromRecord } from './session'

/** On which page of a record an answer stands, by fact, as it is kept. */
export const keptPages = z.optional(z.record(z.string(), z.number().check(z.int(), z.gte(0))))

type Pages = z.infer<typeof keptPages>

const isSame = (one: Answer | undefined, other: Answer | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The pages of the answers that are still as a record said them in all of `among`; undefined where there is none. */
export function pagesOf(read: FromRecord | undefined, among: readonly Answers[]): Pages {
  const pages = Object.entries(read ?? {}).flatMap(([fact, { answer, page }]) => {
    const said = among.flatMap((answers) => answers[fact] ?? [])
    return said.length > 0 && said.every((each) => isSame(each, answer)) ? [[fact, page] as const] : []
  })
  return pages.length > 0 ? Object.fromEntries(pages) : undefined
}

/** What `pagesOf` gave as marks again, of the answers that were restored; undefined where there is none. */
export function readAgain(pages: Pages, among: readonly Answers[]): FromRecord | undefined {
  const marks = Object.entries(pages ?? {}).flatMap(([fact, page]) => {
    const answer = among.flatMap((answers) => (Object.hasOwn(answers, fact) ? (answers[fact] ?? []) : []))[0]
    return answer === undefined ? [] : [[fact, { answer, page }] as const]
  })
  return marks.length > 0 ? Object.fromEntries(marks) : undefined
}
