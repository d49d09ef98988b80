import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Assembled } from '../documents/assemble'
import { type Laid, layOut } from '../documents/layout/pages'
import { contactSheet } from '../documents/pdf/contact-sheet'
import { draw } from '../documents/pdf/draw'
import { badInput, isBadInput } from './case'
import { type PathMade, packetsOf } from './packets'
import { whole } from './whole-folder'

type File = { readonly name: string; readonly papers: readonly Laid[]; readonly title: string }

const USAGE = 'usage: npm run --silent papers -- PERSON.json OUTDIR, or --all OUTDIR'

/**
 * `papers PERSON.json OUTDIR`: makes the packets of every case of a person, one folder per case and path, and prints what it
 * wrote. `papers --all OUTDIR`: makes those of every invented person of the tests, and a sheet with all their pages. Returns
 * the exit code: 2 with one line on standard error, and nothing written, when the input is bad; 1 when the law opens no path
 * with papers.
 */
export async function papers(args: readonly string[]): Promise<number> {
  try {
    const [input, folder] = args
    if (input === undefined || folder === undefined || args.length !== 2) throw badInput(USAGE)
    return await (input === '--all' ? makeEverybody(folder) : makeOne(input, folder))
  } catch (error) {
    if (!isBadInput(error)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}

async function makeOne(input: string, folder: string): Promise<number> {
  const made = (await packetsOf(input)).map(({ line, paths, plan }) => ({
    line,
    files: [
      ...(plan ? [{ name: 'plan.pdf', title: plan.title, papers: [plan] }] : []),
      ...paths.flatMap((each) => filesOf(`case-${each.case}-${each.path}`, each.assembled)),
    ],
  }))
  const files = made.flatMap((each) => each.files)
  if (files.length > 0) await whole(folder, (into) => write(into, files))
  const written = (file: File) => `${join(folder, file.name)}: ${pageCount(file.papers)}\n`
  process.stdout.write(made.map(({ line, files: own }) => `${line}\n${own.map(written).join('')}`).join(''))
  return files.length > 0 ? 0 : 1
}

async function makeEverybody(folder: string): Promise<number> {
  const people = fileURLToPath(new URL('../../tests/headless/people', import.meta.url))
  const packets: { readonly name: string; readonly made: PathMade }[] = []
  for (const file of readdirSync(people).sort()) {
    const chosen = file.replace(/\.json$/, '')
    const cases = await packetsOf(join(people, file)).catch((error) => {
      throw isBadInput(error) ? badInput(`${file}: ${error.message}`) : error
    })
    const made = cases.flatMap((each) => each.paths)
    // The path that gave the file its name stands right in its folder.
    const nameOf = ({ case: count, path }: PathMade) =>
      count === 1 && path === chosen ? path : `${chosen}/case-${count}-${path}`
    packets.push(...made.map((each) => ({ name: nameOf(each), made: each })))
    const counted = made.map((each) => `${nameOf(each)}, ${pageCount(papersOf(each.assembled))}`)
    const missing = cases.flatMap(({ line }) => line.split('\n').filter((each) => each.startsWith('also open')))
    process.stdout.write(`${[`${chosen}: ${counted.join('; ') || 'no papers'}`, ...missing].join('\n')}\n`)
  }
  const thumbs = packets.flatMap(({ name, made }) =>
    papersOf(made.assembled).flatMap(({ template, pages }) =>
      pages.map((marks, place) => ({ marks, label: `${name}: ${template} ${place + 1}` })),
    ),
  )
  await whole(folder, async (into) => {
    for (const { name, made } of packets) await write(into, filesOf(name, made.assembled))
    writeFileSync(join(into, 'contact-sheet.pdf'), await contactSheet(thumbs, fonts()))
  })
  const sheet = join(folder, 'contact-sheet.pdf')
  process.stdout.write(`${sheet}: ${thumbs.length} pages of ${packets.length} packets\n`)
  return packets.length > 0 ? 0 : 1
}

async function write(folder: string, files: readonly File[]): Promise<void> {
  const drawn = await Promise.all(
    files.map(async ({ name, papers: laid, title }) => ({ name, bytes: await draw(laid, title, fonts()) })),
  )
  for (const { name, bytes } of drawn) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
}

const papersOf = ({ sheets, guideLaid }: Assembled): readonly Laid[] => [
  ...sheets.map(({ laid }) => laid),
  ...(guideLaid ? [guideLaid] : []),
]

function filesOf(folder: string, assembled: Assembled): readonly File[] {
  const all = papersOf(assembled)
  return [
    { name: `${folder}/packet.pdf`, title: 'Court papers', papers: all },
    ...all.map((laid) => ({ name: `${folder}/${laid.template}.pdf`, title: laid.title, papers: [laid] })),
    {
      name: `${folder}/reading-copy.pdf`,
      title: 'Copy for reading only',
      papers: assembled.sheets.map(({ reading }) => layOut(reading)),
    },
  ]
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
