import { expect, test } from 'vitest'
import { directory } from '../../src/jurisdictions/ca/directory'
import { rules } from '../../src/jurisdictions/ca/rules'
import { runCases } from './cases'

runCases(rules)

test('the rules are plain data', () => {
  expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
})

test('58 courts and 70 prosecutors, each once', () => {
  expect(new Set(directory.courts.map((court) => court.id)).size).toBe(58)
  expect(new Set(directory.prosecutors.map((office) => office.id)).size).toBe(70)
})
