import type { Settled, Step } from '../rules/decide'

/** The citations that decided, each once, in the order in which they did. */
export function citationsOf({ steps, gate, doubts }: Settled['trace']): readonly string[] {
  const all: readonly Step[] = gate ? [...steps, gate] : steps
  const grounds = [...all.flatMap((step) => step.grounds), ...doubts]
  return [...new Set(grounds.flatMap((ground) => ground.cite.map((cite) => cite.text)))]
}
