import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, loadConfigFromFile } from 'vite'
import { kept, root } from './bundle-folder.mjs'

/** Bundles of older sources go after a day: one may still be running. */
const DAY = 24 * 60 * 60 * 1000

/** Bundles all commands into a folder, which is there whole or not at all: many may start at once. */
export async function bundle(folder) {
  mkdirSync(kept, { recursive: true })
  const made = mkdtempSync(join(kept, 'making-'))
  const commands = readdirSync(join(root, 'src/headless')).filter((file) => file.endsWith('.ts'))
  const place = process.cwd()
  process.chdir(root)
  // The states' cards are made by the page's own build.
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'headless' }, join(root, 'vite.config.ts'))
  await build({
    root,
    mode: 'headless',
    configFile: false,
    logLevel: 'error',
    plugins: [config.plugins, ownPlace],
    ssr: { noExternal: ['zod', 'papaparse', 'minisearch'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: made,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: Object.fromEntries(commands.map((file) => [basename(file, '.ts'), join(root, 'src/headless', file)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' },
      },
    },
  })
  process.chdir(place)
  try {
    renameSync(made, folder)
  } catch {
    rmSync(made, { recursive: true })
  }
  for (const each of readdirSync(kept).map((name) => join(kept, name)))
    if (each !== folder && statSync(each).mtimeMs < Date.now() - DAY) rmSync(each, { recursive: true, force: true })
}

/** A source that looks for files beside itself still finds them. */
const ownPlace = {
  name: 'own-place',
  transform: (code, id) =>
    id.includes('/src/headless/') && code.includes('import.meta.url')
      ? { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null }
      : null,
}
