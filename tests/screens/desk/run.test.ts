import { describe, expect, test } from 'vitest'
import { changed } from '../../../src/desk/queue'
import { checkable, sessionOf } from '../../../src/desk/standing'
import type { Laid } from '../../../src/documents/layout/pages'
import { loadWords, startWords } from '../../../src/i18n/setup'
import { convictionsOf } from '../../../src/interview/session'
import { filingsOf } from '../../../src/screens/desk/filings'
import { printBundle, printSlip, wordsIn } from '../../../src/screens/desk/run-papers'
import { runPlan } from '../../../src/screens/desk/run-plan'
import { loadLaws } from '../../../src/screens/desk/use-laws'
import { deskFrom } from '../../desk/event'

// What a print run prints, as plain pages.

const TODAY = '2026-11-28'
const PEOPLE = ['ca-prop64-application', 'ca-pc1203-4', 'or-mj-set-aside', 'co-711-no-longer-prohibited'] as const
const CLINIC = { name: 'Fresno Legal Aid', hours: 'Mon to Fri, 9 to 5', phone: '559-555-0100' }
const words = await startWords('en')
await loadWords(words, 'en', ['desk'])
const laws = await loadLaws(words, ['ca', 'or', 'co'])
const desk = await deskFrom(PEOPLE, { called: 'Zebra', language: 'es' }, { clinic: CLINIC })
const textOf = (papers: readonly Laid[]) =>
  papers
    .flatMap(({ pages }) => pages.flatMap((marks) => marks.flatMap((mark) => ('text' in mark ? [mark.text] : []))))
    .join(' ')
const only = <T>(all: readonly T[]): T => all[0] ?? expect.fail('nothing there')

describe('who is printed', () => {
  test('everyone whose papers are complete, in the order of the queue', () => {
    const [pile, ...more] = runPlan(desk, laws, TODAY, 'queue')
    expect(more).toEqual([])
    expect(pile?.bundles.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(runPlan({ ...desk, people: [] }, laws, TODAY, 'queue')).toEqual([])
  })
  test('stacked by court, each court once and every filing in one stack', () => {
    const piles = runPlan(desk, laws, TODAY, 'court')
    const courts = piles.map(({ court }) => `${court?.state} ${court?.id}`)
    expect(new Set(courts).size).toBe(courts.length)
    const filings = piles.flatMap(({ bundles }) => bundles.flatMap((each) => each.filings))
    const all = desk.people.flatMap((each) => filingsOf(each, laws, TODAY, false))
    expect(filings.map(({ at, path }) => `${at.case} ${path}`).sort()).toEqual(
      all.map(({ at, path }) => `${at.case} ${path}`).sort(),
    )
  })
  test('whoever was printed before is not printed again', () => {
    const first = only(desk.people)
    const done = changed(desk, first.id, { station: 'papers' }, 2)
    expect(only(runPlan(done, laws, TODAY, 'queue')).bundles.map(({ number }) => number)).toEqual([2, 3, 4])
  })
  test('where papers wait for the check, only what was checked is printed', () => {
    const waiting = { ...desk, event: { ...desk.event, waits: true } }
    expect(runPlan(waiting, laws, TODAY, 'queue')).toEqual([])
    const first = only(desk.people)
    const rules = laws.rules.ca ?? expect.fail('no law')
    const checks = Object.fromEntries(
      convictionsOf(sessionOf(first.words)).map((at) => [
        at.charge,
        { of: checkable(first.words, rules, at), says: 'checked' as const, by: 'JT', note: '' },
      ]),
    )
    const checked = changed(waiting, first.id, { checks }, 2)
    expect(only(runPlan(checked, laws, TODAY, 'queue')).bundles.map(({ number }) => number)).toEqual([1])
    const [charge = ''] = Object.keys(checks)
    const back = { ...checks, [charge]: { ...checks[charge], says: 'sentBack' } } as typeof checks
    expect(
      runPlan(changed(desk, first.id, { checks: back }, 2), laws, TODAY, 'queue')[0]?.bundles.map(
        ({ number }) => number,
      ),
    ).toEqual([2, 3, 4])
  })
})

describe('what is printed', () => {
  test('a cover in the language of the person, then their papers in English; never what they are called, nor any check', async () => {
    const spoken = await wordsIn(words, 'es', ['ca'])
    const bundle = only(only(runPlan(desk, laws, TODAY, 'queue')).bundles)
    const printed = printBundle(bundle, laws, TODAY, CLINIC, spoken)
    if ('unprintable' in printed) expect.fail('not printed')
    const [cover, ...papers] = printed.papers
    const told = textOf(cover ? [cover] : [])
    expect(told).toContain('Para Nguyễn Thị Hồng')
    expect(told).toContain('Firme aquí:')
    expect(told).toContain('559-555-0100')
    expect(textOf(papers)).toContain('SUPERIOR COURT OF CALIFORNIA')
    expect(textOf(printed.papers)).not.toMatch(/Zebra|JT/)
    const guide = papers.at(-1)
    expect(textOf(guide ? [guide] : [])).toContain('Fresno Legal Aid')
    expect(printed.made).toEqual([
      expect.objectContaining({ state: 'ca', court: 'Los Angeles County Superior Court, CA' }),
    ])
    // The page still speaks English.
    expect(words.language).toBe('en')
  })
  test('the slip of a stack names its court and each packet in it', () => {
    const piles = runPlan(desk, laws, TODAY, 'court')
    for (const pile of piles) {
      const laid = printSlip(pile, laws, words) ?? expect.fail('no slip')
      const told = textOf([laid])
      for (const { number } of pile.bundles) expect(told).toContain(`${number}. `)
      expect(told).not.toContain('Zebra')
    }
    expect(printSlip({ court: undefined, bundles: [] }, laws, words)).toBeUndefined()
  })
  test('a name with a letter that cannot be printed stops the bundle', () => {
    const bundle = only(only(runPlan(desk, laws, TODAY, 'queue')).bundles)
    const { person } = bundle
    const named = {
      ...person,
      words: { ...person.words, person: { ...person.words.person, fullName: { value: '張偉' } } },
    }
    expect(printBundle({ ...bundle, person: named }, laws, TODAY, CLINIC, words)).toHaveProperty('unprintable')
  })
})
