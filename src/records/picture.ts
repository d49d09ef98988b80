import type { Reading, Said } from './reading'

/** A reading of a picture: no fact is left, since any letter can be misread; all are suggestions that need a yes. */
export function withoutFacts(reading: Reading): Reading {
  const suggested = <T extends Said>(said: T): T => ({
    ...said,
    facts: {},
    suggest: { ...said.suggest, ...said.facts },
  })
  return {
    ...reading,
    document: { ...reading.document, sure: 'proposes' },
    cases: reading.cases.map((each) => ({ ...suggested(each), counts: each.counts.map(suggested) })),
  }
}
