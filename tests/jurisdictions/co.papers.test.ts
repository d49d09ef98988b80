import { describe, expect, test } from 'vitest'
import { draw } from '../../src/documents/pdf/draw'
import { factKeys, groupKey } from '../../src/i18n/keys'
import { fonts, sayIn } from '../documents/packets'
import { readPdf, textOfPdf } from '../documents/read-pdf'
import { also, blocks, guideIds, has, papersOf, ticked } from './papers-of'

// The court papers of Colorado, each made for a person of its own.

const { rules, templates, person, made } = await papersOf('co')

type Case = readonly [path: string, at: number, papers: readonly string[], says: readonly string[]]

const ORDERS = ['co-jdf-613', 'co-jdf-614', 'co-jdf-615']
const WAIVER = ['co-fee-waiver', 'co-fee-waiver-order']

const CASES: readonly Case[] = [
  [
    'co-711-no-longer-prohibited',
    0,
    ['co-jdf-2371', 'co-jdf-2374'],
    [
      'Nguyễn Thị Hồng',
      'County Court, Boulder County, Colorado',
      '06M1234',
      'March 12, 1984',
      'Vietnamese',
      '18-18-406(1)',
      '18-18-428',
      'May 6, 2006',
      'August 1, 2006',
      'August 1, 2007',
      'I was 22 years old',
      'HB21-1090, effective May 20, 2021',
      'does not object within 42 days',
      'ATTN Identification-Seals, 690 Kipling St., STE 3000, Lakewood, CO 80215',
      'Boulder Police Department',
      '06-11482',
      'Twentieth Judicial District',
      'Boulder County Justice Center, 1777 6th Street, Boulder, CO 80302',
      'In the form of JDF 2371 (R: July 1, 2025)',
      'In the form of JDF 2374 (R: July 1, 2025)',
    ],
  ],
  [
    'co-711-no-longer-prohibited',
    1,
    ['co-jdf-2371', 'co-jdf-2374'],
    ['07M0455', 'also convicted in this case of possession of drug paraphernalia', 'effective December 10, 2012'],
  ],
  [
    'co-706-shall-seal',
    1,
    ['co-jdf-612', ...ORDERS],
    ['17M03310', 'Disorderly conduct', '18-9-106(1)(a)', 'no drug offense in this case was committed before'],
  ],
  [
    'co-706-shall-seal',
    0,
    ['co-jdf-612', ...ORDERS, ...WAIVER],
    [
      "José Núñez-O'Brien",
      'County Court, City and County of Denver, Colorado',
      '15M04567',
      'Open and public display or consumption of marijuana',
      'Drug petty offense',
      'none (there was no jail, probation or parole)',
      'At least five years have passed',
      'C.R.S. § 24-72-706(1)(f)(I)',
      'Second Judicial District',
      'In the form of JDF 614 (R: August 7, 2024)',
      'I receive SNAP',
    ],
  ],
  [
    'co-706-conviction',
    0,
    ['co-jdf-612', ...ORDERS, ...WAIVER],
    [
      'Łukasz Wójcik (in the case: Lukasz Wojcik)',
      'Defendant: Lukasz Wojcik',
      '2009CR3321',
      'District Court, El Paso County, Colorado',
      '270 S. Tejon St.',
      'Class 4 felony',
      'Class 5 felony',
      'November 16, 2012',
      'Fourth Judicial District Probation',
      'Number of people in the household',
    ],
  ],
  [
    'co-710-pardoned',
    0,
    ['co-jdf-680', 'co-jdf-681'],
    ['Maximiliana Alejandra Bartholomea', '11M2210', 'full and unconditional pardon', 'C.R.S. § 24-72-710'],
  ],
  [
    'co-709-multiple',
    0,
    ['co-jdf-641', 'co-jdf-642'],
    [
      'Aaliyah Okonkwo-Žižek',
      '14M887',
      'A-77120',
      'June 10, 2014',
      'June 10, 2015',
      'At least five years have passed',
      'C.R.S. §§ 24-72-709(5)(a) or (c)',
    ],
  ],
  [
    'co-708-municipal',
    0,
    ['co-jdf-683', 'co-jdf-684', 'co-jdf-685', 'co-jdf-686'],
    [
      'Søren Ó Briain',
      'Municipal Court, City of Aurora, Colorado',
      'The People of the City/Town of Aurora',
      'Office of the City Attorney, City of Aurora',
      'Aurora City Code 94-221',
      'C19-004411',
      'In the form of JDF 684 (R8/19)',
    ],
  ],
  [
    'co-18-13-122-underage',
    0,
    ['co-jdf-612', ...ORDERS],
    ['Zoë Whitehorse', '18T9902', 'C.R.S. § 24-72-706(1)(b)(I.5)', 'second or later conviction'],
  ],
  [
    'co-18-13-122-underage',
    1,
    ['co-ticket-letter'],
    ['16T1188', 'C.R.S. § 18-13-122(13)(a)', 'September 12, 2016', 'paid the fine'],
  ],
  [
    'co-705-nonconviction',
    0,
    ['co-jdf-477', 'co-jdf-478'],
    [
      'Thảo-Vy Đặng',
      '13M501',
      'completely dismissed on (date) May 14, 2013',
      'I declare under penalty of perjury under the law of Colorado that the foregoing is true and correct.',
      'none (summons or ticket)',
    ],
  ],
  [
    'co-704-arrest',
    0,
    ['co-jdf-417', 'co-jdf-418'],
    [
      'Ingrid Ångström',
      'District Court, Pueblo County, Colorado',
      'Date of arrest/summons: August 20, 2019',
      'FP-20190',
      'Tenth Judicial District',
    ],
  ],
]

