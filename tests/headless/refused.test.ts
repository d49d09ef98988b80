import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { isBadInput } from '../../src/headless/case'
import { packetsOf } from '../../src/headless/packets'
import { whole } from '../../src/headless/whole-folder'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import { sharedFacts } from '../../src/jurisdictions/shared'
import type { DateFact, Fact, TextFact } from '../../src/rules/fact'
import { schemaFor } from '../../src/typing/schema'

// The command line refuses what the screens refuse, and says where it stands.

const PEOPLE = 'tests/headless/people'
const folder = mkdtempSync(join(tmpdir(), 'refused-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Place = readonly [holder: Record<string, unknown>, key: string]

async function messageFor(file: unknown): Promise<string> {
  const input = join(folder, 'person.json')
  writeFileSync(input, JSON.stringify(file))
  return packetsOf(input).then(
    () => 'taken',
    (error) => (isBadInput(error) ? error.message : Promise.reject(error)),
  )
}

/** Where each answer of a file stands, by the key that a message gives it. */
function placesIn({ person, cases }: { person: Place[0]; cases: (Place[0] & { charges: Place[0][] })[] }) {
  const of = (holder: Place[0], key: string) => Object.keys(holder).map((id) => ({ holder, id, key: `${key}.${id}` }))
  return [
    ...of(person, 'person'),
    ...cases.flatMap((each, place) => [
      ...of(each, `cases[${place}]`).filter(({ id }) => id !== 'charges'),
      ...each.charges.flatMap((charge, count) => of(charge, `cases[${place}].charges[${count}]`)),
    ]),
  ]
}

const BAD: readonly (readonly [string, (fact: TextFact) => boolean, string])[] = [
  ['', ({ optional }) => !optional, 'a text that is not empty'],
  ['  \t ', ({ optional }) => !optional, 'a text that is not empty'],
  ['\u200b\u202e', ({ optional }) => !optional, 'a text that is not empty'],
  ['abc', ({ as }) => as === 'zip', 'a ZIP code'],
  ['9001', ({ as }) => as === 'zip', 'a ZIP code'],
  ['nope', ({ as }) => as === 'email', 'an e-mail address'],
  ['Q?', ({ as }) => as === 'state', 'a state'],
  ['王伟', ({ as, most }) => as !== 'zip' && as !== 'email' && as !== 'state' && most > 2, 'found 王 伟'],
]

describe.each(stateIds)('%s', (state) => {
  test('names the key of every text that no screen takes, of every day to come and out of order', async () => {
    const { rules, papers } = await loadJurisdiction(state)
    const facts: readonly Fact[] = [
      ...rules.facts,
      ...(await papers()).flatMap(({ needs }) => needs.map(({ fact }) => fact)),
      ...sharedFacts,
    ]
    const names = readdirSync(PEOPLE).filter((each) => each.startsWith(`${state}-`))
    const seen = new Set<string>()
    for (const name of names) {
      const read = () => JSON.parse(readFileSync(join(PEOPLE, name), 'utf8'))
      for (const { id, key } of placesIn(read())) {
        const fact = facts.find((each) => each.id === id)
        if (!fact || seen.has(id)) continue
        seen.add(id)
        const refusal = async (value: unknown) => {
          const file = read()
          for (const place of placesIn(file)) if (place.key === key) place.holder[id] = value
          return messageFor(file)
        }
        if (fact.kind === 'text')
          for (const [value, counts, expected] of BAD.filter((each) => each[1](fact))) {
            expect(await refusal(value), `${name} ${key} ${value}`).toMatch(`${key}: expected`)
            expect(await refusal(value), `${name} ${key} ${value}`).toContain(expected)
            // The screens say the same; letters that cannot be printed they refuse before the papers are made.
            if (value !== '王伟') expect(onScreen(fact, { text: value }), `${key} ${value} ${counts}`).toBe(false)
          }
        if (fact.kind === 'date') expect(await wrongDays(fact, refusal), `${name} ${key}`).toEqual([])
      }
    }
    expect([...seen].filter((id) => ['fullName', 'caseNumber', 'zip', 'email'].includes(id)).length).toBeGreaterThan(2)
  })
})

async function wrongDays(fact: DateFact, refusal: (value: unknown) => Promise<string>): Promise<readonly string[]> {
  const days = ['2011-02-29', '2020-13-01', '3/5/2012', ...(fact.mayBeFuture ? [] : ['2099-01-01'])]
  const said = await Promise.all(days.map(async (day) => ({ day, message: await refusal(day) })))
  return said.filter(({ message }) => !message.includes(`.${fact.id}: expected a day`)).map(({ day }) => day)
}

const onScreen = (fact: TextFact, typed: { text: string }): boolean =>
  schemaFor(fact, { today: '2026-11-22' }).safeParse(typed).success

test('a date before another that it must follow is named', async () => {
  const file = JSON.parse(readFileSync('tests/headless/person.json', 'utf8'))
  file.cases[0].charges[1].offenseDate = '2007-01-01'
  expect(await messageFor(file)).toBe(
    'cases[0].charges[1].offenseDate: expected a day not after convictionDate; found 2007-01-01',
  )
})

test('a state, a ZIP code and a name are read as the screens read them', async () => {
  const file = JSON.parse(readFileSync('tests/headless/person.json', 'utf8'))
  file.person.homeState = 'California'
  file.person.zip = '900121234'
  file.person.fullName = ' Ana  de la Cruz '
  const input = join(folder, 'person.json')
  writeFileSync(input, JSON.stringify(file))
  const [made] = await packetsOf(input)
  expect(JSON.stringify(made?.paths[0]?.assembled.sheets[0]?.paper.caption?.filer)).toContain(
    'Los Angeles, CA 90012-1234',
  )
  expect(JSON.stringify(made?.paths[0]?.assembled.sheets[0]?.paper.caption?.filer)).toContain('"Ana de la Cruz')
})

describe('a folder is written wholly or not at all', () => {
  test('nothing stays of a folder whose making fails', async () => {
    const out = join(folder, 'out')
    await expect(
      whole(out, async (into) => {
        writeFileSync(join(into, 'half.pdf'), 'half')
        throw new Error('no ink')
      }),
    ).rejects.toThrow('no ink')
    expect(existsSync(out)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.startsWith('.out'))).toEqual([])
  })
  test('what else stands in the folder stays', async () => {
    const out = join(folder, 'mine')
    await whole(out, async (into) => writeFileSync(join(into, 'old.txt'), 'mine'))
    await whole(out, async (into) => writeFileSync(join(into, 'new.txt'), 'new'))
    expect(readdirSync(out).sort()).toEqual(['new.txt', 'old.txt'])
  })
  test('a file in its place is said to be one', async () => {
    const taken = join(folder, 'taken')
    writeFileSync(taken, '')
    await expect(whole(taken, async (into) => writeFileSync(join(into, 'a'), ''))).rejects.toThrow(
      /taken: expected a folder that can be written/,
    )
  })
})
