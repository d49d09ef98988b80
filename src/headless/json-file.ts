import { readFileSync } from 'node:fs'

/** What a JSON file says. Windows writes a mark (BOM) before the text. Throws what is wrong with it. */
export const readJsonFile = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
