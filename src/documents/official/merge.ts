import { PDFDocument } from '@cantoo/pdf-lib'

/** Pages that are gathered from one file after the other. */
export type Merging = {
  /** Adds all pages of a file, and gives how many there are by now. */
  readonly add: (bytes: Uint8Array) => Promise<number>
  readonly finish: (title: string) => Promise<Uint8Array<ArrayBuffer>>
}

/** An empty file to which our own files are added; only one of them is held beside it at a time. */
export async function startMerging(): Promise<Merging> {
  const all = await PDFDocument.create()
  return {
    add: async (bytes) => {
      const one = await PDFDocument.load(bytes)
      for (const page of await all.copyPages(one, one.getPageIndices())) all.addPage(page)
      return all.getPageCount()
    },
    finish: async (title) => {
      all.setTitle(title)
      return new Uint8Array(await all.save())
    },
  }
}
