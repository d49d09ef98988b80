import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { packagesInPage } from './packages.ts'

/** Writes `licences.txt` beside the page: the licence of every package that can be in it, and of the font. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceTexts() })
    },
  }
}

/** One after the other, in the order of their names, so that two builds are equal. */
function licenceTexts(): string {
  const texts = packagesInPage().map(({ name, version, licence, folder }) =>
    [`${name} ${version} (${licence})`, ...filesIn(folder)].join('\n\n'),
  )
  const font = readFileSync('src/documents/pdf/fonts/OFL.txt', 'utf8')
  return [readFileSync('LICENSE', 'utf8'), `Tinos\n\n${font}`, ...texts.sort()].join(`\n${'-'.repeat(72)}\n\n`)
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
