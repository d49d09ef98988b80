// Builds the page and measures it: sizes, Lighthouse, the rules, the questions, the papers. Prints each number beside its budget.
import { spawnSync } from 'node:child_process'

const options = { stdio: 'inherit', shell: process.platform === 'win32' }
const built = spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], options)
const measured = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'browser', 'tests/browser/bench.test.ts', 'tests/browser/bench-desk.test.ts'],
  {
    ...options,
    env: { ...process.env, BENCH: 'yes' },
  },
)
process.exit(built.status || measured.status)
