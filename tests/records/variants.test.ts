import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/records/open'
import { rooms } from './samples'

// Other documents of the same kinds: the readers go by headings and labels, not by the strings of one sample.

const text = (name: string): string => readFileSync(`tests/records/samples/${name}.txt`, 'utf8')
function read(from: string) {
  const found = readText(from, rooms)
  if ('problem' in found) throw new Error(found.problem)
  return found.got
}

describe('a register of actions', () => {
  test('pasted with a cell per line', () => {
    const page = text('or-oeci-1').replace(/^(\d\.) +(\S.*?) {2,}(\S+) +(\S+) +(\S+)$/gm, '$1 $2\n$3\n$4\n$5')
    const [found] = read(page).cases
    expect(found?.counts.map(({ section, offenseDate, disposition }) => [section, offenseDate, disposition])).toEqual([
      ['4759924F', '1997-11-07', 'convicted'],
      ['163575', '1997-11-07', 'dismissed'],
    ])
  })
  test('whose second entry has another outcome takes the later one', () => {
    const page = text('or-oeci-1').replace(
      '             OTHER EVENTS',
      '05/01/1999   Amended Disposition (Judicial Officer: Unassigned, Judge)\n               1. Poss LT 1 Oz Marijuana\n                    Dismissed\n\n             OTHER EVENTS',
    )
    expect(read(page).cases[0]?.counts[0]).toMatchObject({ disposition: 'dismissed', dispositionDate: '1999-05-01' })
  })
  test('printed twice counts each charge once', () => {
    const page = text('vt-portal-1').replace(/(1\. +MARIJUANA.*\n2\. +RESISTING.*\n)/, '$1$1')
    expect(read(page).cases[0]?.counts.length).toBe(2)
  })
})

describe('a RAP sheet', () => {
  test('with another name, court and crime', () => {
    const sheet = text('ca-rap-1')
      .replaceAll('MARTINEZ-OROZCO,YESENIA', "NUNEZ-O'BRIEN,JOSE")
      .replace(
        '20080801  CASC LOS ANGELES METRO\n\nCNT:01     #8MP04417\n  11357(B) HS-POSSESS MARIJUANA',
        '20080801  CASC SOUTH SAN FRANCISCO\n\nCNT:001 #SM3344\n  11358 HS-CULTIVATE MARIJUANA',
      )
      .replace('MISDEMEANOR\n   SEN: FINE', 'FELONY\n   SEN: 036 MONTHS PROBATION,\n        030 DAYS JAIL')
    const { person, cases } = read(sheet)
    expect(person.name).toBe("NUNEZ-O'BRIEN,JOSE")
    expect(cases[0]).toMatchObject({
      courtId: 'ca-sup-san-mateo',
      caseNumber: 'SM3344',
      facts: { sentenceType: 'probation' },
    })
    expect(cases[0]?.counts[0]).toMatchObject({
      offenseId: 'ca-11358',
      level: 'felony',
      sentence: '036 MONTHS PROBATION, 030 DAYS JAIL',
    })
  })
  test('whose separators were lost', () => {
    const sheet = text('ca-rap-2').replace(/^(\* \* \* \*|- - - -)$/gm, '')
    expect(read(sheet).cases.map(({ caseNumber }) => caseNumber)).toEqual([
      '104417',
      '1622001',
      '187733',
      'SF361220A',
      '0H47781',
      null,
    ])
  })
  test('that prints a case a second time has it once', () => {
    const sheet = text('ca-rap-1')
    const court = /COURT: {16}NAM:01[\s\S]*?SEN: FINE\n/.exec(sheet)?.[0] ?? ''
    expect(
      read(sheet.replace('\n     *    *    *    END', `\n* * * *\n${court}\n     *    *    *    END`)).cases.length,
    ).toBe(2)
  })
})

test('a chain of codes: a dismissal after probation is no dismissal', () => {
  const sheet = text('ma-cari-1').replace(
    'G PROB 1/20/05 DF WAR 8/2/04 DR 9/14/04 VOP VF 9/14/04 ',
    'G PROB 1/20/05 1/21/05 DISM',
  )
  expect(read(sheet).cases.find(({ caseNumber }) => caseNumber === '0307CR090802')?.counts[0]).toMatchObject({
    disposition: 'convicted',
    dispositionDate: '2004-01-20',
  })
})

test('a judgment code that nobody knows is unknown', () => {
  const sheet = text('wa-dch-1').replace(
    'N  G  CL N N N\n                                          <=40G',
    'N  DF CL N N N\n                                          <=40G',
  )
  expect(read(sheet).cases[0]?.counts[0]?.disposition).toBe('unknown')
})

test('a year of two digits is of the century that the paper allows', () => {
  const page = text('co-roa-1')
    .replaceAll('05/10/08', '05/10/98')
    .replaceAll('08/01/08', '08/01/98')
    .replace('05/20/08', '05/20/98')
  expect(read(page).cases[0]?.counts[0]?.offenseDate).toBe('1998-05-10')
})

test('a page of a search, a letter and a poem are no record', () => {
  for (const other of [
    'Dear Sir,\nI was convicted in 1994 in the court downtown.',
    'Case Number   Defendant   Filed\n',
    'x,y\n1,2\n',
  ])
    expect(readText(other, rooms)).toEqual({ problem: 'unknown_paper' })
})
