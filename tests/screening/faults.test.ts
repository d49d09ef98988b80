import { describe, expect, test } from 'vitest'
import { type Listed, listed, wordOf } from './list'

// Each row of these lists has one fault put in on purpose. None may be decided, and each must be reported as what it is.

const HEAD = 'id,name,born,court,case,arrest,offense date,section,charge,level,outcome,decided,sentence'
/** A row without a fault, changed in some cells. */
function row(changed: Record<string, string> = {}): string {
  const good: Record<string, string> = {
    id: '1',
    name: '"HUGHES,SOPHIE Z"',
    born: '19700315',
    court: 'LOS ANGELES',
    case: 'A1',
    arrest: '20010102',
    'offense date': '20010102',
    section: '11357(B) HS',
    charge: 'POSSESS MARIJUANA',
    level: 'M',
    outcome: 'CONVICTED',
    decided: '20010301',
    sentence: 'FINE',
  }
  return HEAD.split(',')
    .map((name) => changed[name] ?? good[name])
    .join(',')
}
const words = ({ said }: Listed): readonly string[] => said.map(wordOf)
const one = async (changed: Record<string, string>): Promise<string> =>
  words(await listed([HEAD, row(changed)].join('\n'))).join()

describe('a row', () => {
  test('without a fault is decided', async () => expect(await one({})).toBe('likely_eligible'))
  test.each<[string, string, Record<string, string>]>([
    ['a section that is only the beginning of ours', 'section_unclear', { section: '11357(B)(2) HS' }],
    ['a letter that the old section did not have', 'section_unclear', { section: '11359(A) HS', level: 'F' }],
    ['a longer number', 'section_unclear', { section: '113571 HS' }],
    ['another section of the same number', 'other_crime', { section: '11357.5 HS', charge: 'POSSESS SYNTHETIC' }],
    ['a section and words that say different things', 'section_unclear', { section: '11357(A) HS' }],
    ['a level that the crime cannot have', 'section_unclear', { level: 'F' }],
    [
      'a section that did not exist yet',
      'section_unclear',
      { arrest: '19740102', 'offense date': '19740102', decided: '19740301', born: '19500315' },
    ],
    ['no section, but marijuana', 'no_section', { section: '' }],
    ['no day of the conviction', 'no_conviction_day', { decided: '' }],
    ['a day that is none', 'day_unreadable', { decided: '20010231' }],
    ['a birth that is none', 'birth_unreadable', { born: '19700000' }],
    ['a birth after the conviction', 'before_birth', { born: '20020315' }],
    ['a conviction at six', 'under_ten', { born: '19950101' }],
    ['a conviction before the offense', 'before_offense; before_arrest', { decided: '20001231' }],
    ['a conviction before the arrest', 'before_arrest', { decided: '20010110', arrest: '20010111' }],
    ['a conviction that is still to come', 'in_the_future', { decided: '20261129' }],
    ['an outcome that nobody knows', 'outcome_unknown', { outcome: 'XYZ' }],
    ['a dismissal', 'no_conviction', { outcome: 'DISMISSED' }],
    [
      'a conspiracy that does not say to do what',
      'crime_behind_unknown',
      { section: '182 PC', charge: 'CRIMINAL CONSPIRACY' },
    ],
    ['an accessory who does not say to what', 'crime_behind_unknown', { section: '32 PC', charge: 'ACCESSORY' }],
    ['an attempt of another crime', 'other_crime', { section: '664/459 PC', charge: 'ATTEMPT BURGLARY' }],
    ['an attempt of one of ours', 'get_help', { section: '664/11358 HS', charge: 'CULTIVATE', level: 'F' }],
    ['a code of another state', 'section_of_another_state', { section: '18-18-406', charge: 'MARIHUANA' }],
    ['another crime', 'other_crime', { section: '459 PC', charge: 'BURGLARY' }],
    ['one cell too few', 'wrong_number_of_cells', { sentence: 'FINE,' }],
    ['a megabyte in one cell', 'cell_too_long', { charge: 'X'.repeat(1_000_000) }],
  ])('with %s: %s', async (_, expected, changed) => expect(await one(changed)).toBe(expected))
  test('with a comma in a name keeps its cells apart', async () => {
    const { said } = await listed([HEAD, row()].join('\n'))
    expect(said.map((each) => 'person' in each && each.person.name)).toEqual(['HUGHES,SOPHIE Z'])
  })
})

describe('a section of another state', () => {
  const of = async (state: string, changed: Record<string, string>): Promise<string> =>
    words(await listed([HEAD, row(changed)].join('\n'), undefined, { state })).join()
  const az = { section: '13-3405(A)(1)', charge: 'DRUG VIOLATION', level: 'F', decided: '20190301' }
  const ak = { section: 'AS 11.71.060(a)(1)', charge: 'USE OR DISPLAY', level: 'MB', decided: '20190301' }
  test.each<[string, string, string, Record<string, string>]>([
    ['az', 'that is ours is decided', 'likely_eligible', az],
    ['az', 'that only begins as ours is another', 'section_unclear', { ...az, section: '13-3405(A)(12)' }],
    ['az', 'beneath ours is not certain', 'crime_not_certain', { ...az, section: '13-3405(A)(1)(b)' }],
    ['ak', 'that only begins as ours is another', 'section_unclear', { ...ak, section: 'AS 11.71.060(a)(15)' }],
  ])('of %s %s: %s', async (state, _, expected, changed) => expect(await of(state, changed)).toBe(expected))
})

