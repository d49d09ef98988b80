// Every step in every browser engine, and what each leaves on the disk. Slow; `npm test` tries a sample.
import { spawnSync } from 'node:child_process'

const files = ['tests/browser/engines.test.ts', 'tests/browser/profile.test.ts']
spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], { stdio: 'inherit' })
process.exit(
  spawnSync('npx', ['vitest', 'run', '--project', 'browser', '--reporter=verbose', ...files], {
    stdio: 'inherit',
    env: { ...process.env, ENGINES: 'all' },
  }).status ?? 1,
)