describe('what the papers of Colorado say', () => {
  test('every way that a person files has a sample', () => {
    const filed = rules.paths.filter(({ kind }) => kind === 'filed').map(({ id }) => id)
    expect([...new Set(CASES.map(([path]) => path))].sort()).toEqual([...filed].sort())
  })
  test('every paper stands in a packet, the guide last', () => {
    const ids = templates.map(({ id }) => id)
    expect(new Set(rules.paths.flatMap((path) => path.papers))).toEqual(new Set(ids))
    const guides = rules.paths.flatMap((path) => path.papers.slice(-1))
    expect(guides.every((id) => templates.find((each) => each.id === id)?.kind === 'guide')).toBe(true)
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
    expect(text.slice(0, text.indexOf('What to do now'))).not.toMatch(/citizen|immigra|proposed/i)
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
      // The second line of an address list is a bare number.
      expect(same.map(({ id }) => id).filter((id) => id !== 'mailedSecond')).toEqual([])
      expect(reading.title).not.toBe(paper.title)
    }
    expect(guideLaid?.pages.length).toBeLessThanOrEqual(2)
  })
  test('nothing is ticked or written for the judge, and no certificate before the copy is mailed', () => {
    for (const [path, at] of CASES) {
      const packet = made(path, person(path, at))
      for (const { paper } of packet.sheets) {
        if (paper.title.startsWith('ORDER')) expect(ticked(packet, paper.template)).toEqual([])
        for (const id of ['eFiling', 'mailed', 'otherwise', 'faxed', 'byHand'])
          expect(ticked(packet, paper.template)).not.toContain(id)
      }
    }
  })
})

