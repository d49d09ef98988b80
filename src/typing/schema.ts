import * as z from 'zod/mini'
import type { Answer, Fact } from '../rules/fact'
import { type Problem, problemMessage } from './problem'
import type { DateLimits } from './read-date'
import { readNumber } from './read-number'
import { readText } from './read-text'
import { readSpokenDate } from './spoken-date'

/** What the form of a question holds: strings as typed, nothing else. */
export type Typed = Record<string, string>

/** From what was typed to an Answer, or to problems. */
export type AnswerSchema = z.ZodMiniType<Answer, Typed>

/** The schema of the form of one question, derived from the fact alone. `limits` matter for dates only. */
export function schemaFor(fact: Fact, limits: DateLimits): AnswerSchema {
  switch (fact.kind) {
    case 'date':
      return z.pipe(
        z.object({ date: z.string() }),
        z.transform(({ date }, context) => settle(readSpokenDate(fact, date, limits), context)),
      )
    case 'number':
      return z.pipe(
        z.object({ amount: z.string(), unit: z.enum(['own', 'ounces']) }),
        z.transform((typed, context) => settle(readNumber(fact, typed), context)),
      )
    case 'text':
      return z.pipe(
        z.object({ text: z.string() }),
        z.transform(({ text }, context) => settle(readText(fact, text), context)),
      )
    default:
      return z.pipe(
        z.object({ pick: z.string() }),
        z.transform(({ pick }, context) => settle(pick === '' ? { field: 'pick', code: 'choose' } : pick, context)),
      )
  }
}

function settle(read: string | Answer | Problem, context: z.core.ParsePayload): Answer {
  if (typeof read !== 'object') return read === 'unsure' ? 'unsure' : { value: read }
  if (!('code' in read)) return read
  context.issues.push({ code: 'custom', message: problemMessage(read), path: [read.field], input: context.value })
  return z.NEVER
}
