// Screenshots of every kind of screen into the folder that is named, and the picture of the README.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? 'pictures')
const options = { stdio: 'inherit', shell: process.platform === 'win32' }
const built = spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], options)
const made = spawnSync('npx', ['vitest', 'run', '--project', 'browser', 'tests/browser/every-screen.test.ts'], {
  ...options,
  env: { ...process.env, PICTURES: folder },
})
console.log(`Pictures are in ${folder}`)
process.exit(built.status || made.status)
