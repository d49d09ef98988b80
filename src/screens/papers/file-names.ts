/** Whose papers they are, as far as a name may tell it. */
export type Whose = {
  readonly name: string | undefined
  /** The number of the case, else the state. */
  readonly case: string | undefined
  /** On a clinic device: the browser remembers names of files, and none may tell who filed what. */
  readonly discreet: boolean
}

/** What a paper is, by the words of its title; the first that fits. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/proof of service|declaration of service|certificate of (service|mailing)/i, 'proof-of-service'],
  [/order/i, 'order'],
  [/notice/i, 'notice'],
  [/declaration in support|affidavit/i, 'declaration'],
  [/waive/i, 'fee-waiver'],
  [/statement/i, 'statement'],
  [/schedule/i, 'schedule'],
  [/letter/i, 'letter'],
  [/stipulation/i, 'stipulation'],
  [/petition/i, 'petition'],
  [/motion/i, 'motion'],
  [/application/i, 'application'],
  [/request/i, 'request'],
]

/** `Lopez-BA123456-petition`: the kind of paper that a title names, else the paper's own id. */
export const kindOf = (title: string, id: string): string => KINDS.find(([words]) => words.test(title))?.[1] ?? id

/** `Lopez-BA123456-petition.pdf`; on a clinic device `ML-petition.pdf` would tell too much, so `ML-paper-1.pdf`. */
export function fileName(whose: Whose, what: string): string {
  const parts = whose.discreet ? [initials(whose.name), what] : [lastName(whose.name), safe(whose.case), safe(what)]
  return `${parts.filter(Boolean).join('-')}.pdf`
}

/** The names of the files of a packet by id, no two alike. */
export function fileNames(
  whose: Whose,
  papers: readonly { readonly id: string; readonly what: string }[],
): Readonly<Record<string, string>> {
  const whats = papers.map(({ what }, place) => (whose.discreet ? `paper-${place + 1}` : what))
  return Object.fromEntries(
    papers.map(({ id }, place) => {
      const what = whats[place] ?? id
      const before = whats.slice(0, place).filter((each) => each === what).length
      return [id, fileName(whose, before === 0 ? what : `${what}-${before + 1}`)]
    }),
  )
}

/** Longer names are cut, so that the kind of paper still shows in a list of downloads. */
const MOST = 24

const lastName = (name = ''): string => safe(name.trim().split(/\s+/).at(-1)).slice(0, MOST)

const initials = (name = ''): string =>
  name
    .trim()
    .split(/\s+/)
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part.match(/^./u)?.[0])
    .join('')
    .slice(0, 4)

/** Letters of every alphabet and digits; what a file system may refuse becomes a hyphen. */
const safe = (text = ''): string =>
  text
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
