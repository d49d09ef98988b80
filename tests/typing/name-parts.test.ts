import { describe, expect, test } from 'vitest'
import { firstName, fullName, lastName, middleName } from '../../src/jurisdictions/facts'
import { proposedParts, typedOrProposed } from '../../src/typing/name-parts'

describe('a name is parted as a guess that loses no word', () => {
  test.each([
    ['Suharto', '', '', 'Suharto'],
    ['Maria Lopez', 'Maria', '', 'Lopez'],
    ['Ana de la Cruz', 'Ana', '', 'de la Cruz'],
    ['María José de la Cruz', 'María', 'José', 'de la Cruz'],
    ['Nguyễn Thị Hồng', 'Nguyễn', 'Thị', 'Hồng'],
    ["José Núñez-O'Brien", 'José', '', "Núñez-O'Brien"],
    ['Martin Luther King Jr.', 'Martin', 'Luther', 'King Jr.'],
    ['Ludwig van Beethoven', 'Ludwig', '', 'van Beethoven'],
    ['José Núñez García', 'José', 'Núñez', 'García'],
    ['  Ana   María  Ruiz ', 'Ana', 'María', 'Ruiz'],
  ])('%s', (whole, first, middle, last) => {
    expect(proposedParts(whole)).toEqual({ first, middle, last })
    const words = (text: string) => text.split(/\s+/).filter(Boolean)
    expect(words(`${first} ${middle} ${last}`)).toEqual(words(whole))
  })
})

test('the guess stands in the box until the person says something else', () => {
  const answers = { [fullName.id]: { value: 'Nguyễn Thị Hồng' } }
  expect([firstName, middleName, lastName].map((fact) => typedOrProposed(fact, answers).text)).toEqual([
    'Nguyễn',
    'Thị',
    'Hồng',
  ])
  const said = { ...answers, [lastName.id]: { value: 'Nguyễn' }, [middleName.id]: { value: '' } }
  expect(typedOrProposed(lastName, said)).toEqual({ text: 'Nguyễn' })
  expect(typedOrProposed(middleName, said)).toEqual({ text: '' })
  expect(typedOrProposed(firstName, {})).toEqual({ text: '' })
})
