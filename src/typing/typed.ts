import { isDay } from '../rules/day'
import { type Answer, type Fact, spanIn, valueIn } from '../rules/fact'
import { spanOfPart } from '../rules/months'
import type { Typed } from './schema'

/** The answer of before back in the boxes of its form; empty where it cannot be typed. */
export function typedFrom(fact: Fact, answer: Answer | undefined): Typed {
  const value = valueIn(answer)
  switch (fact.kind) {
    case 'date':
      return { date: dateTyped(answer) }
    case 'number':
      return { amount: value === undefined ? '' : String(value), unit: 'own' }
    case 'text':
      return { text: value === undefined ? '' : String(value) }
    default:
      return { pick: answer === 'unsure' ? 'unsure' : value === undefined ? '' : String(value) }
  }
}

/** `3/5/2012`, `3/2012`, `2012`: they read the same in every language that the page speaks. */
function dateTyped(answer: Answer | undefined): string {
  const value = valueIn(answer)
  if (typeof value === 'string' && isDay(value)) return asTyped(value.split('-'))
  const [first, last] = spanIn(answer)?.span ?? []
  if (typeof first !== 'string') return ''
  const part = [first.slice(0, 4), first.slice(0, 7)].find((each) => {
    const whole = spanOfPart(each)
    return whole?.[0] === first && whole[1] === last
  })
  return part === undefined ? '' : asTyped(part.split('-'))
}

const asTyped = ([year, ...parts]: readonly string[]): string => [...parts.map(Number), year].join('/')
