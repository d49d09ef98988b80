import type { Condition } from '../rules/condition'
import { truth } from '../rules/outlook'
import { READING } from './formats'
import type { Line, Paper, PaperBlock, PaperCaption, SignatureLabels } from './paper'
import type { Caption, PaperTemplate, TemplateBlock } from './template'
import { type Charge, type Filling, leftEmpty, type Say, type Writing, write } from './values'

type Holding = { readonly when: Condition | undefined; readonly every?: true | undefined }

const ENGLISH: SignatureLabels = { date: 'Dated:', place: 'At (city and state):', name: '(Type or print name)' }

/** Whether the packet holds this paper for these charges. */
export function belongs({ when }: PaperTemplate, filling: Filling): boolean {
  return holding({ when }, filling).length > 0
}

/** What fills each copy of this paper that the packet holds: one copy for all charges, one for each, or none. */
export function copiesOf(template: PaperTemplate, filling: Filling): readonly Filling[] {
  if (!template.perCharge) return belongs(template, filling) ? [filling] : []
  return holding({ when: template.when }, filling).map((charge) => ({ ...filling, charges: [charge] }))
}

/** The charges that the tables of a paper list; all where it has no table. */
export function listed({ blocks }: PaperTemplate, filling: Filling): readonly Charge[] {
  const tables = blocks.filter(({ kind }) => kind === 'charges')
  const found = tables.flatMap((table) => holding({ when: table.when, every: table.every }, filling))
  return tables.length ? filling.charges.filter((charge) => found.includes(charge)) : filling.charges
}

/** The paper in the court's English, as plain data. Several charges of one case make one paper that lists them. */
export function fill(template: PaperTemplate, filling: Filling): Paper {
  const writing = inEnglish(template)
  return {
    template: template.id,
    kind: template.kind,
    title: template.title,
    language: 'en',
    format: template.format,
    ...(template.form && { form: `In the form of ${template.form.number} (${template.form.edition})` }),
    ...(template.caption && { caption: fillCaption(template.caption, filling, writing) }),
    blocks: fillBlocks(template, filling, writing, (block) => block, ENGLISH),
  }
}

const inEnglish = ({ needs, values }: PaperTemplate): Writing => ({
  language: 'en',
  needs,
  option: (fact, value) => values?.[fact]?.[value] ?? value,
})

/** The same paper with the words of `paper.<template>.<block>`: for reading, never for the court. */
export function readingCopy(template: PaperTemplate, filling: Filling, language: string, say: Say): Paper {
  const words = (key: string, otherwise: string) =>
    say(`paper.${template.id}.${key}`) ?? (template.words && say(`paper.${template.words}.${key}`)) ?? otherwise
  const writing: Writing = {
    language,
    needs: template.needs,
    option: (fact, value) => say(`fact.${fact}.option.${value}`) ?? template.values?.[fact]?.[value] ?? value,
  }
  const labels: SignatureLabels = {
    date: say('paper.date') ?? ENGLISH.date,
    place: say('paper.place') ?? ENGLISH.place,
    name: say('paper.printName') ?? ENGLISH.name,
  }
  const banner = say('paper.banner')
  const note = words('note', '')
  return {
    template: template.id,
    kind: 'reading',
    title: words('title', template.title),
    language,
    format: { ...READING, caption: template.caption ? 'sides' : 'none' },
    ...(note && { note }),
    ...(banner && { banner }),
    // The caption stands in the court's English on both.
    ...(template.caption && { caption: fillCaption(template.caption, filling, inEnglish(template)) }),
    blocks: fillBlocks(template, filling, writing, (block) => inWords(block, words), labels),
  }
}

/** A block with the words of another language. Heads of a table stand in one text, parted by `|`. */
function inWords(block: TemplateBlock, words: (key: string, otherwise: string) => string): TemplateBlock {
  switch (block.kind) {
    case 'charges':
      return { ...block, head: words(block.id, block.head.join('|')).split('|') }
    case 'signature':
      return {
        ...block,
        role: words(`${block.id}_role`, block.role),
        ...(block.text !== undefined && { text: words(block.id, block.text) }),
      }
    case 'lines':
    case 'room':
      return block
    default:
      return { ...block, text: words(block.id, block.text) }
  }
}

