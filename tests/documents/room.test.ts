import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/documents/layout/pages'
import type { Line, PaperBlock } from '../../src/documents/paper'
import { type Change, packetsFor, people } from './everybody'

// Where a hand has to write there is room, in every packet: nothing that a form asks is left as bare paper.

const lines = (block: PaperBlock): readonly Line[] =>
  block.kind === 'table' ? block.rows.flat() : 'text' in block && block.text ? [block.text] : []
const isEmpty = (line: Line) => line.every((span) => typeof span === 'string' && span.trim() === '')
const last = (line: Line) => line.at(-1)

/** What may be left empty is empty, and no address is known. */
const nothing: Change = (charges, facts) =>
  charges.map((answers) => ({
    ...answers,
    court: 'unsure' as const,
    ...Object.fromEntries(
      facts.flatMap((fact) => (fact.kind === 'text' && fact.optional ? [[fact.id, { value: '' }] as const] : [])),
    ),
  }))

describe.each(people)('the papers of %s', async (name) => {
  const made = await packetsFor(name, 'en', nothing)
  test('have a line where a label or a cell asks for what is not there', () => {
    for (const { assembled } of made)
      for (const { paper } of assembled.sheets)
        for (const block of paper.blocks) {
          if (block.kind === 'table')
            expect([paper.template, block.id, block.rows.flat().filter(isEmpty)]).toEqual([
              paper.template,
              block.id,
              [],
            ])
          const [text] = lines(block)
          const end = text && last(text)
          const next = paper.blocks[paper.blocks.indexOf(block) + 1]
          if (block.kind !== 'paragraph' || typeof end !== 'string' || !/:\s+$/.test(end)) continue
          // A label that ends the paragraph leads to what comes next; a space behind it is a place left bare.
          expect(next?.kind, `${paper.template} ${block.id}: ${end}`).not.toBe('paragraph')
        }
  })
  test('have two lines as wide as the paper for an address that is not known', () => {
    for (const { assembled } of made)
      for (const { paper } of assembled.sheets) {
        const all = [...paper.blocks.flatMap(lines), ...(paper.caption ? paper.caption.court : [])]
        for (const line of all) {
          const at = line.findIndex(
            (span) => typeof span !== 'string' && 'line' in span && /address$/i.test(span.fact ?? ''),
          )
          if (at < 0) continue
          const wide = line
            .slice(at, at + 2)
            .filter((span) => typeof span !== 'string' && 'line' in span && span.line >= 6)
          expect(wide.length, paper.template).toBe(2)
        }
      }
  })
  test('have a line for the signature and another for a name that is not printed', () => {
    for (const { assembled } of made)
      for (const { paper } of assembled.sheets)
        for (const block of paper.blocks) {
          if (block.kind !== 'signature' || block.name || block.by === 'judge' || block.by === 'clerk') continue
          const rules = layOut({
            ...paper,
            blocks: [block],
            caption: undefined as never,
            format: { ...paper.format, caption: 'none', footer: 'numbered' },
          })
            .pages.flat()
            .filter((mark) => mark.kind === 'rule' && mark.from[1] === mark.to[1] && mark.from[0] > 250)
          expect(rules.length, `${paper.template} ${block.id}`).toBeGreaterThanOrEqual(2)
        }
  })
})

test('Nevada: a P.O. box is not printed where none is taken, and the guide asks for a street', async () => {
  for (const street of ['P.O. Box 12', 'PO BOX 7', 'Post Office Box 9', 'Box 14', 'Apartado 3']) {
    const boxed: Change = (charges) => charges.map((answers) => ({ ...answers, street: { value: street } }))
    const papers = (await packetsFor('nv-general-seal', 'en', boxed)).flatMap(({ assembled }) => assembled.sheets)
    const request = papers.find(({ paper }) => paper.template === 'nv-dps-006')?.paper
    const block = request?.blocks.find(({ id }) => id === 'street')
    expect(block?.kind === 'paragraph' && block.text).toEqual([
      'Mailing address (no P.O. box): ',
      { line: 2.2, fact: 'home.street' },
    ])
  }
})

test('Alaska: other names stand right behind their label, and a letter to the police has room for its address', async () => {
  const [correct] = await packetsFor('ak-dps-correct', 'en')
  const about = correct?.assembled.sheets[0]?.paper.blocks.flatMap((block) =>
    block.kind === 'lines' ? block.lines : [],
  )
  expect(about).toContainEqual(['Maiden name or other names used:  Soren Akesson'])
  const [letters] = (await packetsFor('ca-11361-5-destruction', 'en')).map(({ assembled }) => assembled.sheets)
  const police = letters?.find(({ paper }) => JSON.stringify(paper).includes('Los Angeles Police Department'))?.paper
  const to = police?.blocks.find(
    (block) => block.kind === 'lines' && JSON.stringify(block).includes('Records Division'),
  )
  expect(to?.kind === 'lines' && to.lines.at(-1)).toEqual([{ line: 8 }, { line: 8 }])
})
