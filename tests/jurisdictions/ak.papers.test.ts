import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/documents/paper'
import { draw } from '../../src/documents/pdf/draw'
import type { Answer } from '../../src/rules/fact'
import { fonts, sayIn } from '../documents/packets'
import { readPdf, textOfPdf } from '../documents/read-pdf'
import { also, guideIds, has, ids, names, papersOf, rows, ticked } from './papers-of'

// The papers of Alaska, each made for a person of its own.

const { rules, templates, person, made } = await papersOf('ak')

const COURTVIEW = 'ak-rule40-courtview'
const AFTER_SIS = 'ak-tf810-sis'
const DISMISSED = 'ak-tf810-dismissed'
const SET_ASIDE = 'ak-sis-set-aside'
const CORRECT = 'ak-dps-correct'
const MISTAKEN = 'ak-dps-seal-mistaken'
const JUVENILE = 'ak-juvenile-seal'
const FORM = 'ak-tf-810'

type Case = readonly [path: string, papers: readonly string[], says: readonly string[]]

const CASES: readonly Case[] = [
  [
    COURTVIEW,
    [FORM],
    [
      'ADMINISTRATIVE RULE 40(a) OR AS 22.35.030',
      'In the form of TF-810 (5/25)',
      "Name: José Núñez-O'Brien",
      'jose@example.org',
      '4100 Lake Otis Parkway, Apt. 9, Anchorage, AK 99508',
      "Case name: State of Alaska v. José Núñez-O'Brien",
      'Case number: 3AN-10-01234CR',
      'Trial Courts of the State of Alaska at Anchorage',
      'possessing less than one ounce of marijuana',
      'For court use only',
    ],
  ],
  [
    DISMISSED,
    [FORM],
    [
      'Maximiliana Konstantina Featherstonehaugh-Papadimitropoulou-Ek (in the case: Maximiliana Featherstonehaugh)',
      'Case name: City and Borough of Juneau v. Maximiliana Featherstonehaugh',
      '1JU-18-00345CR',
      'Anchorage, AK',
    ],
  ],
  [AFTER_SIS, [FORM], ['Łukasz Wójcik', '3KN-08-00777CR', 'Trial Courts of the State of Alaska at Kenai']],
  [
    SET_ASIDE,
    ['ak-sis-motion', 'ak-sis-compliance', 'ak-sis-order', 'ak-service'],
    [
      'In the District Court for the State of Alaska',
      'Fourth Judicial District at Fairbanks',
      'Nguyễn Thị Hồng',
      'Case No. 4FA-09-02468CR',
      'On October 12, 2009 the court suspended the imposition of sentence',
      'The probation ended on October 12, 2011.',
      'AS 11.71.050(a)(2)(E), count IV',
      'AS 12.55.085(e)',
      'AS 12.55.085(f)',
      '726 P.2d 189 (Alaska 1986)',
      '770 P.2d 757 (Alaska App. 1989)',
      '80 hours of community work',
      'I certify under penalty of perjury that the foregoing is true.',
      'AS 09.63.020',
      '[PROPOSED] ORDER AND CERTIFICATE SETTING ASIDE CONVICTION',
      'Fairbanks District Attorney, State of Alaska, Department of Law',
    ],
  ],
  [
    CORRECT,
    ['ak-cri-103'],
    [
      'In the form of DPS form CRI-103 (Rev. 07/25/22)',
      '5700 East Tudor Road, Anchorage, AK 99507',
      'Søren Åkesson',
      'Soren Akesson',
      'July 4, 1980',
      'Case number 3PA-12-01010CR, trial court at Palmer',
      'The court dismissed the case on March 3, 2013.',
      'AS 11.56.210',
    ],
  ],
  [
    MISTAKEN,
    ['ak-seal-req'],
    [
      'In the form of DPS form Seal Req (2-04)',
      'Ida Wright',
      'Date of arrest: June 2, 2015',
      'Date of offense: June 1, 2015',
      'Nome Police Department',
      '15-00412',
      '2NO-15-00090CR',
      'AS 11.71.060(a)(2)(A)',
      'Date charge dismissed: September 1, 2015. Agency that dismissed: Nome District Attorney.',
      'resulted from mistaken identity',
      'I DO NOT AGREE',
      'Commissioner of Public Safety',
    ],
  ],
  [
    JUVENILE,
    ['ak-juvenile-petition'],
    [
      'In the Superior Court for the State of Alaska',
      'Fourth Judicial District at Bethel',
      'Theodore “Ted” O’Malley III',
      '4BE-06-00311CR',
      'AS 47.12.300(f)',
      'AS 11.71.040(a)(2)',
      'completed the sentence on January 31, 2012',
    ],
  ],
]

