import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../src/documents/assemble'
import type { Mark } from '../../src/documents/layout/mark'
import { measure } from '../../src/documents/layout/measure'
import { layOut } from '../../src/documents/layout/pages'
import { openPlaces, type PaperBlock } from '../../src/documents/paper'
import { draw } from '../../src/documents/pdf/draw'
import { pagesToSign } from '../../src/documents/signers'
import { loadJurisdiction } from '../../src/jurisdictions'
import { forSale, herCase, maria, packets, possession } from './california'
import { answers, fonts, packet, sayIn } from './packets'
import { readPdf, textOfPdf } from './read-pdf'

const APPLICATION = 'ca-prop64-application'
const ticks = (blocks: readonly PaperBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'tick' && block.ticked ? [block.id] : []))
const sheetOf = (sheets: readonly Sheet[], id: string) => sheets.find(({ laid }) => laid.template === id)
const asks = (sheets: readonly Sheet[]) =>
  sheetOf(sheets, 'ca-prop64-facts')?.paper.blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.id.startsWith('ask') ? block.text : [],
  )
const grid = (y: number) => Math.abs(((y - 42) % 12) - 0) < 0.05 || Math.abs(((y - 42) % 12) - 12) < 0.05
const EXTREME = {
  ...maria,
  fullName: `Nguyễn Thị Hồng Łukasz José Núñez-O'Brien ${'Wolfeschlegelsteinhausen'.repeat(2)}`.slice(0, 100),
  street: 'W'.repeat(100),
  city: 'San Buenaventura of the Very Long and Winding Road by the Sea',
  email: `${'m'.repeat(60)}@${'w'.repeat(30)}.example`,
}

/** Texts that stand on each other. */
const overlaps = (marks: readonly Mark[]) => {
  const texts = marks.flatMap((mark) =>
    mark.kind === 'text' ? [{ ...mark, end: mark.x + measure(mark.text, mark.face, mark.size) }] : [],
  )
  return texts.flatMap((a, place) =>
    texts
      .slice(place + 1)
      .filter((b) => Math.abs(a.y - b.y) < 9 && a.x < b.end - 0.5 && b.x < a.end - 0.5)
      .map((b) => [a.text, b.text]),
  )
}

