// Installs the packages of the lock file when they are missing or older than it, so that every command works on a fresh clone.
import { execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const installed = 'node_modules/.package-lock.json'
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) {
  console.log('Installing packages …')
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' })
}
