import { describe, expect, test } from 'vitest'
import { loadJurisdiction, stateIds } from '../../../src/jurisdictions'
import { fileName, fileNames, kindOf } from '../../../src/screens/papers/file-names'

const own = (name: string | undefined, number = 'BA123456') => ({ name, case: number, discreet: false })

describe('the name of a file', () => {
  test.each([
    ['Maria Lopez', 'Lopez-BA123456-petition.pdf'],
    ['Nguyễn Thị Hồng', 'Hồng-BA123456-petition.pdf'],
    ['Ana de la Cruz', 'Cruz-BA123456-petition.pdf'],
    ['José Núñez-O’Brien', 'Núñez-O-Brien-BA123456-petition.pdf'],
    ['Sukarno', 'Sukarno-BA123456-petition.pdf'],
    ['A'.repeat(60), `${'A'.repeat(24)}-BA123456-petition.pdf`],
    [undefined, 'BA123456-petition.pdf'],
  ])('of %s says whose and what', (name, file) => {
    expect(fileName(own(name), 'petition')).toBe(file)
  })
  test('holds nothing that a disk refuses, whatever the case number', () => {
    expect(fileName(own('Pat Sample', '../2008 M/1234: "x"'), 'order')).toBe('Sample-2008-M-1234-x-order.pdf')
  })
  test('on a clinic device tells neither the name nor the kind of paper', () => {
    const names = fileNames({ ...own('Maria Lopez'), discreet: true }, [
      { id: 'a', what: 'petition' },
      { id: 'b', what: 'order' },
    ])
    expect(names).toEqual({ a: 'ML-paper-1.pdf', b: 'ML-paper-2.pdf' })
  })
  test('two papers of one kind have two names', () => {
    const two = ['a', 'b'].map((id) => ({ id, what: 'proof-of-service' }))
    expect(new Set(Object.values(fileNames(own('Pat Sample'), two))).size).toBe(2)
  })
})

test.each(stateIds)('the papers of %s are named for what they are, not by an id', async (state) => {
  const papers = await (await loadJurisdiction(state)).papers()
  const unnamed = papers.flatMap((each) =>
    each.kind !== 'guide' && kindOf(each.title, each.id) === each.id ? [each.title] : [],
  )
  expect(unnamed).toEqual([])
})
