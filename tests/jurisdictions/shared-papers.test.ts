import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assemble } from '../../src/documents/assemble'
import { packetsOf as packetsOfFile } from '../../src/headless/packets'
import { parsePerson } from '../../src/headless/person'
import { loadJurisdiction } from '../../src/jurisdictions'
import * as shared from '../../src/jurisdictions/facts'
import { packetOf } from '../../src/jurisdictions/packet'
import type { Answers } from '../../src/rules/fact'
import { sayIn } from '../documents/packets'

// What serves several cases is made once, in the packet of one of them, and the others say where it is.

async function packetsOf(name: string, state: string, paths: readonly string[], more: Answers = {}) {
  const { rules, directory, papers } = await loadJurisdiction(state)
  const [places, templates] = await Promise.all([directory(), papers()])
  const facts = [
    ...rules.facts,
    ...templates.flatMap(({ needs }) => needs.map(({ fact }) => fact)),
    ...Object.values(shared).flatMap((each) => ('scope' in each ? [each] : [])),
  ]
  const file: unknown = JSON.parse(readFileSync(`tests/headless/people/${name}.json`, 'utf8'))
  const person = parsePerson(file, rules, facts, places, ['en', 'es'])
  const cases = person.cases.map(({ charges }) => charges.map((answers): Answers => ({ ...answers, ...more })))
  return paths.map((path, at) => {
    const packet = packetOf(rules, places, templates, path, cases[at] ?? [], person.asOf, cases[at], { cases, at })
    if (!packet) throw new Error(`no packet for case ${at + 1}`)
    return assemble(packet, 'en', sayIn('en', state), rules.helpers)
  })
}

const made = (packets: Awaited<ReturnType<typeof packetsOf>>) =>
  packets.map(({ sheets }) => sheets.map(({ paper }) => paper.template))
const steps = ({ guide }: Awaited<ReturnType<typeof packetsOf>>[number]) =>
  guide?.sections.find(({ id }) => id === 'do')?.entries ?? []

describe('Oregon', () => {
  test('one State Police request names the courts of all motions, with one fee', async () => {
    const packets = await packetsOf('or-set-aside-general', 'or', ['or-set-aside-general', 'or-set-aside-general'])
    expect(made(packets).map((papers) => papers.includes('or-state-police'))).toEqual([true, false])
    const request = packets[0]?.sheets.find(({ paper }) => paper.template === 'or-state-police')?.paper
    const courts = request?.blocks.find(({ id }) => id === 'courtList')
    expect(courts?.kind === 'lines' && courts.lines.slice(0, 2)).toEqual([
      [expect.stringContaining('1. Justice Court')],
      [expect.stringContaining('2. Circuit Court')],
    ])
    const later = packets[1] ? steps(packets[1]) : []
    expect(later[0]?.text).toBe(
      'One paper is made once for all your cases: OREGON STATE POLICE REQUEST FOR SET ASIDE CRIMINAL RECORD CHECK. It is with the papers of case J-22-118.',
    )
    expect(later.map(({ id }) => id).filter((id) => /^orPrints/.test(id))).toEqual([])
  })
})

describe('Colorado', () => {
  test('one motion to waive fees serves the cases of one court', async () => {
    const packets = await packetsOf('co-706-shall-seal', 'co', ['co-706-shall-seal', 'co-706-shall-seal'], {
      feeWaiver: { value: 'yes' },
    })
    expect(made(packets).map((papers) => papers.includes('co-fee-waiver'))).toEqual([true, false])
    expect(made(packets).map((papers) => papers.includes('co-fee-waiver-order'))).toEqual([true, false])
    const motion = packets[0]?.sheets.find(({ paper }) => paper.template === 'co-fee-waiver')?.paper
    expect(motion?.caption?.number).toEqual(['Case Number: 15M04567, 17M03310'])
    expect((packets[1] ? steps(packets[1]) : []).map(({ id }) => id)).not.toContain('coWaiver')
  })
})

test('the plan of a person names each paper once: first what is for all cases, then court by court', async () => {
  const [first, second] = await packetsOfFile('tests/headless/people/or-set-aside-general.json')
  const marks = first?.plan?.pages.flat() ?? []
  const text = marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(' ')
  expect(second?.plan).toBeUndefined()
  expect(text).toMatch(
    /Which papers go where.*First, once for all your cases.*RECORD CHECK\..*Case J-22-118:.*MOTION TO SET ASIDE.*Linn County Circuit Court.*Case 19CR20417:.*MOTION TO SET ASIDE/,
  )
  expect(text.match(/RECORD CHECK/g)).toHaveLength(1)
})
