import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Assembled, assemble } from '../../src/documents/assemble'
import { openBlanks } from '../../src/documents/blanks'
import type { PaperBlock } from '../../src/documents/paper'
import { draw } from '../../src/documents/pdf/draw'
import { parsePerson } from '../../src/headless/person'
import * as shared from '../../src/jurisdictions/facts'
import me from '../../src/jurisdictions/me'
import { directory } from '../../src/jurisdictions/me/directory'
import { papers } from '../../src/jurisdictions/me/papers'
import { packetOf } from '../../src/jurisdictions/packet'
import type { Answer, Answers } from '../../src/rules/fact'
import { fonts, sayIn, TODAY } from '../documents/packets'
import { readPdf, textOfPdf } from '../documents/read-pdf'

const { rules } = me
const CLEAN = 'me-seal-class-e'
const OTHERS = 'me-seal-marijuana-class-d'
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

const said = (answers: Readonly<Record<string, string>>): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([fact, value]): [string, Answer] => [
      fact,
      value === 'unknown' ? 'unsure' : { value },
    ]),
  )

function packetFor(path: string, change: Answers = {}, without: readonly string[] = []) {
  const charges = chargesOf(path).map((each) =>
    Object.fromEntries(Object.entries({ ...each, ...change }).filter(([fact]) => !without.includes(fact))),
  )
  const packet = packetOf(rules, directory, papers, path, charges, TODAY)
  if (!packet) throw new Error(`no packet for ${path}`)
  return packet
}

const made = (path: string, change: Answers = {}, language = 'en'): Assembled =>
  assemble(packetFor(path, change), language, sayIn(language, 'me'), rules.helpers)

const motionOf = ({ sheets }: Assembled): readonly PaperBlock[] => sheets[0]?.paper.blocks ?? []
const ids = (blocks: readonly { readonly id: string }[]) => blocks.map(({ id }) => id)

async function textOf({ sheets, guideLaid }: Assembled): Promise<string> {
  const laid = [...sheets.map((sheet) => sheet.laid), ...(guideLaid ? [guideLaid] : [])]
  return textOfPdf(await readPdf(await draw(laid, 'Court papers', fonts)))
}

