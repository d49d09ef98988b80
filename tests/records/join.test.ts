import { describe, expect, test } from 'vitest'
import { joinReadings } from '../../src/records/join'
import { emptyCase, emptyCount, emptyReading, type Reading } from '../../src/records/reading'

/** A paper of one case with one count. */
function paper(
  number: string,
  court: string,
  facts: Record<string, string>,
  kind: 'layout' | 'proposes' = 'layout',
): Reading {
  const reading = emptyReading({ kind: 'x', state: 'ca', sure: kind })
  const each = { ...emptyCase(), caseNumber: number, court, courtId: court }
  each.counts.push({ ...emptyCount(1), section: '11357(B) HS', facts })
  reading.cases.push(each)
  return reading
}

describe('several documents of one person', () => {
  test('share a case by state, court and number', () => {
    const { cases, conflicts } = joinReadings([
      paper('1 A', 'c', { offense: 'ca-11357b' }),
      paper('1a', 'c', { offenseLevel: 'misdemeanor' }),
    ])
    expect(cases.length).toBe(1)
    expect(cases[0]?.counts[0]?.facts).toEqual({ offense: 'ca-11357b', offenseLevel: 'misdemeanor' })
    expect(conflicts).toEqual([])
  })
  test('do not share one by the number alone', () => {
    expect(joinReadings([paper('1', 'c', {}), paper('1', 'd', {})]).cases.length).toBe(2)
  })
  test('that differ leave the value to the person', () => {
    const { cases, conflicts } = joinReadings([
      paper('1', 'c', { offenseDate: '2001-01-01' }),
      paper('1', 'c', { offenseDate: '2001-01-02' }),
      paper('1', 'c', { offenseDate: '2001-01-01' }),
    ])
    expect(cases[0]?.counts[0]?.facts).toEqual({})
    expect(cases[0]?.counts[0]?.ask).toContain('offenseDate')
    expect(conflicts).toEqual([{ caseNumber: '1', what: 'offenseDate', values: ['2001-01-01', '2001-01-02'] }])
  })
  test('one that only proposes states nothing', () => {
    const { cases } = joinReadings([
      paper('1', 'c', { offense: 'ca-11357b' }),
      paper('1', 'c', { offenseLevel: 'felony' }, 'proposes'),
    ])
    expect(cases[0]?.counts[0]?.facts).toEqual({ offense: 'ca-11357b' })
    expect(cases[0]?.counts[0]?.suggest).toEqual({ offenseLevel: 'felony' })
  })
  test('ask whether a record is theirs when names or birth dates differ', () => {
    const named = (name: string, birthDate: string | null): Reading => {
      const reading = paper('1', 'c', {})
      return { ...reading, person: { ...reading.person, name, birthDate } }
    }
    expect(joinReadings([named('NÚÑEZ,JOSÉ', '1980-01-01'), named('José Núñez', '1980-01-01')]).differs).toBe(false)
    expect(joinReadings([named('NÚÑEZ,JOSÉ', '1980-01-01'), named('José Núñez', '1980-01-10')]).differs).toBe(true)
    expect(joinReadings([named('NÚÑEZ,JOSÉ', null), named('Ana de la Cruz', null)]).differs).toBe(true)
  })
})
