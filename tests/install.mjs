// Installs the packages when they are missing or older than the lock file, so that every command works on a fresh clone.
import { execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const installed = 'node_modules/.package-lock.json'
const ready = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs

if (!ready) {
  // Standard output belongs to the command that follows.
  console.error('Installing packages …')
  execSync('npm ci --no-audit --no-fund', { stdio: ['ignore', 2, 2] })
}
