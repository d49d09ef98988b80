import { describe, expect, test } from 'vitest'
import { draw } from '../../src/documents/pdf/draw'
import { factKeys, groupKey } from '../../src/i18n/keys'
import type { Answer } from '../../src/rules/fact'
import { fonts, sayIn } from '../documents/packets'
import { readPdf, textOfPdf } from '../documents/read-pdf'
import { also, blocks, guideIds, has, papersOf, ticked } from './papers-of'

// The court papers of Oregon, each made for a person of its own.

const { rules, templates, person, made } = await papersOf('or')

type Case = readonly [path: string, at: number, papers: readonly string[], says: readonly string[]]

const CASES: readonly Case[] = [
  [
    'or-mj-set-aside',
    0,
    ['or-mj-motion-city', 'or-mj-order-city'],
    [
      'In the Municipal Court for the City of Albany, County of Linn, State of Oregon',
      'City of Albany,',
      'Hong Thi Nguyen,',
      'Nguyễn Thị Hồng',
      'M-1999-004417',
      'Albany Municipal Code 7.04',
      'November 18, 2004',
      'No Filing Fee',
      'ORS 475B.301 (now ORS 475C.305)',
      'Or Laws 2025, ch 395, section 1',
      'City Attorney / City Prosecutor, City of Albany',
      'OJD Motion – Modify or Set Aside Marijuana Conviction (Jan 2020)',
    ],
  ],
  [
    'or-mj-set-aside',
    1,
    ['or-mj-motion', 'or-mj-order'],
    [
      'In the Circuit Court of the State of Oregon for the County of Linn',
      'State of Oregon,',
      'JLIN214310045',
      'at a household, by a person 21 years of age or older, 8 ounces or less',
      'PO Box 100, Albany, OR 97321',
    ],
  ],
  [
    'or-mj-reduction',
    0,
    ['or-mj-motion'],
    ['Łukasz Wójcik', 'SID# 20114477', 'Class B felony', 'December 3, 2012', '815 W. 10th Street, Medford, OR 97501'],
  ],
  [
    'or-mj-under21',
    0,
    ['or-state-police', 'or-set-aside-motion', 'or-set-aside-order'],
    [
      "José Núñez-O'Brien",
      'jose@example.org',
      'February 29, 1996',
      '16CR01188',
      'Salem Police Dept.',
      'ORS 137.225 or 137.223',
    ],
  ],
  [
    'or-set-aside-reclassified',
    0,
    ['or-state-police', 'or-set-aside-motion', 'or-set-aside-order'],
    [
      'Featherstonehaugh-Wolfeschlegelstein',
      'Maxi Wolfe,',
      'Attn: Expungements, 1200 SW First Ave., Suite 5200',
      '$33.00',
    ],
  ],
  [
    'or-set-aside-general',
    0,
    ['or-state-police', 'or-set-aside-motion', 'or-set-aside-order'],
    [
      'In the Justice Court of the State of Oregon',
      '300 NE 3rd St, Rm. 34, Prineville',
      'Disorderly Conduct in the Second Degree',
    ],
  ],
  [
    'or-set-aside-general',
    1,
    ['or-state-police', 'or-set-aside-motion', 'or-set-aside-order'],
    ['Attempted Unlawful Delivery of a Marijuana Item', 'ORS 161.405, 475B.346', 'Albany Police Dept.'],
  ],
  [
    'or-set-aside-nonconviction',
    0,
    ['or-state-police', 'or-set-aside-motion-arrest', 'or-set-aside-order-arrest'],
    ['Zoë D’Angelo-Ångström', 'Coos County Sheriff', 'January 15, 2026', 'No charges filed'],
  ],
  [
    'or-set-aside-nonconviction',
    1,
    ['or-state-police', 'or-set-aside-motion', 'or-set-aside-order'],
    ['19CR77001', 'Dismissed', 'Acquitted', 'ORS 475B.346'],
  ],
]

