import { describe, expect, test } from 'vitest'
import { offenses } from '../../src/jurisdictions/ma/offenses'

describe('the charge codes of Massachusetts courts', () => {
  test.each([
    ['94C/32C/A', 'distribution-marijuana'],
    ['94C/32C/B', 'distribution-marijuana-subsequent'],
    ['94C/32C/C', 'pwid-marijuana'],
    ['94C/32C/D', 'pwid-marijuana-subsequent'],
    ['94C/34/E', 'possession-class-c-thc'],
    ['94C/34/G', 'possession-marijuana'],
    ['94C/34/L', 'possession-marijuana'],
    ['94C/34/H', 'possession-marijuana-subsequent'],
    ['94C/34/M', 'possession-marijuana-subsequent'],
    ['94C/32E/C', 'trafficking-marijuana'],
    ['94C/32J', 'school-zone-marijuana'],
    ['94C/40', 'conspiracy-marijuana'],
  ])('%s is %s and nothing else: the letter is not the subsection', (code, id) => {
    expect(offenses.filter(({ sections }) => sections.includes(code)).map((offense) => offense.id)).toEqual([id])
  })
})
