import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/documents/paper'
import { draw } from '../../src/documents/pdf/draw'
import { fonts, sayIn } from '../documents/packets'
import { readPdf, textOfPdf } from '../documents/read-pdf'
import { also, blocks, guideIds, ids, names, papersOf, rows, ticked } from './papers-of'

// The papers of Vermont, each made for a person of its own.

const { rules, templates, person, made } = await papersOf('vt')

const ACT_167 = 'vt-act167-auto-expunge'
const EXPUNGE = 'vt-expunge-no-longer-crime'
const MISDEMEANOR = 'vt-seal-misdemeanor'
const FELONY = 'vt-seal-felony'
const YOUNG = 'vt-seal-18-21'
const UNDER_25 = 'vt-seal-under25'
const NO_CONVICTION = 'vt-seal-nonconviction'
const DEFERRED = 'vt-deferred-sentence'
const PETITION = 'vt-200-00129'
const SEALING = 'vt-200-00130'

type Case = readonly [path: string, papers: readonly string[], says: readonly string[]]

const CASES: readonly Case[] = [
  [
    ACT_167,
    ['vt-act167-request', 'vt-surcharge-waiver', 'vt-mailing'],
    [
      'STATE OF VERMONT',
      'SUPERIOR COURT',
      'CRIMINAL DIVISION',
      'Chittenden Unit',
      "In RE: José Núñez-O'Brien",
      'DOB: February 29, 1984',
      'Case No. 3217-7-12 Cncr',
      'REQUEST FOR EXPUNGEMENT UNDER 2019 (ADJ. SESS.) NO. 167, § 31',
      '18 V.S.A. § 4230(a)(1)',
      'June 30, 2012',
      'State v. E.C., 2022 VT 40, ¶ 1',
      'I saw it on October 5, 2026 on a report of the Vermont Crime Information Center.',
      'I owe outstanding surcharges of 147 dollars.',
      '13 V.S.A. § 7282',
      'subject to the penalty of perjury',
      "Chittenden County State's Attorney's Office",
      '32 Cherry Street, Burlington, VT 05401',
    ],
  ],
  [
    EXPUNGE,
    [PETITION, 'vt-200-00132A', 'vt-200-00132A-order'],
    [
      'PETITION TO EXPUNGE CRIMINAL HISTORY',
      'In the form of 200-00129 (07/2025)',
      'In the form of 200-00132A (07/2025)',
      'Windsor Unit',
      'Nguyễn Thị Hồng (in the case: Nguyễn Thị Hồng Nhung)',
      '551-4-16 Wrcr',
      'March 10, 2016',
      'Date of conviction: August 22, 2016',
      'Date of completion: August 22, 2017',
      '18 V.S.A. § 4230(b)(2), (b)(3)',
      '2019 (Adj. Sess.) No. 167, § 31',
      'concerned 20 grams of cannabis',
      '2 mature and 4 immature plants',
      '18 V.S.A. §§ 4230, 4230a',
      'I have worked as a nurse for nine years',
      '16WR002113',
      'White River Junction, VT',
      'hong@example.org',
      'cc: State’s Attorney or Attorney General’s Office',
      'Superior Court Judge',
    ],
  ],
  [
    MISDEMEANOR,
    [SEALING],
    [
      'In the form of 200-00130 (07/2025)',
      'Łukasz Wójcik',
      'Rutland Unit',
      '88-1-14 Rdcr',
      'Misdemeanor: disorderly conduct, 13 V.S.A. § 1026',
      '18 V.S.A. § 4230(b)(1)',
      '13 V.S.A. § 7601(4)(A)',
      'on January 15, 2016. At least three years have passed',
      'Retail theft, 2 January 2019',
    ],
  ],
  [
    FELONY,
    [SEALING],
    [
      'Maximiliana Konstantina Featherstonehaugh-Papadimitropoulou-Ek',
      '1234 North Champlain Islands Heights Road, Apartment 17B',
      '19-2-17 Gicr',
      'Grand Isle Unit',
      '18 V.S.A. § 4230(a)(3)',
      'on November 21, 2019. At least seven years have passed',
      '(Probation was not part of the sentence.)',
    ],
  ],
  [
    YOUNG,
    [SEALING, 'vt-200-00132', 'vt-200-00132-order'],
    [
      'Ana Lucía Peña',
      '22-CR-01234',
      'at the age of 20',
      'At least 30 days have passed',
      '13 V.S.A. § 7609',
      'In the form of 200-00132 (07/2025)',
    ],
  ],
  [
    UNDER_25,
    ['vt-seal-conviction', 'vt-mailing'],
    [
      'PETITION TO SEAL CONVICTION, 33 V.S.A. § 5119(g)',
      'Theodore “Ted” O’Malley III',
      '411-5-21 Wncr',
      'October 10, 2021',
      'finally discharged on March 1, 2023',
      'I finished welding school in 2023',
      "Washington County State's Attorney's Office",
    ],
  ],
  [
    NO_CONVICTION,
    [SEALING],
    ['Ida Wright', 'Essex Unit', '7-1-12 Excr', 'Vermont State Police, St. Johnsbury Barracks', '13 V.S.A. § 7603(g)'],
  ],
  [
    DEFERRED,
    ['vt-deferred-request', 'vt-diversion-request', 'vt-mailing'],
    [
      'Søren Åkesson',
      '204-6-09 Oecr',
      '13 V.S.A. § 7041(e)',
      'discharged from probation on July 1, 2011',
      'All restitution has been paid.',
      'I saw it on November 2, 2026 at the public computer of a court.',
      '3 V.S.A. § 164',
      'I completed the program on June 30, 2002.',
      "Vermont Attorney General's Office",
    ],
  ],
]

