import type { Plugin } from 'vite'

/** Libraries that could load something by address, and in how many places each does. All are handed what they need. */
const LIBRARIES: readonly (readonly [file: RegExp, places: number])[] = [
  [/tesseract-core-simd-lstm\.js$/, 6],
  [/pdfjs-dist\/legacy\/build\/pdf\.mjs$/, 4],
  [/pdfjs-dist\/legacy\/build\/pdf\.worker\.mjs$/, 5],
  [/papaparse(?:\.min)?\.js$/, 1],
]
const REQUEST = /\bnew XMLHttpRequest\b(?:\(\))?/g
const FETCH = /(?<![.\w#]|async )fetch\((?=url\b|module_or_path\b|\w,\{credentials)/g
/** What they would use in Node. */
const IN_NODE = /\brequire\("(?:fs|crypto)"\)/g

/** Takes the ways to load something out of those libraries. The content policy forbids them too; so nobody has to trust either alone. */
export function noNetwork(): Plugin {
  return {
    name: 'no-network',
    transform(code, id) {
      const [, places] = LIBRARIES.find(([file]) => file.test(id.replace(/\?.*$/, ''))) ?? []
      if (places === undefined) return null
      const found = [REQUEST, FETCH].flatMap((way) => code.match(way) ?? []).length
      if (found !== places) throw new Error(`${id}: expected ${places} ways to load something, found ${found}`)
      return { code: code.replace(REQUEST, 'null').replace(FETCH, '(()=>null)(').replace(IN_NODE, '{}'), map: null }
    },
  }
}
