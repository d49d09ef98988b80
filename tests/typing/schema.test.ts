import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { problemFrom, problemMessage } from '../../src/typing/problem'
import { readText } from '../../src/typing/read-text'
import { schemaFor } from '../../src/typing/schema'
import { typedFrom } from '../../src/typing/typed'
import { adult, ended, facts, grams, happened, offense, TODAY, zip } from '../interview/sample'

const limits = { today: TODAY }

describe('the form of a question', () => {
  test.each([
    [adult, { value: 'yes' }],
    [offense, 'unsure'],
    [happened, { value: '2006-02-09' }],
    [happened, { span: ['2006-01-01', '2006-12-31'] }],
    [happened, { span: ['2006-02-01', '2006-02-28'] }],
    [grams, { value: 28.35 }],
    [zip, { value: '94601' }],
  ] as const)('an answer to $id goes into its boxes and comes back', (fact, answer) => {
    expect(z.parse(schemaFor(fact, limits), typedFrom(fact, answer))).toEqual(answer)
  })
  test.each(facts)('$id: empty boxes are a problem, never an answer', (fact) => {
    const read = z.safeParse(schemaFor(fact, limits), typedFrom(fact, undefined))
    expect(read.success ? read.data : 'refused').toEqual(fact === zip ? { value: '' } : 'refused')
  })
  test('a problem names its box, its code and its value', () => {
    const read = z.safeParse(schemaFor(ended, limits), { date: '2/31/2006' })
    expect(read.error?.issues.map(({ path, message }) => ({ path, message }))).toEqual([
      { path: ['date'], message: 'noSuchDay 2006-02-01' },
    ])
    expect(problemFrom('noSuchDay 2006-02-01')).toEqual({ code: 'noSuchDay', value: '2006-02-01' })
    expect(problemMessage({ field: 'pick', code: 'choose' })).toBe('choose')
  })
})

describe('reading text', () => {
  test('spaces are tidied and codes checked', () => {
    expect(readText({ ...zip, as: 'name' }, '  María   José ')).toBe('María José')
    expect(readText(zip, '9460')).toMatchObject({ code: 'zip' })
    expect(readText(zip, '94601-1234')).toBe('94601-1234')
    expect(readText({ ...zip, as: 'state' }, 'ca')).toBe('CA')
    expect(readText({ ...zip, as: 'state', most: 2 }, 'Cal')).toMatchObject({ code: 'state' })
    expect(readText({ ...zip, as: 'state', most: 2 }, 'new  Mexico')).toBe('NM')
    expect(readText(zip, '946011234')).toBe('94601-1234')
    const tel = { ...zip, as: 'tel', most: 25 } as const
    expect(['+1 (213) 555-0142', '12135550142', '2135550142'].map((typed) => readText(tel, typed))).toEqual([
      '(213) 555-0142',
      '213-555-0142',
      '213-555-0142',
    ])
    expect(readText(tel, '+52 55 1234 5678')).toBe('+52 55 1234 5678')
    expect(readText({ ...zip, as: 'email', most: 50 }, 'a@b.org')).toBe('a@b.org')
    expect(readText({ ...zip, as: 'email', most: 50 }, 'a.org')).toMatchObject({ code: 'email' })
    expect(readText({ ...zip, as: 'street' }, '12345678901')).toMatchObject({ code: 'textLong' })
  })
})
