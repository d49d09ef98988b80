import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Assembled, assemble, type Packet } from '../documents/assemble'
import { openBlanks } from '../documents/blanks'
import { type Laid, layOut } from '../documents/layout/pages'
import { draw } from '../documents/pdf/draw'
import type { Template } from '../documents/template'
import type { Say } from '../documents/values'
import { languages } from '../i18n/language'
import { loadJurisdiction, stateIds } from '../jurisdictions'
import * as shared from '../jurisdictions/facts'
import type { Directory, Rules } from '../jurisdictions/jurisdiction'
import { packetOf } from '../jurisdictions/packet'
import { verdictOf } from '../rules/decide'
import type { Answers } from '../rules/fact'
import { badInput, isBadInput } from './case'
import { type Person, parsePerson, stateOf } from './person'

type File = { readonly name: string; readonly papers: readonly Laid[]; readonly title: string }
type Made = { readonly line: string; readonly files: readonly File[] }
type State = {
  readonly rules: Rules
  readonly directory: Directory
  readonly templates: readonly Template[]
  readonly say: Say
}

const bundles = import.meta.glob<unknown>('/locales/*/*.json', { import: 'default' })

/**
 * `papers PERSON.json OUTDIR`: makes the packets of every case of a person, one folder per case and way, and prints what it
 * wrote. Returns the exit code: 2 with one line on standard error, and nothing written, when the input is bad; 1 when the
 * law opens no way with papers.
 */
export async function papers(args: readonly string[]): Promise<number> {
  try {
    const [input, folder] = args
    if (input === undefined || folder === undefined || args.length !== 2)
      throw badInput('usage: npm run --silent papers -- PERSON.json OUTDIR')
    const made = await makeAll(input)
    const drawn = await Promise.all(
      made
        .flatMap(({ files }) => files)
        .map(async (file) => ({ ...file, bytes: await draw(file.papers, file.title, fonts()) })),
    )
    for (const { name, bytes } of drawn) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), bytes)
    }
    const written = (file: File) => `${join(folder, file.name)}: ${pageCount(file.papers)}\n`
    process.stdout.write(made.map(({ line, files }) => `${line}\n${files.map(written).join('')}`).join(''))
    return drawn.length > 0 ? 0 : 1
  } catch (error) {
    if (!isBadInput(error)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}

async function makeAll(input: string): Promise<readonly Made[]> {
  const file = readJson(input)
  const id = stateOf(file, stateIds)
  const jurisdiction = await loadJurisdiction(id)
  const [directory, templates] = await Promise.all([jurisdiction.directory(), jurisdiction.papers()])
  const { rules } = jurisdiction
  const facts = [
    ...rules.facts,
    ...templates.flatMap(({ needs }) => needs.map(({ fact }) => fact)),
    ...Object.values(shared).flatMap((each) => ('scope' in each ? [each] : [])),
  ]
  const person = parsePerson(file, rules, facts, directory, Object.keys(languages))
  const state = { rules, directory, templates, say: await wordsOf(person.language, id) }
  return person.cases.flatMap(({ charges }, place) => makeCase(charges, place, person, state))
}

function makeCase(charges: readonly Answers[], place: number, person: Person, state: State): readonly Made[] {
  const { rules, directory, templates, say } = state
  const verdicts = charges.map((answers) => verdictOf(rules, answers, person.asOf))
  const told = verdicts
    .map(
      ({ outcome, path, notBefore }, charge) =>
        `case ${place + 1}, charge ${charge + 1}: ${outcome}${path ? ` (${path})` : ''}${notBefore ? ` from ${notBefore}` : ''}`,
    )
    .join('\n')
  const gated = verdicts.some(({ trace }) => trace.gate?.id === 'immigration')
  if (gated && !person.advised)
    return [
      {
        line: `${told}\nno papers: an immigration lawyer comes first ("advised": true once one said to go on)`,
        files: [],
      },
    ]
  const paths = [...new Set(verdicts.flatMap(({ path }) => path ?? []))]
  const files = paths.flatMap((path) => {
    const packet = packetOf(rules, directory, templates, path, charges, person.asOf)
    if (!packet) return []
    refuseOpen(packet, place)
    return filesOf(`case-${place + 1}-${path}`, assemble(packet, person.language, say, rules.helpers), place)
  })
  return [{ line: files.length ? told : `${told}\nno papers to file`, files }]
}

/** Everything that a paper prints must be answered, if only with "unknown" or an empty text. */
function refuseOpen({ templates, filling }: Packet, place: number): void {
  const [open] = openBlanks(templates, { today: filling.today, charges: filling.charges.map(({ answers }) => answers) })
  if (!open) return
  const { fact } = open.blank
  const at = { person: 'person', case: `cases[${place}]`, charge: `cases[${place}].charges[${open.charge}]` }[
    fact.scope
  ]
  const may =
    fact.kind === 'yesNo'
      ? '"yes", "no" or "unknown"'
      : fact.kind === 'choice'
        ? `one of ${fact.options.join(', ')}, or "unknown"`
        : fact.kind === 'text' && fact.optional
          ? 'a text, "" to leave it empty'
          : `a ${fact.kind}, or "unknown"`
  throw badInput(`${at}.${fact.id}: expected ${may}; the papers need it`)
}

function filesOf(folder: string, { sheets, guideLaid, unprintable }: Assembled, place: number): readonly File[] {
  if (unprintable.length)
    throw badInput(`cases[${place}]: expected letters that can be printed; found ${unprintable.join(' ')}`)
  const all = [...sheets.map(({ laid }) => laid), ...(guideLaid ? [guideLaid] : [])]
  return [
    { name: `${folder}/packet.pdf`, title: 'Court papers', papers: all },
    ...all.map((laid) => ({ name: `${folder}/${laid.template}.pdf`, title: laid.title, papers: [laid] })),
    {
      name: `${folder}/reading-copy.pdf`,
      title: 'Copy for reading only',
      papers: sheets.map(({ reading }) => layOut(reading)),
    },
  ]
}

async function wordsOf(language: string, state: string): Promise<Say> {
  const all = await Promise.all(
    [state, 'facts', 'app'].map((space) => bundles[`/locales/${language}/${space}.json`]?.()),
  )
  return (key) =>
    all.map((bundle) => within(bundle, key.split('.'))).find((found) => typeof found === 'string' && found !== '')
}

function within(bundle: unknown, [first, ...rest]: readonly string[]): string | undefined {
  if (first === undefined) return typeof bundle === 'string' ? bundle : undefined
  return typeof bundle === 'object' && bundle !== null && Object.hasOwn(bundle, first)
    ? within(Reflect.get(bundle, first), rest)
    : undefined
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw badInput(
      `${path}: expected a JSON file with the answers of a person (${error instanceof Error ? error.message : error})`,
    )
  }
}

function fonts() {
  const face = (name: string) =>
    new Uint8Array(readFileSync(new URL(`../documents/pdf/fonts/Tinos-${name}.ttf`, import.meta.url)))
  return { regular: face('Regular'), bold: face('Bold'), italic: face('Italic') }
}

function pageCount(papers: readonly Laid[]): string {
  const count = papers.reduce((sum, { pages }) => sum + pages.length, 0)
  return count === 1 ? '1 page' : `${count} pages`
}
