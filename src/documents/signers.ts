import type { GuideEntry } from './guide'
import type { Laid } from './layout/pages'
import type { Paper, PaperBlock } from './paper'
import type { Say } from './values'

/** A paper of the packet as set in pages, with its copy for reading. */
type Set = { readonly paper: Paper; readonly laid: Laid; readonly reading: Paper }

type Signature = Extract<PaperBlock, { kind: 'signature' }>

/** The title that is printed on a paper: a letter has it as its first heading, or the first two where they follow each other. */
export function printedTitle({ kind, title, blocks }: Paper): string {
  if (kind !== 'letter') return title
  const first = blocks.findIndex((block) => block.kind === 'heading')
  const headings = blocks.slice(Math.max(0, first), first + 2)
  const texts = headings.flatMap((block, place) =>
    block.kind === 'heading' && (place === 0 || headings[0]?.kind === 'heading')
      ? [block.text.filter((span) => typeof span === 'string').join('')]
      : [],
  )
  return texts.join(' ') || title
}

/** The pages of a paper on which the person signs. */
export function pagesToSign({ signatures }: Laid): readonly number[] {
  return [...new Set(signatures.filter(({ by }) => by === 'petitioner').map(({ page }) => page))]
}

/** Each paper of the packet: its number and printed title, then what it is and who signs it. */
export function paperEntries(sets: readonly Set[], language: string, say: Say): readonly GuideEntry[] {
  return sets.map(({ paper, laid, reading }, place) => {
    const title = printedTitle(paper)
    const plain = plainly(reading.title) === plainly(title) ? [] : [`${reading.title}.`]
    return {
      id: paper.template,
      text: `${place + 1}. ${title}`,
      more: [...plain, ...whoSigns(paper, laid, language, say)].join(' '),
    }
  })
}

/** Where the person signs: which paper of the list, on which pages. */
export function placesToSign(sets: readonly Set[], language: string, say: Say): string {
  const places = sets.flatMap(({ laid }, place) => {
    const pages = pagesToSign(laid)
    if (pages.length === 0) return []
    return [
      put(say, pages.length === 1 ? 'signPage' : 'signPages', { number: `${place + 1}`, pages: and(language, pages) }),
    ]
  })
  return and(language, places)
}

function whoSigns({ blocks }: Paper, laid: Laid, language: string, say: Say): readonly string[] {
  const signatures = blocks.filter((block): block is Signature => block.kind === 'signature')
  const by = (who: Signature['by']) => signatures.some((each) => each.by === who)
  const pages = pagesToSign(laid)
  const named = { pages: and(language, pages) }
  const yours = pages.length === 1 ? 'Page' : 'Pages'
  const told = [
    ...(by('judge') ? [pages.length ? `judgeAndYou${yours}` : 'judge'] : pages.length ? [`you${yours}`] : []),
    ...signatures.flatMap((each) => (each.by === 'server' ? [each.name ? 'youAfterwards' : 'server'] : [])),
    ...(by('office') || by('clerk') ? ['office'] : []),
  ]
  return (told.length ? told : ['nobody']).map((key) => put(say, `who.${key}`, named))
}

function put(say: Say, key: string, named: Readonly<Record<string, string>>): string {
  return (say(`guide.${key}`) ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => named[name] ?? '')
}

/** Without the number of a form, and without regard to capitals. */
const plainly = (title: string) =>
  title
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

const and = (language: string, parts: readonly (string | number)[]) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(parts.map(String))