describe('the motion for conduct that is no longer prohibited', () => {
  const PATH = 'co-711-no-longer-prohibited'
  const MOTION = 'co-jdf-2371'
  const [charge] = person(PATH)
  if (!charge) throw new Error('The sample lacks its charge')

  test('one motion lists both counts, each with its own law', () => {
    const packet = made(PATH, person(PATH))
    expect(blocks(packet, MOTION).find(({ id }) => id === 'counts')).toMatchObject({ rows: { length: 2 } })
    for (const id of ['levelShows', 'pipe', 'possessionLaw', 'constitution'])
      expect(has(packet, MOTION, id), id).toBe(true)
    expect(ticked(packet, MOTION)).toEqual([
      'interpreter',
      'virtually',
      'courtRecord',
      'prosecutor',
      'sheriff',
      'bureau',
      'police',
      'petty',
      'oldDrugYes',
      'psilocybinNo',
    ])
  })
  test('an age that is not known is not signed for', () => {
    const unsure = { ...charge, birthDate: 'unsure', ageAtOffense: 'unsure' } as const
    const packet = made(PATH, [unsure])
    expect(has(packet, MOTION, 'age') || has(packet, MOTION, 'ageOnly')).toBe(false)
  })
  test('a known weight above petty level is stated in grams', () => {
    const heavy = also([charge], {
      offense: { value: 'co-possess-misdemeanor' },
      offenseLevel: { value: 'm1' },
      amountGrams: { value: 40 },
    })
    const packet = made(PATH, heavy)
    expect(JSON.stringify(blocks(packet, MOTION))).toContain('the amount was 40 grams')
    expect(has(packet, MOTION, 'levelShows')).toBe(false)
    expect(guideIds(packet)).toContain('coReport')
  })
  test('the offense after October 2013 is not called older', () => {
    const packet = made(
      PATH,
      also([charge], {
        sameCaseOtherOffenses: { value: 'no' },
        offenseDate: { value: '2014-05-06' },
        convictionDate: { value: '2014-08-01' },
        sentenceEndDate: { value: 'none' },
      }),
    )
    expect(ticked(packet, MOTION)).toContain('oldDrugNo')
    expect(ticked(packet, MOTION)).not.toContain('oldDrugYes')
  })
})

describe('a case with two convictions', () => {
  const PATH = 'co-711-no-longer-prohibited'
  test('the one that was not entered is named, with a line for what is not known of it', () => {
    const packet = made(PATH, person(PATH, 1))
    expect(has(packet, 'co-jdf-2371', 'otherCount') && has(packet, 'co-jdf-2371', 'otherPipe')).toBe(true)
    expect(has(packet, 'co-jdf-2371', 'otherPossession')).toBe(false)
    expect(guideIds(packet)).toContain('coBothCounts')
  })
  test('two that were entered stand in the table alone', () => {
    const packet = made(PATH, person(PATH))
    expect(has(packet, 'co-jdf-2371', 'otherCount') || has(packet, 'co-jdf-2371', 'otherPipe')).toBe(false)
    expect(guideIds(packet)).not.toContain('coBothCounts')
  })
})

describe('a plea to a crime outside the list', () => {
  const PATH = 'co-706-shall-seal'
  const MOTION = 'co-jdf-612'
  const older = { offenseDate: { value: '2011-02-11' }, convictionDate: { value: '2011-04-03' } }
  test('stands by its own name, and is no drug offense however old', () => {
    const packet = made(PATH, also(person(PATH, 1), older))
    expect(blocks(packet, MOTION).find(({ id }) => id === 'countsNamed')).toMatchObject({ rows: { length: 1 } })
    expect(has(packet, MOTION, 'counts')).toBe(false)
    expect(ticked(packet, MOTION)).toEqual(expect.arrayContaining(['oldDrugNo', 'eligible']))
    expect(ticked(packet, MOTION)).not.toContain('oldDrugYes')
  })
  test('of a kind that is not known is not called open to sealing', () => {
    const packet = made(PATH, also(person(PATH, 1), { otherPleaKind: 'unsure' }))
    expect(ticked(packet, MOTION)).not.toContain('eligible')
    expect(guideIds(packet)).toContain('coPleaKind')
  })
})

