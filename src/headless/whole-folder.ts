import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { badInput } from './case'

/**
 * Fills a folder wholly or not at all: `fill` writes into a new folder beside it, whose files are then moved into their
 * places. Throws an error that names the folder when it cannot be written.
 */
export async function whole(folder: string, fill: (into: string) => Promise<void>): Promise<void> {
  const beside = trying(folder, () => {
    mkdirSync(dirname(resolve(folder)), { recursive: true })
    return mkdtempSync(join(dirname(resolve(folder)), `.${basename(resolve(folder))}-`))
  })
  try {
    await fill(beside)
    trying(folder, () => move(beside, folder))
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

function move(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [old, now] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) move(old, now)
    else renameSync(old, now)
  }
}

function trying<T>(folder: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw badInput(
      `${folder}: expected a folder that can be written (${error instanceof Error ? error.message : error})`,
    )
  }
}
