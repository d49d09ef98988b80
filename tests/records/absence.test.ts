import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/records/open'
import type { Reading } from '../../src/records/reading'
import { rooms, samples } from './samples'

// Absence proves nothing.

const text = (name: string): string => readFileSync(`tests/records/samples/${name}.txt`, 'utf8')
function read(from: string): Reading {
  const found = readText(from, rooms)
  if ('problem' in found) throw new Error(found.problem)
  return found.got
}

test.each(samples.filter(({ file }) => file.endsWith('.txt')))(
  '$file never says that there is nothing more',
  ({ name }) => {
    for (const each of read(text(name)).cases) {
      const said = { ...each.facts, ...each.suggest }
      expect(said.laterConviction ?? 'yes').toBe('yes')
      for (const fact of ['pendingCharges', 'sameCaseOtherOffenses', 'recordStillShows'])
        expect(['no', 'none']).not.toContain(said[fact])
      for (const fact of Object.keys(each.facts)) expect(fact).not.toMatch(/^owes/)
    }
  },
)

describe('a RAP sheet', () => {
  const sheet = text('ca-rap-2')
  test('without the line of the outcome has no outcome', () => {
    const [first] = read(sheet.replace('*DISPO:CONVICTED\n   CONV STATUS:FELONY\n', '')).cases
    expect(first?.counts[0]?.disposition).toBe('unknown')
    expect(first?.facts).not.toHaveProperty('recordType')
    expect(first?.facts).not.toHaveProperty('convictionDate')
  })
  test('without the level takes none from the type at charge time', () => {
    const cases = read(sheet.replace('   CONV STATUS:INFRACTION\n', '')).cases
    const count = cases.find(({ caseNumber }) => caseNumber === '0H47781')?.counts[0]
    expect([count?.level, count?.facts.offenseLevel]).toEqual([null, undefined])
  })
  test('with a page missing concludes no arrest without a charge', () => {
    const reading = read(sheet.replace(/ +PAGE {3}4 OF {3}5\n/, ''))
    expect(reading.document.complete).toBe(false)
    expect(reading.cases.at(-1)?.facts).toEqual({})
  })
  test('that calls for clarification is no dismissal', () => {
    const [first] = read(
      sheet.replace(' DISPO:DISMISSED/FURTHERANCE OF JUSTICE', ' DISPO:CLARIFICATION REQUESTED'),
    ).cases
    expect(first?.counts[1]?.disposition).toBe('unknown')
  })
})

test('a docket sheet tells no outcome by the labels of its boxes', () => {
  for (const count of read(text('ma-docketsheet-1')).cases[0]?.counts ?? []) expect(count.disposition).toBe('unknown')
})

test('a plea alone is no conviction', () => {
  const page = text('or-oeci-1')
    .replace(/Disposition \(Judicial/g, 'Plea (Judicial')
    .replaceAll('Convicted\n', 'Guilty\n')
  for (const count of read(page).cases[0]?.counts ?? []) expect(count.disposition).toBe('unknown')
})
