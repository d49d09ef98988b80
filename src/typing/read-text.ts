import type { TextFact } from '../rules/fact'
import type { Problem } from './problem'
import { tidy } from './tidy'
import { stateLetters } from './us-states'

/** A box takes no more, so what is as long may have been cut. */
const CUT = 2000

/** The text that was typed, tidied, or what is wrong with it. */
export function readText(fact: TextFact, typed: string): string | Problem {
  if (typed.length >= CUT) return { field: 'text', code: 'textLong', value: String(fact.most) }
  const text = asWritten(fact, tidy(typed))
  if (text === '') return fact.optional ? '' : { field: 'text', code: 'textEmpty' }
  if (fact.as === 'state' && !/^[A-Z]{2}$/.test(text)) return { field: 'text', code: 'state' }
  if (text.length > fact.most) return { field: 'text', code: 'textLong', value: String(fact.most) }
  if (fact.as === 'zip' && !/^\d{5}(-\d{4})?$/.test(text)) return { field: 'text', code: 'zip' }
  if (fact.as === 'email' && !/^\S+@\S+\.\S+$/.test(text)) return { field: 'text', code: 'email' }
  return text
}

/** What browsers fill in, as papers write it: two letters of the state, a ZIP code with its dash, a number without +1. */
function asWritten({ as }: TextFact, text: string): string {
  switch (as) {
    case 'state':
      return stateLetters(text) ?? text
    case 'zip':
      return text.replace(/^(\d{5})[\s-]?(\d{4})$/, '$1-$2')
    case 'tel':
      return text
        .replace(/^\+?1[\s.-]*(?=\(?\d{3})(?=(?:\D*\d){10}\D*$)/, '')
        .replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
    default:
      return text
  }
}
