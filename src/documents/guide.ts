import { truth } from '../rules/outlook'
import { printable } from './characters'
import type { Paper, PaperBlock } from './paper'
import type { Format, GuideItem, GuideSection, GuideTemplate } from './template'
import type { Filling, Named, Say } from './values'

export type GuideEntry = { readonly id: string; readonly text: string; readonly more?: string }

/** The guide in the person's language: shown as a list to tick off, and drawn as the last paper of the packet. */
export type Guide = {
  readonly template: string
  readonly language: string
  readonly title: string
  readonly sections: readonly {
    readonly id: GuideSection | 'help'
    readonly title: string
    readonly entries: readonly GuideEntry[]
  }[]
}

/** Someone who helps for free. */
export type Helper = {
  readonly name: string
  readonly phones?: readonly string[]
  readonly email?: string
  readonly url?: string
}

const ORDER: readonly GuideSection[] = ['do', 'next', 'say', 'limits', 'check']

/**
 * Fills the guide. Where words name something that is not known, `guide.unknown.<name>` stands in; where there is none
 * either, the sentence is left out. `named` adds what only the finished packet knows, such as the pages to sign.
 */
export function fillGuide(
  template: GuideTemplate,
  filling: Filling,
  language: string,
  say: Say,
  named: Named,
  helpers: readonly Helper[],
): Guide {
  const names = { ...filling.named, ...named }
  const title = (id: string) => say(`guide.section.${id}`) ?? id
  const sections = ORDER.map((id) => ({
    id,
    title: title(id),
    entries: template.sections[id].flatMap((item) => entry(item, filling, say, names)),
  }))
  const help = {
    id: 'help' as const,
    title: title('help'),
    entries: helpers.map(({ name, phones = [], email, url }) => ({
      id: name,
      text: [name, ...phones, ...(email ? [email] : [])].join(', '),
      ...(url && { more: url }),
    })),
  }
  return {
    template: template.id,
    language,
    title: say('guide.title') ?? template.id,
    sections: [...sections, help].filter(({ entries }) => entries.length > 0),
  }
}

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
      ...entries.map((each): PaperBlock => {
        const ended = /[.!?:;]$/.test(each.text) || id === 'help' ? each.text : `${each.text}.`
        const text = [each.more ? `${ended} ${each.more}` : each.text]
        return id === 'do'
          ? { id: each.id, kind: 'tick', text, ticked: false, level: 0 }
          : { id: each.id, kind: 'paragraph', number: '–', text, level: 0 }
      }),
    ]),
  }
}

function entry({ id, when }: GuideItem, { charges, today }: Filling, say: Say, names: Named): readonly GuideEntry[] {
  if (when && !charges.some(({ answers }) => truth(when, { answers, today }) === 'yes')) return []
  const text = put(say(`guide.${id}`), say, names)
  const more = put(say(`guide.${id}_more`), say, names)
  return text === undefined ? [] : [{ id, text, ...(more !== undefined && { more }) }]
}

function put(words: string | undefined, say: Say, names: Named): string | undefined {
  if (words === undefined) return undefined
  let missing = false
  const text = words.replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => {
    const value = names[name] ?? say(`guide.unknown.${name}`)
    if (value === undefined) missing = true
    return value ?? ''
  })
  return missing ? undefined : printable(text)
}
