import type { Condition } from '../rules/condition'
import { factsOf } from '../rules/outlook'
import type { Blank, BlankDraft, Draft, PaperDraft, Template, TemplateBlock } from './template'

/** Names that are made of answers, and the facts of which they are made. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  filer: ['fullName', 'nameInCase'],
  defendant: ['fullName', 'nameInCase'],
  'offense.': ['offense', 'chargedSection'],
  'court.': ['court'],
  'courts.': ['court'],
  'names.': ['fullName', 'nameInCase'],
  'home.': ['street'],
  'case.numbers': ['caseNumber'],
}

/**
 * The drafts as templates that know their blanks: of all that the state's papers may ask, in that order, what a draft
 * prints or turns on, and what it asks `also`. A guide asks nothing; it tells of the papers.
 */
export function withBlanks(asked: readonly BlankDraft[], drafts: readonly Draft[]): readonly Template[] {
  const all = asked.map(blankOf)
  return drafts.map(({ also = [], ...template }): Template => {
    const own = also.map(blankOf)
    if (template.kind === 'guide') return { ...template, needs: own }
    const named = factsNamed(template)
    const ownOf = (id: string) => own.find(({ fact }) => fact.id === id)
    return {
      ...template,
      needs: [
        ...all.flatMap((blank) => ownOf(blank.fact.id) ?? (named.has(blank.fact.id) ? blank : [])),
        ...own.filter(({ fact }) => !all.some((blank) => blank.fact.id === fact.id)),
      ],
    }
  })
}

const blankOf = (draft: BlankDraft): Blank => ('fact' in draft ? draft : { fact: draft })

/** Ids of the facts that the texts and the conditions of a draft name. */
function factsNamed({ caption, when, blocks, offices = [] }: PaperDraft): ReadonlySet<string> {
  const texts = caption
    ? [...caption.filer, ...caption.court, ...caption.parties.map(roleOrName), caption.number, ...caption.under]
    : []
  const conditions = [when, ...offices.map((office) => office.when), ...blocks.flatMap(conditionsOf)]
  return new Set([
    ...[...texts, ...blocks.flatMap(textsOf)].flatMap(namesIn),
    ...conditions.flatMap((each) => (each ? factsOf(each) : [])),
  ])
}

const roleOrName = (party: string | { readonly role: string }): string =>
  typeof party === 'string' ? party : party.role

function textsOf(block: TemplateBlock): readonly string[] {
  switch (block.kind) {
    case 'charges':
      return [...block.head, ...block.cells]
    case 'lines':
      return block.lines
    case 'room':
      return []
    case 'signature':
      return [block.text ?? '', block.name ?? '']
    default:
      return [block.text]
  }
}

function conditionsOf(block: TemplateBlock): readonly (Condition | undefined)[] {
  return [block.when, ...(block.kind === 'tick' && block.tick !== 'open' ? [block.tick] : [])]
}

/** The names in a text's places, each with the facts of which it is made. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{([\w.]+)\}\}/g)].flatMap(
    ([, name = '']) => MADE_OF[name] ?? MADE_OF[name.replace(/\..*/, '.')] ?? name,
  )
}