describe('what the papers of California say', () => {
  test('the application lists every count, ticks what the form asks, and waives nothing by itself', async () => {
    const { sheets } = await packet('ca', APPLICATION, packets[APPLICATION])
    expect(sheets.map(({ laid }) => laid.template)).toEqual(['ca-cr-400', 'ca-prop64-facts', 'ca-cr-403', 'ca-cr-401'])
    const application = sheetOf(sheets, 'ca-cr-400')?.paper
    expect(ticks(application?.blocks ?? [])).toEqual(['kindApplication', 'possession', 'forSale', 'application'])
    expect(application?.blocks.find(({ id }) => id === 'counts')).toMatchObject({
      rows: [
        [['HSC 11357(b)'], ['Misdemeanor']],
        [['HSC 11359'], ['Felony']],
      ],
    })
    expect(ticks(sheetOf(sheets, 'ca-cr-403')?.paper.blocks ?? [])).toEqual(['kindApplication'])
    expect(ticks(sheetOf(sheets, 'ca-cr-401')?.paper.blocks ?? [])).toEqual([])
  })
  test('the petition of a person still serving asks for a new sentence', async () => {
    const { sheets } = await packet('ca', 'ca-prop64-petition', packets['ca-prop64-petition'])
    expect(ticks(sheetOf(sheets, 'ca-cr-400')?.paper.blocks ?? [])).toEqual(['kindPetition', 'possession', 'petition'])
  })
  test('each waiver is ticked only where the person turned it on', async () => {
    const waived = answers({
      ...maria,
      ...herCase,
      ...possession,
      waiveOriginalJudge: 'yes',
      waiveAppearance: 'unknown',
    })
    const { sheets } = await packet('ca', APPLICATION, [waived])
    expect(ticks(sheetOf(sheets, 'ca-cr-400')?.paper.blocks ?? [])).toContain('judge')
    expect(ticks(sheetOf(sheets, 'ca-cr-400')?.paper.blocks ?? [])).not.toContain('appearance')
  })
  test.each(['yes', 'unknown'])(
    'a person who may not be a citizen (%s) swears to no facts, and no paper says why',
    async (citizenshipConcern) => {
      const charge = answers({ ...maria, ...herCase, ...possession, citizenshipConcern, attachFacts: 'yes' })
      const { sheets } = await packet('ca', APPLICATION, [charge])
      expect(sheets.map(({ laid }) => laid.template)).toEqual(['ca-cr-400', 'ca-cr-403', 'ca-cr-401'])
      expect(JSON.stringify(sheets.map(({ paper }) => paper))).not.toMatch(/citizen|immigra/i)
    },
  )
  test('the declaration has only what the person said', async () => {
    const { sheets } = await packet('ca', APPLICATION, packets[APPLICATION])
    const said = sheetOf(sheets, 'ca-prop64-facts')?.paper.blocks.filter(({ kind }) => kind === 'paragraph')
    expect(said?.map((block) => (block.kind === 'paragraph' ? block.text : []))).toEqual([
      ['My name is María José Núñez-O’Brien. I am the petitioner/applicant in this case.'],
      ['On March 4, 2006, the date of the offense charged under HSC 11357(b), I was 24 years old.'],
      ['On March 4, 2006, the date of the offense charged under HSC 11359, I was 24 years old.'],
      ['The offense charged under HSC 11357(b) concerned 20 grams of marijuana.'],
      ['I ask the court to dismiss the conviction under HSC 11357(b) as legally invalid and to seal the record of it.'],
      ['I ask the court to redesignate the conviction under HSC 11359 as a misdemeanor.'],
    ])
  })
  test.each([
    [
      'hash of 5 g at 19, a felony',
      { ageAtOffense: 19, offenseLevel: 'felony', concentrateGrams: 5 },
      'an infraction or, in the alternative, as a misdemeanor.',
    ],
    [
      'the same, level not known',
      { ageAtOffense: 19, offenseLevel: 'unknown', concentrateGrams: 5 },
      'an infraction or, in the alternative, as a misdemeanor.',
    ],
    [
      'the same, a misdemeanor',
      { ageAtOffense: 19, offenseLevel: 'misdemeanor', concentrateGrams: 5 },
      'an infraction.',
    ],
    [
      'hash of 4 g at 19, a felony',
      { ageAtOffense: 19, offenseLevel: 'felony', concentrateGrams: 4 },
      'an infraction.',
    ],
  ])('nothing is asked to be lowered to what it is: %s', async (_, facts, asked) => {
    const hash = {
      ...possession,
      offense: 'ca-11357a',
      substance: 'concentrate',
      birthDate: 'unknown',
      attachFacts: 'yes',
    }
    const { sheets } = await packet('ca', APPLICATION, [answers({ ...maria, ...herCase, ...hash, ...facts })])
    expect(asks(sheets)).toEqual([`I ask the court to redesignate the conviction under HSC 11357(a) as ${asked}`])
  })
  test.each([
    ['felony', 'to seal the record of it or, in the alternative, to redesignate it as a misdemeanor or an infraction.'],
    ['misdemeanor', 'to seal the record of it or, in the alternative, to redesignate it as an infraction.'],
    ['infraction', 'to seal the record of it.'],
  ])('plants not known, a %s: what is asked in the alternative is below it', async (offenseLevel, asked) => {
    const grow = { ...possession, offense: 'ca-11358', plantCount: 'unknown', offenseLevel, attachFacts: 'yes' }
    const { sheets } = await packet('ca', APPLICATION, [answers({ ...maria, ...herCase, ...grow })])
    expect(asks(sheets)).toEqual([
      `I ask the court to dismiss the conviction under HSC 11358 as legally invalid and ${asked}`,
    ])
  })
  test('a letter about a misdemeanor 11360 says what it rests on', async () => {
    const arrest = {
      ...packets['ca-pc851-91'][0],
      ...answers({ offense: 'ca-11360-unspecified', offenseLevel: 'misdemeanor' }),
    }
    const { sheets } = await packet('ca', 'ca-11361-5-destruction', [arrest])
    const said = sheetOf(sheets, 'ca-destruction-court')?.paper.blocks.map(({ id }) => id)
    expect(said).toEqual(expect.arrayContaining(['label', 'labelOld', 'lawLabel']))
    expect(said).not.toContain('law')
  })
  test('with probation in another case nobody signs for an upright life', async () => {
    const charge = {
      ...packets['ca-pc1203-4a'][0],
      ...answers({ onProbationOrServingOther: 'yes', servingOther: 'no' }),
    }
    const { sheets } = await packet('ca', 'ca-pc1203-4a', [charge])
    expect(ticks(sheetOf(sheets, 'ca-cr-180')?.paper.blocks ?? [])).toEqual(['noProbation', 'noProbationJustice'])
  })
  test('who does not know how the program ended signs nothing about it', async () => {
    const charge = { ...packets['ca-pc1203-43'][0], ...answers({ deferredEntryOutcome: 'unknown' }) }
    const { sheets, guide } = await packet('ca', 'ca-pc1203-43', [charge])
    expect(ticks(sheetOf(sheets, 'ca-cr-180')?.paper.blocks ?? [])).toEqual([])
    expect(JSON.stringify(guide)).toContain('Tick item 7 only if')
  })
  test.each([
    ['felony', 'yes', 'Los Angeles County District Attorney'],
    ['misdemeanor', 'no', 'Los Angeles County District Attorney'],
    ['misdemeanor', 'yes', 'Long Beach City Prosecutor'],
  ])('a %s, brought by a city: %s, is served on the %s', async (offenseLevel, cityFiled, office) => {
    const charge = answers({
      ...maria,
      ...herCase,
      ...(offenseLevel === 'felony' ? forSale : possession),
      cityFiled,
      prosecutorCity: 'Long Beach',
    })
    const { sheets } = await packet('ca', APPLICATION, [charge])
    expect(JSON.stringify(sheetOf(sheets, 'ca-cr-401')?.paper.blocks.find(({ id }) => id === 'office'))).toContain(
      office,
    )
  })
  test('who brought the case is left open where the person does not know', async () => {
    const { sheets, guide } = await packet('ca', APPLICATION, [
      answers({ ...maria, ...herCase, ...possession, cityFiled: 'unknown' }),
    ])
    expect(sheets.flatMap(({ paper }) => openPlaces(paper))).toContain('prosecutor.office')
    expect(JSON.stringify(guide)).toContain('the office that prosecuted you')
  })
  test('every prosecutor of the state can be reached, and every office exists', async () => {
    const { directory, papers } = await loadJurisdiction('ca')
    const offices = (await papers()).flatMap((template) => template.offices ?? [])
    const ids = new Set((await directory()).prosecutors.map(({ id }) => id))
    expect(new Set(offices.map(({ office }) => office))).toEqual(ids)
  })
  test.each([
    ['ca-pc1203-4', ['probation', 'fulfilled']],
    ['ca-pc1203-4a', ['noProbation', 'upright']],
    ['ca-pc1203-41', ['prison', 'statePrison']],
    ['ca-pc1203-43', ['program', 'ownWord', 'historyNotAttached']],
  ] as const)('the petition for dismissal of %s ticks its item alone', async (path, ticked) => {
    const { sheets } = await packet('ca', path, packets[path])
    expect(ticks(sheetOf(sheets, 'ca-cr-180')?.paper.blocks ?? [])).toEqual(ticked)
  })
  test('every blank that a text names is among the needs of its paper, or a name', async () => {
    const { papers } = await loadJurisdiction('ca')
    const names = /^(short|line|long|box|filer|defendant|court\.\w+|prosecutor\.\w+|offense\.(section|place))$/
    for (const template of await papers()) {
      const needed = template.needs.map(({ fact }) => fact.id)
      const named = [...JSON.stringify(template).matchAll(/\{\{([\w.]+)\}\}/g)].map((match) => match[1] ?? '')
      expect(
        named.filter((name) => !names.test(name) && !needed.includes(name)),
        template.id,
      ).toEqual([])
    }
  })
  test('the templates are plain data with unique ids, and every path finds its papers', async () => {
    const { rules, papers } = await loadJurisdiction('ca')
    const templates = await papers()
    expect(JSON.parse(JSON.stringify(templates))).toEqual(templates)
    const ids = templates.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const template of templates) {
      if (template.kind === 'guide') continue
      const blocks = template.blocks.map(({ id }) => id)
      expect(new Set(blocks).size, template.id).toBe(blocks.length)
    }
    expect(rules.paths.flatMap((path) => path.papers.filter((id) => !ids.includes(id)))).toEqual([])
    expect(ids.filter((id) => !rules.paths.some((path) => path.papers.includes(id)))).toEqual([])
  })
})