function fillCaption(caption: Caption, filling: Filling, writing: Writing): PaperCaption {
  const each = (lines: readonly string[]) => fillLines(lines, filling.charges, filling, writing)
  return {
    filer: each(caption.filer),
    court: each(caption.court),
    parties: caption.parties.flatMap((party) => {
      const [text] = each([typeof party === 'string' ? party : party.role])
      return text ? [{ text, ...(typeof party !== 'string' && { indent: true as const }) }] : []
    }),
    number: write(caption.number, filling.charges, filling, writing),
    under: each(caption.under),
  }
}

function fillBlocks(
  { blocks }: PaperTemplate,
  filling: Filling,
  writing: Writing,
  worded: (block: TemplateBlock) => TemplateBlock,
  labels: SignatureLabels,
): readonly PaperBlock[] {
  let count = 0
  const number = (given: string | undefined) => (given?.includes('#') ? given.replace('#', String(++count)) : given)
  return blocks.flatMap((block) => {
    const charges = holding({ when: block.when, every: block.every }, filling)
    return charges.length ? fillBlock(worded(block), charges, filling, writing, number, labels) : []
  })
}

function fillBlock(
  block: TemplateBlock,
  charges: readonly Charge[],
  filling: Filling,
  writing: Writing,
  number: (given: string | undefined) => string | undefined,
  labels: SignatureLabels,
): readonly PaperBlock[] {
  const put = (text: string, of: readonly Charge[] = charges) => write(text, of, filling, writing)
  const part = { id: block.id, ...(block.confirm && { confirm: block.confirm }) }
  const numbered = (given: string | undefined, level: 0 | 1 | 2 | undefined) => {
    const printed = number(given)
    return { level: level ?? 0, ...(printed !== undefined && { number: printed }) } as const
  }
  switch (block.kind) {
    case 'heading':
      return [{ ...part, kind: 'heading', text: put(block.text) }]
    case 'paragraph': {
      const groups = block.each ? charges.map((charge) => [charge]) : [charges]
      return groups.map((group) => ({
        ...part,
        kind: 'paragraph',
        ...numbered(block.number, block.level),
        text: put(block.text, group),
      }))
    }
    case 'tick': {
      const { tick } = block
      const ticking = tick === 'open' ? [] : holding({ when: tick, every: block.every }, { ...filling, charges })
      const text = put(block.text, ticking.length ? ticking : charges)
      return [{ ...part, kind: 'tick', ...numbered(block.number, block.level), text, ticked: ticking.length > 0 }]
    }
    case 'charges':
      return [
        {
          ...part,
          kind: 'table',
          head: block.head.map((text) => put(text)),
          rows: charges.map((charge) => block.cells.map((text) => put(text, [charge]))),
          widths: block.widths ?? block.head.map(() => 1),
        },
      ]
    case 'lines':
      return [{ ...part, kind: 'lines', lines: fillLines(block.lines, charges, filling, writing) }]
    case 'room':
      return [{ ...part, kind: 'room', count: block.count }]
    case 'signature':
      return [
        {
          ...part,
          kind: 'signature',
          by: block.by,
          role: block.role,
          labels,
          ...(block.text !== undefined && { text: put(block.text) }),
          ...(block.name !== undefined && { name: put(block.name) }),
          ...(block.place && { place: true }),
          ...(block.undated && { undated: true }),
        },
      ]
  }
}

function fillLines(
  lines: readonly string[],
  charges: readonly Charge[],
  filling: Filling,
  writing: Writing,
): readonly Line[] {
  // An address of an office that was left empty is written by hand.
  const stays = (text: string) => !leftEmpty(text, charges) || /^\{\{\w*address\}\}$/i.test(text)
  return lines.filter(stays).map((text) => write(text, charges, filling, writing))
}

/** The charges for which a condition certainly holds; with `every`, all of them or none. */
function holding({ when, every }: Holding, { charges, today }: Filling): readonly Charge[] {
  if (when === undefined) return charges
  const found = charges.filter(({ answers }) => truth(when, { answers, today }) === 'yes')
  return every && found.length < charges.length ? [] : found
}