/** What each packet must say. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  [CLEAN]: [
    'MAINE JUDICIAL BRANCH',
    'STATE OF MAINE',
    'Łukasz Wójcik,',
    'Defendant’s DOB: June 12, 1991',
    'Docket No. CUMCD-CR-2011-04321',
    '15 M.R.S. §§ 2263-2264',
    'County: Cumberland',
    'Location (Town): Portland',
    'unlawful possession of scheduled drugs (marijuana), Class E (17-A M.R.S. § 1107-A(1)(F)(1)), on May 9, 2011',
    'eligible for sealing under 15 M.R.S. § 2261(6)',
    'At least 4 years have passed',
    'Defendant has no other adult criminal convictions in Maine',
    'in another state or jurisdiction since completing the sentence',
    'Defendant has no pending criminal charges in Maine or in another jurisdiction.',
    'special restrictions on the dissemination and use',
    '40 Congress Street, Unit 3 Portland, ME',
    'In the form of CR-218 (Rev. 7/24)',
    'Office of the District Attorney, Prosecutorial District 2 (Cumberland County)',
    '142 Federal Street, Portland, ME',
    'Clerk: (207) 822-4200.',
  ],
  [OTHERS]: [
    'José Núñez,',
    "José Núñez-O'Brien de la Santísima Trinidad",
    'Docket No. MAC-CR-2008-112',
    'aggravated cultivating of marijuana, Class D (17-A M.R.S. § 1105-D(1)(D)(4)), on September 30, 2008',
    '(15 M.R.S. § 2262(3))',
    'Operating under the influence, Calais District Court, 1999; theft, Class E, in this case, 2008',
    'Date of the last payment of restitution',
    'Cases dismissed since then as the result of a deferred disposition (if none, write “none”):',
    'Criminal charges now pending in Maine or in another jurisdiction (if none, write “none”):',
    'Prosecutorial District 7 (Washington County)',
  ],
}

test('every filed path has a person, and every paper a path', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual([...filed].sort())
  expect([...new Set(rules.paths.flatMap((path) => path.papers))]).toEqual(papers.map(({ id }) => id))
})

test('the templates are plain data, and every name in a text is a blank of its paper or a known name', () => {
  expect(JSON.parse(JSON.stringify(papers))).toEqual(papers)
  const names = /^(short|line|long|box|filer|defendant|court\.\w+|prosecutor\.\w+|offense\.section|case\.others)$/
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
    const { templates, filling } = packetFor(path)
    const charges = filling.charges.map(({ answers }) => answers)
    expect(openBlanks(templates, { today: TODAY, charges }).map(({ blank }) => blank.fact.id)).toEqual([])
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

describe('the motion', () => {
  test('fits on the one page of the form when all answers are clean', () => {
    expect(made(CLEAN).sheets[0]?.laid.pages.length).toBe(1)
  })
  test.each([
    ['me-cumberland-ucd', 'ucd'],
    ['me-cumberland-superior', 'superior'],
    ['me-dc-portland', 'district'],
  ])('filed at %s it ticks only that court', (court, courtKind) => {
    const ticked = motionOf(made(CLEAN, said({ court, courtKind }))).flatMap((each) =>
      each.kind === 'tick' && each.ticked ? [each.id] : [],
    )
    expect(ticked).toEqual([courtKind])
  })
  test('a crime that the list does not name stands as the judgment names it', async () => {
    const other = said({ offense: 'me-other-class-e', crimeName: 'Theft by deception', chargedSection: '17-A § 354' })
    expect(await textOf(made(CLEAN, other))).toContain('Theft by deception (17-A § 354), on May 9, 2011')
  })
})

describe('a case with two convictions', () => {
  const two = (change: Answers = {}) => {
    const [one] = chargesOf(CLEAN)
    const charges = [one ?? {}, { ...one, ...said({ offense: 'me-cult-class-e' }), ...change }]
    const packet = packetOf(rules, directory, papers, CLEAN, charges, TODAY)
    return packet ? assemble(packet, 'es', sayIn('es', 'me'), rules.helpers) : expect.fail()
  }
  test('has a motion for each, which does not deny the other', () => {
    const { sheets, guide } = two()
    expect(sheets.map(({ laid }) => laid.template)).toEqual(['me-cr-218-1', 'me-cr-218-2', 'me-certificate'])
    expect(sheets.map(({ reading }) => reading.title).slice(0, 2)).toEqual([
      'Moción para sellar (1/2)',
      'Moción para sellar (2/2)',
    ])
    const [first, second, certificate] = sheets.map(({ paper }) => paper.blocks)
    expect(ids(first ?? [])).not.toContain('noOthers')
    expect(first).toContainEqual(
      expect.objectContaining({
        id: 'sameCase',
        text: [expect.stringMatching(/also convicted of: 17-A M\.R\.S\. § 1117/)],
      }),
    )
    expect(second).toContainEqual(
      expect.objectContaining({
        id: 'sameCase',
        text: [expect.stringMatching(/also convicted of: 17-A M\.R\.S\. § 1107-A/)],
      }),
    )
    expect(ids(certificate ?? [])).toEqual(['certifyEach', 'sign'])
    expect(JSON.stringify(guide)).toContain('Presente cada moción')
  })
  test('is another thing than one conviction and one charge that was dismissed', () => {
    const { sheets } = two(said({ disposition: 'dismissed' }))
    expect(sheets.map(({ laid }) => laid.template)).toEqual(['me-cr-218', 'me-certificate'])
    expect(ids(sheets[0]?.paper.blocks ?? [])).toContain('noOthers')
  })
})

describe('paragraph 3, which is signed as true', () => {
  const asks = (path: string, change: Answers, without: readonly string[]) => {
    const { templates, filling } = packetFor(path, change, without)
    const charges = filling.charges.map(({ answers }) => answers)
    return openBlanks(templates, { today: TODAY, charges }).map(({ blank }) => blank.fact.id)
  }
  test('is asked about in full where the rules stopped before', () => {
    const older = said({ olderPriorConviction: 'yes' })
    expect(asks(CLEAN, older, ['sameCaseOtherOffenses'])).toEqual(['sameCaseOtherOffenses', 'otherConvictions'])
  })
  test.each(['olderPriorConviction', 'sameCaseOtherOffenses'])('never stands as printed where %s is yes', (fact) => {
    const blocks = ids(motionOf(made(CLEAN, said({ [fact]: 'yes', otherConvictions: 'OUI, Portland, 1999' }))))
    expect(blocks).toEqual(expect.arrayContaining(['noneSince', 'noneDeferred', 'others']))
    expect(blocks).not.toContain('noOthers')
  })
  test('never stands as printed after a later conviction that can be sealed too', () => {
    const later = said({
      laterConviction: 'yes',
      laterConvictionType: 'eligible',
      laterConvictionDate: '2014-01-01',
      laterSentenceEndDate: '2015-01-01',
      otherConvictions: 'Theft, Class E, Portland, 2014',
    })
    expect(ids(motionOf(made(CLEAN, later)))).toEqual(expect.arrayContaining(['noneSince', 'others']))
  })
  test.each([
    ['laterConviction', 'sinceOpen'],
    ['laterDeferredDismissal', 'deferredOpen'],
    ['olderPriorConviction', 'olderOpen'],
    ['sameCaseOtherOffenses', 'sameCaseOpen'],
    ['otherJurisdictionConviction', 'elsewhereOpen'],
    ['pendingCharges', 'pendingOpen'],
    ['owesFines', 'finePaid'],
  ])('what is not known about %s is left to write in, and said in the guide', (fact, block) => {
    const packet = made(CLEAN, said({ [fact]: 'unknown' }))
    expect(ids(motionOf(packet))).toContain(block)
    expect(packet.open).toContain(fact)
  })
})

test('every district attorney can be reached', () => {
  const offices = papers.flatMap((template) => template.offices ?? []).map(({ office }) => office)
  expect(new Set([...offices, 'me-ag'])).toEqual(new Set(directory.prosecutors.map(({ id }) => id)))
})
