import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Assembled, assemble } from '../../src/documents/assemble'
import { openBlanks } from '../../src/documents/blanks'
import { layOut } from '../../src/documents/layout/pages'
import type { PaperBlock } from '../../src/documents/paper'
import { draw } from '../../src/documents/pdf/draw'
import type { GuideTemplate, PaperTemplate, TemplateBlock } from '../../src/documents/template'
import { parsePerson } from '../../src/headless/person'
import * as shared from '../../src/jurisdictions/facts'
import { packetOf } from '../../src/jurisdictions/packet'
import wa from '../../src/jurisdictions/wa'
import { directory } from '../../src/jurisdictions/wa/directory'
import { papers } from '../../src/jurisdictions/wa/papers'
import { offices } from '../../src/jurisdictions/wa/papers/offices'
import type { Answer, Answers } from '../../src/rules/fact'
import { truth } from '../../src/rules/outlook'
import { fonts, sayIn } from '../documents/packets'
import { readPdf, textOfPdf } from '../documents/read-pdf'

const { rules } = wa
const filed = rules.paths.filter(({ kind }) => kind === 'filed')
const templates = papers.filter((each): each is PaperTemplate => each.kind !== 'guide')
const guides = papers.filter((each): each is GuideTemplate => each.kind === 'guide')

const facts = [
  ...rules.facts,
  ...papers.flatMap(({ needs }) => needs.map(({ fact }) => fact)),
  ...Object.values(shared).flatMap((each) => ('scope' in each ? [each] : [])),
]

/** The charges of the person of a path. */
function chargesOf(path: string): readonly Answers[] {
  const file: unknown = JSON.parse(readFileSync(`tests/headless/people/${path}.json`, 'utf8'))
  return parsePerson(file, rules, facts, directory, ['en', 'es']).cases[0]?.charges ?? []
}

const said = (answers: Readonly<Record<string, string>>): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([fact, value]): [string, Answer] => [
      fact,
      value === 'unknown' ? 'unsure' : { value },
    ]),
  )

function made(path: string, change: Answers = {}, language = 'en'): Assembled {
  const charges = chargesOf(path).map((each) => ({ ...each, ...change }))
  const packet = packetOf(rules, directory, papers, path, charges, '2026-11-22')
  if (!packet) throw new Error(`no packet for ${path}`)
  return assemble(packet, language, sayIn(language, 'wa'), rules.helpers)
}

const paperOf = ({ sheets }: Assembled, id: string) => sheets.find(({ paper }) => paper.template === id)?.paper
const ticked = (blocks: readonly PaperBlock[] = []) =>
  blocks.flatMap((each) => (each.kind === 'tick' && each.ticked ? [each.id] : []))
const ids = (blocks: readonly PaperBlock[] = []) => blocks.map(({ id }) => id)

async function textOf({ sheets, guideLaid }: Assembled): Promise<string> {
  const laid = [...sheets.map((sheet) => sheet.laid), ...(guideLaid ? [guideLaid] : [])]
  return textOfPdf(await readPdf(await draw(laid, 'Court papers', fonts)))
}

