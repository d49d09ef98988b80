import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A run of text on a page. Points from the top left; `y` is the baseline. */
export type Run = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

export type ReadPdf = {
  readonly pages: readonly (readonly Run[])[]
  readonly info: { readonly title: string; readonly author: string; readonly language: string | undefined }
}

/** Reads a PDF back, as a viewer would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, place) => {
      const page = await pdf.getPage(place + 1)
      const { height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      return items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str,
                x: Number(item.transform[4]),
                y: height - Number(item.transform[5]),
                width: item.width,
                size: item.height,
              },
            ]
          : [],
      )
    }),
  )
  const { info } = await pdf.getMetadata()
  const said = new Map(Object.entries(info))
  await pdf.destroy()
  return {
    pages,
    info: {
      title: String(said.get('Title')),
      author: String(said.get('Author')),
      language: said.get('Language') ? String(said.get('Language')) : undefined,
    },
  }
}

/** All text of a PDF, for what must and must not stand in it. */
export function textOfPdf({ pages }: ReadPdf): string {
  return pages
    .flatMap((runs) => runs.map(({ text }) => text))
    .join(' ')
    .replaceAll('\u00a0', ' ')
    .replace(/ +/g, ' ')
}