describe.each(Object.entries(packets))('the drawn papers of %s', (path, charges) => {
  test('say what the plain data says, and nothing by accident', async () => {
    const { sheets, guideLaid } = await packet('ca', path, charges)
    const laid = [...sheets.map((sheet) => sheet.laid), ...(guideLaid ? [guideLaid] : [])]
    const pdf = await readPdf(await draw(laid, 'Court papers', fonts))
    expect(pdf.pages).toHaveLength(laid.flatMap(({ pages }) => pages).length)
    expect(pdf.info).toEqual({ title: 'Court papers', author: 'Prepared by the petitioner', language: 'en' })
    const text = textOfPdf(pdf)
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\{|\}\}/)
    expect(text).toContain('María José Núñez-O’Brien')
    const printed = laid.flatMap(({ pages }) =>
      pages.flatMap((marks) =>
        marks.flatMap((mark) => (mark.kind === 'text' ? mark.text.replaceAll('\u00a0', ' ') : [])),
      ),
    )
    for (const piece of printed) expect(text).toContain(piece.trim().replace(/ +/g, ' '))
  })
  test('sign where they say, and the guide has at most two pages', async () => {
    const { sheets, guide, guideLaid } = await packet('ca', path, charges)
    expect(sheets.flatMap(({ laid }) => pagesToSign(laid)).length).toBeGreaterThan(0)
    expect(guideLaid?.pages.length).toBeLessThanOrEqual(2)
    expect(guide?.sections.map(({ id }) => id)).toEqual(['papers', 'do', 'next', 'say', 'limits', 'check', 'help'])
  })
  test('every body line stands on its numbered line', async () => {
    const { sheets } = await packet('ca', path, charges)
    for (const { laid, paper } of sheets.filter((sheet) => sheet.paper.format.numberedLines)) {
      const { pages } = await readPdf(await draw([laid], laid.title, fonts))
      for (const runs of pages) {
        const numbers = runs.filter(({ x }) => x < 100)
        expect(
          numbers.map(({ text }) => text),
          paper.template,
        ).toEqual(Array.from({ length: 28 }, (_, line) => String(line + 1)))
        for (const [line, { y }] of numbers.entries()) expect(y).toBeCloseTo(42 + 24 * (line + 1), 1)
        const body = runs.filter(({ x, y }) => x >= 100 && y < 716)
        expect(body.filter(({ y }) => !grid(y)).map(({ text }) => text)).toEqual([])
        // The text of a tick is not seen, and no larger than its box.
        expect(body.filter(({ text, size }) => size < 12 && !/^\[[X ]\]$/.test(text))).toEqual([])
      }
    }
  })
})

