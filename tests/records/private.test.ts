import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadJurisdiction } from '../../src/jurisdictions'
import { proposedAnswers } from '../../src/records/answers'
import { formOf } from '../../src/records/form'
import { readText } from '../../src/records/open'
import { publicText } from '../../src/records/scan/private'
import { rooms, samples } from './samples'

// What is nobody's business here is neither read, kept, shown nor put in an error.

const SECRET = [
  'POB/MX',
  'PLACE OF BIRTH: GUADALAJARA, MEXICO',
  'Birthplace: Oaxaca',
  'CITIZENSHIP: MEXICO',
  'CITIZEN OF: GUATEMALA',
  'Country of birth   HONDURAS',
  'ALIEN NUMBER: A012345678',
  'A 012-345-678',
  'INS FILE A87654321',
  'SOC/123456789',
  'SSN: 123-45-6789',
  'Social Security Number  123-45-6789',
  'FBI/123456AB7',
  'CII/A01234567',
  'SID: OR01234567',
  'CDL/D1234567',
  'VICTIM: ROE, JANE',
  'WITNESS ROE, JANE TESTIFIED',
  'Next of kin: ROE, JANE',
  'MOTHER: ROE, JANE   FATHER: ROE, JOHN',
  'ADR-1200 ROE STREET, OAXACA',
  'HOME PHONE: 5035550142',
  '8 USC 1326 ILLEGAL RE-ENTRY AFTER REMOVAL',
  'IMMIGRATION DETAINER PLACED 20010101',
  'USBP BORDER PATROL AGENCY EL CENTRO',
  'DEPORTED 20010305',
]
const TOLD =
  /MEXICO|\bMX\b|GUADALAJARA|OAXACA|GUATEMALA|HONDURAS|012345678|012-345-678|87654321|123456789|123-45-6789|123456AB7|A01234567|OR01234567|D1234567|ROE|5035550142|1326|RE-ENTRY|DETAINER|BORDER|DEPORTED|EL CENTRO/i

test.each(SECRET)('%s is taken out', (line) => {
  expect(publicText(line) ?? '').not.toMatch(TOLD)
})

test.each([
  '11357(B) HS-POSSESS MARIJUANA',
  '20080801  CASC LOS ANGELES METRO',
  'CNT:01     #0812345',
  'Case Number: 2008M001234      Division: 7',
  'Docket Number: 1113CR090811             Status: CLOSED',
  'COURT CASE NO: 06-1-00999-1 SEA',
  '3AN-08-09901CR State of Alaska vs. Ivanoff, Nicholas Peter',
  'Arrest Date 09/14/1998      Agency MAINE STATE POLICE',
])('%s is kept whole', (line) => expect(publicText(line)).toBe(line))

describe.each(samples.filter(({ file }) => file.endsWith('.txt')))(
  '$file with secrets between its lines',
  ({ file }) => {
    const lines = readFileSync(`tests/records/samples/${file}`, 'utf8').split('\n')
    // One secret after every fifth line, in turn.
    const text = lines
      .map((line, at) => (at % 5 === 4 ? `${line}\n${SECRET[((at / 5) | 0) % SECRET.length]}` : line))
      .join('\n')
    test('tells none of them', async () => {
      const read = readText(text, rooms)
      if ('problem' in read) {
        expect(read.problem).toBe('unknown_paper')
        return
      }
      const told = JSON.stringify(formOf(read.got))
      expect(told.match(new RegExp(`.{0,40}(?:${TOLD.source}).{0,20}`, 'i'))?.[0]).toBeUndefined()
      expect(JSON.stringify(read.got)).not.toMatch(TOLD)
    })
  },
)

test('citizenship is an answer of no record', async () => {
  const facts = new Map(
    await Promise.all(
      Object.keys(rooms).map(async (state) => [state, (await loadJurisdiction(state)).rules.facts] as const),
    ),
  )
  for (const { file } of samples.filter((each) => each.file.endsWith('.txt'))) {
    const read = readText(readFileSync(`tests/records/samples/${file}`, 'utf8'), rooms)
    if ('problem' in read) continue
    for (const each of read.got.cases) each.facts.citizenshipConcern = 'yes'
    const offered = proposedAnswers(read.got, (state) => facts.get(state) ?? [])
    const all = offered.flatMap(({ answers, charges }) => [...answers, ...charges.flatMap((charge) => charge.answers)])
    expect(all.filter(({ fact }) => fact === 'citizenshipConcern' || fact === 'sentenceStatus')).toEqual([])
    expect(all.filter(({ fact, strength }) => fact.startsWith('owes') && strength === 'filled')).toEqual([])
  }
})
