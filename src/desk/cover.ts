import { printable } from '../documents/characters'
import { GUIDE } from '../documents/formats'
import type { Paper, PaperBlock } from '../documents/paper'

/** Sentences of the covers by key, in the language of whom they are for. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** What a cover tells of one packet under it. */
export type Covered = {
  /** What is filed, and where. */
  readonly path: string
  readonly court: string | undefined
  /** The papers of the packet that the person signs, with the pages. */
  readonly signing: readonly { readonly title: string; readonly pages: readonly number[] }[]
  /** What to do with the packet, step by step. */
  readonly steps: readonly string[]
}

export type Clinic = { readonly name: string; readonly hours: string; readonly phone: string }

/** The first page of what a person gets: what to sign where, what to do next, and whom to ask. In their language; nothing of it is filed. */
export function coverSheet(
  {
    name,
    number,
    language,
    packets,
  }: {
    readonly name: string
    readonly number: number
    readonly language: string
    readonly packets: readonly Covered[]
  },
  clinic: Clinic,
  say: Say,
): Paper {
  const packed = packets.flatMap(({ path, court, signing, steps }, place): readonly PaperBlock[] => [
    heading(`packet-${place}`, court ? say('cover.packet', { path, court }) : path),
    line(`sign-${place}`, say(signing.length > 0 ? 'cover.sign' : 'cover.noSign')),
    ...signing.map(({ title, pages }, row) =>
      tick(`sign-${place}-${row}`, say('cover.page', { title, pages: pages.join(', '), count: pages.length })),
    ),
    line(`next-${place}`, say('cover.next')),
    ...steps.map((step, row) => tick(`next-${place}-${row}`, step)),
  ])
  return sheet('cover', say('cover.title', { name }), language, [
    line('number', say('cover.number', { number })),
    line('keep', say('cover.keep')),
    line('read', say('cover.read')),
    ...clinicLines(clinic, say),
    ...packed,
  ])
}

/** The page between two stacks: to which court the next ones go, and whose they are. */
export function slip(
  court: string,
  rows: readonly { readonly number: number; readonly name: string; readonly what: string }[],
  language: string,
  say: Say,
): Paper {
  return sheet('slip', court, language, [
    line('count', say('slip.count', { count: rows.length })),
    ...rows.map(({ number, name, what }) => tick(`row-${number}-${what}`, say('slip.row', { number, name, what }))),
  ])
}

function clinicLines({ name, hours, phone }: Clinic, say: Say): readonly PaperBlock[] {
  if (![name, hours, phone].some((each) => each.trim() !== '')) return []
  return [
    heading('clinic', say('cover.clinic')),
    {
      id: 'clinic-lines',
      kind: 'lines',
      lines: [name, hours, phone].flatMap((each) => (each.trim() ? [[printable(each)]] : [])),
    },
  ]
}

function sheet(template: string, title: string, language: string, blocks: readonly PaperBlock[]): Paper {
  return { template, kind: 'guide', title: printable(title), language, format: GUIDE, blocks }
}

const heading = (id: string, text: string): PaperBlock => ({ id, kind: 'heading', text: [printable(text)] })
const line = (id: string, text: string): PaperBlock => ({ id, kind: 'paragraph', text: [printable(text)], level: 0 })
const tick = (id: string, text: string): PaperBlock => ({
  id,
  kind: 'tick',
  text: [printable(text)],
  ticked: false,
  level: 0,
})
