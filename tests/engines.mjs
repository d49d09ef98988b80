// Every step in every browser engine, what each leaves on the disk, and every state in both languages. Slow; `npm test` tries a sample.
import { spawnSync } from 'node:child_process'

const files = ['engines', 'profile', 'states'].map((name) => `tests/browser/${name}.test.ts`)
spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], { stdio: 'inherit' })
process.exit(
  spawnSync('npx', ['vitest', 'run', '--project', 'browser', '--reporter=verbose', ...files], {
    stdio: 'inherit',
    env: { ...process.env, ENGINES: 'all' },
  }).status ?? 1,
)
