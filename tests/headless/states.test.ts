import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tableOfStates } from '../../src/headless/states'

test('the README holds the table of states as the rules make it (`npm run --silent states` prints it)', async () => {
  expect(readFileSync('README.md', 'utf8')).toContain(await tableOfStates())
})
