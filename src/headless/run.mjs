// Runs a command of this folder in Node. It is bundled once for as long as no source changes: Node then starts fast and small.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleFolder } from './bundle-folder.mjs'

const [command, ...args] = process.argv.slice(2)
const folder = bundleFolder()
if (!existsSync(folder)) {
  const { bundle } = await import('./bundle.mjs')
  await bundle(folder)
}
// Newer Nodes keep what they compiled.
module.enableCompileCache?.(join(folder, 'compiled'))
// `screen-file` exports `screenFile`.
const name = command.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
const { [name]: run } = await import(pathToFileURL(join(folder, `${command}.mjs`)))
process.exitCode = await run(args)
