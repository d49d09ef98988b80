import type { Offense } from '../jurisdiction'

/** Colorado marijuana crimes as records name them, in the order of the dossier's table of offenses. */
export const offenses = [
  {
    id: 'co-possess-petty',
    section: 'C.R.S. 18-18-406(5)(a)(I), formerly 18-18-406(1)',
    sections: ['18-18-406(1)', '18-18-106(1)', '12-22-412', '18-18-406(5)(a)(I)', '18-18-406(5)(a)'],
    prints: [
      'POSSESSION OF MARIJUANA 1 OZ OR LESS',
      'POSSESSION OF MARIHUANA 1 OZ OR LESS',
      'POSSESSION OF MARIJUANA UNDER 1 OZ',
      'POSSESSION OF MARIJUANA 2 OZ OR LESS',
      'MARIJUANA POSS <= 2 OZ',
    ],
  },
  {
    id: 'co-possess-misdemeanor',
    section: 'C.R.S. 18-18-406(4)',
    sections: ['18-18-406(4)', '18-18-406(4)(a)', '18-18-406(4)(b)', '18-18-406(4)(c)', '18-18-406', '18-18-106'],
    prints: [
      'POSSESSION OF MARIJUANA 1 TO 8 OZ',
      'POSSESSION OF MARIJUANA 2 TO 6 OZ',
      'POSSESSION OF MARIJUANA 6 TO 12 OZ',
      'POSSESSION OF MARIJUANA MORE THAN 6 OZ',
    ],
  },
  {
    id: 'co-possess-felony',
    section: 'C.R.S. 18-18-406(4)',
    sections: ['18-18-406(4)', '18-18-406(4)(a)', '18-18-406(4)(b)', '18-18-406', '18-18-106'],
    prints: ['POSSESSION OF MARIJUANA 8 OZ OR MORE', 'POSSESSION OF MARIJUANA OVER 12 OZ'],
    to: '2020-02-29',
  },
  {
    id: 'co-concentrate',
    section: 'C.R.S. 18-18-406',
    sections: ['18-18-406', '18-18-406(4)', '18-18-106'],
    prints: ['POSSESSION OF MARIJUANA CONCENTRATE', 'POSSESSION OF MARIHUANA CONCENTRATE', 'HASHISH'],
  },
  {
    id: 'co-public-use',
    section: 'C.R.S. 18-18-406(5)(b), formerly 18-18-406(3)',
    sections: ['18-18-406(3)', '18-18-406(5)(b)', '18-18-406(5)(b)(I)'],
    prints: [
      'OPEN AND PUBLIC DISPLAY/CONSUMPTION OF MARIJUANA',
      'OPEN AND PUBLIC DISPLAY',
      'PUBLIC CONSUMPTION OF MARIJUANA',
    ],
  },
  {
    id: 'co-transfer-no-pay',
    section: 'C.R.S. 18-18-406(5)(c), formerly 18-18-406(5)',
    sections: ['18-18-406(5)', '18-18-406(5)(c)'],
    prints: ['TRANSFER OF MARIJUANA NO CONSIDERATION', 'DISPENSING MARIJUANA NO CONSIDERATION'],
  },
  {
    id: 'co-cultivate',
    section: 'C.R.S. 18-18-406(3), formerly 18-18-406(7.5), (8)(a)',
    sections: ['18-18-106(8)', '18-18-406(8)(a)', '18-18-406(7.5)', '18-18-406(6)', '18-18-406(3)', '18-18-406(3)(a)'],
    prints: ['CULTIVATION OF MARIJUANA', 'GROWING MARIJUANA', 'MANUFACTURE OF MARIJUANA'],
  },
  {
    id: 'co-cultivate-f3',
    section: 'C.R.S. 18-18-406(8)(a)(II)(B) (former)',
    sections: ['18-18-106(8)(a)(II)(B)', '18-18-406(8)(a)(II)(B)', '18-18-406(6)(a)(II)(B)'],
    prints: ['CULTIVATION OF MARIJUANA SECOND OFFENSE', 'MANUFACTURE OF MARIJUANA SECOND OFFENSE'],
    to: '2013-09-30',
  },
  {
    id: 'co-distribute',
    section: 'C.R.S. 18-18-406(2)(b), formerly 18-18-406(6)(b), (8)(b)',
    sections: ['18-18-406(8)(b)', '18-18-406(6)(b)', '18-18-406(2)(b)', '18-18-406(2)', '18-18-406(1)'],
    prints: [
      'DISTRIBUTION OF MARIJUANA',
      'SALE OF MARIJUANA',
      'POSSESSION WITH INTENT MARIJUANA',
      'POSSESSION WITH INTENT TO DISTRIBUTE',
    ],
  },
  {
    id: 'co-paraphernalia',
    section: 'C.R.S. 18-18-428',
    sections: ['18-18-428', '18-18-428(1)'],
    prints: ['POSSESSION OF DRUG PARAPHERNALIA', 'DRUG PARAPHERNALIA'],
  },
  {
    id: 'co-underage-18-13-122',
    section: 'C.R.S. 18-13-122(3)(b), (c)',
    sections: ['18-13-122', '18-13-122(3)(b)', '18-13-122(3)(c)'],
    prints: [
      'ILLEGAL POSSESSION/CONSUMPTION OF MARIJUANA BY UNDERAGE PERSON',
      'MARIJUANA PARAPHERNALIA UNDERAGE PERSON',
      'MIP',
    ],
    from: '2014-07-01',
  },
  {
    id: 'co-municipal-marijuana',
    section: 'a city or town code',
    sections: ['BRC 5-10', 'WESTMINSTER 6-12', 'STERLING 12-12', 'DRMC 38-175'],
    prints: ['POSSESSION OF MARIJUANA UNDER 1 OZ', 'MARIJUANA IN PUBLIC', 'DRUG PARAPHERNALIA'],
  },
  {
    id: 'co-other-plea',
    section: '',
    sections: [],
    prints: ['DISORDERLY CONDUCT', 'TRESPASS', 'HARASSMENT'],
    other: true,
  },
  {
    id: 'co-dui',
    section: 'C.R.S. 42-4-1301(1), (2)',
    sections: ['42-4-1301', '42-4-1301(1)', '42-4-1301(1)(a)', '42-4-1301(1)(b)', '42-4-1301(2)', '42-4-1301(2)(a)'],
    prints: ['DUI', 'DUI PER SE', 'DWAI', 'DUI-D', 'DRIVING UNDER THE INFLUENCE', 'DRIVING WHILE ABILITY IMPAIRED'],
  },
  { id: 'co-other-drug', section: '', sections: [], prints: [] },
] as const satisfies readonly Offense[]
