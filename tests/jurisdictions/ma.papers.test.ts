import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/documents/paper'
import { draw } from '../../src/documents/pdf/draw'
import { factKeys } from '../../src/i18n/keys'
import type { Answer, Answers } from '../../src/rules/fact'
import { fonts, sayIn } from '../documents/packets'
import { readPdf, textOfPdf } from '../documents/read-pdf'
import { also, blocks, guideIds, ids, papersOf, rows, ticked } from './papers-of'

// The papers of Massachusetts, each made for a person of its own.

const { rules, places, templates, person, made } = await papersOf('ma')

const EXPUNGE = 'ma-100k14-mj-expunge'
const NO_CRIME = 'ma-100k-no-longer-crime'
const AT_ONCE = 'ma-100a-seal-no-longer-crime'
const BY_TIME = 'ma-100a-seal-time'
const JUVENILE = 'ma-100b-seal-juvenile'
const NO_CONVICTION = 'ma-100c-seal-nonconviction'
const DRUG_LAW = 'ma-94c-34-44-seal'
const YOUNG = 'ma-time-based-expunge'
const SEAL = 'ma-petition-to-seal'
const unsure = (fact: string, charges: readonly Answers[]) => also(charges, { [fact]: 'unsure' })
const yes: Answer = { value: 'yes' }

type Case = readonly [path: string, papers: readonly string[], says: readonly string[]]

const CASES: readonly Case[] = [
  [
    EXPUNGE,
    ['ma-tc0021', 'ma-expunge-order'],
    [
      'PETITION FOR EXPUNGEMENT OF MARIJUANA OFFENSES',
      'In the form of TC0021 (11/22)',
      'G.L. c. 276, § 100K¼',
      'DOCKET NO. 0607CR001234',
      'Nguyễn Thị Hồng',
      '12 Elm Street, Apt. 3',
      'Boston, MA 02119',
      '617-555-0142',
      'Boston Municipal Court Department, Dorchester Division',
      'Vietnamese',
      'Counts: 1, 2, 3, and 4',
      'March 4, 2006',
      'was 14 grams, which is two ounces (56.699 grams) or less.',
      'was 250 grams, was within my primary residence, and is ten ounces (283.495 grams) or less.',
      'consisted of 5 marijuana plants, six or fewer, for personal use.',
      'consisted of 11 marijuana plants, twelve or fewer, on the premises.',
      "Suffolk County District Attorney's Office",
      'I swear under the pains and penalty of perjury',
      'Commissioner of Criminal Justice Information Services',
      'OPTIONAL DRAFT',
      'Suffolk County',
    ],
  ],
  [
    NO_CRIME,
    ['ma-100k-petition'],
    [
      'In the form of Petition for Expungement, G.L. c. 276, § 100K (Rev. 12.20.18)',
      "José Núñez-O'Brien (in the case: Jose Nunez)",
      'DOCKET NO. 7123CR000045',
      'District Court Department, Springfield Division',
      'Possession of a narcotic drug, G.L. c. 94, s. 205',
      'possession of a Class C substance (tetrahydrocannabinol)',
      'May 2, 1971',
      '489 Mass. 67 (2022)',
      '490 Mass. 619 (2022)',
      "Hampden County District Attorney's Office",
    ],
  ],
  [
    AT_ONCE,
    [SEAL],
    [
      'In the form of Petition to Seal (OCP 4/12)',
      'Łukasz Wójcik',
      'May 6, 1980',
      'One Ashburton Place, Room 405, Boston, MA 02108',
    ],
  ],
  [
    BY_TIME,
    [SEAL],
    [
      'Featherstonehaugh-Villavicencio-Quispe',
      'Alias/Maiden/Previous Name: Maxi Feather',
      'sections 121 to 131H, inclusive, of chapter 140',
      'Signed under penalties of perjury.',
    ],
  ],
  [JUVENILE, [SEAL], ['Ana de la Cruz', 'February 1, 2003', 'Section 100B, Chapter 276', 'committed as a delinquent']],
  [
    NO_CONVICTION,
    ['ma-tc0057', 'ma-100c-letter'],
    [
      'In the form of TC0057 (2/24)',
      'Łukasz Wójcik (in the case: Lukas Wojcik)',
      '1501CR000777',
      'Possess Class E, 94C/34',
      'June 30, 2015',
      'I know that I may be penalized for perjury',
      'COURT ORDER (for Court use only)',
      'Request to seal records (G.L. c. 276, § 100C, first paragraph)',
      'Name in the record: Lukas Wojcik',
    ],
  ],
  [
    DRUG_LAW,
    ['ma-94c-motion', 'ma-tc0057'],
    [
      'G.L. c. 94C, §§ 34, 44',
      'Superior Court Department, Plymouth County',
      '420 Mass. 142 (1995)',
      '469 Mass. 296 (2014)',
      'CERTIFICATE OF SERVICE',
      "Plymouth County District Attorney's Office",
    ],
  ],
  [
    YOUNG,
    ['ma-petition-to-expunge'],
    [
      "José Núñez-O'Brien",
      '1632CR000321',
      'November 2, 2016',
      'Every offense in this petition happened before my 21st birthday.',
    ],
  ],
]