describe('what the papers of Alaska say', () => {
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

describe('TF-810', () => {
  test('marks the one ground of the path, on one page', () => {
    expect([COURTVIEW, AFTER_SIS, DISMISSED].map((path) => ticked(made(path), FORM))).toEqual([
      ['ground6'],
      ['ground4'],
      ['ground1'],
    ])
    for (const path of [COURTVIEW, AFTER_SIS, DISMISSED]) expect(made(path).sheets[0]?.laid.pages).toHaveLength(1)
  })
  test('a case of a city that is not listed is left to write', () => {
    expect(made(AFTER_SIS).open).toEqual(['plaintiff'])
    expect(guideIds(made(AFTER_SIS))).toEqual(expect.arrayContaining(['fillIn', 'akAttachSis']))
  })
  test('what was left empty takes no line', () => {
    const text = (path: string) => textOf(made(path).sheets[0]?.paper ?? expect.fail())
    expect(text(AFTER_SIS)).not.toContain('Phone:')
    expect(text(DISMISSED)).not.toContain('Email:')
  })
})

describe('the motion to set aside', () => {
  test('is made only after a lawyer said to go on, and lists every charge', () => {
    expect(rows(made(SET_ASIDE), 'ak-sis-motion')).toHaveLength(5)
    expect(rows(made(SET_ASIDE), 'ak-sis-order')).toEqual(rows(made(SET_ASIDE), 'ak-sis-motion'))
  })
  test('swears that all was done only where the person says so', () => {
    expect(ids(made(SET_ASIDE), 'ak-sis-compliance')).toContain('done')
    for (const said of [{ value: 'no' }, 'unsure'] as const) {
      const packet = made(SET_ASIDE, also(person(SET_ASIDE), { sisTermsDone: said, sisDone: { value: '' } }))
      expect(ids(packet, 'ak-sis-compliance')).not.toContain('done')
      expect(ids(packet, 'ak-sis-compliance')).toContain('didRoom')
      expect(guideIds(packet)).toContain('akWriteDone')
    }
  })
  test('leaves the order to the judge and the service to the hand', () => {
    expect(ticked(made(SET_ASIDE), 'ak-sis-order')).toEqual([])
    expect(ticked(made(SET_ASIDE), 'ak-service')).toEqual([])
  })
  test('names the city attorney in a city case', () => {
    const city = made(SET_ASIDE, also(person(SET_ASIDE), { plaintiff: { value: 'Municipality of Anchorage' } }))
    const service = city.sheets.find(({ paper }) => paper.template === 'ak-service')?.paper
    expect(textOf(service ?? expect.fail())).toContain('Municipal Prosecutor, Municipality of Anchorage')
  })
})

describe('requests to the Department of Public Safety', () => {
  test('one reason is marked', () => {
    expect(ticked(made(CORRECT), 'ak-cri-103')).toEqual(['disposition'])
    const missing = also(person(CORRECT), { recordProblem: { value: 'setaside_missing' } })
    expect(ticked(made(CORRECT, missing), 'ak-cri-103')).toEqual(['setAside'])
  })
  test('nobody is asked for a social security number', () => {
    expect(templates.flatMap(({ needs }) => needs.map(({ fact }) => fact.id)).join()).not.toMatch(/ssn|social/i)
  })
  test('mistaken identity and false accusation are told apart, and left open where the person is not sure', () => {
    const said = (mixUp: Answer) => ids(made(MISTAKEN, also(person(MISTAKEN), { mixUp })), 'ak-seal-req')
    expect(said({ value: 'accusation' })).toContain('accusation')
    expect(said({ value: 'accusation' })).not.toContain('identity')
    expect(said('unsure')).toContain('either')
  })
  test('nothing is marked for the officer, the prosecutor, the bureau or the commissioner', () => {
    expect(ticked(made(MISTAKEN), 'ak-seal-req')).toEqual([])
  })
  test('an acquittal has its date in its place', () => {
    const acquitted = made(MISTAKEN, also(person(MISTAKEN), { disposition: { value: 'acquitted' } }))
    expect(ids(acquitted, 'ak-seal-req')).toContain('acquittedOn')
    expect(ids(acquitted, 'ak-seal-req')).not.toContain('dismissedOn')
  })
})

test.each(['en', 'es'])('every word of the guides is there in %s', (language) => {
  const say = sayIn(language, 'ak')
  const guide = templates.flatMap((template) =>
    template.kind === 'guide' ? Object.values(template.sections).flat() : [],
  )
  expect(guide.filter(({ id }) => say(`guide.${id}`) === undefined)).toEqual([])
})

describe('a plea to a crime outside the list', () => {
  const MOTION = 'ak-sis-motion'
  const other = {
    offense: { value: 'ak-other-plea' },
    chargeName: { value: 'Disorderly conduct' },
    chargedSection: { value: 'AS 11.61.110' },
  }
  test('stands by its own name and law', () => {
    const packet = made(SET_ASIDE, also(person(SET_ASIDE).slice(0, 1), other))
    expect(rows(packet, MOTION)).toEqual(['Disorderly conduct | AS 11.61.110'])
  })
  test('is not said to concern marijuana, and the person ticks that the law does not leave it out', () => {
    const packet = made(SET_ASIDE, also(person(SET_ASIDE).slice(0, 1), other))
    expect(has(packet, MOTION, 'excluded')).toBe(false)
    expect(has(packet, MOTION, 'excludedOther')).toBe(true)
    expect(ticked(packet, MOTION)).toEqual([])
    expect(guideIds(packet)).toContain('akExcluded')
  })
  test('beside a marijuana offense nothing is said of both', () => {
    const [charge] = person(SET_ASIDE)
    if (!charge) throw new Error('The sample lacks its charge')
    const packet = made(SET_ASIDE, [charge, ...also([charge], other)])
    expect(has(packet, MOTION, 'excluded')).toBe(false)
  })
})