describe('people', () => {
  test('one number with two names, or two births, is nobody', async () => {
    const second = { case: 'A2', name: '"REED,MIA"' }
    expect(words(await listed([HEAD, row(), row(second)].join('\n')))).toEqual([
      'one_key_two_people',
      'one_key_two_people',
    ])
    expect(words(await listed([HEAD, row(), row({ case: 'A2', born: '19700316' })].join('\n')))).toEqual([
      'one_key_two_people',
      'one_key_two_people',
    ])
  })
  test('two numbers with one name are two people', async () => {
    const { said } = await listed([HEAD, row(), row({ id: '2', born: '19800101' })].join('\n'))
    expect(new Set(said.map((each) => 'person' in each && each.person.key)).size).toBe(2)
  })
  test('without a number: one name and birth is one person, one name with two births is shown and not joined', async () => {
    const { plain } = await import('./list')
    const { key: _, ...columns } = plain.columns
    const rows = [HEAD, row(), row({ case: 'A2' }), row({ case: 'A3', born: '19800101' }), row({ name: '"REED,MIA"' })]
    const { said } = await listed(rows.join('\n'), { ...plain, columns })
    const of = said.flatMap((each) => ('charge' in each && each.decided ? [[each.person.key, each.alike]] : []))
    expect(of).toEqual([
      ['HUGHES,SOPHIE Z|19700315', true],
      ['HUGHES,SOPHIE Z|19700315', true],
      ['HUGHES,SOPHIE Z|19800101', true],
      ['REED,MIA|19700315', false],
    ])
  })
  test('rows of a person that do not stand together are reported, and are joined when the whole list is held', async () => {
    const rows = [HEAD, row(), row({ id: '2', name: '"REED,MIA"' }), row({ case: 'A2' })].join('\n')
    expect(words(await listed(rows))).toEqual(['likely_eligible', 'likely_eligible', 'rows_not_together'])
    expect(words(await listed(rows, undefined, { whole: true }))).toEqual(Array(3).fill('likely_eligible'))
  })
  test('a broken row in the middle does not part a person', async () => {
    const rows = [HEAD, row(), `${row({ case: 'A2' })},`, row({ case: 'A3' })].join('\n')
    expect(words(await listed(rows))).toEqual(['likely_eligible', 'wrong_number_of_cells', 'likely_eligible'])
  })
})

describe('the parts of a charge', () => {
  test('are one conviction, said on its first row', async () => {
    const rows = [HEAD, row(), row({ sentence: 'PROBATION' }), row({ sentence: 'JAIL' })].join('\n')
    expect(words(await listed(rows))).toEqual(['likely_eligible', 'same_conviction', 'same_conviction'])
  })
  test('that differ are reported', async () => {
    expect(words(await listed([HEAD, row(), row({ level: 'I' })].join('\n')))).toEqual([
      'parts_differ',
      'same_conviction',
    ])
  })
})

test('a crime that stands for its own attempt too is not taken for the attempt of another', async () => {
  const charge = row({ section: '13-3415(A)', charge: 'DRUG PARAPHERNALIA', level: 'Class 1 Misdemeanor' })
  expect(words(await listed([HEAD, charge].join('\n'), undefined, { state: 'az' }))).toEqual(['likely_eligible'])
})

describe('a file', () => {
  const many = [
    HEAD,
    ...Array.from({ length: 1_500 }, (_, at) =>
      row({ id: String(at), case: `A${at}`, section: '459 PC', charge: 'BURGLARY' }),
    ),
  ].join('\n')
  test('comes to the same in pieces of any size, and with any line end', async () => {
    const whole = words(await listed(many))
    expect(whole).toHaveLength(1_500)
    for (const piece of [977, 5_000]) expect(words(await listed(many, undefined, { piece }))).toEqual(whole)
    expect(words(await listed(many.replaceAll('\n', '\r\n')))).toEqual(whole)
    expect(words(await listed(many.replaceAll('HUGHES,SOPHIE', 'HUGHES SOPHIE').replaceAll(',', '\t')))).toEqual(whole)
  })
  test('that ends in the middle of a row reports the row and keeps all before it', async () => {
    const { said, broken } = await listed(many.slice(0, -60))
    expect(broken).toBeNull()
    expect(said.map(wordOf).slice(-2)).toEqual(['other_crime', 'wrong_number_of_cells'])
  })
  test('with a quote that never closes keeps all before it and names the row', async () => {
    const cut = [
      HEAD,
      row(),
      row({ id: '2' }),
      row({ id: '3', charge: '"POSSESS' }),
      row({ id: '4', name: 'REED' }),
    ].join('\n')
    const { said, broken } = await listed(cut)
    expect(broken).toEqual({ problem: 'quote_never_closes', row: 4 })
    expect(said.map(wordOf)).toEqual(['likely_eligible', 'likely_eligible'])
  })
  test('with a quote that closes rows too late reports the row that ran together', async () => {
    const cut = [HEAD, row(), row({ id: '2', charge: '"POSSESS' }), row({ id: '3' })].join('\n')
    const { said } = await listed(cut)
    expect(said.map(wordOf)).toEqual(['likely_eligible', 'row_torn'])
  })
})
