import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'

/** Dots to an inch: enough to see a shifted line, few enough to compare hundreds of pages. */
const DPI = 50

export const canLook = spawnSync('pdftoppm', ['-v']).error === undefined

type Picture = { readonly width: number; readonly height: number; readonly grey: Uint8Array }

/** Every page as greys. */
export function pagesOf(bytes: Uint8Array): readonly Picture[] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  try {
    writeFileSync(join(folder, 'in.pdf'), bytes)
    spawnSync('pdftoppm', ['-r', String(DPI), '-gray', join(folder, 'in.pdf'), join(folder, 'p')])
    const names = readdirSync(folder).filter((name) => name.endsWith('.pgm'))
    return names.sort().map((name) => pictureIn(readFileSync(join(folder, name))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function pictureIn(file: Uint8Array): Picture {
  const [head = '', width = '0', height = '0'] =
    /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(new TextDecoder('latin1').decode(file.subarray(0, 64))) ?? []
  return { width: Number(width), height: Number(height), grey: file.subarray(head.length) }
}

/** How many dots of two pages differ outside of some places, given in points from the bottom left. */
export function changedOutside(before: Picture, after: Picture, places: readonly Place[]): number {
  if (before.width !== after.width || before.height !== after.height) return before.grey.length
  const scale = DPI / 72
  let changed = 0
  for (const [at, grey] of before.grey.entries()) {
    if (Math.abs(grey - (after.grey[at] ?? 0)) < 60) continue
    const x = (at % before.width) / scale
    const y = (before.height - Math.floor(at / before.width)) / scale
    const inside = places.some(
      (each) => x > each.x - 3 && x < each.x + each.width + 3 && y > each.y - 3 && y < each.y + each.height + 3,
    )
    if (!inside) changed += 1
  }
  return changed
}

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where the fields and buttons of each page stand. */
export async function placesOn(bytes: Uint8Array): Promise<readonly (readonly Place[])[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  return pdf.getPages().map((page) =>
    (page.node.Annots()?.asArray() ?? []).flatMap((ref) => {
      const widget = pdf.context.lookup(ref)
      const corners = widget instanceof PDFDict ? widget.lookupMaybe(PDFName.of('Rect'), PDFArray) : undefined
      if (!corners) return []
      const { x, y, width, height } = corners.asRectangle()
      return [{ x, y, width, height }]
    }),
  )
}