/** What each packet must say. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'wa-cannabis-vacate': [
    'Municipal Court of Washington, City of Kent',
    'City of Kent, Plaintiff,',
    'Hong Thi Nguyen,',
    'No. K00123456',
    'I, Nguyễn Thị Hồng (in the case: Hong Thi Nguyen), state as follows:',
    'RCW 9.96.060 (misdemeanor cannabis offense, subsection (5))',
    'On November 18, 2005, I was convicted of the following cannabis offenses:',
    'Count No. 3. Offense: Possession of marijuana, 40 grams or less, RCW 69.50.4014',
    'Count No. 4. Offense: Possession of marijuana, Kent City Code 9.02.010',
    'I was 21 years of age or older at the time of each offense.',
    'My birthdate is March 9, 1975.',
    'under penalty of perjury under the laws of the state of Washington',
    '1402 Central Avenue South, Unit 12 Kent, WA',
    'In the form of CrRLJ 09.0800 (07/2022)',
    'In the form of CrRLJ 09.0870 (07/2022)',
    'In the form of CrRLJ 09.0150 (07/2019)',
    '(local law enforcement agency) Kent Police Department',
    '27 C.F.R. § 478.11',
    'RCW 9.96.060(9).',
    'Kent City Attorney',
  ],
  'wa-blake-vacate': [
    'Superior Court of Washington, County of Thurston',
    'State of Washington, Plaintiff,',
    'DOB: July 4, 1990',
    "José Núñez-O'Brien",
    'State v. Blake, 197 Wn.2d 170, 481 P.3d 521 (2021)',
    'State v. A.L.R.H., 20 Wn. App. 2d 384, 500 P.3d 188 (2021)',
    'CrR 7.8(b)(4)',
    'RCW 69.50.4013(1). Date of crime: June 1, 2009. Date of conviction: December 15, 2009',
    'also convicted of another offense in this case',
    'Phone: 360-555-0188',
    'Email: jose.nunez@example.org',
    'In the form of Blake-001 (04/2026)',
    'Thurston County Prosecuting Attorney',
    'Blake-008',
  ],
  'wa-misd-vacate': [
    'District Court of Washington, County of Clark',
    'Łukasz Wójcik',
    'No. 2A0456789',
    'RCW 9.96.060 and RCW 9.96.080',
    'Count No. 1. Offense: Disorderly conduct, RCW 9A.84.030',
    'RCW 9.96.060(2)(a)',
    'RCW 9.96.060(2)(g)',
    'RCW 9.96.060(2)(h)',
    'RCW 9.96.060(2)(b)',
    'RCW 9.96.060(2)(i)',
    'RCW 46.61.5055(14)',
    'In the form of CrRLJ 09.0100 (11/2024)',
    'In the form of CrRLJ 09.0200 (11/2024)',
    'Clark County Prosecuting Attorney',
  ],
  'wa-sud-vacate': [
    'Maximiliana Bartholomea',
    'RCW 9.96.060(6)',
    'Yakima County Recovery Navigator Program',
    'RCW 71.24.115',
    'RCW 36.28A.450',
    '71.24.589',
    'Yakima County Sheriff',
    'Yakima County Prosecuting Attorney',
  ],
  'wa-felony-vacate': [
    'Superior Court of Washington, County of Spokane',
    'DOB: December 1, 1970',
    'PCN:',
    'SID:',
    'on or after July 1, 1984',
    'I, Rosalind Okonkwo-Whitefeather (in the case: Rosalind Okonkwo), declare as follows:',
    'Count: 1. Offense (include degree): Manufacture of marijuana. RCW: 69.50.401(a)(1)(iii)',
    'Count: 2. Offense (include degree): Maintaining a drug house. RCW: 69.50.402(a)(6)',
    'On October 4, 2002 Defendant was convicted',
    'RCW 9.94A.637',
    'In the form of CR 08.0900 (07/2025)',
    'In the form of CR 08.0920 (07/2025)',
    'Spokane County Prosecuting Attorney',
  ],
  'wa-nonconviction-delete': [
    'Åsa Đorđević',
    'RCW 10.97.060',
    'Washington State Patrol',
    'Tacoma Police Department',
    'Date of arrest or citation: April 20, 2016',
    'Date the case ended: September 30, 2016',
    'Case number: D00012345',
    'How it ended: the charge was dismissed.',
    'two years or more have passed',
  ],
}

describe('the packets of wa', () => {
  test('there is one for every path that is filed, its guide last', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(filed.map(({ id }) => id).sort())
    for (const { id, papers: wanted } of filed) {
      const kinds = wanted.map((paper) => papers.find((each) => each.id === paper)?.kind)
      expect(kinds, id).not.toContain(undefined)
      expect(kinds.indexOf('guide'), id).toBe(kinds.length - 1)
    }
    expect(papers.filter(({ id }) => !filed.some((path) => path.papers.includes(id)))).toEqual([])
  })

  describe.each(Object.entries(EXPECTED))('%s', (path, wanted) => {
    test('asks nothing more of its person', () => {
      const packet = packetOf(rules, directory, papers, path, chargesOf(path), '2026-11-22')
      const charges = packet?.filling.charges.map(({ answers }) => answers) ?? []
      expect(openBlanks(packet?.templates ?? [], { charges, today: '2026-11-22' })).toEqual([])
    })

    test('says what it must, and nothing that a program would', async () => {
      const text = await textOf(made(path))
      expect(wanted.filter((each) => !text.includes(each))).toEqual([])
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\{|\}\}|citizen/)
    })

    test('leaves the boxes of the judge alone', () => {
      for (const { paper } of made(path).sheets) {
        if (
          / order/i.test(paper.title) &&
          paper.blocks.some((each) => each.kind === 'signature' && each.by === 'judge')
        )
          expect(ticked(paper.blocks), paper.template).toEqual([])
      }
    })

    test('keeps three inches free for the clerk, and a foot of one inch', () => {
      for (const { paper, laid } of made(path).sheets.filter((sheet) => sheet.paper.kind === 'court')) {
        const [first = []] = laid.pages
        const tops = first.map((mark) => (mark.kind === 'rule' ? mark.from[1] : mark.y - 10))
        expect(Math.min(...tops), paper.template).toBeGreaterThanOrEqual(216)
      }
    })

    test.each(['en', 'es'])('has a guide of two pages at most (%s)', (language) => {
      const { guide, guideLaid, sheets } = made(path, {}, language)
      expect(guideLaid?.pages.length).toBeLessThanOrEqual(2)
      expect(JSON.stringify(guide)).not.toMatch(/undefined|\{\{/)
      const reading = textOfLaid(sheets.map((sheet) => layOut(sheet.reading)))
      expect(reading).not.toMatch(/undefined|\{\{|\[object/)
    })
  })
})

function textOfLaid(laid: readonly ReturnType<typeof layOut>[]): string {
  return laid.flatMap(({ pages }) => pages.flat().map((mark) => (mark.kind === 'text' ? mark.text : ''))).join(' ')
}

describe('what a person swears to', () => {
  test('box 7 stays empty while an answer is unsure', () => {
    expect(ticked(paperOf(made('wa-misd-vacate'), 'wa-crrlj-09-0100')?.blocks)).toEqual([])
    const sure = made('wa-misd-vacate', said({ laterConviction: 'no' }))
    expect(ticked(paperOf(sure, 'wa-crrlj-09-0100')?.blocks)).toEqual(['otherwise'])
    expect(JSON.stringify(made('wa-misd-vacate').guide)).toContain('waTickSeven')
    expect(JSON.stringify(sure.guide)).not.toContain('waTickSeven')
  })

  test.each([
    'domesticViolence',
    'reducedFromDui',
    'sentenceEndDate',
    'orderViolationDate',
    'restrainedNow',
    'pendingCharges',
  ])('not knowing %s empties box 7', (fact) => {
    const packet = made('wa-misd-vacate', said({ laterConviction: 'no', [fact]: 'unknown' }))
    expect(ticked(paperOf(packet, 'wa-crrlj-09-0100')?.blocks)).toEqual([])
  })

  test('the felony motion ticks discharge, charges, class and time', () => {
    expect(ticked(paperOf(made('wa-felony-vacate'), 'wa-cr-08-0900')?.blocks)).toEqual([
      'byDefendant',
      'discharged',
      'nothingPending',
      'fiveClean',
      'fiveYears',
    ])
    const classB = made('wa-felony-vacate', said({ offenseLevel: 'felony_b', pendingCharges: 'unknown' }))
    expect(ticked(paperOf(classB, 'wa-cr-08-0900')?.blocks)).toEqual([
      'byDefendant',
      'discharged',
      'tenClean',
      'tenYears',
    ])
  })

  test('the petition after treatment names the way that the person took', () => {
    expect(ticked(paperOf(made('wa-sud-vacate'), 'wa-sud-petition')?.blocks)).toEqual(['sixMonths'])
    const done = made('wa-sud-vacate', said({ sudProgram: 'completed' }))
    expect(ticked(paperOf(done, 'wa-sud-petition')?.blocks)).toEqual(['completed'])
  })

  test('every statement under oath is confirmed as sworn', () => {
    for (const id of ['wa-crrlj-09-0800', 'wa-crrlj-09-0100', 'wa-sud-petition', 'wa-cr-08-0900']) {
      const template = templates.find((each) => each.id === id)
      expect(template?.blocks.find((block) => block.id === 'oath')?.confirm, id).toBe('sworn')
      expect(
        template?.blocks.some((block) => block.id !== 'oath' && block.confirm === 'sworn'),
        id,
      ).toBe(true)
    }
  })
})

describe('the Blake motion', () => {
  const inDistrict = said({
    courtKind: 'district',
    courtCity: 'Clark',
    court: 'wa-dis-clark',
    sameCaseOtherOffenses: 'no',
  })

  test('takes the form of its court and the rule of that court', () => {
    const sheets = (packet: Assembled) => packet.sheets.map(({ paper }) => paper.template)
    expect(sheets(made('wa-blake-vacate'))).toEqual([
      'wa-blake-001',
      'wa-blake-schedule',
      'wa-blake-notice',
      'wa-blake-service',
    ])
    const lower = made('wa-blake-vacate', { ...inDistrict, ...said({ refundAmount: 'clerk' }) })
    expect(sheets(lower)).toEqual(['wa-blake-002', 'wa-blake-notice', 'wa-blake-service'])
    expect(JSON.stringify(paperOf(lower, 'wa-blake-002'))).toContain('CrRLJ 7.8(b)(4)')
    expect(ticked(paperOf(lower, 'wa-blake-002')?.blocks)).toEqual(['byDefendant', 'refundClerk'])
    expect(JSON.stringify(lower.guide)).toContain('Blake-005')
  })

  test('argues only what the counts call for', () => {
    const with40 = ids(paperOf(made('wa-blake-vacate'), 'wa-blake-001')?.blocks)
    expect(with40).toContain('alrh')
    expect(with40).not.toContain('predecessor')
    const old = said({ offense: 'wa-mj-poss-401e', offenseDate: '2001-01-01' })
    const oldPaper = paperOf(made('wa-blake-vacate', old), 'wa-blake-001')
    expect(ids(oldPaper?.blocks)).toContain('predecessor')
    expect(JSON.stringify(oldPaper)).toContain('former RCW 69.50.401(e), is a predecessor statute')
    const felony = said({
      offense: 'wa-mj-poss-felony',
      chargedOffense: 'Possession',
      chargedSection: 'RCW 69.50.4013',
    })
    expect(ids(paperOf(made('wa-blake-vacate', felony), 'wa-blake-001')?.blocks)).not.toContain('alrh')
  })

  test('claims no refund choice where nothing was paid', () => {
    const packet = made('wa-blake-vacate', said({ paidFines: 'no', refundAmount: 'clerk' }))
    expect(ids(paperOf(packet, 'wa-blake-001')?.blocks)).toContain('nothingPaid')
  })
})

describe('the office that gets a copy', () => {
  const officeOf = (courtId: string, plaintiff: string) => {
    const court = directory.courts.find(({ id }) => id === courtId)
    const says = Object.fromEntries(
      Object.entries(court?.says ?? {}).flatMap(([id, value]) => (value ? [[id, value]] : [])),
    )
    const view = { answers: said({ ...says, plaintiff }), today: '2026-11-22' }
    const near = directory.prosecutors.filter(({ county }) => county === court?.county).map(({ id }) => id)
    return offices.find(({ office, when }) => near.includes(office) && truth(when, view) === 'yes')?.office
  }

  test('is known for every superior court and, where the State is the plaintiff, every district court', () => {
    for (const { id, kind, county } of directory.courts.filter(({ kind }) => kind !== 'municipal')) {
      const office = directory.prosecutors.find((each) => each.id === officeOf(id, 'State of Washington'))
      expect([office?.county, office?.city], `${kind} ${id}`).toEqual([county, undefined])
    }
  })

  test('is the city in a city court, and left open where a city charged in district court', () => {
    for (const { id, says } of directory.courts.filter(({ kind }) => kind === 'municipal')) {
      const office = directory.prosecutors.find((each) => each.id === officeOf(id, `City of ${says.courtCity}`))
      expect([office?.city, ...(office?.city?.split('-') ?? [])], id).toContain(says.courtCity)
    }
    expect(officeOf('wa-dis-king', 'City of Bellevue')).toBeUndefined()
    expect(officeOf('wa-dis-king', 'unknown')).toBeUndefined()
  })
})

describe('the letters', () => {
  test('give the reason that the law gives for that ending', () => {
    const charged = ids(paperOf(made('wa-nonconviction-delete'), 'wa-delete-police')?.blocks)
    expect(charged).toContain('twoYears')
    expect(charged).not.toContain('threeYears')
    const never = made('wa-nonconviction-delete', said({ nonconvictionKind: 'no_charges' }))
    const letter = paperOf(never, 'wa-delete-patrol')
    expect(ids(letter?.blocks)).toContain('threeYears')
    expect(ids(letter?.blocks)).not.toContain('aboutCourt')
    expect(JSON.stringify(letter)).toContain('How it ended: no charge was filed.')
  })
})

describe('the words of the papers', () => {
  const es = sayIn('es', 'wa')
  const places = (text: string) => [...text.matchAll(/\{\{([\w.]+)\}\}/g)].map(([, name]) => name).sort()

  const textsOf = (block: TemplateBlock): readonly (readonly [string, string])[] => {
    switch (block.kind) {
      case 'lines':
      case 'room':
        return []
      case 'charges':
        return [[block.id, block.head.join('|')]]
      case 'signature':
        return [
          [`${block.id}_role`, block.role],
          ...(block.text === undefined ? [] : ([[block.id, block.text]] as const)),
        ]
      default:
        return [[block.id, block.text]]
    }
  }

  test.each(templates.map((template) => [template.id, template] as const))(
    '%s can be read in Spanish',
    (id, template) => {
      const read = (key: string) => es(`paper.${id}.${key}`) ?? es(`paper.${template.words}.${key}`)
      expect(es(`paper.${id}.title`)).toBeDefined()
      for (const [key, english] of template.blocks.flatMap(textsOf)) {
        const spanish = read(key)
        expect(spanish, key).toBeDefined()
        expect(places(spanish ?? ''), key).toEqual(places(english))
      }
    },
  )

  test('one key never stands for two texts', () => {
    const texts = new Map<string, string>()
    for (const template of templates) {
      for (const [key, english] of template.blocks.flatMap(textsOf)) {
        const own = es(`paper.${template.id}.${key}`) !== undefined
        const name = `${own ? template.id : template.words}.${key}`
        expect(texts.get(name) ?? english, name).toBe(english)
        texts.set(name, english)
      }
    }
  })

  test('every line of a guide has its words', () => {
    for (const { id, when } of guides.flatMap(({ sections }) => Object.values(sections).flat())) {
      for (const language of ['en', 'es'])
        expect(sayIn(language, 'wa')(`guide.${id}`), `${id} ${String(when)}`).toBeDefined()
    }
  })
})
