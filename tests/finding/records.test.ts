import { describe, expect, test } from 'vitest'
import { findOffenses } from '../../src/finding/find-offense'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import type { Rules } from '../../src/jurisdictions/jurisdiction'

// Sections and charge codes as records of each state write them, and the offenses that they may stand for, best first.

const findable = (rules: Rules) =>
  rules.offenses.map(({ id, section, sections, prints, incomplete }) => ({
    id,
    sections: [section, ...sections],
    prints,
    plain: [],
    incomplete,
  }))

const NOTHING: readonly string[] = []
const CA_ATTEMPT = ['ca-pc664-182']

/** What is typed, and what is found first: one id, or several where the section alone names several. */
const TABLE: Readonly<Record<string, readonly (readonly [typed: string, first: readonly string[]])[]>> = {
  ca: [
    ['11357(b) HS', ['ca-11357b']],
    ['11357,A', ['ca-11357a']],
    ['11357 (A)', ['ca-11357a']],
    ['11357(A)', ['ca-11357a']],
    ['11357A', ['ca-11357a']],
    ['11357(B) HS-POSS MARIJUANA LESS THAN 1 OZ', ['ca-11357b']],
    ['HS11358', ['ca-11358']],
    ['11532 HS', ['ca-other']],
    ['11357.5 HS', ['ca-other']],
    ['11357.5', ['ca-other']],
    ['113571', NOTHING],
    ['211357', NOTHING],
    ['11362.1', NOTHING],
    ['11362.1 HS', NOTHING],
    ['11377(A) HS-POSSESS CONTROLLED SUBSTANCE', NOTHING],
    ['11350 HS', NOTHING],
    ['HS', NOTHING],
    ['H&S', NOTHING],
    ['PC', NOTHING],
    ['VC', NOTHING],
    ['664/11357(c) HS', CA_ATTEMPT],
    ['664-11358 HS', CA_ATTEMPT],
    ['664 PC/11359 HS', CA_ATTEMPT],
    ['664/11357', CA_ATTEMPT],
    ['182/11358 PC', CA_ATTEMPT],
    ['182/11358', CA_ATTEMPT],
    ['182(a)(1)/11360 HS', CA_ATTEMPT],
    ['-ATTEMPTED 11359 HS-POSSESS MARIJUANA FOR SALE', CA_ATTEMPT],
    ['664/11350 HS', NOTHING],
    ['664/11357.5 HS', NOTHING],
    ['32 PC', ['ca-pc32']],
    ['32 PC-ACCESSORY', ['ca-pc32']],
    ['PC 32', ['ca-pc32']],
    ['POSS MARIJUANA 32 GRAMS', ['ca-11357c', 'ca-11357b']],
  ],
  co: [
    ['18-18-406(6)(b)', ['co-distribute']],
    ['18-18-406(8)(a)(II)(B)', ['co-cultivate-f3']],
    ['C.R.S. 18-18-406(5)(b)(I)', ['co-public-use']],
    ['18-13-122(3)(b)', ['co-underage-18-13-122']],
    ['42-4-1301(2)(a)', ['co-dui']],
    ['18-18-4061', NOTHING],
    ['18-18-405', NOTHING],
    ['118-18-406', NOTHING],
    ['CRS', NOTHING],
    ['C.R.S.', NOTHING],
    ['ATT 18-18-406(4)', NOTHING],
  ],
  wa: [
    ['RCW 69.50.4014', ['wa-mj-poss-4014']],
    ['69504014', ['wa-mj-poss-4014']],
    ['69.50.401(E)', ['wa-mj-poss-401e']],
    ['69.50.401(a)(1)(ii)', ['wa-mj-deliver']],
    ['51001 69.50.4014 POSS MARIJ', ['wa-mj-poss-4014']],
    ['69.50.40141', NOTHING],
    ['169.50.4014', NOTHING],
    ['69.50.4015', NOTHING],
    ['RCW', NOTHING],
    ['69.50.407', ['wa-mj-attempt-poss']],
    ['ATT POSS MARIJUANA 69.50.4014', ['wa-mj-attempt-poss']],
    ['ATT 69.50.401(1)', NOTHING],
  ],
  vt: [
    ['18 V.S.A. § 4230(a)(1)', ['vt-poss-misd', 'vt-hash-misd', 'vt-cultivate-misd']],
    ['18 4230 A1', ['vt-poss-misd', 'vt-hash-misd', 'vt-cultivate-misd']],
    ['18 4230 A2 CULTIVATION', ['vt-cultivate-felony']],
    ['18 VSA 4230(b)(1)', ['vt-sell-misd']],
    ['18 V.S.A. 4230a', ['vt-civil-4230a']],
    ['18 VSA 42301', NOTHING],
    ['14230', NOTHING],
    ['18 VSA 4231', NOTHING],
    ['V.S.A.', NOTHING],
    ['ATTEMPT 4230(a)(1)', NOTHING],
  ],
  or: [
    ['475.864(3)', ['or-poss-lt1oz']],
    ['4759924F', ['or-poss-lt1oz']],
    ['ORS 475.992(4)(f)', ['or-poss-lt1oz']],
    ['475.860(2)(a)', ['or-delivery-sale']],
    ['ORS 475C.345', ['or-post2017-delivery']],
    ['475.8641', NOTHING],
    ['1475.864', NOTHING],
    ['475.894', NOTHING],
    ['ORS', NOTHING],
    ['161.405/475.860(2)(a)', ['or-attempt']],
    ['ATTEMPT 475.856', ['or-attempt']],
    ['CONSP 475.856', NOTHING],
  ],
  nv: [
    ['NRS 453.336(4)', ['nv-poss-1oz-or-less']],
    ['453.336.4', ['nv-poss-1oz-or-less']],
    ['453.336.2', ['nv-poss-over-1oz', 'nv-concentrate']],
    ['453.566', ['nv-paraphernalia']],
    ['453.3365', NOTHING],
    ['453.3364', NOTHING],
    ['1453.336', NOTHING],
    ['453.401', NOTHING],
    ['NRS', NOTHING],
    ['ATT 453.336', NOTHING],
  ],
  ak: [
    ['AS 11.71.060(a)(2)(A)', ['ak-060-possess-lt1oz']],
    ['AS1171060A2A', ['ak-060-possess-lt1oz']],
    ['11.71.060(a)(1)', ['ak-060-use-display']],
    ['11.71.050(a)(1)', ['ak-050-deliver-lt1oz']],
    ['11.71.040', ['ak-040-felony']],
    ['11.71.0601', NOTHING],
    ['111.71.060', NOTHING],
    ['11.71.030', NOTHING],
    ['AS', NOTHING],
    ['ATTEMPT 11.71.040', NOTHING],
  ],
  ma: [
    ['94C/32C/A', ['distribution-marijuana']],
    ['94C/32C/B', ['distribution-marijuana-subsequent']],
    ['94C/32C/C', ['pwid-marijuana']],
    ['94C/32C/D', ['pwid-marijuana-subsequent']],
    ['94C/34/E', ['possession-class-c-thc']],
    ['94C/34/G', ['possession-marijuana']],
    ['94C/34/H', ['possession-marijuana-subsequent']],
    ['94C/34/L', ['possession-marijuana']],
    ['94C/34/M', ['possession-marijuana-subsequent']],
    ['94C/32E/C', ['trafficking-marijuana']],
    ['94C/32J', ['school-zone-marijuana']],
    ['94C/40', ['conspiracy-marijuana']],
    ['94C/34/A', NOTHING],
    ['94C/34A', NOTHING],
    ['94C/32E/A', NOTHING],
    ['94C/341', NOTHING],
    ['194C/34', NOTHING],
    ['G.L.', NOTHING],
    ['94C/32C/A DRUG, DISTRIBUTE CLASS D c94C §32C(a)', ['distribution-marijuana']],
    ['ATTEMPT 94C/34', NOTHING],
  ],
  az: [
    ['A.R.S. § 13-3405(A)(1)', ['az-possess']],
    ['13-3405A2', ['az-sale']],
    ['13-3405(A)(4)', ['az-sale']],
    ['13-3405(A)(3) PRODUCTION OF MARIJUANA', ['az-produce']],
    ['13-3408(A)(1)', ['az-narcotic-cannabis']],
    ['13-3415(A) DRUG PARAPHERNALIA', ['az-paraphernalia']],
    ['36-2853', ['az-2853-civil']],
    ['SOLICITATION TO POSSESS MARIJUANA FOR SALE', ['az-sale']],
    ['ATTEMPTED POSSESSION OF MARIJUANA 13-3405(A)(1)', ['az-possess']],
    ['13-34051', NOTHING],
    ['113-3405', NOTHING],
    ['13-3406', NOTHING],
    ['A.R.S.', NOTHING],
  ],
  me: [
    ['17-A M.R.S. § 1107-A(1)(F)(1)', ['me-poss-class-e-1107a']],
    ['17-A 1107-A(1)(F)(2)', ['me-poss-class-d-1107a']],
    ['1117(1)(B)(3)', ['me-cult-class-d']],
    ['22 M.R.S. § 2383', ['me-civil-2383']],
    ['11070', NOTHING],
    ['21107', NOTHING],
    ['1104', NOTHING],
    ['M.R.S.', NOTHING],
    ['ATTEMPT 1103', NOTHING],
  ],
}

