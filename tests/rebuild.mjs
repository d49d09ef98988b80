// Builds the page once more, elsewhere, and compares every byte: whoever builds it can check what a host serves.
import { execSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const again = mkdtempSync(join(tmpdir(), 'rebuild-'))
execSync(`npx vite build --logLevel error --emptyOutDir --outDir ${again}`, { stdio: 'inherit' })
const [first, second] = ['dist', again].map(read)
const differ = [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file))
console.log(differ.length ? `Not the same: ${differ.join(', ')}` : `${second.size} files, all the same.`)
process.exitCode = differ.length ? 1 : 0

/** The bytes of each file, as text. */
function read(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file, 'latin1')]))
}
