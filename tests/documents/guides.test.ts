import { describe, expect, test } from 'vitest'
import { GUIDE } from '../../src/documents/formats'
import { guidePaper } from '../../src/documents/guide-paper'
import type { Laid } from '../../src/documents/layout/pages'
import type { Line } from '../../src/documents/paper'
import { printedTitle } from '../../src/documents/signers'
import { type Made, packetsFor, people } from './everybody'

// Guides speak of the papers as they are: by the titles printed on them, with who signs, in whole sentences.

const squeezed = (text: string) => text.replace(/\s/g, '')
const printed = ({ pages }: Laid) =>
  squeezed(
    pages
      .flat()
      .map((mark) => (mark.kind === 'text' ? mark.text : ''))
      .join(''),
  )
const entriesOf = ({ assembled: { guide } }: Made, section: string) =>
  guide?.sections.find(({ id }) => id === section)?.entries ?? []

describe.each(['en', 'es'])('in %s', (language) => {
  describe.each(people)('the guides of %s', async (name) => {
    const made = await packetsFor(name, language)
    test('name each paper by the title printed on it, in the order of the packet', () => {
      expect(made.length).toBeGreaterThan(0)
      for (const each of made) {
        const titles = each.assembled.sheets.map(({ paper }) => printedTitle(paper))
        expect(entriesOf(each, 'papers').map(({ text }) => text)).toEqual(
          titles.map((title, place) => `${place + 1}. ${title}`),
        )
        each.assembled.sheets.forEach(({ laid }, place) => {
          expect(printed(laid)).toContain(squeezed(titles[place] ?? ''))
        })
      }
    })
    test('say who signs each paper, and that an order is for the judge', () => {
      for (const each of made)
        each.assembled.sheets.forEach(({ paper }, place) => {
          const more = entriesOf(each, 'papers')[place]?.more ?? ''
          const by = (who: string) => paper.blocks.some((block) => block.kind === 'signature' && block.by === who)
          const says = (...keys: readonly string[]) =>
            keys.some((key) => more.includes((each.say(`guide.who.${key}`) ?? '?').split('{')[0]?.trim() ?? '?'))
          expect(by('petitioner')).toBe(says('youPage', 'youPages', 'judgeAndYouPage', 'judgeAndYouPages'))
          expect(by('judge')).toBe(says('judge', 'judgeAndYouPage', 'judgeAndYouPages'))
          expect(by('office') || by('clerk')).toBe(says('office'))
          expect(paper.blocks.some(({ kind }) => kind === 'signature')).toBe(!says('nobody'))
        })
    })
    test('end every step as a sentence', () => {
      const texts = made.flatMap(({ assembled: { guide } }) =>
        (guide?.sections ?? []).flatMap(({ id, entries }) =>
          id === 'help' ? [] : entries.flatMap(({ text, more }) => [...(id === 'papers' ? [] : [text]), more ?? '.']),
        ),
      )
      expect(texts.filter((text) => !/[.!?][”"»)]?$/.test(text) || /\.\.|\{\{/.test(text))).toEqual([])
    })
    test('tell a note on the court once, and say where it is in English', () => {
      for (const { assembled, packet } of made) {
        const { guide } = assembled
        const note = packet.filling.named['court.note']?.replace(/\.$/, '')
        if (!guide || !note) continue
        const told = guidePaper(guide, GUIDE).blocks.flatMap((block) =>
          'text' in block && block.text?.some((span) => String(span).includes(note)) ? [block.text.join('')] : [],
        )
        expect(told.length).toBeLessThan(2)
        if (language === 'es') expect(told.every((text) => text.includes('en inglés'))).toBe(true)
      }
    })
    test('leave a line for the phone and the hours of each office that a step names', () => {
      for (const each of made) {
        const { guide } = each.assembled
        if (!guide) continue
        const steps = JSON.stringify(guide.sections)
        const { named } = each.packet.filling
        const lines = guidePaper(guide, GUIDE).blocks.filter(({ id }) => id.startsWith('office-'))
        for (const office of [named['court.called'], named['prosecutor.office']])
          if (office && steps.includes(office)) {
            const found = lines.flatMap((block) =>
              block.kind === 'paragraph' && says(block.text, office) ? [block.text] : [],
            )
            expect(found.length).toBe(1)
            expect(found.flat().filter((span) => typeof span !== 'string').length).toBeGreaterThan(0)
          }
      }
    })
  })
})

const says = (line: Line, text: string) => String(line[0]).startsWith(`${text}.`)
