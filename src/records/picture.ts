import type { Case, Reading, Said } from './reading'

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
    cases: reading.cases.map((each) => ({ ...numbered(suggested(each)), counts: each.counts.map(suggested) })),
  }
}

/** Letters that the engine takes digits for, beside a digit. */
const UNSURE = /[OQIl|SBZG](?=\d)|\d[OQIl|SBZG]/

/** A case number with a letter in it that may be a digit is left to be typed. */
function numbered(each: Case): Case {
  if (!each.from.caseNumber?.seen || !each.caseNumber || !UNSURE.test(each.caseNumber)) return each
  return { ...each, caseNumber: null, ask: [...new Set([...each.ask, 'caseNumber'])] }
}
