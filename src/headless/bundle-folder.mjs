import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where bundles are kept. */
export const kept = join(root, 'node_modules/.cache/headless')

/** The folder of the bundle that is made from the sources as they are now. */
export function bundleFolder() {
  const key = createHash('sha256').update(`${root}\0${process.version}\0`)
  for (const file of ['package-lock.json', ...filesIn('src'), ...filesIn('locales')])
    key
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return join(kept, key.digest('hex').slice(0, 20))
}

/** What a command can be made of: its code, the directories of the states and the words. */
function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((file) => /\.(m?[jt]s|json)$/.test(file))
    .map((file) => join(folder, file))
    .sort()
}
