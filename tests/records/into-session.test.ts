import { describe, expect, test } from 'vitest'
import { answer } from '../../src/interview/answer'
import { beginCase } from '../../src/interview/moves'
import { pageRead } from '../../src/interview/page-read'
import { answersOf, convictionsOf, emptySession } from '../../src/interview/session'
import { loadJurisdiction } from '../../src/jurisdictions'
import { type ConfirmedCase, withRecord } from '../../src/records/into-session'

const { rules, papers } = await loadJurisdiction('ca')
const facts = [...rules.facts, ...(await papers()).flatMap(({ needs }) => needs.map(({ fact }) => fact))]
const lawOf = () => ({ facts, offenses: rules.offenses })
const said = (fact: string, value: string, page?: number) => ({ fact, answer: { value }, page })

const one: ConfirmedCase = {
  state: 'ca',
  answers: [
    said('court', 'ca-sup-alameda', 1),
    said('caseNumber', '104417', 1),
    said('convictionDate', '1991-05-20', 1),
  ],
  charges: [{ answers: [said('offense', 'ca-11359', 1), said('offenseLevel', 'felony', 2)] }],
}

describe('a confirmed record', () => {
  test('becomes cases whose answers name their page until they are changed', () => {
    const { session, convictions } = withRecord(emptySession, [one], lawOf)
    const [at] = convictions
    if (!at) throw new Error('no conviction')
    expect(answersOf(session, at)).toMatchObject({ caseNumber: { value: '104417' }, offense: { value: 'ca-11359' } })
    expect([pageRead(session, at, 'offenseLevel'), pageRead(session, at, 'court')]).toEqual([2, 1])
    const level = facts.find(({ id }) => id === 'offenseLevel')
    if (!level) throw new Error('no level')
    const changed = answer(session, at, level, { value: 'misdemeanor' }, false)
    expect(pageRead(changed, at, 'offenseLevel')).toBeUndefined()
    expect(pageRead(changed, at, 'court')).toBe(1)
  })
  test('read twice adds nothing', () => {
    const once = withRecord(emptySession, [one], lawOf)
    const twice = withRecord(once.session, [one], lawOf)
    expect(convictionsOf(twice.session)).toEqual(once.convictions)
  })
  test('keeps two counts of one crime apart', () => {
    const [charge] = one.charges
    if (!charge) throw new Error('no charge')
    const { session } = withRecord(emptySession, [{ ...one, charges: [charge, charge] }], lawOf)
    expect(convictionsOf(session).length).toBe(2)
  })
  test('takes the place of a case that had begun without a crime', () => {
    const begun = beginCase(emptySession, 'case1', 'ca')
    const { session, convictions } = withRecord(begun.session, [one], lawOf, begun.at)
    expect(convictionsOf(session)).toEqual(convictions)
    expect(session.cases.length).toBe(1)
  })
  test('leaves out what contradicts itself, so that it is asked', () => {
    const odd = {
      ...one,
      charges: [{ answers: [said('offense', 'ca-11359', 1), said('offenseDate', '1995-01-01', 1)] }],
    }
    const { session, convictions } = withRecord(emptySession, [odd], lawOf)
    const answers = answersOf(session, convictions[0] ?? { case: '', charge: '' })
    expect([answers.convictionDate, answers.offenseDate]).toEqual([undefined, undefined])
    expect(answers.offense).toEqual({ value: 'ca-11359' })
  })
  test('where its charges say different things of the case, says neither', () => {
    const charges = ['1991-05-20', '1992-06-01'].map((day) => ({
      answers: [said('offense', 'ca-11359', 1), said('convictionDate', day, 1)],
    }))
    const { session, convictions } = withRecord(emptySession, [{ ...one, answers: [], charges }], lawOf)
    expect(answersOf(session, convictions[0] ?? { case: '', charge: '' }).convictionDate).toBeUndefined()
  })
})
