import { readdirSync, readFileSync } from 'node:fs'
import * as library from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openSight } from '../../src/headless/sight'
import { formOf } from '../../src/records/form'
import { readDocument } from '../../src/records/open'
import { recordRooms } from '../../src/records/read'
import { pdfPages } from '../../src/records/text/pdf'

const folder = 'tests/records/samples'

/** The invented samples: text as it comes out of a page, a PDF, photos and scans of paper, and what must be read from them. */
export const samples: readonly { readonly name: string; readonly file: string; readonly isPicture: boolean }[] =
  readdirSync(folder)
    .filter((file) => /\.(txt|pdf|csv|jpg)$/.test(file))
    .map((file) => ({ name: file.replace(/\.\w+$/, ''), file, isPicture: /-photo-|-scan-/.test(file) }))

/** The text of a sample, or its bytes. */
export const sampleBytes = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(`${folder}/${file}`))

/** What must be read from a sample. */
export const expectedOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))

export const rooms = await recordRooms()

/** Reads bytes as the app does. */
export const readBytes = (bytes: Uint8Array<ArrayBuffer>, state?: string) =>
  readDocument(bytes, rooms, (each) => pdfPages(each, library), state, sight)

const sight = openSight()

/** Reads bytes and gives the JSON of the reading; throws when there is none. */
export async function jsonOf(bytes: Uint8Array<ArrayBuffer>, state?: string): Promise<Record<string, unknown>> {
  const read = await readBytes(bytes, state)
  if ('problem' in read) throw new Error(read.problem)
  return JSON.parse(JSON.stringify(formOf(read.got)))
}
