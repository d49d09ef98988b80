import { workbookRows } from '../records/text/table'
import { decoder } from './decoder'
import { csvCell } from './report'
import { type Broken, type Row, rowReader, type Shape } from './table'

/** Why a list was not read to its end. */
export type Trouble = Broken | { readonly problem: 'damaged' | 'too_large' }

/** Takes the bytes of a list, whatever kind of table it is. */
export type Source = {
  /** False once there is no use in going on. */
  readonly push: (bytes: Uint8Array) => boolean
  /** Null when the list was whole. */
  readonly end: () => Promise<Trouble | null>
}

/** A workbook is unpacked as a whole, so it is held to a size; text may be as long as it likes. */
const WORKBOOK = { bytes: 40_000_000, rows: 300_000 }
/** The first bytes of a workbook, which is a zip. */
const ZIP = [0x50, 0x4b, 3, 4]
/** The cells of a workbook are given back as comma-separated text. */
const COMMA: Shape = { delimiter: ',', newline: '\n' }

/** Gives each row to `take` with the shape of the text: delimited text as a stream, a workbook at its end. */
export function sourceOf(take: (row: Row, shape: Shape) => void): Source {
  let chosen: Source | undefined
  const choose = (bytes: Uint8Array): Source =>
    ZIP.every((byte, at) => bytes[at] === byte) ? workbook(take) : delimited(take)
  return {
    push(bytes) {
      chosen ??= choose(bytes)
      return chosen.push(bytes)
    },
    end: async () => chosen?.end() ?? null,
  }
}

function delimited(take: (row: Row, shape: Shape) => void): Source {
  const text = decoder()
  const reader = rowReader(take)
  return {
    push: (bytes) => reader.push(text.push(bytes)),
    end: async () => {
      reader.push(text.end())
      return reader.end()
    },
  }
}

function workbook(take: (row: Row, shape: Shape) => void): Source {
  const pieces: Uint8Array[] = []
  let size = 0
  return {
    push(bytes) {
      pieces.push(bytes)
      size += bytes.length
      return size <= WORKBOOK.bytes
    },
    async end() {
      const whole = new Uint8Array(await new Blob(pieces.map((each) => new Uint8Array(each))).arrayBuffer())
      const table = await workbookRows(whole, WORKBOOK)
      if ('problem' in table) return { problem: table.problem === 'too_large' ? 'too_large' : 'damaged' }
      table.got.forEach((cells, at) => {
        if (cells.some((cell) => cell !== ''))
          take({ number: at + 1, cells, raw: cells.map((cell) => csvCell(cell, ',')).join(',') }, COMMA)
      })
      return null
    },
  }
}
