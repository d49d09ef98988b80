import { expect, test } from 'vitest'
import { loadJurisdiction, stateIds } from '../../../src/jurisdictions'
import { stateReaders } from '../../../src/jurisdictions/record-rooms'
import type { Proposed, ProposedCharge } from '../../../src/records/answers'
import { cannotSay, whyUnread } from '../../../src/screens/record/cannot-say'
import { pieceRead } from '../../../src/screens/record/marked'
import { readBytes, sampleBytes, samples } from '../../records/samples'

const read = (fact: string, value: string, text: string): Proposed => ({
  fact,
  answer: { value },
  strength: 'filled',
  source: { page: 1, row: 1, text },
})
const charge = { section: '11357(B) HS', text: 'POSSESS MARIJUANA' } as ProposedCharge

test.each([
  ['convictionDate', '2003-01-15', '20030115  CASC SAN FRANCISCO CO', '20030115'],
  ['offenseDate', '1997-11-07', '1. Poss LT 1 Oz  4759924F  Violation  11/07/1997', '11/07/1997'],
  ['offenseDate', '2009-06-13', 'Offense date 6/13/09', '6/13/09'],
  ['offense', 'ca-11357b', '11357(B) HS-POSSESS MARIJUANA', '11357(B) HS'],
  ['offenseLevel', 'felony', '   CONV STATUS:FELONY', 'FELONY'],
  ['offenseLevel', 'class_b_felony', '2. UPM   475.864   Felony Class B   06/13/2009', 'Felony Class B'],
  ['caseNumber', '8MP04417', 'CNT:01     #8MP04417', '8MP04417'],
  ['court', 'ca-sup-alameda', '19910520  CASC ALAMEDA', 'CASC ALAMEDA'],
  ['county', 'Lane', 'Location: Lane', 'Lane'],
])('%s is marked where it is printed', (fact, value, text, marked) => {
  expect(pieceRead(read(fact, value, text), charge)).toBe(marked)
})

test('no piece is marked that is not on its line', async () => {
  expect(stateReaders.length).toBeGreaterThan(stateIds.length)
  const facts = new Map(
    await Promise.all(stateIds.map(async (id) => [id, (await loadJurisdiction(id)).rules.facts] as const)),
  )
  const { proposedAnswers } = await import('../../../src/records/answers')
  for (const { file } of samples.filter((each) => !each.isPicture)) {
    const found = await readBytes(sampleBytes(file))
    if ('problem' in found) continue
    for (const each of proposedAnswers(found.got, (state) => facts.get(state) ?? []))
      for (const [one, of] of [
        ...each.answers.map((answer) => [answer, undefined] as const),
        ...each.charges.flatMap((own) => own.answers.map((answer) => [answer, own] as const)),
      ])
        expect(one.source?.text ?? '').toContain(pieceRead(one, of).split('  ')[0] ?? '')
  }
})

test('every fact that no record answers is told of', async () => {
  for (const { file } of samples.filter((each) => !each.isPicture)) {
    const found = await readBytes(sampleBytes(file))
    if ('problem' in found) continue
    const asked = found.got.cases.flatMap(({ ask, counts }) => [...ask, ...counts.flatMap((count) => count.ask)])
    expect(asked.filter((fact) => cannotSay([fact]).length === 0)).toEqual([])
  }
})

test.each([
  ['not understood', 'notUnderstood'],
  ['there is a juvenile entry: get help', 'young'],
  ['not proven by fingerprints: it may be another person', 'person'],
  ['a day that can be read in several ways, or in none', 'day'],
  ['no outcome that is known', 'outcome'],
  ['a registration, not a conviction', 'notCase'],
  ['no sentence of its own', 'sentence'],
  ['a number with letters in it', 'number'],
  ['says nothing', 'other'],
])('a line left because it is %s says so in plain words', (why, kind) => expect(whyUnread(why)).toBe(kind))
