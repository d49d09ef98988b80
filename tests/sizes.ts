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

/** The parts that have a budget: what the first page needs, the law and words of each state, its courts and its papers. */
export function parts(site: string): readonly Part[] {
  const html = readFileSync(join(site, 'index.html'), 'utf8')
  const assets = readdirSync(join(site, 'assets'))
  const linked = (what: RegExp) => [...html.matchAll(what)].map((match) => basename(match[1] ?? ''))
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
        60,
        assets.filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js')),
      ),
    ),
    ...assets.filter((file) => /^(directory|papers)-.*\.js$/.test(file)).map((file) => part(file, 60, [file])),
  ]
}

/** Kilobytes as people write them. */
export const inKb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`
