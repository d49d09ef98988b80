import { existsSync, readFileSync } from 'node:fs'

type Locked = {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
}

/** A package that leaves something in the page. */
export type Bundled = {
  readonly name: string
  readonly folder: string
  readonly version: string
  readonly licence: string
  /** As the lock file has it. */
  readonly integrity: string
}

/** Tools that leave something of their own in the page: what fetches its parts, what binds them, and the base of its style. */
const TOOLS = ['vite', 'rolldown', 'tailwindcss']

/** Every package that can be in the page, as the lock file has it. */
export function packagesInPage(): readonly Bundled[] {
  const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  )
  const isTool = (folder: string) => TOOLS.some((tool) => folder === `node_modules/${tool}`)
  return Object.entries(packages).flatMap(([folder, { version = '', license = '', integrity = '', dev }]) =>
    folder !== '' && (!dev || isTool(folder)) && existsSync(folder)
      ? [{ name: folder.replace(/^.*node_modules\//, ''), folder, version, licence: license, integrity }]
      : [],
  )
}
