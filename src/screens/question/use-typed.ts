import { useState } from 'react'
import type { Answer, Fact } from '../../rules/fact'
import type { DateLimits } from '../../typing/read-date'
import { schemaFor, type Typed } from '../../typing/schema'
import { typedFrom } from '../../typing/typed'

/** What is wrong with one box, as the schema says it. */
export type BoxProblem = { readonly box: string; readonly message: string }

/** The boxes of one question, read when the person goes on. Kept by hand: a form library draws each question twice. */
export function useTyped(fact: Fact, before: Answer | undefined, limits: DateLimits) {
  const [typed, setTyped] = useState<Typed>(() => typedFrom(fact, before))
  const [problems, setProblems] = useState<readonly BoxProblem[]>([])
  const [tries, setTries] = useState(0)
  return {
    typed,
    problems,
    tries,
    /** Every box is empty. */
    isBlank: Object.entries(typed).every(([box, text]) => box === 'unit' || text.trim() === ''),
    set: (box: string, value: string) => setTyped((was) => ({ ...was, [box]: value })),
    /** Hands over the answer, or shows what is wrong. */
    read: (take: (answer: Answer) => void) => {
      const found = schemaFor(fact, limits).safeParse(typed)
      setTries((was) => was + 1)
      setProblems((found.error?.issues ?? []).map(({ path, message }) => ({ box: String(path[0]), message })))
      if (found.success) take(found.data)
    },
  }
}
