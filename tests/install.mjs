// Installs the packages when they are missing or older than the lock file, so that every command works on a fresh clone.
import { execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const installed = 'node_modules/.package-lock.json'
const ready = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs

// The lock file was made where only the binaries for Linux on x64 could be had. `npm ci` refuses such a lock, and elsewhere
// npm would leave out the binaries that it does not list: there the exact versions of package.json pin what is installed.
const locked = process.platform === 'linux' && process.arch === 'x64'

if (!ready) {
  // Standard output belongs to the command that follows.
  console.error('Installing packages …')
  execSync(`npm install --no-audit --no-fund --no-save ${locked ? '' : '--no-package-lock'}`, {
    stdio: ['ignore', 2, 2],
  })
}
