import type { Offense } from '../jurisdiction'

/** Offense table of the dossier, 1.1, and the ids that lead elsewhere. */
export const offenses: readonly Offense[] = [
  {
    id: 'nv-poss-1oz-or-less',
    section: 'NRS 453.336(4)',
    sections: ['453.336(4)', '453.336.4', '453.3361'],
    prints: [
      'POSS MARIJUANA 1 OZ OR LESS',
      'POM <1 OZ',
      'POM LESS THAN 1 OZ',
      'POSSESSION OF MARIJUANA 1 OUNCE OR LESS',
    ],
    from: '2001-10-01',
  },
  {
    id: 'nv-poss-over-1oz',
    section: 'NRS 453.336(2)',
    sections: ['453.336(2)', '453.336.2'],
    prints: ['POSS CONTROLLED SUBSTANCE', 'PCS MARIJUANA > 1 OZ', 'PCS MARIJUANA MORE THAN 1 OZ'],
  },
  {
    id: 'nv-poss-pre2001',
    section: 'NRS 453.336',
    sections: ['453.336'],
    prints: ['POSS OF CONTROLLED SUBSTANCE', 'PCS', 'PCS MARIJUANA'],
    to: '2001-09-30',
  },
  {
    id: 'nv-concentrate',
    section: 'NRS 453.336(2)',
    sections: ['453.336(2)', '453.336.2'],
    prints: ['PCS HASHISH', 'PCS CONCENTRATED CANNABIS'],
  },
  {
    id: 'nv-paraphernalia',
    section: 'NRS 453.566',
    sections: ['453.566', '453566'],
    prints: ['POSS DRUG PARAPHERNALIA', 'POSSESSION OF DRUG PARAPHERNALIA'],
  },
  {
    id: 'nv-poss-unknown',
    section: 'NRS 453.336',
    sections: ['453.336', '453336'],
    prints: ['POSS MARIJUANA', 'POM', 'PCS'],
  },
  {
    id: 'nv-public-use',
    section: 'NRS 678D.310',
    sections: ['678D.310', '453D.400'],
    prints: ['PUBLIC USE OF MARIJUANA', 'SMOKING MARIJUANA IN PUBLIC'],
  },
  {
    id: 'nv-cultivation',
    section: 'NRS chapter 453',
    sections: [],
    prints: ['CULTIVATION OF MARIJUANA', 'GROWING MARIJUANA'],
  },
  { id: 'nv-gift', section: 'NRS chapter 453', sections: [], prints: ['GIVING AWAY MARIJUANA'] },
  {
    id: 'nv-sale',
    section: 'NRS chapter 453',
    sections: [],
    prints: ['SALE OF CONTROLLED SUBSTANCE', 'POSSESSION FOR SALE'],
  },
  { id: 'nv-trafficking', section: 'NRS chapter 453', sections: [], prints: ['TRAFFICKING'] },
  { id: 'nv-dui', section: 'NRS chapter 484C', sections: [], prints: ['DUI'] },
  { id: 'nv-other-plea', section: '', sections: [], prints: ['DISORDERLY CONDUCT', 'TRESPASSING'], other: true },
  { id: 'nv-excluded-plea', section: '', sections: [], prints: ['BATTERY', 'HARASSMENT', 'STALKING'], other: true },
]