describe('the pleading page', () => {
  test('has its first page as rule 2.111 wants it', async () => {
    const { sheets } = await packet('ca', APPLICATION, packets[APPLICATION])
    const [first] = (await readPdf(await draw([sheetOf(sheets, 'ca-cr-400')?.laid ?? expect.fail()], 'x', fonts))).pages
    const at = (line: number) => 42 + 24 * line
    const find = (text: string) => first?.find((run) => run.text.includes(text))
    expect(find('María')?.y).toBeCloseTo(at(1), 1)
    expect(first?.filter(({ x, y }) => x + 1 > 306 && y <= at(7))).toEqual([])
    expect(find('SUPERIOR COURT')?.y).toBeCloseTo(at(8), 1)
    expect(find('PEOPLE OF THE STATE')?.y).toBeCloseTo(at(11), 1)
    expect(find('Case No. BA123456')?.y).toBeCloseTo(at(11), 1)
    expect(find('In the form of CR-400 (Rev. January 1, 2024)')?.size).toBeGreaterThanOrEqual(10)
  })
  test.each([1, 5])(
    'holds the longest answers within its margins, with %i charges and nothing left over',
    async (count) => {
      const one = {
        ...EXTREME,
        ...herCase,
        caseNumber: 'W'.repeat(40),
        nameInCase: EXTREME.fullName.split('').reverse().join(''),
        ...possession,
        attachFacts: 'yes',
      }
      const { phone: _phone, ...rest } = one
      const charges = Array.from({ length: count }, () => answers({ ...rest, phone: '', zip: '' }))
      const { sheets } = await packet('ca', APPLICATION, charges)
      for (const { laid } of sheets) {
        for (const mark of laid.pages.flat()) {
          if (mark.kind === 'text') {
            expect(mark.x + measure(mark.text, mark.face, mark.size), mark.text).toBeLessThanOrEqual(612 - 36)
            if (!/^\d+$/.test(mark.text)) expect(mark.x).toBeGreaterThanOrEqual(108)
            expect(mark.y).toBeLessThan(792 - 18)
          }
        }
      }
      for (const { laid } of sheets) for (const marks of laid.pages) expect(overlaps(marks)).toEqual([])
      const text = textOfPdf(
        await readPdf(
          await draw(
            sheets.map(({ laid }) => laid),
            'x',
            fonts,
          ),
        ),
      )
      expect(text.replaceAll(' ', '')).toContain(EXTREME.fullName.replaceAll(' ', ''))
    },
  )
  test('shows letters as wide as they were measured', async () => {
    const { sheets } = await packet('ca', APPLICATION, [answers({ ...EXTREME, ...herCase, ...possession })])
    const laid = sheets[0]?.laid ?? expect.fail()
    const { pages } = await readPdf(await draw([laid], 'x', fonts))
    for (const run of pages.flat().filter(({ text }) => /\D/.test(text))) {
      const mark = laid.pages.flat().find((each) => each.kind === 'text' && each.text === run.text)
      if (mark?.kind === 'text') expect(run.width).toBeCloseTo(measure(mark.text, mark.face, mark.size), 0)
    }
  })
  test('is drawn fast: ten pages under three seconds', async () => {
    const { sheets } = await packet('ca', APPLICATION, packets[APPLICATION])
    const laid = [...sheets, ...sheets].map((sheet) => sheet.laid)
    const start = performance.now()
    await draw(laid, 'x', fonts)
    expect(laid.flatMap(({ pages }) => pages).length).toBeGreaterThan(10)
    expect(performance.now() - start).toBeLessThan(3000)
  })
  test('embeds its fonts, only as much of them as it prints', async () => {
    const { sheets } = await packet('ca', APPLICATION, packets[APPLICATION])
    const file = Buffer.from(
      await draw(
        sheets.map(({ laid }) => laid),
        'x',
        fonts,
      ),
    ).toString('latin1')
    expect(file.match(/\/FontFile2/g)).toHaveLength(2)
    expect([...file.matchAll(/\/BaseFont \/(\S+)/g)].every((match) => /^[A-Z]{6}\+Tinos/.test(match[1] ?? ''))).toBe(
      true,
    )
    expect(file.length).toBeLessThan(120_000)
  })
})

