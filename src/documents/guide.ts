import { truth } from '../rules/outlook'
import { printable } from './characters'
import type { GuideItem, GuideSection, GuideTemplate } from './template'
import type { Filling, Named, Say } from './values'

export type GuideEntry = {
  readonly id: string
  readonly text: string
  readonly more?: string
}

/** An office whose phone and hours the person finds out: its name, and what is known of it. */
export type GuideOffice = { readonly id: string; readonly name: string; readonly known?: Note }

/** A note in English, and how it is told. */
type Note = { readonly note: string; readonly told: string }

/** The guide in the person's language: shown as a list to tick off, and drawn as the last paper of the packet. */
export type Guide = {
  readonly template: string
  readonly language: string
  readonly title: string
  readonly sections: readonly {
    readonly id: GuideSection | 'papers' | 'help'
    readonly title: string
    readonly entries: readonly GuideEntry[]
  }[]
  /** Printed with lines for what is not known. */
  readonly offices: {
    readonly title: string
    readonly phone: string
    readonly hours: string
    readonly all: readonly GuideOffice[]
  }
}

/** What only the finished packet knows: names such as the places to sign, its papers, and who helps. */
type Packed = {
  readonly named: Named
  readonly papers: readonly GuideEntry[]
  /** Papers that are made once, and stand among those of another case. */
  readonly elsewhere: readonly { readonly id: string; readonly title: string; readonly case: string | undefined }[]
  readonly helpers: readonly Helper[]
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
 * either, the sentence is left out.
 */
export function fillGuide(
  template: GuideTemplate,
  filling: Filling,
  language: string,
  say: Say,
  { named, papers, elsewhere, helpers }: Packed,
): Guide {
  const names = { ...filling.named, ...named }
  const title = (id: string) => say(`guide.section.${id}`) ?? id
  const sections = ORDER.map((id) => ({
    id,
    title: title(id),
    entries: [
      ...(id === 'do' ? elsewhere.flatMap((each) => once(each, say)) : []),
      ...template.sections[id].flatMap((item) =>
        elsewhere.some((each) => each.id === item.about) ? [] : entry(item, filling, say, names),
      ),
    ],
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
    sections: [{ id: 'papers' as const, title: title('papers'), entries: papers }, ...sections, help].filter(
      ({ entries }) => entries.length > 0,
    ),
    offices: {
      title: title('offices'),
      phone: say('guide.office.phone') ?? '',
      hours: say('guide.office.hours') ?? '',
      all: officesOf(template, filling, say, names),
    },
  }
}

/** The court and the prosecutor, where a step of the guide names them. A note on the court may give its phone. */
function officesOf(template: GuideTemplate, filling: Filling, say: Say, names: Named): readonly GuideOffice[] {
  const words = Object.values(template.sections)
    .flat()
    .filter((item) => holds(item, filling))
    .flatMap(({ id }) => [say(`guide.${id}`), say(`guide.${id}_more`)])
    .join(' ')
  const told = (note: string) => (say('guide.office.note') ?? '{{note}}').replace('{{note}}', note)
  const office = (id: string, name: string, note?: string): readonly GuideOffice[] => {
    const called = names[name]
    if (called === undefined || !words.includes(`{{${name}}}`)) return []
    return [{ id, name: called, ...(note && PHONE.test(note) && { known: { note, told: told(note) } }) }]
  }
  return [...office('court', 'court.called', names['court.note']), ...office('prosecutor', 'prosecutor.office')]
}

const PHONE = /\d{3}\W{1,2}\d{3}-\d{4}/

/** Where a paper is that is made once for several cases. */
function once({ id, title, case: number }: Packed['elsewhere'][number], say: Say): readonly GuideEntry[] {
  const text = put(say(number === undefined ? 'guide.onceElsewhere' : 'guide.onceInCase'), say, {
    title,
    ...(number !== undefined && { number }),
  })
  return text === undefined ? [] : [{ id: `once-${id}`, text }]
}

const holds = ({ when }: GuideItem, { charges, today }: Filling): boolean =>
  when === undefined || charges.some(({ answers }) => truth(when, { answers, today }) === 'yes')

function entry(item: GuideItem, filling: Filling, say: Say, names: Named): readonly GuideEntry[] {
  if (!holds(item, filling)) return []
  const { id } = item
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
  // A name may bring a full stop of its own.
  return missing ? undefined : printable(text.replace(/([.!?])\.(?=\s|$)/g, '$1'))
}
