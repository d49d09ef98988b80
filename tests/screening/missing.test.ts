import { expect, test } from 'vitest'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import { recordRooms } from '../../src/records/read'
import { verdictOf } from '../../src/rules/decide'
import type { Answers } from '../../src/rules/fact'
import { freshLaw } from '../../src/screening/law'
import { missingOf } from '../../src/screening/missing'
import { random } from '../seeded'
import { plain, TODAY } from './list'

test.each(stateIds)('in %s a charge like one seen before misses the facts that it would miss alone', async (state) => {
  const { rules } = await loadJurisdiction(state)
  const room = (await recordRooms([state]))[state]
  if (!room) throw new Error(`no records of ${state}`)
  const law = () => freshLaw({ rules, room, others: [], layout: plain, today: TODAY })
  const offense = rules.facts.find(({ id }) => id === 'offense')
  if (offense?.kind !== 'choice') throw new Error('no offense')
  const roll = random(5)
  const year = (from: number, to: number): number => from + Math.floor(roll() * (to - from))
  const together = law()
  for (let charge = 0; charge < 150; charge++) {
    const born = year(1940, 2004)
    const decided = `${year(born + 12, 2026)}-0${year(1, 9)}-1${year(0, 9)}`
    const answers: Answers = {
      offense: { value: offense.options[Math.floor(roll() * offense.options.length)] ?? '' },
      birthDate: { value: `${born}-03-15` },
      convictionDate: { value: decided },
      offenseDate: { span: [`${born}-03-15`, decided] },
    }
    const verdict = verdictOf(rules, answers, TODAY)
    expect(missingOf(answers, verdict, together), JSON.stringify(answers)).toEqual(missingOf(answers, verdict, law()))
  }
})
