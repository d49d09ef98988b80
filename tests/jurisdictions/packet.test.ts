import { expect, test } from 'vitest'
import type { Template } from '../../src/documents/template'
import california from '../../src/jurisdictions/ca'
import { packetOf } from '../../src/jurisdictions/packet'
import { all, any } from '../../src/rules/condition'
import type { Answers } from '../../src/rules/fact'

const said: Readonly<Record<string, string>> = {
  citizenshipConcern: 'no',
  courtLevel: 'state',
  recordType: 'conviction',
  recordCheck: 'shows_not_cleared',
  offense: 'ca-11357b',
  offenseDate: '2008-02-14',
  convictionDate: '2008-05-01',
  birthDate: '1980-03-15',
  substance: 'cannabis',
  sentenceStatus: 'completed',
  chargedSection: 'VC 23222(b)',
}

/** The packet of what was said, from these templates. */
async function packetFrom(change: (papers: readonly Template[]) => readonly Template[] = (papers) => papers) {
  const [directory, papers] = await Promise.all([california.directory(), california.papers()])
  const answers: Answers = Object.fromEntries(Object.entries(said).map(([fact, value]) => [fact, { value }]))
  return packetOf(california.rules, directory, change(papers), 'ca-prop64-application', [answers], '2026-11-21')
}

test('the first office whose condition is met gets the copy', async () => {
  const { prosecutors } = await california.directory()
  const [one, other] = prosecutors
  const offices = [
    { office: 'nobody', when: any() },
    { office: one?.id ?? '', when: all() },
    { office: other?.id ?? '', when: all() },
  ]
  const packet = await packetFrom((papers) => papers.map((paper) => ({ ...paper, offices })))
  expect(one?.office).not.toBe(other?.office)
  expect(packet?.filling.named['prosecutor.office']).toBe(one?.office)
})
test('a section that was typed for another charge, and is not asked for any more, reaches no paper', async () => {
  const packet = await packetFrom()
  expect(packet?.filling.charges[0]?.named['offense.section']).toBe('HSC 11357(b)')
})
