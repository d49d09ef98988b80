import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, type Plugin } from 'vite'
import type { OwnFile } from '../offline/own-file'
import { oldest } from './oldest.ts'

/** Headers are for the host, licences and the bill of materials for who audits. */
const NOT_KEPT = /^_headers$|^licences\.txt$|\.cdx\.json$|^service-worker\.js$/

/** Large, and for the few who have a picture of their record: kept once it was asked for. */
const LATE = /^assets\/picture-engine-[\w-]+\.js$/

/** Builds the worker that keeps every file of the built page on the device, and writes its list of them into it. */
export function offlineWorker(): Plugin {
  let folder = ''
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved({ build }) {
      folder = build.outDir
    },
    // Only now are all files written.
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: { 'self.OWN_FILES': JSON.stringify(ownFiles(folder)) },
        build: {
          target: oldest,
          outDir: folder,
          emptyOutDir: false,
          rolldownOptions: {
            input: 'src/offline/service-worker.ts',
            output: { format: 'iife', entryFileNames: 'service-worker.js' },
          },
        },
      })
    },
  }
}

/** Every file to keep with its SHA-256, in the order of their addresses, so that two builds are equal. */
function ownFiles(folder: string): readonly OwnFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !NOT_KEPT.test(file))
    .sort()
    .map((file) => ({
      // Many hosts lead from `index.html` to the folder, and a page that came by a redirect cannot be kept.
      url: file === 'index.html' ? './' : file,
      integrity: `sha256-${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('base64')}`,
      ...(LATE.test(file) && { late: true as const }),
    }))
}
