import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { layouts } from '../../src/jurisdictions/ca/records/layouts'
import { addedTo } from '../../src/screening/report'
import { listed, TODAY, wordOf } from './list'

// The list of invented people, counted a second time in another way: by hand-written lines of the dossier, from the text itself.

const FILE = '../shared/bulk/ca-doj-made-up-50k.csv.xz'
const reason = existsSync(FILE) ? '' : ' (skipped: the list stands beside the repository, not in it)'

/** Columns of the list, by their places. */
const AT = { key: 2, born: 14, day: 40, event: 42, order: 50, charge: 54, outcome: 80, level: 82 }

type Counted = { readonly charge: string; readonly word: string }

/** The convictions by the list's own numbers, each with what the dossier says of it. */
function recount(text: string): ReadonlyMap<string, Counted> {
  const arrests = new Map<string, string>()
  const convictions = new Map<string, readonly string[]>()
  for (const line of text.split('\n').slice(1)) {
    if (line === '') continue
    const own = parse(line)
    const id = `${own[AT.key]}/${own[AT.order]}`
    if (own[AT.event]?.startsWith('ARREST'))
      arrests.set(`${own[AT.key]}/${own[AT.order]?.slice(0, 3)}`, own[AT.day] ?? '')
    else if (own[AT.outcome] === 'CONVICTED') convictions.set(id, own)
  }
  return new Map(
    [...convictions].map(([id, cells]) => {
      const arrest = arrests.get(`${cells[AT.key]}/${cells[AT.order]?.slice(0, 3)}`) ?? ''
      return [id, { charge: cells[AT.charge] ?? '', word: dossier(cells, arrest) }]
    }),
  )
}

/** The cells of a line: a state machine of one letter after the other. */
function parse(line: string): string[] {
  const cells = ['']
  let isQuoted = false
  for (const letter of line)
    if (letter === '"') isQuoted = !isQuoted
    else if (letter === ',' && !isQuoted) cells.push('')
    else cells[cells.length - 1] += letter
  return cells
}

const yearsBetween = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(4) < from.slice(4) ? 1 : 0)

const ACT = '20161109'
const YEAR_LATER = '20171109'
const NO_LETTERS = /^(11358\(C\)|11359\([ABC]\)|11359B|11360A2|11357B2) /

/** What the dossier says, as far as a list tells no amount, no conduct and no end of the sentence. */
function dossier(cells: readonly string[], arrest: string): string {
  const charge = cells[AT.charge] ?? ''
  const day = cells[AT.day] ?? ''
  const born = cells[AT.born] ?? ''
  const isFelony = cells[AT.level] === 'FELONY'
  const isBehind = /^(182|182\(A\)\(1\)|32) PC/.test(charge)
  if (!/^(11357|11358|11359|11360)/.test(charge) && !isBehind) return 'other_crime'
  const faults = isBehind ? ['crime_behind_unknown'] : []
  if (arrest < born || day < born) faults.push('before_birth')
  else if (yearsBetween(born, arrest) < 10) faults.push('under_ten')
  if (faults.length > 0) return faults.join('; ')
  if (arrest >= ACT && arrest < YEAR_LATER) return 'either law'
  const isYoung = yearsBetween(born, arrest) < 18
  const destroyed = yearsBetween(day, TODAY.replaceAll('-', '')) >= 2 ? 'eligible' : 'not_yet'
  if (arrest >= YEAR_LATER) {
    if (charge.startsWith('11357')) return isFelony ? 'section_unclear' : destroyed
    return charge.startsWith('11360(B)') ? destroyed : 'get_help'
  }
  // The old sections had none of these letters below them, and (a) was concentrate.
  if (NO_LETTERS.test(charge) || charge.startsWith('11357A ')) return 'section_unclear'
  const since1976 = /^(11357\(C\)|11360\(B\))/.test(charge)
  if (since1976 && (isFelony || arrest < '19760101')) return 'section_unclear'
  if (charge.startsWith('11357(A)') && arrest < '19760101') return 'section_unclear'
  if (isYoung) return 'get_help'
  if (charge.startsWith('11357(C)')) return 'eligible'
  // Already a misdemeanor, which it still is: only the ordinary dismissal is left, and the sentence is not told.
  if (charge.startsWith('11359') && !isFelony) return 'get_help'
  return 'likely_eligible'
}

describe.skipIf(reason !== '')(`the list of 50,118 rows${reason}`, { timeout: 300_000 }, () => {
  test('comes to the same by section and outcome when it is counted in another way', async () => {
    const text = spawnSync('xz', ['-dc', FILE], { encoding: 'utf8', maxBuffer: 1e9 }).stdout
    const [layout] = layouts
    const { said, broken } = await listed(text, layout)
    expect(broken).toBeNull()
    const own = said.flatMap((each) =>
      'charge' in each && each.decided && each.decided.status !== 'no_conviction' ? [each] : [],
    )
    const other = recount(text)
    expect(own).toHaveLength(9_817)
    expect(other.size).toBe(9_817)
    const either = new Set([...other].flatMap(([id, { word }]) => (word === 'either law' ? [id] : [])))
    const wordsOf = new Map(
      own.map((each) => [`${each.row.key}/${each.row.order}`, { charge: each.row.charge, word: wordOf(each) }]),
    )
    const total = (all: ReadonlyMap<string, Counted>) => {
      const sums: Record<string, number> = {}
      for (const [id, { charge, word }] of all)
        if (!either.has(id)) sums[`${charge}: ${word}`] = (sums[`${charge}: ${word}`] ?? 0) + 1
      return sums
    }
    expect(total(wordsOf)).toEqual(total(other))
    const apart = [...other].filter(([id, { word }]) => !either.has(id) && wordsOf.get(id)?.word !== word)
    expect(apart.slice(0, 5)).toEqual([])
    expect(said).toHaveLength(50_118)
    expect(said.map(addedTo).filter(({ pp_status }) => pp_status === 'other_row')).toHaveLength(23_089)
  })
})
