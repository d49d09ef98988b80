import type { Condition } from '../rules/condition'
import { truth } from '../rules/outlook'
import { READING } from './formats'
import type { Line, Paper, PaperBlock } from './paper'
import { inNumber } from './plural'
import type { PaperTemplate, TemplateBlock } from './template'
import { type Charge, type Filling, type Say, type Writing, write } from './values'

type Words = (key: string, otherwise: string) => string
/** One place of the form: its label there, the same in the person's language, and what to write or tick. */
type Row = { readonly label: string; readonly own: string; readonly write: string }
type View = { readonly filling: Filling; readonly writing: Writing; readonly say: Say; readonly words: Words }

const PLACES = /\{\{([\w.]+)\}\}/g
const HAND = /^(line|short|long|box)$/
const LONGEST = 150

/**
 * The official form box by box, in its order, with what to write or tick: for forms that cannot be filled here. The labels
 * are the court's English, beside the person's own language. What the list does not name stays empty.
 */
export function copySheet(template: PaperTemplate, filling: Filling, language: string, say: Say): Paper {
  const words: Words = (key, otherwise) =>
    say(`paper.${template.id}.${key}`) ?? (template.words && say(`paper.${template.words}.${key}`)) ?? otherwise
  const writing: Writing = {
    language: 'en',
    needs: template.needs,
    option: (fact, value) => template.values?.[fact]?.[value] ?? value,
  }
  const view = { filling, writing, say, words }
  const form = template.form ? `${template.form.number} (${template.form.edition})` : template.title
  const banner = say('official.sheet.banner')
  return {
    template: `${template.id}-copy-sheet`,
    kind: 'copy-sheet',
    title: `${say('official.sheet.title') ?? 'Copy sheet'}: ${form}`,
    language,
    format: READING,
    ...(banner && { banner }),
    blocks: [
      { id: 'sheet-title', kind: 'heading', text: [`${form}: ${words('title', template.title)}`] },
      { id: 'sheet-how', kind: 'paragraph', level: 0, text: [say('official.sheet.how') ?? ''] },
      ...tables(template, view, language),
    ],
  }
}

/** A table for what stands between two headings of the form. */
function tables(template: PaperTemplate, view: View, language: string): readonly PaperBlock[] {
  const parts: { heading?: TemplateBlock & { kind: 'heading' }; rows: Row[] }[] = [
    { rows: captionRows(template, view) },
  ]
  for (const block of template.blocks) {
    if (block.kind === 'heading' && holding(block.when, view.filling).length > 0)
      parts.push({ heading: block, rows: [] })
    else parts.at(-1)?.rows.push(...rowsOf(block, view))
  }
  const head = (key: string, otherwise: string): Line => [view.say(`official.sheet.${key}`) ?? otherwise]
  const both = language !== 'en'
  return parts.flatMap(({ heading, rows }, place): readonly PaperBlock[] => {
    const title = heading && view.words(heading.id, heading.text)
    if (rows.length === 0) return []
    return [
      ...(heading
        ? [
            {
              id: `heading-${place}`,
              kind: 'heading',
              text: [labelled(heading.text) + (both && title !== heading.text ? ` / ${labelled(title ?? '')}` : '')],
            } as const,
          ]
        : []),
      {
        id: `rows-${place}`,
        kind: 'table',
        head: [
          head('form', 'On the form'),
          ...(both ? [head('own', 'In plain words')] : []),
          head('write', 'What to write'),
        ],
        rows: rows.map(({ label, own, write }) => [[label], ...(both ? [[own]] : []), [write]]),
        widths: both ? [5, 5, 4] : [6, 5],
      },
    ]
  })
}

function captionRows({ caption }: PaperTemplate, view: View): Row[] {
  if (!caption) return []
  const parties = caption.parties.map((party) => (typeof party === 'string' ? party : party.role))
  return [...caption.filer, ...caption.court, ...parties, caption.number, ...caption.under]
    .filter((text) => text.includes('{{'))
    .map((text) => lineRow(text, view.filling.charges, view))
}

/** A line such as an address has no words of its own in another language; the names of its places do. */
function lineRow(text: string, charges: readonly Charge[], view: View): Row {
  const own = [...text.matchAll(PLACES)].flatMap(([, place = '']) => (HAND.test(place) ? [] : [inOwn(view.say)(place)]))
  return { label: labelled(text), own: own.join(', '), write: valuesIn(text, charges, view) }
}

