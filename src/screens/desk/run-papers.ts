import type { i18n } from 'i18next'
import { type Clinic, type Covered, coverSheet, type Say, slip } from '../../desk/cover'
import type { Made, Person } from '../../desk/desk'
import { sessionOf } from '../../desk/standing'
import { type Assembled, assemble } from '../../documents/assemble'
import { GUIDE_CLOSE } from '../../documents/formats'
import { type Laid, layOut } from '../../documents/layout/pages'
import type { Paper } from '../../documents/paper'
import { pagesToSign } from '../../documents/signers'
import { pathKey } from '../../i18n/keys'
import { isLanguage, type Language } from '../../i18n/language'
import { lawWords } from '../../i18n/law'
import { paperWords } from '../../i18n/paper-words'
import { loadWords } from '../../i18n/setup'
import { answersOf } from '../../interview/session'
import { type Day, known } from '../../rules/fact'
import { sayFor } from '../papers/use-packet'
import { packetFor } from '../walk/packet'
import type { Filing } from './filings'
import type { Bundle, Pile } from './run-plan'
import type { Laws } from './use-laws'

/** What a bundle prints, and what it is counted as; or the characters that no paper can print. */
export type Printed =
  | { readonly papers: readonly Laid[]; readonly made: readonly Made[] }
  | { readonly unprintable: readonly string[] }

/** Words in another language beside those on the screen; the states' words are loaded with them. */
export async function wordsIn(words: i18n, language: string, states: readonly string[]): Promise<i18n> {
  const wanted: Language = isLanguage(language) ? language : 'en'
  const own = words.cloneInstance()
  await loadWords(own, wanted, ['app', 'facts', 'desk', ...states, ...states.map(paperWords)])
  await own.changeLanguage(wanted)
  return own
}

/** The sentences of covers and slips in the language of these words. */
export function sayDesk(words: i18n): Say {
  const t = words.getFixedT(words.language, 'desk')
  return (key, values) => t(key as 'cover.keep', { ...values })
}

/** A person's cover and all their packets, set in pages. `words` are in their language. */
export function printBundle(
  { person, number, filings }: Bundle,
  laws: Laws,
  today: Day,
  clinic: Clinic,
  words: i18n,
): Printed {
  const filled = filings.flatMap((filing) => {
    const assembled = assembledFor(person, filing, laws, today, clinic, words)
    return assembled ? [{ filing, assembled }] : []
  })
  const unprintable = [...new Set(filled.flatMap(({ assembled }) => assembled.unprintable))]
  if (unprintable.length > 0) return { unprintable }
  const cover = coverSheet(
    {
      name: nameFor(person, filings),
      number,
      language: words.language,
      packets: filled.map(({ filing, assembled }) => coveredBy(filing, assembled, laws, words)),
    },
    clinic,
    sayDesk(words),
  )
  return {
    papers: [laidClose(cover), ...filled.flatMap(({ assembled }) => papersOf(assembled))],
    made: filled.map(({ filing: { state, path, court }, assembled }) => ({
      state,
      path,
      court: courtName(state, court, laws, words),
      papers: assembled.sheets.length,
    })),
  }
}

/** The slip before a stack. */
export function printSlip(pile: Pile, laws: Laws, words: i18n): Laid | undefined {
  const { court, bundles } = pile
  if (!court) return undefined
  const rows = bundles.flatMap(({ person, number, filings }) =>
    filings.map((filing) => ({
      number,
      name: nameFor(person, filings),
      what: String(known(answersOf(sessionOf(person.words), filing.at), 'caseNumber') ?? '') || pathName(filing, words),
    })),
  )
  return layOut(slip(courtName(court.state, court.id, laws, words), rows, words.language, sayDesk(words)))
}

function assembledFor(
  person: Person,
  filing: Filing,
  laws: Laws,
  today: Day,
  clinic: Clinic,
  words: i18n,
): Assembled | undefined {
  const { at, state, path } = filing
  const rules = laws.rules[state]
  const directory = laws.directories[state]
  if (!rules || !directory) return undefined
  const session = sessionOf(person.words)
  const cases = session.cases.map((each) => (each.id === at.case ? { ...each, path } : each))
  const covered = packetFor({ ...session, cases }, rules, at, today, laws.templates[state] ?? [], directory)
  const own =
    clinic.name.trim() === ''
      ? []
      : [
          {
            name: [clinic.name, clinic.hours].filter(Boolean).join(', '),
            ...(clinic.phone && { phones: [clinic.phone] }),
          },
        ]
  return covered && assemble(covered.packet, words.language, sayFor(words, state), [...own, ...rules.helpers])
}

function coveredBy(filing: Filing, { sheets, guide }: Assembled, laws: Laws, words: i18n): Covered {
  return {
    path: pathName(filing, words),
    court: filing.court === undefined ? undefined : courtName(filing.state, filing.court, laws, words),
    signing: sheets.flatMap(({ laid, reading }) => {
      const pages = pagesToSign(laid)
      return pages.length > 0 ? [{ title: reading.title, pages }] : []
    }),
    steps: guide?.sections.find(({ id }) => id === 'do')?.entries.map(({ text }) => text) ?? [],
  }
}

const papersOf = ({ sheets, guideLaid }: Assembled): readonly Laid[] => [
  ...sheets.map(({ laid }) => laid),
  ...(guideLaid ? [guideLaid] : []),
]

const pathName = ({ state, path }: Filing, words: i18n): string => lawWords(words, state)(pathKey(path, 'name')) ?? path

function courtName(state: string, court: string | undefined, laws: Laws, words: i18n): string {
  const found = laws.directories[state]?.courts.find(({ id }) => id === court)?.called
  const name = lawWords(words, state)('start.name') ?? state
  return found ? `${found}, ${state.toUpperCase()}` : name
}

/** The name as it stands on the papers: what the person is called at the event is never printed. */
function nameFor(person: Person, filings: readonly Filing[]): string {
  const at = filings[0]?.at
  const name = at && known(answersOf(sessionOf(person.words), at), 'fullName')
  return name === undefined ? '' : String(name)
}

/** Large print, unless closer print saves a page. */
function laidClose(paper: Paper): Laid {
  const large = layOut(paper)
  const close = layOut({ ...paper, format: GUIDE_CLOSE })
  return close.pages.length < large.pages.length ? close : large
}