describe('what the papers of Massachusetts say', () => {
  test('every way that a person files has a sample', () => {
    const filed = rules.paths.filter(({ kind }) => kind === 'filed').map(({ id }) => id)
    expect(CASES.map(([path]) => path).sort()).toEqual(filed.sort())
  })
  test.each(CASES)('%s: the right papers, with all that they must have', async (path, expected, says) => {
    const packet = made(path)
    expect(packet.sheets.map(({ paper }) => paper.template)).toEqual(expected)
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
  test.each(CASES)('%s: the copy for reading is in Spanish and as whole', (path) => {
    for (const { paper, reading } of made(path, person(path), 'es').sheets) {
      expect(reading.blocks.map(({ id }) => id)).toEqual(paper.blocks.map(({ id }) => id))
      const same = paper.blocks.filter((block, place) => {
        const other = reading.blocks[place]
        return (
          'text' in block &&
          block.text &&
          JSON.stringify(block.text) === JSON.stringify(other && 'text' in other && other.text)
        )
      })
      expect(same.map(({ id }) => id)).toEqual([])
    }
  })
})

describe('the petition for marijuana offenses', () => {
  const FORM = 'ma-tc0021'
  test('one petition ticks the box of every count, and the reason', () => {
    expect(ticked(made(EXPUNGE), FORM)).toEqual([
      'bmc',
      'interpreter',
      'possession',
      'cultivation',
      'intent',
      'cultivationAgain',
      'distributionAgain',
      'reason',
      'hearing',
      'documents',
    ])
    expect(rows(made(EXPUNGE), FORM)).toHaveLength(5)
  })
  test('an amount or a count that is not known is left to write, and not sworn to', () => {
    const open = blocks(made(EXPUNGE), FORM).filter(({ id }) => id === 'weightOpen' || id === 'countsOpen')
    expect(open).toHaveLength(2)
    expect(open.filter(({ confirm }) => confirm)).toEqual([])
    expect(made(EXPUNGE).open).toEqual(expect.arrayContaining(['countNumber', 'amountGrams']))
  })
  test.each([yes, 'unsure'] as const)(
    'a person who may not be a citizen states nothing about marijuana (%j)',
    (said) => {
      const packet = made(EXPUNGE, also(person(EXPUNGE), { citizenshipConcern: said }))
      expect(ids(packet, FORM)).toContain('lawyerRoom')
      for (const id of [
        'twoOunces',
        'tenOunces',
        'sixPlants',
        'twelvePlants',
        'source',
        'marijuanaOnly',
        'weightOpen',
      ]) {
        expect(ids(packet, FORM)).not.toContain(id)
      }
      expect(guideIds(packet)).toContain('maLawyerLines')
    },
  )
  test('plants are called for personal use only where the person says so', () => {
    const [, plants] = person(EXPUNGE)
    for (const said of [{ value: 'no' }, 'unsure'] as const) {
      const packet = made(EXPUNGE, also(plants ? [plants] : [], { plantsPersonalUse: said }))
      expect(ids(packet, FORM)).toContain('twelvePlants')
      expect(ids(packet, FORM)).not.toContain('sixPlants')
    }
  })
  test('a drug that is not known is not sworn to be marijuana, and the guide says to look', () => {
    const [first] = person(EXPUNGE)
    const packet = made(EXPUNGE, unsure('substance', first ? [first] : []))
    expect(ids(packet, FORM)).not.toContain('marijuanaOnly')
    expect(guideIds(packet)).toContain('maSubstance')
  })
  test('over two ounces in two places leaves the parts to write', () => {
    const [first] = person(EXPUNGE)
    const packet = made(
      EXPUNGE,
      also(first ? [first] : [], { amountGrams: { value: 100 }, whereFound: { value: 'both' } }),
    )
    expect(ids(packet, FORM)).toContain('placeOpen')
    expect(ids(packet, FORM)).not.toContain('tenOunces')
    expect(guideIds(packet)).toContain('maProofHome')
  })
  test('no hearing and no interpreter unless asked for; the day of service is left for the hand', () => {
    const packet = made(EXPUNGE, also(person(EXPUNGE), { wantsHearing: { value: 'no' }, needsInterpreter: 'unsure' }))
    expect(ticked(packet, FORM)).not.toEqual(expect.arrayContaining(['hearing']))
    expect(ticked(packet, FORM)).not.toEqual(expect.arrayContaining(['interpreter']))
    expect(ticked(packet, FORM)).not.toEqual(expect.arrayContaining(['inHand']))
    expect(packet.open).not.toContain('interpreterLanguage')
  })
  test('nothing is ticked for the judge', () => {
    expect(ticked(made(EXPUNGE), 'ma-expunge-order')).toEqual([])
  })
})

describe('the Petition to Seal', () => {
  test('one box for each way, two for a case with both levels', () => {
    expect(ticked(made(AT_ONCE), SEAL)).toEqual(['box4'])
    expect(ticked(made(JUVENILE), SEAL)).toEqual(['box1', 'best1'])
    // A level that cannot be found out counts as a misdemeanor.
    expect(ticked(made(BY_TIME), SEAL)).toEqual(['box2', 'box3'])
  })
  test('only the affidavit of the box is there to sign', () => {
    const signed = (path: string) =>
      blocks(made(path), SEAL).flatMap((block) => (block.kind === 'signature' ? [block.id] : []))
    expect(signed(AT_ONCE)).toEqual(['sign'])
    expect(signed(JUVENILE)).toEqual(['sign', 'oath1'])
    expect(signed(BY_TIME)).toEqual(['sign', 'oath23'])
  })
  test('what the person does not know is not confirmed, and the box of the affidavit stays empty', () => {
    const packet = made(BY_TIME)
    expect(ids(packet, SEAL)).toContain('list23Open')
    expect(guideIds(packet)).toContain('maSwearUnsure')
    const sure = made(BY_TIME, also(person(BY_TIME), { unsealableConviction: { value: 'no' } }))
    expect(ids(sure, SEAL)).toContain('list23')
    expect(ticked(sure, SEAL)).toContain('best23')
    expect(guideIds(sure)).not.toContain('maSwearUnsure')
    const doubt = made(JUVENILE, unsure('outOfStateRecord', person(JUVENILE)))
    expect(ids(doubt, SEAL)).toContain('elsewhere1Open')
    expect(ticked(doubt, SEAL)).toEqual(['box1'])
  })
})

describe('cases without a conviction', () => {
  test('TC0057 has the dropped charges, the letter the others', () => {
    const packet = made(NO_CONVICTION)
    expect(rows(packet, 'ma-tc0057')).toEqual([
      'charge named on the docket (Possess Class E, 94C/34) | Dismissed | June 30, 2015',
      'conspiracy to violate the drug law (G.L. c. 94C, s. 40) | Nolle prosequi | June 30, 2015',
      'drug violation near a school or park (G.L. c. 94C, s. 32J) | Dismissed, after a continuance without a finding | June 30, 2015',
    ])
    expect(rows(packet, 'ma-100c-letter')).toEqual([
      'trafficking in marijuana (G.L. c. 94C, s. 32E(a)) | Not guilty | June 30, 2015',
    ])
    expect(guideIds(packet)).toEqual(expect.arrayContaining(['maBmcHome', 'maMailLetter', 'maSealHearing']))
  })
  test('a court petition alone needs no letter', () => {
    const packet = made(NO_CONVICTION, person(NO_CONVICTION).slice(0, 2))
    expect(packet.sheets.map(({ paper }) => paper.template)).toEqual(['ma-tc0057'])
    expect(guideIds(packet)).not.toContain('maMailLetter')
  })
  test('the motion names the ending and the law of each charge', () => {
    expect(ids(made(DRUG_LAW), 'ma-94c-motion')).toEqual(
      expect.arrayContaining(['dismissed', 'acquitted', 'continued', 'law44', 'law34', 'law100c']),
    )
    const one = made(DRUG_LAW, person(DRUG_LAW).slice(2))
    expect(ids(one, 'ma-94c-motion')).not.toContain('law44')
    const acquittal = made(DRUG_LAW, person(DRUG_LAW).slice(1, 2))
    expect(acquittal.sheets.map(({ paper }) => paper.template)).toEqual(['ma-94c-motion'])
  })
})

describe('the petition for an offense before 21', () => {
  const FORM = 'ma-petition-to-expunge'
  test('the box follows from the kind of case and its end', () => {
    const boxes = (caseType: Answer, disposition: string) =>
      ticked(made(YOUNG, also(person(YOUNG), { caseType, disposition: { value: disposition } })), FORM)
    expect(boxes({ value: 'adult' }, 'convicted')).toEqual(['box2'])
    expect(boxes({ value: 'youthful_offender' }, 'convicted')).toEqual(['box1'])
    expect(boxes({ value: 'juvenile' }, 'dismissed')).toEqual(['box3'])
    expect(boxes('unsure', 'convicted')).toEqual([])
    expect(guideIds(made(YOUNG, unsure('caseType', person(YOUNG))))).toContain('maBoxUnsure')
  })
})

test('the court tells the district attorney', () => {
  const office = (court: string, county: string) => {
    const charges = also(person(EXPUNGE), { court: { value: court }, county: { value: county } })
    return textOf(made(EXPUNGE, charges).sheets[0]?.paper ?? expect.fail())
  }
  expect(office('ma-dc-orange', 'Franklin')).toContain("Northwestern District Attorney's Office")
  expect(office('ma-dc-worcester', 'Worcester')).toContain(
    "Worcester County District Attorney's Office (Middle District)",
  )
  const unsaid = places.courts.filter(({ says, kind }) => kind !== 'agency' && (!says.county || !says.courtDepartment))
  expect(unsaid).toEqual([])
})

test.each(['en', 'es'])('every word of the papers is there in %s', (language) => {
  const say = sayIn(language, 'ma')
  const needs = templates.flatMap((template) => template.needs)
  const guide = templates.flatMap((template) =>
    template.kind === 'guide'
      ? Object.values(template.sections).flatMap((items) => items.map(({ id }) => `guide.${id}`))
      : [],
  )
  const paper = templates.flatMap((template) =>
    template.kind === 'guide'
      ? []
      : template.blocks.flatMap((block) =>
          block.kind === 'lines' || block.kind === 'room'
            ? []
            : block.kind === 'signature'
              ? [`paper.${template.id}.${block.id}_role`, ...(block.text ? [`paper.${template.id}.${block.id}`] : [])]
              : [`paper.${template.id}.${block.id}`],
        ),
  )
  const keys = [...needs.flatMap(({ fact }) => factKeys(fact)), ...guide, ...paper]
  expect([...new Set(keys)].filter((key) => say(key) === undefined)).toEqual([])
})

test('words of the papers name the same places as the papers', () => {
  const places = (text: string) => [...new Set([...text.matchAll(/\{\{[\w.]+\}\}/g)].map(([name]) => name))].sort()
  for (const language of ['en', 'es']) {
    const say = sayIn(language, 'ma')
    for (const template of templates) {
      if (template.kind === 'guide') continue
      const wrong = template.blocks.filter(
        (block) =>
          'text' in block &&
          block.text &&
          places(say(`paper.${template.id}.${block.id}`) ?? '').join() !== places(block.text).join(),
      )
      expect([template.id, wrong.map(({ id }) => id)]).toEqual([template.id, []])
    }
  }
})
