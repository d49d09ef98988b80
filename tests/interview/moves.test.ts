import { describe, expect, test } from 'vitest'
import { answer, answerFromCourt } from '../../src/interview/answer'
import { addCharge, beginCase, goOnAsAdvised, proceed, removeConviction } from '../../src/interview/moves'
import { answersOf, convictionsOf, emptySession, isAdvised, placeOf, type Session } from '../../src/interview/session'
import { addCase, goTo, goToStep, isSettled } from '../../src/interview/trail'
import type { YesNoFact } from '../../src/rules/fact'
import { adult, born, citizen, decided, facts, happened, law, offense, TODAY } from './sample'

const begun = beginCase(emptySession, 'case1', 'xx')
const { at } = begun
const value = (text: string) => ({ value: text })

describe('the walk', () => {
  test('asks what the law asks and ends at the outcome', () => {
    let session = proceed(begun.session, law, at, TODAY)
    const asked: string[] = []
    for (let place = placeOf(session); place.screen === 'question'; place = placeOf(session)) {
      asked.push(place.fact)
      const fact = facts.find((each) => each.id === place.fact) ?? citizen
      session = proceed(
        answer(
          session,
          at,
          fact,
          fact === offense ? value('weed') : fact === decided ? value('2001-01-01') : value('no'),
          false,
        ),
        law,
        at,
        TODAY,
      )
    }
    expect(asked).toEqual(['citizenshipConcern', 'offense', 'convictionDate', 'adult'])
    expect(placeOf(session)).toEqual({ screen: 'outcome', at })
  })
  test('going back and another way drops what lay ahead; going forth keeps it', () => {
    const far = goTo(goTo(emptySession, { screen: 'elsewhere' }), { screen: 'convictions' })
    expect(placeOf(goToStep(far, 1)).screen).toBe('elsewhere')
    expect(placeOf(goToStep(goToStep(far, 0), 2)).screen).toBe('convictions')
    expect(goTo(goToStep(far, 0), { screen: 'elsewhere' }).trail).toHaveLength(2)
    expect(goToStep(far, 99).step).toBe(2)
    expect(goToStep(far, -1).step).toBe(0)
  })
  test('the same answer leads forth, another one anew', () => {
    const back = goToStep(goTo(emptySession, { screen: 'elsewhere' }), 0)
    expect(isSettled(back, value('no'), value('no'))).toBe(true)
    expect(isSettled(back, value('no'), value('yes'))).toBe(false)
    expect(isSettled(goTo(emptySession, { screen: 'elsewhere' }), value('no'), value('no'))).toBe(false)
  })
})

describe('answers', () => {
  const said: Session = [
    [citizen, 'no', true],
    [adult, 'yes', false],
    [decided, '2001-01-01', false],
    [offense, 'weed', false],
  ].reduce(
    (session, [fact, text, shared]) =>
      answer(session, at, fact as typeof citizen, value(text as string), shared as boolean),
    begun.session,
  )

  test('stand where their fact belongs', () => {
    expect(said.person).toEqual({ citizenshipConcern: value('no') })
    expect(said.byState).toEqual({ xx: { adult: value('yes') } })
    expect(said.cases[0]?.answers).toEqual({ convictionDate: value('2001-01-01') })
    expect(said.cases[0]?.charges[0]?.answers).toEqual({ offense: value('weed') })
  })
  test('another charge keeps those of its case and the person; another state keeps what holds everywhere', () => {
    const charge = addCharge(said, at.case, facts)
    expect(answersOf(charge.session, charge.at)).toEqual({
      citizenshipConcern: value('no'),
      adult: value('yes'),
      convictionDate: value('2001-01-01'),
    })
    const other = beginCase(addCase(said), 'case3', 'yy')
    expect(answersOf(other.session, other.at)).toEqual({ citizenshipConcern: value('no') })
  })
  test('another charge opens what was said about the others of its case', () => {
    const alone: YesNoFact = { id: 'alone', scope: 'case', kind: 'yesNo', aboutOtherCharges: true }
    const charge = addCharge(answer(said, at, alone, value('no'), false), at.case, [alone])
    expect(answersOf(charge.session, at)).toEqual(answersOf(said, at))
  })
  test('changing one keeps the others', () => {
    const changed = answer(said, at, decided, value('2002-02-02'), false)
    expect(answersOf(changed, at)).toEqual({ ...answersOf(said, at), convictionDate: value('2002-02-02') })
  })
  test('"I don’t know" to a date leaves room for narrower questions', () => {
    const changed = answer(said, at, decided, 'unsure', false)
    expect(answersOf(changed, at).convictionDate).toEqual({ span: ['1900-01-01', '2199-12-31'] })
    expect(answersOf(answer(said, at, happened, 'unsure', false), at).offenseDate).not.toBe('unsure')
  })
  test('a court settles its own facts', () => {
    const court = answerFromCourt(said, at, facts, { offense: 'other', nothing: 'x' }, () => false)
    expect(answersOf(court, at)).toEqual({ ...answersOf(said, at), offense: value('other') })
  })
  test('a charge about which nothing was said is no conviction', () => {
    const charge = addCharge(said, at.case, facts)
    expect(convictionsOf(charge.session)).toEqual([at])
    const named = answer(charge.session, charge.at, happened, value('2000-01-01'), false)
    expect(convictionsOf(named)).toHaveLength(2)
    expect(convictionsOf(removeConviction(named, at))).toEqual([charge.at])
    expect(removeConviction(said, at).cases).toEqual([])
  })
  test('picking the same state again keeps all, another state begins anew', () => {
    expect(beginCase(said, 'case1', 'xx').session).toBe(said)
    const other = beginCase(said, 'case1', 'yy')
    expect(other.session.cases.map(({ state }) => state)).toEqual(['yy'])
    expect(answersOf(answer(other.session, other.at, born, value('1980-01-01'), true), other.at)).toHaveProperty(
      'birthDate',
    )
  })
})

test('a lawyer’s word holds for the case it was said of, its other charges too, and for no other case', () => {
  const two = beginCase(begun.session, 'case9', 'xx').session
  const said = goOnAsAdvised(two, 'case9')
  expect(isAdvised(said, 'case9')).toBe(true)
  expect(isAdvised(addCharge(said, 'case9', facts).session, 'case9')).toBe(true)
  expect(isAdvised(said, 'case1')).toBe(false)
  expect(isAdvised(beginCase(said, 'case9', 'yy').session, 'case9')).toBe(false)
})
