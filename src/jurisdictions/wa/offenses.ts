import type { Offense } from '../jurisdiction'

const WORDS = [
  'POSSESSION OF MARIJUANA 40 GRAMS OR LESS',
  'POSS MARIJ <40G',
  'VUCSA - POSS MARIJUANA',
  'POSSESSION OF CANNABIS',
]

/** The crimes whose attempt has an id of its own. */
const POSSESSIONS = [
  'wa-mj-poss-4014',
  'wa-mj-poss-401e',
  'wa-mj-poss-401d-1971',
  'wa-mj-poss-ordinance',
  'wa-mj-poss-felony',
  'wa-mj-poss-misd-4013',
]

/** Offenses as old and new records name them, section 1 of the dossier. */
export const offenses: readonly Offense[] = [
  {
    id: 'wa-mj-poss-4014',
    section: 'RCW 69.50.4014',
    sections: ['69.50.4014', '69504014'],
    prints: WORDS,
    from: '2004-07-01',
  },
  {
    id: 'wa-mj-poss-401e',
    section: 'former RCW 69.50.401(e)',
    sections: ['69.50.401(e)', '69.50.401(E)', '69.50.401e'],
    prints: WORDS.slice(0, 3),
    from: '1979-03-21',
    to: '2004-07-01',
  },
  {
    id: 'wa-mj-poss-401d-1971',
    section: 'former RCW 69.50.401(d) (1971 to 1979)',
    sections: ['69.50.401(d)', '69.50.401(D)', '69.50.401d'],
    prints: ['POSSESSION OF MARIHUANA'],
    from: '1971-05-21',
    to: '1979-03-21',
  },
  {
    id: 'wa-mj-poss-ordinance',
    section: 'city or county ordinance',
    sections: ['9.40.020', '12A.20', 'SMC 12A.20', 'WRMC 9.40.020'],
    prints: ['MARIJUANA', 'POSSESSION OF MARIJUANA', 'MUNICIPAL CODE'],
  },
  {
    id: 'wa-mj-poss-felony',
    section: 'RCW 69.50.4013; former RCW 69.50.401(d), 69.50.401(c)',
    sections: ['69.50.4013', '69504013', '69.50.401(d)', '69.50.401(D)', '69.50.401(c)'],
    prints: ['VUCSA - POSSESSION', 'POSSESSION OF A CONTROLLED SUBSTANCE', 'MARIJUANA OVER 40 GRAMS', 'HASHISH', 'THC'],
    from: '1971-05-21',
  },
  {
    id: 'wa-mj-attempt-poss',
    section: 'RCW 69.50.407; ch. 9A.28 RCW',
    sections: ['69.50.407', '9A.28', '9A.28.020', '9A.28.030', '9A.28.040'],
    prints: ['ATTEMPT', 'SOLICITATION', 'CONSPIRACY', 'ATT POSS'],
    incomplete: { marks: ['attempt', 'solicitation', 'conspiracy'], of: POSSESSIONS },
  },
  {
    id: 'wa-mj-poss-misd-4013',
    section: 'RCW 69.50.4013 (since 2021)',
    sections: ['69.50.4013'],
    prints: ['POSSESSION OF A CONTROLLED SUBSTANCE', 'KNOWING POSSESSION'],
    from: '2021-05-13',
  },
  {
    id: 'wa-mj-paraphernalia',
    section: 'RCW 69.50.412',
    sections: ['69.50.412'],
    prints: ['DRUG PARAPHERNALIA', 'USE OF DRUG PARAPHERNALIA'],
  },
  {
    id: 'wa-mj-other-misd',
    section: 'any other misdemeanor',
    sections: [],
    prints: ['DISORDERLY CONDUCT', 'NEGLIGENT DRIVING', 'RECKLESS DRIVING'],
    other: true,
  },
  {
    id: 'wa-mj-deliver',
    section: 'RCW 69.50.401(1), (2)(c); former RCW 69.50.401(a)(1)(ii), (iii)',
    sections: ['69.50.401(1)', '69.50.401(2)(c)', '69.50.401(a)(1)(ii)', '69.50.401(a)(1)(iii)', '69.50.401(a)'],
    prints: ['DELIVERY', 'MANUFACTURE', 'POSSESSION WITH INTENT', 'PWI', 'GROWING'],
  },
  {
    id: 'wa-mj-drug-house',
    section: 'RCW 69.50.402',
    sections: ['69.50.402'],
    prints: ['MAINTAINING A DRUG HOUSE', 'DRUG HOUSE', 'DRUG PREMISES'],
  },
  {
    id: 'wa-mj-deliver-minor',
    section: 'RCW 69.50.406; RCW 69.50.435',
    sections: ['69.50.406', '69.50.435'],
    prints: ['DELIVERY TO A MINOR', 'SCHOOL ZONE'],
  },
  {
    id: 'wa-mj-dui',
    section: 'RCW 46.61.502, 46.61.504',
    sections: ['46.61.502', '46.61.504'],
    prints: ['DUI', 'PHYSICAL CONTROL'],
  },
  {
    id: 'wa-mj-infraction',
    section: 'RCW 69.50.445',
    sections: ['69.50.445'],
    prints: ['INFRACTION', 'OPENING OR CONSUMING IN PUBLIC'],
  },
  {
    id: 'wa-mj-nonconviction',
    section: 'no conviction',
    sections: [],
    prints: ['DISMISSED', 'NOT GUILTY', 'ACQUITTED', 'NO CHARGES FILED'],
  },
]
