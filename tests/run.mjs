// Everything, as one command: types, style, unused code, build, tests, real browser. Ends with one line that counts.
import { execSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const results = join(mkdtempSync(join(tmpdir(), 'pocket-petition-')), 'results.json')
let passed = 0
let failed = 0
let skipped = 0

offerChromium()
check('types', 'npm run --silent types')
check('style', 'npx biome check --error-on-warnings')
check('unused code', 'npx knip')
check('known flaws of packages', 'node tests/audit.mjs')
check('build', 'npx vite build')
check('a second build is the same', 'node tests/rebuild.mjs')
run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`])
if (existsSync(results)) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(results, 'utf8'))
  passed += numPassedTests
  skipped += numPendingTests
  // A file that does not load has no tests to count, and still has failed.
  failed +=
    numFailedTests +
    testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((each) => each.status !== 'failed'),
    ).length
} else failed++
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(failed ? 1 : 0)

function check(name, command) {
  console.log(`\n── ${name}`)
  const [program, ...args] = command.split(' ')
  if (run(program, args) === 0) passed++
  else {
    failed++
    console.log(`✗ ${name}`)
  }
}

function run(program, args) {
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status
}

/** The browser tests drive Debian's Chromium. Installed where this may be done; said plainly where it may not. */
function offerChromium() {
  if (['/usr/bin/chromium', process.env.CHROMIUM].some((path) => path && existsSync(path))) return
  try {
    execSync('apt-get update -qq && apt-get install -y -qq chromium', { stdio: 'ignore' })
  } catch {
    console.log(
      'Chromium is missing and cannot be installed here: the browser tests are skipped. Install it, or name it in CHROMIUM.',
    )
  }
}
