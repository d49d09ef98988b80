import { describe, expect, test } from 'vitest'
import { type Known, mapOffense } from '../../../src/records/scan/map-offense'
import { rooms } from '../samples'

// Strict: one crime only when section, subdivision, level, text and date agree. A wrong single answer is worse than none.

function mapped(state: string, known: Known) {
  const room = rooms[state]
  if (!room) throw new Error(state)
  return mapOffense(known, room.feeds)
}
const on = (day: string): Pick<Known, 'after' | 'before'> => ({ after: day, before: day })

test.each<[string, string, Known]>([
  ['ca', 'ca-11357b', { section: '11357(B) HS', before: '2008-08-01' }],
  ['ca', 'ca-11357b', { section: 'HS 11357b', ...on('2001-01-01') }],
  ['ca', 'ca-11357c', { section: '11357,C', ...on('2001-01-01') }],
  ['ca', 'ca-11360a', { section: '11360 (A) HS', level: 'felony', ...on('2013-11-17') }],
  ['ca', 'ca-post64-11357', { section: '11357(B)(2) HS', ...on('2019-07-03') }],
  ['ca', 'ca-11360b', { section: '11360(B)', level: 'misdemeanor', ...on('2001-01-01') }],
  ['ca', 'ca-pc664-182', { section: '664-11360(A) HS', ...on('2003-01-01') }],
  ['ca', 'ca-pc32', { section: '32 PC' }],
  [
    'or',
    'or-poss-lt1oz',
    { section: '4759924F', text: 'Poss LT 1 Oz Marijuana', level: 'violation', ...on('1997-11-07') },
  ],
  ['or', 'or-manufacture', { section: '475.856', ...on('2009-02-17') }],
  ['ak', 'ak-060-possess-lt1oz', { section: 'AS1171060A2A', ...on('2008-05-30') }],
  ['vt', 'vt-poss-misd', { section: '18 4230 A1', text: 'POSSESSION OF MARIJUANA', before: '1995-07-12' }],
  [
    'vt',
    'vt-cultivate-felony',
    { section: '18 4230 A2', text: 'CULTIVATION OF MARIJUANA - MORE THAN 3 PLANTS', before: '2001-10-03' },
  ],
  ['vt', 'vt-civil-4230a', { section: '18 VSA 4230a', ...on('2014-01-01') }],
  [
    'nv',
    'nv-poss-1oz-or-less',
    { section: 'NRS 453.336(4)', text: 'POSS MARIJUANA 1 OZ OR LESS', ...on('2006-07-16') },
  ],
  ['ma', 'possession-marijuana-subsequent', { section: '94C/34/M-0' }],
  ['ma', 'possession-marijuana', { text: 'MARIHUANA +1 OZ, POSSESS' }],
  [
    'co',
    'co-possess-petty',
    { section: '18-18-406(1)', text: 'MARIHUANA-POSSESS UNDER 1 OZ', level: 'petty', ...on('2008-05-10') },
  ],
  ['co', 'co-distribute', { section: '18-18-406(6)(b)', text: 'DISTRIBUTION OF MARIJUANA', ...on('2011-05-10') }],
  ['wa', 'wa-mj-poss-401e', { section: '69.50.401(E)', level: 'misdemeanor', ...on('2003-10-04') }],
  ['me', 'me-poss-class-e-1107a', { section: '17-A 1107-A(1)(F)(1)', level: 'classE', ...on('2011-05-07') }],
])('%s: %s is sure', (state, id, known) => expect(mapped(state, known)).toMatchObject({ how: 'sure', id }))

describe('what is not sure', () => {
  test.each<[string, string, Known]>([
    ['wa', 'wa-mj-poss-felony', { section: '69.50.4013', level: 'felony_c', ...on('2005-12-17') }],
    ['ma', 'pwid-marijuana', { section: '94C/32C/C-0', text: 'DRUG, POSSESS TO DISTRIB CLASS D c94C §32C(a)' }],
    ['ma', 'distribution-marijuana-subsequent', { section: '94C/32C/B' }],
    ['ma', 'possession-marijuana', { text: 'POSS CLASS D - CONT SUB' }],
    ['nv', 'nv-poss-pre2001', { section: 'NRS 453.336', text: 'POSS OF CONTROLLED SUBSTANCE', before: '1998-12-31' }],
    ['or', 'or-poss-unknown', { section: '475.992', text: 'POSS CONTROLLED SUBSTANCE SCHED 1', before: '2001-06-23' }],
  ])('%s: %s is only likely', (state, id, known) => expect(mapped(state, known)).toMatchObject({ how: 'likely', id }))
  test.each<[string, Known, string]>([
    ['ca', { section: '11357 HS', before: '2018-01-01' }, 'ca-11357-unspecified'],
    [
      'or',
      { section: '475.992', text: 'DELIVERY CONTROLLED SUBSTANCE - MARIJUANA', before: '2001-06-23' },
      'or-delivery-sale',
    ],
    ['ak', { section: 'AS11.71.060', level: 'misdemeanor_b', before: '2011-06-17' }, 'ak-060-use-display'],
    ['co', { section: '18-18-406(4)', text: 'POSSESSION OF MARIHUANA', ...on('2005-01-01') }, 'co-possess-felony'],
  ])('%s: several can be meant', (state, known, id) => {
    const found = mapped(state, known)
    expect(found.how).toBe('open')
    expect('ids' in found ? found.ids : []).toContain(id)
  })
})

test.each<[string, string, Known]>([
  ['ma', 'civil-32l', { text: 'MARIHUANA +1 OZ, POSSESS' }],
  ['vt', 'vt-poss-misd-2021', { section: '18 4230 A2', text: 'CULTIVATION OF MARIJUANA', before: '2001-10-03' }],
  ['ma', 'possession-marijuana', { section: '94C/34/M' }],
  ['wa', 'wa-mj-poss-4014', { text: 'VUCSA-POSSESSION', before: '2012-04-17' }],
  ['co', 'co-possess-petty', { section: '18-18-406(6)(b)', text: 'DISTRIBUTION', ...on('2011-01-01') }],
  ['wa', 'wa-mj-poss-401d-1971', { section: '69.50.401(D)', ...on('1983-01-01') }],
  [
    'co',
    'co-possess-misdemeanor',
    { section: '18-18-406(4)(b)', level: 'f5', text: 'POSSESSION OF MARIHUANA 8 OZ OR MORE' },
  ],
  ['ca', 'ca-11357b', { section: '11357.5(B) HS' }],
  ['ca', 'ca-11359', { section: '182-11359 HS' }],
  ['nv', 'nv-poss-1oz-or-less', { section: '453.3363' }],
])('%s is never %s', (state, id, known) => {
  const found = mapped(state, known)
  expect('ids' in found ? found.ids : []).not.toContain(id)
})

test('a section alone is enough to ask', () => {
  expect(mapped('ca', { section: '11359 HS' })).toMatchObject({ how: 'open', ids: ['ca-11359', 'ca-post64-other'] })
  expect(mapped('ca', { section: '11359' })).toEqual(mapped('ca', { section: 'HS 11359' }))
  expect(mapped('ca', { section: '23152(A) VC' })).toEqual({ how: 'none' })
})

test.each(['11357(B)(2) HS', '11357B2 HS', '11358(C) HS', '11359(A) HS', '11360A2 HS', '113571 HS'])(
  'ca: %s is no section of the law before 2016',
  (section) => expect(mapped('ca', { section, ...on('2001-01-01') })).toEqual({ how: 'none' }),
)