test('every state has its records in the table', () => {
  expect(Object.keys(TABLE).sort()).toEqual([...stateIds].sort())
})

describe.each(stateIds)('records of %s', async (state) => {
  const { rules } = await loadJurisdiction(state)
  const offenses = findable(rules)

  test.each(TABLE[state] ?? [])('%s', (typed, first) => {
    const found = findOffenses(typed, offenses)
    expect(first.length === 0 ? found : found.slice(0, first.length).sort()).toEqual([...first].sort())
  })
  test('every print and every section of a record finds its own offense', () => {
    const lost = rules.offenses.flatMap(({ id, sections, prints }) =>
      [...sections, ...prints]
        .filter((text) => !findOffenses(text, offenses).includes(id))
        .map((text) => `${id}: ${text}`),
    )
    expect(lost).toEqual([])
  })
  test('a longer number, before or behind, is never a match for a shorter one', () => {
    const all = rules.offenses.flatMap(({ id, sections }) => sections.map((section) => ({ id, section })))
    const wrong = all
      .filter(({ section }) => /^\D*\d[\d.-]{3,}\d$/.test(section))
      .flatMap(({ section }) => [`${section}9`, section.replace(/\d/, '9$&'), `${section}.97`])
      .filter((typed) => findOffenses(typed, offenses).length > 0)
    expect(wrong).toEqual([])
  })
})
