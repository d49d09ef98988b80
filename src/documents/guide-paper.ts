import type { Guide, GuideEntry } from './guide'
import type { Paper, PaperBlock } from './paper'
import type { Format } from './template'

/** The guide as a paper, with boxes before what there is to do. */
export function guidePaper(guide: Guide, format: Format): Paper {
  return {
    template: guide.template,
    kind: 'guide',
    title: guide.title,
    language: guide.language,
    format,
    blocks: guide.sections.flatMap(({ id, title, entries }): readonly PaperBlock[] => [
      { id: `section-${id}`, kind: 'heading', text: [title] },
      ...entries
        .filter((each) => !saidBelow(each, guide.offices))
        .map((each): PaperBlock => {
          const text = [`${ended(each.text, id)}${each.more ? ` ${each.more}` : ''}`]
          return id === 'do'
            ? { id: each.id, kind: 'tick', text, ticked: false, level: 0 }
            : { id: each.id, kind: 'paragraph', level: 0, text, ...(id !== 'papers' && { number: '–' }) }
        }),
      ...(id === 'do' ? officeBlocks(guide.offices) : []),
    ]),
  }
}

/** A note with a phone stands on the line of its office; no step tells it too. */
const saidBelow = ({ text }: GuideEntry, { all }: Guide['offices']): boolean =>
  all.some(({ known }) => known !== undefined && text.includes(known.note.replace(/\.$/, '')))

/** A title and a name of an office are no sentences of their own. */
const ended = (text: string, section: string): string => (section === 'papers' ? `${text}.` : text)

/** A line for each office, to write its phone and hours on. */
function officeBlocks({ title, phone, hours, all }: Guide['offices']): readonly PaperBlock[] {
  if (all.length === 0) return []
  return [
    { id: 'section-offices', kind: 'heading', text: [title] },
    ...all.map(({ id, name, known }): PaperBlock => {
      const text = known
        ? [`${name}. ${known.told} ${hours}\u00a0`, { line: 1.6 }]
        : [`${name}. ${phone}\u00a0`, { line: 1.4 }, ` ${hours}\u00a0`, { line: 1.6 }]
      return { id: `office-${id}`, kind: 'paragraph', number: '–', level: 0, text }
    }),
  ]
}
