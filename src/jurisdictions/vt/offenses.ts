import type { Offense } from '../jurisdiction'

export type OffenseId =
  | 'vt-poss-misd'
  | 'vt-hash-misd'
  | 'vt-cultivate-misd'
  | 'vt-poss-misd-2021'
  | 'vt-poss-felony'
  | 'vt-cultivate-felony'
  | 'vt-poss-pre1989'
  | 'vt-sell-misd'
  | 'vt-sell-felony'
  | 'vt-traffic'
  | 'vt-furnish-u21-misd'
  | 'vt-sell-minor'
  | 'vt-paraphernalia-sale'
  | 'vt-other-misd'
  | 'vt-civil-4230a'
  | 'vt-civil-4230b'
  | 'vt-dui'

/** Vermont marijuana offenses, old and new, as records name them. */
export const offenses: readonly (Offense & { readonly id: OffenseId })[] = [
  {
    id: 'vt-poss-misd',
    section: '18 V.S.A. § 4230(a)(1)',
    sections: ['4230(a)(1)', '4230(a)(1)(A)', '18 VSA 4230(a)(1)', '18 V.S.A. 4230(a)(1)(A)', '18 4230 A1'],
    prints: [
      'Possession of marijuana',
      'Marijuana possession <2 oz',
      'Poss marijuana 1st offense',
      'Poss marijuana 2nd offense',
      'Cannabis possession',
    ],
    to: '2020-12-31',
  },
  {
    id: 'vt-hash-misd',
    section: '18 V.S.A. § 4230(a)(1)',
    sections: ['4230(a)(1)', '4230(a)(1)(A)', '18 VSA 4230(a)(1)', '18 4230 A1'],
    prints: ['Possession of hashish'],
    to: '2020-12-31',
  },
  {
    id: 'vt-cultivate-misd',
    section: '18 V.S.A. § 4230(a)(1)',
    sections: ['4230(a)(1)', '4230(a)(1)(A)', '18 VSA 4230(a)(1)', '18 4230 A1'],
    prints: ['Cultivation of marijuana'],
    to: '2020-12-31',
  },
  {
    id: 'vt-poss-misd-2021',
    section: '18 V.S.A. § 4230(a)(2)',
    sections: ['4230(a)(2)', '18 VSA 4230(a)(2)', '18 4230 A2'],
    prints: ['Possession of cannabis'],
    from: '2021-01-01',
  },
  {
    id: 'vt-poss-felony',
    section: '18 V.S.A. § 4230(a)(2)-(4)',
    sections: [
      '4230(a)(2)',
      '4230(a)(3)',
      '4230(a)(4)',
      '4230(a)(5)',
      '18 VSA 4230(a)(2)',
      '18 VSA 4230(a)(3)',
      '18 VSA 4230(a)(4)',
      '18 4230 A2',
      '18 4230 A3',
      '18 4230 A4',
    ],
    prints: ['Felony possession of marijuana', 'Poss marijuana 2 oz or more'],
  },
  {
    id: 'vt-cultivate-felony',
    section: '18 V.S.A. § 4230(a)(2)-(4)',
    sections: [
      '4230(a)(2)',
      '4230(a)(3)',
      '4230(a)(4)',
      '18 VSA 4230(a)(2)',
      '18 VSA 4230(a)(3)',
      '18 VSA 4230(a)(4)',
      '18 4230 A2',
      '18 4230 A3',
      '18 4230 A4',
    ],
    prints: ['Cultivation of marijuana, more than 3 plants', 'Cultivation of marijuana'],
  },
  {
    id: 'vt-poss-pre1989',
    section: 'former 18 V.S.A. § 4224',
    sections: ['4224', '18 VSA 4224'],
    prints: ['Possession of regulated drug (marijuana)'],
    to: '1988-12-31',
  },
  {
    id: 'vt-sell-misd',
    section: '18 V.S.A. § 4230(b)(1)',
    sections: ['4230(b)(1)', '18 VSA 4230(b)(1)', '4230(b)', '18 4230 B1'],
    prints: ['Sale / dispensing of marijuana', 'Dispensing marijuana'],
  },
  {
    id: 'vt-sell-felony',
    section: '18 V.S.A. § 4230(b)(2), (b)(3)',
    sections: [
      '4230(b)(2)',
      '4230(b)(3)',
      '18 VSA 4230(b)(2)',
      '18 VSA 4230(b)(3)',
      '4230(b)',
      '18 4230 B2',
      '18 4230 B3',
    ],
    prints: [
      'Sale / dispensing of marijuana 1/2 oz or more',
      'Sale / dispensing of marijuana 1 lb or more',
      'Dispensing marijuana',
    ],
  },
  {
    id: 'vt-traffic',
    section: '18 V.S.A. § 4230(c)',
    sections: ['4230(c)', '18 VSA 4230(c)'],
    prints: ['Trafficking marijuana, 50 lb or more'],
  },
  {
    id: 'vt-furnish-u21-misd',
    section: '18 V.S.A. § 4230f, § 4230h',
    sections: ['4230f', '4230h', '18 VSA 4230f', '18 VSA 4230h'],
    prints: ['Dispensing cannabis to person under 21', 'Chemical extraction'],
    from: '2018-07-01',
  },
  {
    id: 'vt-sell-minor',
    section: '18 V.S.A. § 4237',
    sections: ['4237', '18 VSA 4237'],
    prints: ['Dispensing to a minor'],
  },
  {
    id: 'vt-paraphernalia-sale',
    section: '18 V.S.A. § 4476',
    sections: ['4476', '18 VSA 4476'],
    prints: ['Sale of drug paraphernalia'],
  },
  { id: 'vt-other-misd', section: '', sections: [], prints: [], other: true },
  {
    id: 'vt-civil-4230a',
    section: '18 V.S.A. § 4230a',
    sections: ['4230a', '18 VSA 4230a'],
    prints: ['Civil violation'],
    from: '2013-07-01',
  },
  {
    id: 'vt-civil-4230b',
    section: '18 V.S.A. § 4230b',
    sections: ['4230b', '18 VSA 4230b'],
    prints: ['Civil violation'],
    from: '2013-07-01',
  },
  {
    id: 'vt-dui',
    section: '23 V.S.A. § 1201(a)',
    sections: ['1201(a)', '23 VSA 1201(a)', '1201'],
    prints: ['DUI', 'DUI drugs'],
  },
]
