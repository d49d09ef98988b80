import { unprintable } from './characters'
import { copiesOf, fill, readingCopy } from './fill'
import { GUIDE, GUIDE_CLOSE } from './formats'
import { fillGuide, type Guide, type Helper } from './guide'
import { guidePaper } from './guide-paper'
import { type Laid, layOut } from './layout/pages'
import { openPlaces, type Paper, textOf } from './paper'
import { paperEntries, placesToSign, printedTitle } from './signers'
import type { GuideTemplate, PaperTemplate, Template } from './template'
import type { Filling, Say } from './values'

/** The papers of one path to clear the charges of one case, with all that fills them. */
export type Packet = {
  readonly templates: readonly Template[]
  readonly filling: Filling
  /** Papers of this path that are made once and stand among those of another case, with what names that case. */
  readonly elsewhere?: readonly { readonly template: PaperTemplate; readonly case: string | undefined }[]
}

export type Sheet = {
  readonly paper: Paper
  readonly laid: Laid
  /** The same in the person's own language and plain words, never to be filed. */
  readonly reading: Paper
}

/** A packet filled and set in pages. */
export type Assembled = {
  readonly sheets: readonly Sheet[]
  readonly guide: Guide | undefined
  readonly guideLaid: Laid | undefined
  /** Facts and names whose place was left as a line to write on. */
  readonly open: readonly string[]
  /** Characters that cannot be printed. While there are any, no paper is made. */
  readonly unprintable: readonly string[]
}

/** Fills every paper of a packet and sets it in pages; the guide then knows where to sign and what is left to write. */
export function assemble(
  { templates, filling, elsewhere = [] }: Packet,
  language: string,
  say: Say,
  helpers: readonly Helper[],
): Assembled {
  const sheets = templates
    .filter((template): template is PaperTemplate => template.kind !== 'guide')
    .flatMap((template) =>
      copiesOf(template, filling).map((copy, place, { length }) => {
        const paper = told(fill(template, copy), place, length)
        const reading = told(readingCopy(template, copy, language, say), place, length)
        const title = length > 1 ? `${reading.title} (${place + 1}/${length})` : reading.title
        return { paper, laid: layOut(paper), reading: { ...reading, title } }
      }),
    )
  const open = [...new Set(sheets.flatMap(({ paper }) => openPlaces(paper)))]
  const template = templates.find((each): each is GuideTemplate => each.kind === 'guide')
  const guide =
    template &&
    fillGuide(template, filling, language, say, {
      named: packetNames(sheets, open, say, language),
      papers: paperEntries(sheets, language, say),
      elsewhere: elsewhere.map((each) => ({
        id: each.template.id,
        title: printedTitle(fill(each.template, filling)),
        case: each.case,
      })),
      helpers,
    })
  return {
    sheets,
    guide,
    guideLaid: guide && layOutGuide(guide),
    open,
    unprintable: unprintable(sheets.map(({ paper }) => textOf(paper).replaceAll('\n', ' ')).join(' ')),
  }
}

/** Large print, unless closer print saves a page. */
function layOutGuide(guide: Guide): Laid {
  const large = layOut(guidePaper(guide, GUIDE))
  const close = layOut(guidePaper(guide, GUIDE_CLOSE))
  return close.pages.length < large.pages.length ? close : large
}

/** Copies of one paper are told apart by their place. */
function told(paper: Paper, place: number, count: number): Paper {
  return count > 1 ? { ...paper, template: `${paper.template}-${place + 1}` } : paper
}

function packetNames(
  sheets: readonly Sheet[],
  open: readonly string[],
  say: Say,
  language: string,
): Readonly<Record<string, string>> {
  const places = open.flatMap((name) => say(`fact.${name}.short`) ?? say(`guide.place.${name}`) ?? [])
  const listed = new Intl.ListFormat(language, { type: 'conjunction' }).format(places)
  const signing = placesToSign(sheets, language, say)
  return { ...(signing && { signing }), ...(listed && { places: listed }) }
}
