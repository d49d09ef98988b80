import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Assembled, assemble } from '../../src/documents/assemble'
import { openBlanks } from '../../src/documents/blanks'
import { openPlaces, type PaperBlock } from '../../src/documents/paper'
import { draw } from '../../src/documents/pdf/draw'
import { parsePerson } from '../../src/headless/person'
import * as shared from '../../src/jurisdictions/facts'
import nv from '../../src/jurisdictions/nv'
import { directory } from '../../src/jurisdictions/nv/directory'
import { papers } from '../../src/jurisdictions/nv/papers'
import { packetOf } from '../../src/jurisdictions/packet'
import type { Answer, Answers } from '../../src/rules/fact'
import { fonts, sayIn, TODAY } from '../documents/packets'
import { readPdf, textOfPdf } from '../documents/read-pdf'

const { rules } = nv
const filed = rules.paths.filter(({ kind }) => kind === 'filed').map(({ id }) => id)
const facts = [
  ...rules.facts,
  ...papers.flatMap(({ needs }) => needs.map(({ fact }) => fact)),
  ...Object.values(shared).flatMap((each) => ('scope' in each ? [each] : [])),
]

function chargesOf(path: string): readonly Answers[] {
  const file: unknown = JSON.parse(readFileSync(`tests/headless/people/${path}.json`, 'utf8'))
  return parsePerson(file, rules, facts, directory, ['en', 'es']).cases[0]?.charges ?? []
}

const said = (answers: Readonly<Record<string, string | number>>): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([fact, value]): [string, Answer] => [
      fact,
      value === 'unknown' ? 'unsure' : { value },
    ]),
  )

function made(path: string, change: Answers = {}, language = 'en'): Assembled {
  const charges = chargesOf(path).map((each) => ({ ...each, ...change }))
  const packet = packetOf(rules, directory, papers, path, charges, TODAY)
  if (!packet) throw new Error(`no packet for ${path}`)
  return assemble(packet, language, sayIn(language, 'nv'), rules.helpers)
}

const blocksOf = ({ sheets }: Assembled, id: string): readonly PaperBlock[] =>
  sheets.find(({ paper }) => paper.template === id)?.paper.blocks ?? []
const ids = (blocks: readonly { readonly id: string }[]) => blocks.map(({ id }) => id)
const did = ({ guide }: Assembled) => guide?.sections.flatMap(({ entries }) => entries.map(({ id }) => id)) ?? []

async function textOf({ sheets, guideLaid }: Assembled): Promise<string> {
  const laid = [...sheets.map((sheet) => sheet.laid), ...(guideLaid ? [guideLaid] : [])]
  return textOfPdf(await readPdf(await draw(laid, 'Court papers', fonts)))
}

