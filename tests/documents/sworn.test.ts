import { describe, expect, test } from 'vitest'
import { entriesFor, mirrorOf } from '../../src/documents/official/entries'
import type { Line, Paper, PaperBlock } from '../../src/documents/paper'
import type { PaperTemplate } from '../../src/documents/template'
import { loadJurisdiction } from '../../src/jurisdictions'
import { type Answers, answerTo, type Fact, known } from '../../src/rules/fact'
import { factsOf } from '../../src/rules/outlook'
import { type Change, type Made, packetsFor, people } from './everybody'

// What a person signs or swears to, in every packet: nothing that they did not say, and nothing that is not so.

const words = (line: Line) => line.map((span) => (typeof span === 'string' ? span : '____')).join('')
const said = (block: PaperBlock): string =>
  'text' in block && block.text ? words(block.text) : block.kind === 'lines' ? block.lines.map(words).join(' ') : ''
const openIn = (block: PaperBlock): readonly string[] =>
  'text' in block && block.text
    ? block.text.flatMap((span) => (typeof span !== 'string' && 'line' in span && span.fact ? [span.fact] : []))
    : []
const templateOf = ({ packet }: Made, { template }: Paper) =>
  packet.templates.find(
    (each): each is PaperTemplate =>
      each.kind !== 'guide' && (each.id === template || template.startsWith(`${each.id}-`)),
  )
const isOath = (block: PaperBlock) => block.kind === 'signature' && /perjury/.test(said(block))

/** Nothing that only the papers ask is known. */
const unsureOfAll: Change = (charges, facts) => {
  const asked = facts.filter(({ scope, kind }) => scope !== 'person' && kind !== 'text')
  const unsure = (fact: Fact, answers: Answers) => known(answers, fact.id) !== undefined && !DECIDES.test(fact.id)
  return charges.map((answers) => ({
    ...answers,
    ...Object.fromEntries(asked.filter((fact) => unsure(fact, answers)).map((fact) => [fact.id, 'unsure'] as const)),
  }))
}
/** Without these the law gives no path at all. */
const DECIDES = /^(offense|court|recordType|courtLevel|disposition|caseOutcome|recordShows|county)$/

describe.each([
  ['as it is', undefined],
  ['when nothing is known', unsureOfAll],
] as const)('%s', (how, change) => {
  describe.each(people)('%s', async (name) => {
    const made = await packetsFor(name, 'en', change)

    test('swears to no box of which everything is unknown', () => {
      if (how === 'as it is') expect(made.length).toBeGreaterThan(0)
      for (const each of made)
        for (const { paper } of each.assembled.sheets)
          for (const block of paper.blocks) {
            if (block.kind !== 'tick' || !block.ticked || !block.confirm) continue
            const drafted = templateOf(each, paper)?.blocks.find(({ id }) => id === block.id)
            if (drafted?.kind !== 'tick' || drafted.tick === 'open') continue
            const facts = [...factsOf(drafted.tick)]
            // What the law decided, it decided from answers.
            if (facts.some((fact) => fact.startsWith('verdict.'))) continue
            const known = each.packet.filling.charges.some(({ answers }) =>
              facts.some((fact) => ![undefined, 'unsure'].includes(answerTo(answers, fact) as 'unsure' | undefined)),
            )
            expect(facts.length === 0 || known, `${paper.template} ${block.id}: ${said(block)}`).toBe(true)
          }
    })
    test('is whole statements, no bare yes or no', () => {
      const bare = made.flatMap(({ assembled }) =>
        assembled.sheets.flatMap(({ paper }) =>
          paper.blocks.flatMap((block) =>
            block.confirm && /^(yes|no)\b\W*$/i.test(said(block)) ? [`${paper.template} ${block.id}`] : [],
          ),
        ),
      )
      expect(bare).toEqual([])
    })
    test('is told by the guide of all that is signed and left to write in', () => {
      for (const each of made) {
        const signed = each.assembled.sheets.flatMap(({ paper }) =>
          paper.blocks.flatMap((block) => (block.confirm ? openIn(block) : [])),
        )
        const steps = JSON.stringify(each.assembled.guide?.sections.find(({ id }) => id === 'do')?.entries ?? [])
        const untold = [...new Set(signed)].filter(
          (fact) => !steps.includes(each.say(`fact.${fact}.short`) ?? each.say(`guide.place.${fact}`) ?? '?'),
        )
        expect(untold, each.path).toEqual([])
      }
    })
    test('puts what belongs to a box under the box, and swears to it only with the box', () => {
      for (const { assembled } of made)
        for (const { paper } of assembled.sheets.filter((sheet) => sheet.paper.blocks.some(isOath))) {
          paper.blocks.forEach((block, place) => {
            if (block.kind !== 'tick' || block.ticked) return
            const after = paper.blocks.slice(place + 1)
            const end = after.findIndex((next) => next.kind !== 'paragraph' || !/^[•–]$/.test(next.number ?? ''))
            for (const point of after.slice(0, end)) {
              if (point.kind !== 'paragraph') continue
              const what = `${paper.template} ${point.id}`
              expect([what, point.level > block.level]).toEqual([what, true])
            }
          })
        }
    })
    test('says of no agency that it is an attorney', () => {
      for (const each of made)
        for (const { paper } of each.assembled.sheets) {
          const template = templateOf(each, paper)
          const served = template?.blocks.some((block) => block.kind === 'signature' && block.by === 'server')
          if (!served || JSON.stringify(template).includes('{{prosecutor.office}}')) continue
          expect(paper.blocks.map(said).filter((text) => /attorney|prosecutor/i.test(text))).toEqual([])
        }
    })
  })
})