describe('the motion for a conviction', () => {
  const MOTION = 'co-jdf-612'
  test('five counts stand in one table', () => {
    const packet = made('co-706-conviction', person('co-706-conviction'))
    expect(blocks(packet, MOTION).find(({ id }) => id === 'counts')).toMatchObject({ rows: { length: 5 } })
    expect(ticked(packet, MOTION)).toEqual(expect.arrayContaining(['felony', 'appealYes', 'historyNo', 'victimNo']))
    expect(guideIds(packet)).toEqual(expect.arrayContaining(['coHarm', 'coAppealed', 'coFee', 'coWaiver']))
  })
  test('a petty offense needs no words on harm, and says that the court shall seal', () => {
    const packet = made('co-706-shall-seal', person('co-706-shall-seal'))
    expect(has(packet, MOTION, 'pettyShall')).toBe(true)
    expect(has(packet, MOTION, 'harmRoom')).toBe(false)
    expect(guideIds(packet)).not.toContain('coHarm')
  })
  test('no wait and no clean record is claimed that the person does not know of', () => {
    const path = 'co-706-shall-seal'
    const packet = made(path, also(person(path), { sentenceEndDate: 'unsure', laterConviction: 'unsure' }))
    for (const id of ['fiveYears', 'threeYears', 'twoYears', 'oneYear', 'noneSince'])
      expect(has(packet, MOTION, id), id).toBe(false)
  })
  test('without a wish for it there is no fee waiver', () => {
    const path = 'co-706-shall-seal'
    const packet = made(path, also(person(path), { feeWaiver: { value: 'no' } }))
    expect(packet.sheets.map(({ paper }) => paper.template)).toEqual([MOTION, ...ORDERS])
    expect(guideIds(packet)).not.toContain('coWaiver')
  })
})

describe('what is sworn', () => {
  const PATH = 'co-705-nonconviction'
  test('restitution and plea that are not known stay open, and the guide says to find out', () => {
    const unsure = also(person(PATH), { owesRestitution: 'unsure', dismissedAsPartOfPlea: 'unsure' })
    const packet = made(PATH, unsure)
    expect(ticked(packet, 'co-jdf-477')).not.toContain('noRestitution')
    expect(ticked(packet, 'co-jdf-477')).not.toContain('dismissed')
    expect(guideIds(packet)).toContain('coFindOut')
    expect(ticked(made(PATH, person(PATH)), 'co-jdf-477')).toEqual(
      expect.arrayContaining(['noRestitution', 'dismissed']),
    )
  })
  test('a city case names the city and its attorney', () => {
    const city = also(person(PATH), { courtLevel: { value: 'municipal' }, court: { value: 'co-municipal-aurora' } })
    const packet = made(PATH, city)
    expect(packet.sheets.map(({ paper }) => paper.template)).toEqual(['co-jdf-477-city', 'co-jdf-478-city'])
    expect(JSON.stringify(packet.sheets)).toContain('Office of the City Attorney, City of Aurora')
  })
})

test('the city cases of Denver go to its county court and its city attorney', () => {
  const path = 'co-708-municipal'
  const denver = also(person(path), { court: { value: 'co-county-denver' }, county: { value: 'Denver' } })
  expect(JSON.stringify(made(path, denver).sheets)).toContain('Denver City Attorney')
})

test('a ticket that was dropped gets a letter that speaks of no conviction', () => {
  const path = 'co-18-13-122-underage'
  const dropped = also(person(path, 1), { disposition: { value: 'dismissed' } })
  const packet = made(path, dropped)
  expect(has(packet, 'co-ticket-letter', 'dropped')).toBe(true)
  expect(has(packet, 'co-ticket-letter', 'first')).toBe(false)
})

test.each(['en', 'es'])('every word of the papers is there in %s', (language) => {
  const say = sayIn(language, 'co')
  const needs = templates.flatMap((template) => template.needs)
  const groups = needs.flatMap(({ fact: { group } }) => (group === undefined ? [] : [groupKey(group)]))
  const guide = templates.flatMap((template) =>
    template.kind === 'guide'
      ? Object.values(template.sections).flatMap((items) => items.map(({ id }) => `guide.${id}`))
      : [],
  )
  const keys = [...needs.flatMap(({ fact }) => factKeys(fact)), ...groups, ...guide]
  expect([...new Set(keys)].filter((key) => say(key) === undefined)).toEqual([])
})
