import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

// How large the built page is, as it travels.

/** A part of the page with its files, in bytes after gzip. */
export type Part = {
  readonly name: string
  readonly most: number
  readonly bytes: number
  readonly files: readonly string[]
}

const KB = 1024

/** The parts that have a budget: what the first page needs, the law and words of each state, its courts, its papers and their words. */
export function parts(site: string): readonly Part[] {
  const html = readFileSync(join(site, 'index.html'), 'utf8')
  const assets = readdirSync(join(site, 'assets'))
  const linked = (what: RegExp) => [...html.matchAll(what)].map((match) => basename(match[1] ?? ''))
  const named = (what: RegExp) => assets.filter((file) => what.test(file))
  const states = readdirSync('src/jurisdictions', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const part = (name: string, most: number, files: readonly string[]): Part => {
    const sizes = files.map((file) => gzipSync(readFileSync(join(site, 'assets', file))).length)
    return {
      name,
      most: most * KB,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      files: files.map((file, place) => `${file} ${inKb(sizes[place] ?? 0)}`),
    }
  }
  return [
    part('scripts of the first page', 100, [
      ...linked(/(?:src|modulepreload"[^>]*href)="\.\/assets\/([^"]+\.js)"/g),
      // Asked for once the written page is painted, so that nothing delays that.
      ...assets.filter((file) => /^first-.*\.js$/.test(file)),
    ]),
    part('style', 15, linked(/href="\.\/assets\/([^"]+\.css)"/g)),
    ...states.map(({ name }) =>
      part(
        `law and words of ${name}`,
        40,
        assets.filter((file) => isOf(name, file)),
      ),
    ),
    // Each comes when it is asked for; what reads pictures is not among the files of a first visit.
    part('engine that reads records: PDF, tables, text', 700, named(/^take-files-.*\.js$/)),
    part('engine that reads pictures', 4_600, named(/^picture-engine-.*\.js$/)),
    ...assets
      .filter((file) => /^(directory|papers|[a-z]{2}-papers)-.*\.js$/.test(file))
      .map((file) => part(file, 60, [file])),
  ]
}

/** What comes between picking a state and its first question in one language, in bytes after gzip: its law and its words. */
export function firstQuestion(site: string, state: string, language: string): number {
  const { fact } = JSON.parse(readFileSync(`locales/${language}/${state}.json`, 'utf8'))
  const [first] = Object.values<{ ask: string }>(fact)
  const files = readdirSync(join(site, 'assets'))
    .filter((file) => isOf(state, file))
    .map((file) => readFileSync(join(site, 'assets', file), 'utf8'))
    .filter((text) => text.includes('reviewBy') || text.includes(first?.ask ?? 'reviewBy'))
  if (files.length !== 2) throw new Error(`Expected a file of law and a file of words for ${state} in ${language}`)
  return files.reduce((sum, text) => sum + gzipSync(text).length, 0)
}

/** A file of a state's law or words; those of its papers are called otherwise. */
const isOf = (state: string, file: string): boolean => new RegExp(`^${state}-[\\w-]{8}\\.js$`).test(file)

/** Kilobytes as people write them. */
export const inKb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`
