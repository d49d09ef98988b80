import { readFileSync } from 'node:fs'
import { loadJurisdiction, stateIds } from '../jurisdictions'
import { formOf } from '../records/form'
import { joinReadings } from '../records/join'
import { type Given, readDocument } from '../records/open'
import { isPicture } from '../records/picture/is-picture'
import { recordRooms } from '../records/read'
import type { Reading } from '../records/reading'
import { recordsOf } from '../records/take'
import { pdfPages } from '../records/text/pdf'
import type { Got, Problem } from '../records/text/problem'
import type { Fact } from '../rules/fact'
import { badInput, isBadInput } from './case'
import { openSight } from './sight'

const EXPECTED: Readonly<Record<Problem, string>> = {
  too_large: 'a file of at most 15 MB',
  too_many_pages: 'a PDF of at most 60 pages',
  too_slow: 'a PDF that can be read in 10 seconds',
  locked: 'a PDF without a password',
  damaged: 'a whole PDF, XLSX, JPEG or PNG file',
  picture_only: 'a PDF with text in it; this one holds pictures',
  too_many_pictures: 'at most 12 pages that are pictures',
  too_far: 'a picture from nearer by, or half a page; its letters are too small to be sure of any',
  nothing_seen: 'a picture with text in it',
  no_engine: 'a machine that can read pictures',
  engine_missing: 'the files of the engine that reads pictures',
  empty: 'a file with text in it',
  unknown_kind: 'a text, PDF, CSV or XLSX file, or a JPEG or PNG picture',
  unknown_paper: 'a record of a kind that we know',
}

/**
 * `read FILE … [--state ca] [--answers]`: prints what a record says as JSON, or the answers it offers. Several files are
 * the documents of one person, and are joined. Returns the exit code: 2 with one line on standard error, and nothing
 * printed, when a file cannot be read.
 */
export async function read(args: readonly string[]): Promise<number> {
  try {
    const { files, state, answers } = options(args)
    const readings = await readingsOf(files, state)
    const printed = await printedOf(readings, answers)
    process.stdout.write(`${JSON.stringify(printed, null, 1)}\n`)
    return 0
  } catch (error) {
    if (!isBadInput(error)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}

async function printedOf(readings: readonly Reading[], answers: boolean): Promise<unknown> {
  const [first, ...others] = readings
  if (!first) return null
  if (answers) {
    const documents = readings.map((reading) => ({ got: { reading, pages: 1, picture: false } }))
    return (await recordsOf(documents, factsOf)).cases
  }
  if (others.length === 0) return formOf(first)
  const { cases, conflicts, differs } = joinReadings(readings)
  const joined = formOf({ ...first, cases: [...cases] })
  return { documents: readings.map(formOf), joined, conflicts, differs }
}

/** Each file is a document; the pictures among them are the pages of one. */
async function readingsOf(files: readonly string[], state: string | undefined): Promise<readonly Reading[]> {
  const rooms = await recordRooms()
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const sight = openSight()
  const opened = files.map((file) => ({ file, bytes: bytesOf(file) }))
  const pictures = opened.filter(({ bytes }) => isPicture(bytes))
  const documents: readonly { readonly file: string; readonly given: Given }[] = [
    ...opened.filter(({ bytes }) => !isPicture(bytes)).map(({ file, bytes }) => ({ file, given: bytes })),
    ...(pictures.length > 0
      ? [{ file: pictures.map(({ file }) => file).join(', '), given: { photos: pictures.map(({ bytes }) => bytes) } }]
      : []),
  ]
  const readings: Reading[] = []
  for (const { file, given } of documents)
    readings.push(gotOf(file, await readDocument(given, rooms, (each) => pdfPages(each, library), state, sight)))
  return readings
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(file))
  } catch {
    throw badInput(`${file}: expected a file that can be opened`)
  }
}

function gotOf(file: string, read: Got<Reading>): Reading {
  if ('problem' in read) throw badInput(`${file}: expected ${EXPECTED[read.problem]}`)
  return read.got
}

/** The facts of a state's law, with the blanks of its papers. */
async function factsOf(state: string): Promise<readonly Fact[]> {
  const { rules, papers } = await loadJurisdiction(state)
  const blanks = (await papers()).flatMap(({ needs }) => needs.map(({ fact }) => fact))
  return [...rules.facts, ...blanks]
}

function options(args: readonly string[]): { files: readonly string[]; state: string | undefined; answers: boolean } {
  const at = args.indexOf('--state')
  const state = at < 0 ? undefined : args[at + 1]?.toLowerCase()
  if (at >= 0 && (state === undefined || !stateIds.includes(state)))
    throw badInput(`--state: expected one of ${stateIds.join(', ')}`)
  const files = args.filter((arg, place) => arg !== '--answers' && (at < 0 || (place !== at && place !== at + 1)))
  if (files.length === 0) throw badInput('expected: read FILE … [--state ca] [--answers]')
  return { files, state, answers: args.includes('--answers') }
}