/** What each packet must say. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'nv-decrim-seal': [
    'Nguyễn Thị Hồng',
    'Justice Court, Las Vegas Township, County of Clark, State of Nevada',
    'Date of Birth: May 2, 1984',
    'Case No. 09M12345X',
    'LVMPD CS# or ID#: 1234567',
    'NO FEE (NRS 179.271(2))',
    'Possession of marijuana, one ounce or less NRS 453.336(4)',
    'Possession of drug paraphernalia NRS 453.566',
    'I was convicted of the above on April 20, 2009',
    'arrested or cited on March 14, 2009 by Las Vegas Metropolitan Police Department',
    'The prosecuting office was: Clark County District Attorney',
    'I was 21 years of age or older',
    '2016 Ballot Question 2 (NRS 453D.110; since July 1, 2020, NRS 678D.200), in force January 1, 2017',
    'not a traffic offense (NRS 179.271(3))',
    'NRS 179.271(1)(b)',
    'within 10 judicial days',
    '333 West Nye Lane, Suite 100, Carson City, Nevada 89706',
    'Clark County Detention Center',
    'Exhibit B: page of the police report',
    'NRS 239B.030',
    'under penalty of perjury under the law of the State of Nevada',
    'NRS 179.275',
    'NRS 179.285(1)(a)',
    'NRS 179.285(1)(b)',
    'good cause to deny the request was not shown by clear and convincing evidence',
  ],
  'nv-pardon-seal': [
    "José Núñez-O'Brien",
    'Municipal Court of the City of Reno, State of Nevada',
    'Case No. RCR2009-054321',
    'PETITION TO SEAL RECORDS AFTER PARDON',
    'NO FEE (NRS 179.273(5))',
    'Reno Municipal Code 8.10.040',
    'On January 15, 2021 the State Board of Pardons Commissioners granted me an unconditional pardon',
    'attached as Exhibit A',
    'the same as the charges in the pardon',
    'NRS 179.273(1). They were not.',
    'Reno City Attorney',
    'convicted on May 6, 2009; pardoned',
  ],
  'nv-general-seal': [
    'Maximiliana',
    '(in the case: Maxi',
    'Fourth Judicial District Court of the State of Nevada in and for the County of Elko',
    'Case No. CR-FP-05-00421',
    'NRS 179.245, 179.2445, and 179.285',
    'Possession of marijuana for the purpose of sale NRS 453.337 Category D felony',
    'Cultivation of marijuana NRS 453.3393 Category E felony',
    'Trafficking in marijuana NRS 453.339 Category C felony',
    'Giving away marijuana NRS 453.321 Category E felony',
    'Breach of peace NRS 203.010 Misdemeanor',
    'convicted on June 15, 2005',
    'The time periods of NRS 179.245(1) have been fulfilled.',
    'I have not been arrested, except for minor moving or standing traffic violations.',
    'No charge is pending against me',
    'Elko County District Attorney',
    'DECLARATION IN PLACE OF AFFIDAVIT (NRS 53.045)',
    'of my own knowledge, except for matters stated on information and belief',
    'stipulates to this order under NRS 179.245',
    'In the form of DPS-006 (rev. 06/2019)',
    'Records, Communications and Compliance Division',
  ],
  'nv-nonconviction-seal': [
    'Łukasz Wójcik',
    'Date of Birth: February 29, 1988',
    'NRS 179.255, 179.2445, and 179.285',
    'The charge under NRS 453.336(2) was dismissed.',
    'The prosecutor declined the charge under NRS 453.336. More than eight years have passed',
    'I waive a hearing in this matter.',
    'Nye County District Attorney',
    'Write the name of the court on each paper',
    'name of the court',
  ],
  'nv-3363-discharge-seal': [
    'Siobhán Ní Dhomhnaill',
    'First Judicial District Court of the State of Nevada in and for Carson City',
    'Case number: 15 CR 00077 1B',
    'NRS 453.3363',
    'I was discharged on March 31, 2017.',
  ],
}

test('every filed path has a person, and every paper a path', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual([...filed].sort())
  const used = rules.paths.flatMap((path) => path.papers)
  expect([...new Set(used)].sort()).toEqual(papers.map(({ id }) => id).sort())
})

test('the templates are plain data, and every name in a text is a blank of its paper or a known name', () => {
  expect(JSON.parse(JSON.stringify(papers))).toEqual(papers)
  const names =
    /^(short|line|long|box|filer|defendant|court\.\w+|prosecutor\.\w+|home\.street|offense\.(section|place))$/
  for (const template of papers) {
    const needed = template.needs.map(({ fact }) => fact.id)
    const named = [...JSON.stringify(template).matchAll(/\{\{([\w.]+)\}\}/g)].map((match) => match[1] ?? '')
    expect(
      named.filter((name) => !names.test(name) && !needed.includes(name)),
      template.id,
    ).toEqual([])
    if (template.kind !== 'guide') expect(new Set(ids(template.blocks)).size).toBe(template.blocks.length)
  }
})

describe.each(filed)('the packet of %s', (path) => {
  test('needs no more answers than its person gave', () => {
    const packet = packetOf(rules, directory, papers, path, chargesOf(path), TODAY)
    expect(packet).toBeDefined()
    if (!packet) return
    const charges = packet.filling.charges.map(({ answers }) => answers)
    expect(openBlanks(packet.templates, { today: TODAY, charges }).map(({ blank }) => blank.fact.id)).toEqual([])
  })
  test('says what it must, and nothing by accident', async () => {
    const text = await textOf(made(path))
    for (const part of EXPECTED[path] ?? []) expect(text).toContain(part)
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\{/)
  }, 30_000)
  test('never names citizenship on a paper, and has a guide of two pages at most', () => {
    const { sheets, guideLaid } = made(path, {}, 'es')
    expect(JSON.stringify(sheets.map(({ paper }) => paper))).not.toMatch(/citizen|immigra/i)
    expect(guideLaid?.pages.length).toBeLessThanOrEqual(2)
  })
})

describe('the written request', () => {
  test('an age that is not known is left to write in', () => {
    const open = made('nv-decrim-seal', said({ ageAtOffense: 'unknown', offenseDate: 'unknown' }))
    expect(ids(blocksOf(open, 'nv-decrim-request'))).toContain('ageOpen')
    expect(ids(blocksOf(open, 'nv-decrim-request'))).not.toContain('adult')
    expect(open.open).toContain('ageAtOffense')
  })
  test('the amount that became legal in 2024 names that law', async () => {
    const text = await textOf(
      made('nv-decrim-seal', said({ offense: 'nv-poss-over-1oz', substance: 'cannabis', amountGrams: 50 })),
    )
    expect(text).toContain('2023 Senate Bill 277 (NRS 678D.200), in force January 1, 2024')
    expect(text).toContain('concerned 50 grams of marijuana')
    expect(text).not.toContain('Ballot Question 2')
  })
})

describe('the pardon', () => {
  test('a person without the pardon paper gets the letter to the Board and swears to no pardon', () => {
    const packet = made(
      'nv-pardon-seal',
      said({ pardonStatus: 'none', birthDate: '1990-07-30', offenseDate: '2009-02-11', sentenceStatus: 'completed' }),
    )
    expect(packet.sheets.map(({ paper }) => paper.template)).toEqual(['nv-pardon-letter'])
    expect(did(packet)).toEqual(expect.arrayContaining(['nvBoardForm', 'nvSendBoard', 'nvComeBack']))
  })
})

describe('the petition', () => {
  const petition = (change: Answers) => made('nv-general-seal', change)
  test('the hearing is given up only by the person who says so', () => {
    expect(ids(blocksOf(petition({}), 'nv-general-petition'))).not.toContain('waive')
    expect(ids(blocksOf(petition(said({ waiveHearing: 'yes' })), 'nv-general-petition'))).toContain('waive')
  })
  test.each([
    ['arrestedInWait', 'arrestsOpen', 'notArrested'],
    ['laterConviction', 'convictionsOpen', 'notConvicted'],
    ['pendingCharges', 'pendingOpen', 'nonePending'],
  ])('what is not known about %s is left open and not sworn to', (fact, open, sworn) => {
    const packet = petition(said({ [fact]: 'unknown' }))
    const blocks = ids(blocksOf(packet, 'nv-general-petition'))
    expect(blocks).toContain(open)
    expect(blocks).not.toContain(sworn)
    expect(packet.open).toContain(fact)
  })
  test('a later conviction after the wait does not contradict the oath', () => {
    const later = said({ laterConviction: 'yes', laterConvictionType: 'crime', laterConvictionDate: '2020-01-01' })
    expect(ids(blocksOf(petition(later), 'nv-general-petition'))).toContain('notConvicted')
  })
  test('the prosecutor signs on the page of the judge', () => {
    const { sheets } = petition({})
    const order = sheets.find(({ paper }) => paper.template === 'nv-general-order')
    expect(new Set(order?.laid.signatures.map(({ page }) => page)).size).toBe(1)
    expect(order?.laid.signatures.map(({ by }) => by)).toEqual(['judge', 'office', 'petitioner'])
  })
})

test('a city case goes to its city attorney, a county case to the district attorney, and every office can be reached', () => {
  const offices = papers.flatMap((template) => template.offices ?? []).map(({ office }) => office)
  expect(new Set(offices)).toEqual(new Set(directory.prosecutors.map(({ id }) => id)))
  const at = (court: string) => {
    const says = directory.courts.find(({ id }) => id === court)?.says ?? {}
    const known = Object.fromEntries(Object.entries(says).flatMap(([fact, value]) => (value ? [[fact, value]] : [])))
    return JSON.stringify(blocksOf(made('nv-decrim-seal', said({ court, ...known })), 'nv-decrim-request'))
  }
  for (const { id, city } of directory.courts.filter(({ kind }) => kind === 'municipal'))
    expect(at(id)).toContain(
      id === 'nv-municipal-carson-city' ? 'Carson City District Attorney' : `${city} City Attorney`,
    )
  expect(at('nv-justice-reno')).toContain('Washoe County District Attorney')
})

test('a court that is in no list leaves a line for its name', () => {
  const { sheets } = made('nv-nonconviction-seal')
  expect(sheets.flatMap(({ paper }) => openPlaces(paper))).toContain('court.name')
})