describe.each(['en', 'es'])('the words of California in %s', (language) => {
  test.each(Object.entries(packets))('%s can be read whole, in its own words, and printed', async (path, charges) => {
    const { sheets, guide } = await packet('ca', path, charges, language)
    const pdf = await readPdf(
      await draw(
        sheets.map(({ reading }) => layOut(reading)),
        'x',
        fonts,
      ),
    )
    expect(
      pdf.pages.every((runs) =>
        runs.some(
          ({ text }) =>
            text ===
            (language === 'es' ? 'SOLO PARA LEER. NO PRESENTAR A LA CORTE.' : 'FOR READING ONLY. DO NOT FILE.'),
        ),
      ),
    ).toBe(true)
    expect(textOfPdf(pdf)).not.toMatch(/undefined|null|NaN|\[object|\{\{/)
    for (const { paper, reading } of sheets) {
      const untold = paper.blocks.filter((block, place) => {
        const other = reading.blocks[place]
        return (
          block.kind !== 'lines' &&
          block.kind !== 'room' &&
          other !== undefined &&
          'text' in block &&
          'text' in other &&
          language === 'es' &&
          JSON.stringify(block.text) === JSON.stringify(other.text) &&
          /[a-z]{4}/.test(JSON.stringify(block.text))
        )
      })
      expect(untold.map(({ id }) => `${paper.template} ${id}`)).toEqual([])
    }
    expect(JSON.stringify(guide)).not.toContain('{{')
  })
  test('every block of every paper has its words', async () => {
    const { papers } = await loadJurisdiction('ca')
    const say = sayIn(language, 'ca')
    const missing = (await papers()).flatMap((template) => {
      if (template.kind === 'guide')
        return Object.values(template.sections)
          .flat()
          .filter(({ id }) => !say(`guide.${id}`))
          .map(({ id }) => `guide.${id}`)
      const has = (key: string) => say(`paper.${template.id}.${key}`) ?? say(`paper.${template.words}.${key}`)
      const keys = template.blocks.flatMap((block) => {
        if (block.kind === 'lines' || block.kind === 'room') return []
        if (block.kind !== 'signature') return [block.id]
        return block.text === undefined ? [`${block.id}_role`] : [block.id, `${block.id}_role`]
      })
      return ['title', ...keys].filter((key) => !has(key)).map((key) => `paper.${template.id}.${key}`)
    })
    expect(missing).toEqual([])
  })
})