function rowsOf(block: TemplateBlock, view: View): readonly Row[] {
  const { filling, words, say } = view
  const charges = holding(block.when, filling)
  if (charges.length === 0) return []
  const number = 'number' in block && block.number && !block.number.includes('#') ? `${block.number} ` : ''
  const row = (text: string, own: string, write: string): Row => ({
    label: number + labelled(text),
    own: own === text ? '' : labelled(own, inOwn(say)),
    write,
  })
  switch (block.kind) {
    case 'heading':
      return []
    case 'paragraph': {
      const own = words(block.id, block.text)
      if (block.text.includes('{{')) return [row(block.text, own, valuesIn(block.text, charges, view))]
      return block.confirm ? [row(block.text, own, said(say, 'printed', 'Nothing to write. It must be true.'))] : []
    }
    case 'tick': {
      const own = words(block.id, block.text)
      const { tick } = block
      if (tick === 'open') return [row(block.text, own, said(say, 'later', 'Leave empty for now.'))]
      const ticking = holding(tick, { ...filling, charges })
      if (ticking.length === 0) return [row(block.text, own, said(say, 'empty', 'Leave empty'))]
      const value = block.text.includes('{{') ? valuesIn(block.text, ticking, view) : ''
      return [row(block.text, own, [said(say, 'tick', 'Tick: X'), value].filter(Boolean).join(' – '))]
    }
    case 'charges': {
      const own = words(block.id, block.head.join('|')).split('|').join('; ')
      return charges.map((charge, place) => ({
        label: `${place + 1}: ${block.head.map((text) => labelled(text)).join('; ')}`,
        own,
        write: block.cells.map((cell) => valuesIn(cell, [charge], view)).join('; '),
      }))
    }
    case 'lines':
      return block.lines.filter((line) => line.includes('{{')).map((line) => lineRow(line, charges, view))
    case 'room':
      return [{ label: '________', own: '', write: said(say, 'room', 'Your own words, by hand') }]
    case 'signature': {
      const signs = block.by === 'petitioner'
      const name = signs && block.name ? ` – ${valuesIn(block.name, charges, view)}` : ''
      const what = signs ? said(say, 'sign', 'Sign with a pen') : said(say, 'later', 'Leave empty for now.')
      return [row(block.role, words(`${block.id}_role`, block.role), what + name)]
    }
  }
}

const said = (say: Say, key: string, otherwise: string): string => say(`official.sheet.${key}`) ?? otherwise

/** What goes into the places of a text, one after the other. */
function valuesIn(text: string, charges: readonly Charge[], { filling, writing, say }: View): string {
  const values = [...text.matchAll(PLACES)].map(([place]) => {
    const [span] = write(place, charges, filling, writing)
    if (span === undefined) return said(say, 'empty', 'Leave empty')
    if (typeof span === 'string') return span
    return 'line' in span && span.fact
      ? said(say, 'byHand', 'You did not know. Look it up and write it in.')
      : said(say, 'later', 'Leave empty for now.')
  })
  const empty = said(say, 'empty', 'Leave empty')
  const some = [...new Set(values)].filter((value) => value !== empty)
  return some.length ? some.join('; ') : empty
}

const NAMES: Readonly<Record<string, string>> = {
  fullName: 'name',
  filer: 'name',
  homeState: 'state',
  zip: 'ZIP code',
  phone: 'telephone',
  'court.name': 'court',
  'prosecutor.office': 'office of the prosecutor',
  'offense.section': 'section',
}

/** What a place of the form is called in English. */
const inEnglish = (place: string): string =>
  NAMES[place] ?? place.replace('.', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** The same in the person's language. */
const inOwn =
  (say: Say) =>
  (place: string): string =>
    say(`fact.${place === 'filer' ? 'fullName' : place}.short`) ?? say(`guide.place.${place}`) ?? inEnglish(place)

/** A text of the form as a label: its places named, and no longer than it takes to find it there. */
function labelled(text: string, called: (place: string) => string = inEnglish): string {
  const several = inNumber(text, Number.POSITIVE_INFINITY, 'en')
  const alone = /^\{\{([\w.]+)\}\}[,:.]?$/.exec(text)?.[1]
  if (alone && !HAND.test(alone)) return called(alone).replace(/^./, (letter) => letter.toUpperCase())
  const named = several.replace(PLACES, (_, place: string) => (HAND.test(place) ? '___' : `[${called(place)}]`))
  return named.length <= LONGEST ? named : `${named.slice(0, named.lastIndexOf(' ', LONGEST))} …`
}

function holding(when: Condition | undefined, { charges, today }: Filling): readonly Charge[] {
  return when ? charges.filter(({ answers }) => truth(when, { answers, today }) === 'yes') : charges
}