describe('what the papers of Vermont say', () => {
  test('every way that a person files has a sample', () => {
    const filed = rules.paths.filter(({ kind }) => kind === 'filed').map(({ id }) => id)
    expect(CASES.map(([path]) => path).sort()).toEqual(filed.sort())
  })
  test('every paper is drawn for some sample', () => {
    const drawn = CASES.flatMap(([, expected]) => expected)
    expect(templates.filter(({ kind, id }) => kind !== 'guide' && !drawn.includes(id))).toEqual([])
  })
  test.each(CASES)('%s: the right papers, with all that they must have', async (path, expected, says) => {
    const packet = made(path)
    expect(names(packet)).toEqual(expected)
    expect(packet.unprintable).toEqual([])
    const laid = [...packet.sheets.map((sheet) => sheet.laid), ...(packet.guideLaid ? [packet.guideLaid] : [])]
    const text = textOfPdf(await readPdf(await draw(laid, 'Court papers', fonts))).replace(/\s+/g, ' ')
    expect(says.filter((each) => !text.includes(each))).toEqual([])
    expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|\{\{/)
    expect(packet.sheets.map(({ paper }) => textOf(paper)).join()).not.toMatch(/citizen|immigra/i)
  })
  test.each(CASES)('%s: the guide has two pages at most in both languages', (path) => {
    for (const language of ['en', 'es']) {
      expect(made(path, person(path), language).guideLaid?.pages.length).toBeLessThanOrEqual(2)
    }
  })
})

describe('the petition to expunge', () => {
  test('five charges of one case make one petition that lists them', () => {
    expect(rows(made(EXPUNGE), PETITION)).toEqual([
      'Possession of marijuana: 18 V.S.A. § 4230(a)(1) | March 10, 2016 | 551-4-16 Wrcr',
      'Possession of hashish: 18 V.S.A. § 4230(a)(1) | March 10, 2016 | 551-4-16 Wrcr',
      'Cultivation of marijuana: 18 V.S.A. § 4230(a)(1) | March 10, 2016 | 551-4-16 Wrcr',
      'Cultivation of marijuana: 18 V.S.A. § 4230(a)(2) | March 10, 2016 | 551-4-16 Wrcr',
      'Sale or dispensing of marijuana: 18 V.S.A. § 4230(b)(2), (b)(3) | March 10, 2016 | 551-4-16 Wrcr',
    ])
  })
  test('ticks only what the answers say, and leaves the part for people not convicted empty', () => {
    expect(ticked(made(EXPUNGE), PETITION)).toEqual([
      'convicted',
      'probationYes',
      'restitutionNone',
      'lawfulYes',
      'emailYes',
    ])
  })
  test('without an agreement of the prosecutor there is no stipulation and no order', () => {
    for (const said of [{ value: 'no' }, 'unsure'] as const) {
      expect(names(made(EXPUNGE, also(person(EXPUNGE), { prosecutorAgrees: said })))).toEqual([PETITION])
    }
    expect(ticked(made(EXPUNGE), 'vt-200-00132A-order')).toEqual([])
  })
  test('papers come by e-mail only where the person says so and has an address', () => {
    expect(ticked(made(EXPUNGE, also(person(EXPUNGE), { emailConsent: 'unsure' })), PETITION)).toContain('emailNo')
    const none = made(EXPUNGE, also(person(EXPUNGE), { email: { value: '' } }))
    expect(ticked(none, PETITION)).not.toContain('emailYes')
    expect(textOf(none.sheets[0]?.paper ?? expect.fail())).not.toContain('Email:')
  })
  test('names the limits that stand in the code where the amount is known to be within them', () => {
    const [, hash] = person(EXPUNGE)
    const printed = (grams: number | 'unsure') =>
      textOf(
        made(EXPUNGE, [
          { ...(hash ?? expect.fail()), amountGrams: grams === 'unsure' ? grams : { value: grams } },
        ]).sheets.find(({ laid }) => laid.template === PETITION)?.paper ?? expect.fail(),
      )
    for (const grams of [6, 10, 'unsure'] as const) {
      expect(printed(grams)).toContain('two ounces (56.7 grams) or less')
      expect(printed(grams)).toContain('No. 167, § 31')
    }
    expect(printed(5)).toContain('one ounce or less of cannabis, or five grams or less of hashish')
    expect(printed(5)).not.toContain('56.7')
  })
  test('names no more plants than an adult may grow', () => {
    const text = textOf(made(EXPUNGE).sheets[0]?.paper ?? expect.fail())
    expect(text).toContain('two mature and four immature cannabis plants is no longer prohibited by law')
    expect(text).toContain('was 21 years of age or older')
  })
  test('says no amount that the person does not know', () => {
    const [, , , , gift] = person(EXPUNGE)
    expect(ids(made(EXPUNGE), PETITION)).toContain('cannabisGrams')
    const [first] = person(EXPUNGE)
    expect(ids(made(EXPUNGE, first ? [first] : []), PETITION)).not.toContain('cannabisGrams')
    expect(gift).toBeDefined()
  })
})

describe('the petition to seal', () => {
  test('each path states its own ground and no other', () => {
    const grounds = ['misdemeanor', 'felony', 'young', 'nonconviction']
    const stated = (path: string) => ids(made(path), SEALING).filter((id) => grounds.includes(id))
    expect([MISDEMEANOR, FELONY, YOUNG, NO_CONVICTION].map(stated)).toEqual(grounds.map((id) => [id]))
  })
  test('what is not known is a line or an empty box, and the guide says so', () => {
    const packet = made(FELONY)
    expect(packet.open).toContain('convictionDate')
    expect(ids(packet, SEALING)).toEqual(expect.arrayContaining(['newChargesRoom', 'reasonsRoom']))
    expect(guideIds(packet)).toEqual(expect.arrayContaining(['fillIn', 'vtNewCharges', 'vtReasons']))
  })
  test('a charge without a conviction leaves the part on convictions empty', () => {
    expect(ticked(made(NO_CONVICTION), SEALING)).toEqual(['notConvicted', 'neverCharged', 'dismissed', 'emailYes'])
    expect(made(NO_CONVICTION).open).not.toContain('convictionDate')
  })
  test('an acquittal has its own line', () => {
    const acquitted = made(NO_CONVICTION, also(person(NO_CONVICTION), { disposition: { value: 'acquitted' } }))
    expect(ticked(acquitted, SEALING)).toEqual(expect.arrayContaining(['notConvicted', 'acquitted']))
    expect(ids(made(NO_CONVICTION), SEALING)).not.toContain('acquitted')
  })
})

describe('the petition of someone under 25', () => {
  const FORM = 'vt-seal-conviction'
  test('does not say that there is no listed crime where the person is not sure', () => {
    expect(ticked(made(UNDER_25), FORM)).toEqual(['age', 'discharge', 'money'])
    expect(guideIds(made(UNDER_25))).toContain('vtListed')
    const sure = made(UNDER_25, also(person(UNDER_25), { listedCrimeLast10: { value: 'no' } }))
    expect(ticked(sure, FORM)).toContain('listed')
    expect(guideIds(sure)).not.toContain('vtListed')
  })
})

describe('requests to the court', () => {
  test('no motion to waive surcharges unless the person wants it', () => {
    const without = made(ACT_167, also(person(ACT_167), { surchargeWaiver: { value: 'no' } }))
    expect(names(without)).toEqual(['vt-act167-request', 'vt-mailing'])
  })
  test('swears that the surcharge is the last barrier only where the person says so', () => {
    const sure = made(ACT_167)
    expect(blocks(sure, 'vt-surcharge-waiver').filter(({ confirm }) => confirm === 'sworn')).toHaveLength(5)
    const unsure = made(ACT_167, also(person(ACT_167), { surchargeLast: 'unsure' }))
    expect(ids(unsure, 'vt-surcharge-waiver')).not.toContain('last')
  })
  test('each request lists its own charges', () => {
    expect(rows(made(DEFERRED), 'vt-deferred-request')).toEqual([
      'Possession of marijuana: 18 V.S.A. § 4230(a)(1) | May 2, 2009 | 204-6-09 Oecr',
    ])
    expect(rows(made(DEFERRED), 'vt-diversion-request')).toEqual([
      'Sale or dispensing of marijuana: 18 V.S.A. § 4230(b)(1) | May 2, 2001 | 204-6-09 Oecr',
    ])
  })
  test('a date that is not known is left to the file of the court', () => {
    const packet = made(ACT_167, also(person(ACT_167), { offenseDate: 'unsure' }))
    expect(ids(packet, 'vt-act167-request')).toContain('dateInFile')
    expect(ids(packet, 'vt-act167-request')).not.toContain('before2021')
  })
})

test.each(['en', 'es'])('every word of the guides is there in %s', (language) => {
  const say = sayIn(language, 'vt')
  const guide = templates.flatMap((template) =>
    template.kind === 'guide' ? Object.values(template.sections).flat() : [],
  )
  expect(guide.filter(({ id }) => say(`guide.${id}`) === undefined)).toEqual([])
})
