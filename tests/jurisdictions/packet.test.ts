import { expect, test } from 'vitest'
import california from '../../src/jurisdictions/ca'
import { packetOf } from '../../src/jurisdictions/packet'
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

test('a section that was typed for another charge, and is not asked for any more, reaches no paper', async () => {
  const [directory, papers] = await Promise.all([california.directory(), california.papers()])
  const answers: Answers = Object.fromEntries(Object.entries(said).map(([fact, value]) => [fact, { value }]))
  const packet = packetOf(california.rules, directory, papers, 'ca-prop64-application', [answers], '2026-11-21')
  expect(packet?.filling.charges[0]?.named['offense.section']).toBe('HSC 11357(b)')
})