describe('what the papers of Oregon say', () => {
  test('every way that a person files has a sample', () => {
    const filed = rules.paths.filter(({ kind }) => kind === 'filed').map(({ id }) => id)
    expect([...new Set(CASES.map(([path]) => path))].sort()).toEqual([...filed].sort())
  })
  test.each(CASES)('%s, case %i: the right papers, with all that they must have', async (path, at, ids, says) => {
    const packet = made(path, person(path, at))
    expect(packet.sheets.map(({ paper }) => paper.template)).toEqual(ids)
    expect(packet.unprintable).toEqual([])
    expect(packet.guideLaid?.pages.length).toBeLessThanOrEqual(2)
    const laid = [...packet.sheets.map((sheet) => sheet.laid), ...(packet.guideLaid ? [packet.guideLaid] : [])]
    const text = textOfPdf(await readPdf(await draw(laid, 'Court papers', fonts))).replace(/\s+/g, ' ')
    expect(says.filter((each) => !text.includes(each))).toEqual([])
    expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|\{\{/)
    expect(text.slice(0, text.indexOf('What to do now'))).not.toMatch(/citizen|immigra/i)
  })
  test.each(CASES)('%s, case %i: the copy for reading is in Spanish and as whole', (path, at) => {
    const { sheets, guideLaid } = made(path, person(path, at), 'es')
    for (const { paper, reading } of sheets) {
      expect(reading.blocks.map(({ id }) => id)).toEqual(paper.blocks.map(({ id }) => id))
      const same = paper.blocks.filter((block, place) => {
        const other = reading.blocks[place]
        return (
          'text' in block &&
          block.text !== undefined &&
          JSON.stringify(block.text) === JSON.stringify(other && 'text' in other && other.text)
        )
      })
      // A "NO" is the same in both.
      expect(same.map(({ id }) => id).filter((id) => !(paper.template === 'or-state-police' && id === 'no'))).toEqual(
        [],
      )
    }
    expect(guideLaid?.pages.length).toBeLessThanOrEqual(2)
  })
})

describe('the marijuana motion', () => {
  const MOTION = 'or-mj-motion'
  const circuit = person('or-mj-set-aside', 1)
  const [, grow] = circuit
  if (!grow) throw new Error('The sample lacks its second charge')

  test('small possession: one ground, and an old city debt counts as paid', () => {
    const packet = made('or-mj-set-aside', person('or-mj-set-aside'))
    expect(ticked(packet, 'or-mj-motion-city')).toEqual(['setAside', 'before', 'small', 'completed'])
    expect(has(packet, 'or-mj-motion-city', 'deemed')).toBe(true)
    expect(blocks(packet, 'or-mj-motion-city').find(({ id }) => id === 'crimes')).toMatchObject({ rows: { length: 5 } })
  })
  test('a payment that is not known is not sworn to, and the guide says so', () => {
    const packet = made('or-mj-set-aside', circuit)
    expect(ticked(packet, MOTION)).toEqual(['setAside', 'before', 'home'])
    expect(has(packet, MOTION, 'deemed')).toBe(false)
    expect(guideIds(packet)).toContain('orCompleted')
  })
  test('where the answers leave the ground open, it is what the person says, and blank where unsure', () => {
    const grounds = (value: Answer) => ticked(made('or-mj-set-aside', also([grow], { marijuanaGround: value })), MOTION)
    expect(grounds({ value: 'small' })).toEqual(['setAside', 'before', 'small'])
    expect(grounds({ value: 'both' })).toEqual(['setAside', 'before', 'home', 'small'])
    expect(grounds('unsure')).toEqual(['setAside', 'before'])
    expect(guideIds(made('or-mj-set-aside', also([grow], { marijuanaGround: 'unsure' })))).toContain('orGround')
  })
  test.each(['yes', 'unsure'])(
    'a person who may not be a citizen (%s) is not led to swear to more than the form asks',
    (said) => {
      const answer: Answer = said === 'unsure' ? said : { value: said }
      const packet = made('or-mj-set-aside', also(circuit, { citizenshipConcern: answer }))
      expect(has(packet, MOTION, 'stored')).toBe(false)
      expect(has(made('or-mj-set-aside', circuit), MOTION, 'stored')).toBe(true)
    },
  )
  test('the reduction ticks its own boxes and brings no order', () => {
    const packet = made('or-mj-reduction', person('or-mj-reduction'))
    expect(ticked(packet, MOTION)).toEqual(['amend', 'reduced', 'completed'])
    expect(has(packet, MOTION, 'crimes')).toBe(false)
  })
  test('a city case of the state names the state', () => {
    const packet = made('or-mj-set-aside', also(person('or-mj-set-aside'), { plaintiff: { value: 'state' } }))
    expect(packet.sheets.map(({ paper }) => paper.template)).toEqual(['or-mj-motion', 'or-mj-order'])
    const unsure = made('or-mj-set-aside', also(person('or-mj-set-aside'), { plaintiff: 'unsure' }))
    expect(unsure.sheets.map(({ paper }) => paper.template)).toEqual(['or-mj-motion-city', 'or-mj-order-city'])
    expect(guideIds(unsure)).toContain('orPlaintiff')
  })
})

describe('the set-aside motion', () => {
  const MOTION = 'or-set-aside-motion'
  test('fingerprints and fee are never ticked before they are sent', () => {
    for (const [path, at] of CASES) {
      const packet = made(path, person(path, at))
      const all = packet.sheets.flatMap(({ paper }) => ticked(packet, paper.template))
      expect(all).not.toContain('fingerprints')
      expect(all).not.toContain('paid')
    }
  })
  test('a whole case, or only some charges of it', () => {
    expect(ticked(made('or-mj-under21', person('or-mj-under21')), MOTION)).toEqual([
      'optionConvicted',
      'whole',
      'waited',
      'believe',
      'willServe',
      'notCharged',
      'completed',
    ])
    const some = made('or-set-aside-reclassified', person('or-set-aside-reclassified'))
    // A revocation that is not known leaves the wait to be looked up.
    expect(ticked(some, MOTION)).toEqual(['optionConvicted', 'part', 'believe', 'willServe', 'notCharged', 'completed'])
    expect(blocks(some, MOTION).find(({ id }) => id === 'charges')).toMatchObject({ rows: { length: 5 } })
    expect(guideIds(some)).toEqual(expect.arrayContaining(['orEmptyBoxes', 'orMultnomah']))
  })
  test('of another crime whose kind is not known, nobody swears that the law allows it', () => {
    const plea = person('or-set-aside-general')
    const known = made('or-set-aside-general', plea)
    expect(ticked(known, MOTION)).toEqual(expect.arrayContaining(['whole', 'believe']))
    expect(guideIds(known)).not.toContain('orKinds')
    const unknown = made('or-set-aside-general', also(plea, { otherPleaKind: 'unsure' }))
    expect(ticked(unknown, MOTION)).toEqual(['optionConvicted', 'waited', 'willServe', 'notCharged', 'completed'])
    expect(guideIds(unknown)).toContain('orKinds')
  })
  test('no conviction: options 2 and 3, and no fee of the State Police', () => {
    const path = 'or-set-aside-nonconviction'
    const arrest = made(path, person(path))
    expect(ticked(arrest, `${MOTION}-arrest`)).toEqual(['optionArrest', 'waited', 'believe', 'willServe'])
    const dropped = made(path, person(path, 1))
    expect(ticked(dropped, MOTION)).toEqual(['optionDropped', 'waited', 'believe', 'willServe'])
    for (const packet of [arrest, dropped]) {
      expect(ticked(packet, 'or-state-police')).toEqual(['no'])
      expect(guideIds(packet)).toContain('orNoPoliceFee')
      expect(guideIds(packet)).not.toContain('orPrintsFee')
    }
    expect(guideIds(dropped)).toContain('orNoDefender')
  })
  test('nothing is ticked or dated for the judge', () => {
    for (const [path, at] of CASES) {
      const packet = made(path, person(path, at))
      for (const { paper } of packet.sheets.filter(({ paper: { template } }) => template.includes('order'))) {
        expect(ticked(packet, paper.template)).toEqual([])
      }
    }
  })
})

test.each(['en', 'es'])('every word of the papers is there in %s', (language) => {
  const say = sayIn(language, 'or')
  const needs = templates.flatMap((template) => template.needs)
  const groups = needs.flatMap(({ fact: { group } }) =>
    group === 'charge' || group === 'numbers' ? [groupKey(group)] : [],
  )
  const guide = templates.flatMap((template) =>
    template.kind === 'guide'
      ? Object.values(template.sections).flatMap((items) => items.map(({ id }) => `guide.${id}`))
      : [],
  )
  const keys = [...needs.flatMap(({ fact }) => factKeys(fact)), ...groups, ...guide]
  expect([...new Set(keys)].filter((key) => say(key) === undefined)).toEqual([])
})
