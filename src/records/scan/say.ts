import type { Line } from '../page'
import type { Case, Count } from '../reading'

/** A case or a count, of which something is said. */
export type Speaker = Pick<Case, 'facts' | 'suggest' | 'ask' | 'from'>

const isSaid = (of: Speaker, fact: string): boolean => fact in of.facts || fact in of.suggest || of.ask.includes(fact)

/** States a fact, unless something was said of it already. */
export function state(of: Speaker, fact: string, value: string | number, line: Line | undefined): void {
  if (isSaid(of, fact)) return
  of.facts[fact] = value
  if (line) of.from[fact] = line
}

/** Suggests a value, unless something was said of it already. */
export function hint(of: Speaker, fact: string, value: string | number, line: Line | undefined): void {
  if (isSaid(of, fact)) return
  of.suggest[fact] = value
  if (line) of.from[fact] = line
}

/** Whether a count ended in a conviction, whatever came later. */
export const isConvicted = ({ disposition }: Count): boolean =>
  disposition === 'convicted' || disposition === 'vacated' || disposition === 'set_aside'
