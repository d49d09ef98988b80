import type { Offense } from '../jurisdiction'

/** The day before the act of 2014 took effect, and the day before the old school-zone sections were repealed. */
const LAST_OLD = '2015-06-30'
const LAST_SCHOOL = '2017-04-20'
const NEW_CODE = '2017-04-21'

/** Offenses of the dossier, 1.1 and 1.4, old section numbers included. */
export const offenses = [
  {
    id: 'or-poss-lt1oz',
    section: 'ORS 475.864(3)',
    sections: ['475.864(3)', '475.992(4)(f)', '475.864', '475.992'],
    prints: [
      'POSS CONT SUB 1',
      '<1 OZ MARIJUANA',
      'UNL POSS MARIJ <1OZ',
      'PCS LESS THAN 1 OZ MARIJ',
      'PLM',
      'LESS THAN OUNCE MARIJUANA',
    ],
    from: '1973-01-01',
    to: LAST_OLD,
  },
  {
    id: 'or-poss-lt1oz-school',
    section: 'ORS 475.864(4)',
    sections: ['475.864(4)', '475.864'],
    prints: ['POSS MARIJ <1 OZ WITHIN 1,000 FT SCHOOL'],
    from: '2005-01-01',
    to: LAST_OLD,
  },
  {
    id: 'or-poss-1oz-plus',
    section: 'ORS 475.864(2)',
    sections: ['475.864(2)', '475.992(4)(a)', '475.864', '475.992'],
    prints: ['PCS SCHEDULE I', 'UNLAWFUL POSS MARIJUANA', 'PCS 1 MARIJ'],
    to: LAST_OLD,
  },
  {
    id: 'or-poss-unknown',
    section: 'ORS 475.864',
    sections: ['475.864', '475.992(4)', '475.992'],
    prints: ['POSS MARIJUANA', 'PCS', 'UNL POSS MARIJ', 'POSS CONT SUB 1'],
    to: LAST_OLD,
  },
  {
    id: 'or-manufacture',
    section: 'ORS 475.856',
    sections: ['475.856', '475.992(1)(a)', '475.992'],
    prints: ['MANUFACTURE CONT SUB 1', 'UNL MANUFACTURE MARIJ', 'MCS', 'MCS/DCS'],
    to: LAST_OLD,
  },
  {
    id: 'or-delivery-nosale',
    section: 'ORS 475.860(2)(b), (3)',
    sections: ['475.860(2)(b)', '475.860(3)', '475.992(2)(b)', '475.860', '475.992'],
    prints: ['DELIVER MARIJ NO CONSIDERATION'],
    to: LAST_OLD,
  },
  {
    id: 'or-delivery-sale',
    section: 'ORS 475.860(2)(a)',
    sections: ['475.860(2)(a)', '475.992(2)(a)', '475.860', '475.992'],
    prints: ['DELIVERY OF MARIJUANA FOR CONSIDERATION', 'DCS', 'MCS/DCS'],
    to: LAST_SCHOOL,
  },
  {
    id: 'or-manufacture-school',
    section: 'ORS 475.858',
    sections: ['475.858'],
    prints: ['MANUFACTURE MARIJUANA WITHIN 1,000 FT SCHOOL'],
    to: LAST_SCHOOL,
  },
  {
    id: 'or-delivery-school',
    section: 'ORS 475.862',
    sections: ['475.862'],
    prints: ['DELIVERY MARIJUANA WITHIN 1,000 FT SCHOOL'],
    to: LAST_SCHOOL,
  },
  {
    id: 'or-delivery-minor',
    section: 'ORS 475.860(4)',
    sections: ['475.860(4)', '475.860'],
    prints: ['DELIVERY OF MARIJUANA TO MINOR'],
    to: LAST_SCHOOL,
  },
  {
    id: 'or-post2017-possession',
    section: 'ORS 475C.337, 475C.341',
    sections: ['475C.337', '475C.341', '475B.337', '475B.341'],
    prints: ['UNLAWFUL POSSESSION OF MARIJUANA ITEM'],
    from: NEW_CODE,
  },
  {
    id: 'or-post2017-delivery',
    section: 'ORS 475C.345',
    sections: ['475C.345', '475B.346'],
    prints: ['UNLAWFUL DELIVERY OF MARIJUANA ITEM'],
    from: NEW_CODE,
  },
  {
    id: 'or-post2017-manufacture',
    section: 'ORS 475C.349',
    sections: ['475C.349', '475B.349'],
    prints: ['UNLAWFUL MANUFACTURE OF MARIJUANA ITEM'],
    from: NEW_CODE,
  },
  {
    id: 'or-extract',
    section: 'ORS 475C.349(3)(c)',
    sections: ['475C.349(3)(c)', '475B.349(3)(c)', '475C.349', '475B.349'],
    prints: ['UNLAWFUL MANUFACTURE OF CANNABINOID EXTRACT'],
    from: '2015-01-01',
  },
  {
    id: 'or-attempt',
    section: 'ORS 161.405',
    sections: ['161.405'],
    prints: ['ATTEMPT', 'ATTEMPTED DELIVERY OF MARIJUANA', 'ATTEMPTED MANUFACTURE OF MARIJUANA'],
    incomplete: { marks: ['attempt'] },
  },
  { id: 'or-other-plea', section: 'other', sections: [], prints: [], other: true },
  {
    id: 'or-excluded',
    section: 'ORS 475C.359, 475B.367, 475B.371, 167.262',
    sections: ['475C.359', '475B.359', '475B.367', '475B.371', '167.262'],
    prints: [
      'ARSON INCIDENT TO MANUFACTURE OF EXTRACT',
      'CAUSING ANOTHER TO INGEST',
      'USE OF MINOR IN CONTROLLED SUBSTANCE OFFENSE',
    ],
  },
  {
    id: 'or-duii',
    section: 'ORS 813.010',
    sections: ['813.010'],
    prints: ['DUII', 'DRIVING UNDER THE INFLUENCE OF INTOXICANTS'],
  },
] as const satisfies readonly Offense[]

export type OffenseId = (typeof offenses)[number]['id']