describe('California, deferred entry of judgment', () => {
  const proof =
    (value: string): Change =>
    (charges) =>
      charges.map((answers) => ({ ...answers, programProof: { value }, programDismissed: 'unsure' as const }))
  const guideOf = (made: readonly Made[]) =>
    made.flatMap(
      ({ assembled }) => assembled.guide?.sections.flatMap(({ entries }) => entries.map(({ id }) => id)) ?? [],
    )

  test.each([
    ['own_word', 'caProgramOwnWord'],
    ['history', 'caProgramAttach'],
  ])('what is sworn with %s is said in the guide, with the day it needs', async (value, step) => {
    const made = await packetsFor('ca-pc1203-43', 'en', proof(value))
    expect(guideOf(made)).toContain(step)
    expect(made.flatMap(({ assembled }) => assembled.open)).toContain('programDismissed')
    expect(guideOf(made)).toContain('fillIn')
  })
  test.each([
    ['ca-pc1203-4', ['caClosedSay', 'caDismissedSay', 'caLimitDismissal', 'caServiceNotice']],
    ['ca-pc1203-4a', ['caClosedSay', 'caAskSay', 'caLimitDismissal']],
    ['ca-pc1203-41', ['caClosedSay', 'caDismissedSay', 'caLimitDismissal']],
    ['ca-pc1203-43', ['caAskSay', 'caProgramSay']],
  ])('the guide of %s says only what CR-181 says of it', async (path, has) => {
    const ids = guideOf(await packetsFor(path, 'en'))
    const all = ['caClosedSay', 'caDismissedSay', 'caAskSay', 'caProgramSay', 'caLimitDismissal', 'caServiceNotice']
    expect(all.filter((id) => ids.includes(id))).toEqual(all.filter((id) => has.includes(id)))
  })
})

test('Vermont: each stipulation and order names the section of its own path', async () => {
  for (const [name, section] of [
    ['vt-seal-18-21', '§ 7609'],
    ['vt-seal-felony', '§ 7602'],
    ['vt-seal-nonconviction', '§ 7603'],
    ['vt-expunge-no-longer-crime', '§ 7602'],
  ] as const) {
    const agreed: Change = (charges) => charges.map((answers) => ({ ...answers, prosecutorAgrees: { value: 'yes' } }))
    const found = (await packetsFor(name, 'en', agreed)).filter(({ path }) => path === name)
    const texts = found.flatMap(({ assembled }) =>
      assembled.sheets
        .filter(({ paper }) => /00132/.test(paper.template))
        .flatMap(({ paper }) => paper.blocks.map(said).filter((text) => /under 13 V\.S\.A\./.test(text))),
    )
    expect(texts.length, name).toBe(2)
    for (const text of texts) expect(text).toContain(`13 V.S.A. ${section}`)
  }
})

test('Massachusetts: no count without a dismissal stands on the filled TC0057', async () => {
  const { official } = await loadJurisdiction('ma')
  const form = (await official?.())?.find(({ id }) => id === 'tc0057')
  if (!form) throw new Error('no TC0057')
  for (const { packet } of await packetsFor('ma-100c-seal-nonconviction', 'en')) {
    const mirror = mirrorOf(form, packet.templates, packet.filling)
    if (!mirror) continue
    const { entries } = entriesFor(form, mirror, packet.filling)
    const lines = entries.flatMap((entry) => ('text' in entry && entry.item ? [entry.text] : []))
    expect(lines.join()).toContain('conspiracy')
    expect(lines.join()).not.toContain('trafficking')
  }
})
