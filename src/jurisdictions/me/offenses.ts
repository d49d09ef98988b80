import type { Offense } from '../jurisdiction'

/** The last day on which a listed Class D crime counts. */
const LAST_LISTED_DAY = '2017-01-29'

/** Offense tables of the dossier, 1.1 and 1.2, and the ids that lead elsewhere. */
export const offenses: readonly Offense[] = [
  {
    id: 'me-poss-class-e-1107a',
    section: '17-A M.R.S. § 1107-A(1)(F)(1)',
    sections: ['1107-A(1)(F)(1)', '1107-A'],
    prints: ['UNLAWFUL POSSESSION OF SCHEDULED DRUGS', 'UNLAWFUL POSSESSION OF SCHEDULED DRUGS (MARIJUANA)'],
    from: '2009-09-12',
  },
  {
    id: 'me-poss-class-e-2003',
    section: '17-A M.R.S. § 1107-A(1)(F)',
    sections: ['1107-A(1)(F)', '1107-A'],
    prints: ['UNLAWFUL POSSESSION OF SCHEDULED DRUGS', 'UNLAWFUL POSSESSION OF SCHEDULE Z DRUGS'],
    from: '2003-01-31',
    to: '2009-09-11',
  },
  {
    id: 'me-poss-former-1107-e',
    section: '17-A M.R.S. former § 1107',
    sections: ['1107'],
    prints: ['UNLAWFUL POSSESSION OF SCHEDULED DRUGS', 'UNLAWFUL POSSESSION OF SCHEDULE Z DRUGS'],
    from: '1976-05-01',
    to: '2003-01-30',
  },
  {
    id: 'me-cult-class-e',
    section: '17-A M.R.S. § 1117(1)(A), (B)(4)',
    sections: ['1117(1)(A)', '1117(1)(B)(4)', '1117'],
    prints: ['CULTIVATING MARIJUANA'],
    from: '1999-09-18',
  },
  {
    id: 'me-paraphernalia-class-e',
    section: '17-A M.R.S. § 1111-A',
    sections: ['1111-A'],
    prints: ['TRAFFICKING IN DRUG PARAPHERNALIA', 'SALE OF DRUG PARAPHERNALIA'],
  },
  { id: 'me-other-class-e', section: '', sections: [], prints: ['CLASS E'], other: true },
  {
    id: 'me-poss-former-1107-d',
    section: '17-A M.R.S. former § 1107',
    sections: ['1107'],
    prints: ['UNLAWFUL POSSESSION OF SCHEDULED DRUGS'],
    to: '2003-01-30',
  },
  {
    id: 'me-agg-former-1105',
    section: '17-A M.R.S. former § 1105',
    sections: ['1105'],
    prints: ['AGGRAVATED TRAFFICKING, FURNISHING OR CULTIVATION OF SCHEDULED DRUGS'],
  },
  {
    id: 'me-aggcult-1105d-a4',
    section: '17-A M.R.S. § 1105-D(1)(A)(4)',
    sections: ['1105-D(1)(A)(4)', '1105-D'],
    prints: ['AGGRAVATED CULTIVATING OF MARIJUANA'],
    from: '2003-01-31',
    to: LAST_LISTED_DAY,
  },
  {
    id: 'me-aggcult-1105d-b14',
    section: '17-A M.R.S. § 1105-D(1)(B-1)(4)',
    sections: ['1105-D(1)(B-1)(4)', '1105-D'],
    prints: ['AGGRAVATED CULTIVATING OF MARIJUANA'],
    from: '2003-01-31',
    to: LAST_LISTED_DAY,
  },
  {
    id: 'me-aggcult-1105d-d4',
    section: '17-A M.R.S. § 1105-D(1)(D)(4)',
    sections: ['1105-D(1)(D)(4)', '1105-D'],
    prints: ['AGGRAVATED CULTIVATING OF MARIJUANA'],
    from: '2003-01-31',
    to: LAST_LISTED_DAY,
  },
  {
    id: 'me-aggcult-1105d-c4',
    section: '17-A M.R.S. § 1105-D(1)(C)(4)',
    sections: ['1105-D(1)(C)(4)', '1105-D'],
    prints: ['AGGRAVATED CULTIVATING OF MARIJUANA'],
    from: '2003-01-31',
  },
  {
    id: 'me-poss-class-d-1107a',
    section: '17-A M.R.S. § 1107-A(1)(F)(2)',
    sections: ['1107-A(1)(F)(2)', '1107-A'],
    prints: ['UNLAWFUL POSSESSION OF SCHEDULED DRUGS'],
    from: '2009-09-12',
  },
  {
    id: 'me-cult-class-d',
    section: '17-A M.R.S. § 1117(1)(B)(3)',
    sections: ['1117(1)(B)(3)', '1117'],
    prints: ['CULTIVATING MARIJUANA'],
  },
  {
    id: 'me-furnish-class-d',
    section: '17-A M.R.S. § 1106',
    sections: ['1106'],
    prints: ['UNLAWFULLY FURNISHING SCHEDULED DRUGS', 'FURNISHING SCHEDULED DRUGS'],
  },
  {
    id: 'me-traffic-class-d',
    section: '17-A M.R.S. § 1103',
    sections: ['1103'],
    prints: ['UNLAWFUL TRAFFICKING IN SCHEDULED DRUGS'],
  },
  { id: 'me-other-class-d', section: '', sections: [], prints: ['CLASS D'], other: true },
  { id: 'me-felony', section: '', sections: [], prints: ['CLASS A', 'CLASS B', 'CLASS C'] },
  {
    id: 'me-civil-2383',
    section: '22 M.R.S. § 2383',
    sections: ['2383'],
    prints: ['POSSESSION OF A USABLE AMOUNT OF MARIJUANA', 'CIVIL POSSESSION OF MARIJUANA'],
  },
  { id: 'me-civil-paraphernalia', section: '', sections: [], prints: ['POSSESSION OF DRUG PARAPHERNALIA (CIVIL)'] },
  { id: 'me-class-e-ch11', section: '17-A M.R.S. §§ 251-285', sections: [], prints: [] },
]
