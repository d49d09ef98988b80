import type { Offense, OffenseMark } from '../jurisdiction'

/** Attempt, solicitation, conspiracy and the like go under the crime aimed at. */
const MARKS: readonly OffenseMark[] = ['attempt', 'conspiracy', 'solicitation', 'accessory']
const tried = (id: string): Pick<Offense, 'id' | 'incomplete'> => ({ id, incomplete: { marks: MARKS, of: [id] } })

/** Offense table of the dossier, 1.1. */
export const offenses: readonly Offense[] = [
  {
    ...tried('az-possess'),
    section: 'A.R.S. § 13-3405(A)(1)',
    sections: ['13-3405(A)(1)', '13-3405A1', '13-3405'],
    prints: ['POSSESSION OR USE OF MARIJUANA', 'POSS MARIJUANA', 'MARIJUANA POSSESS/USE', 'POSSESSION OF MARIJUANA'],
  },
  {
    ...tried('az-narcotic-cannabis'),
    section: 'A.R.S. § 13-3408(A)(1)',
    sections: ['13-3408(A)(1)', '13-3408A1', '13-3408'],
    prints: ['POSSESSION OR USE OF A NARCOTIC DRUG', 'NARCOTIC DRUG POSSESS/USE', 'CANNABIS', 'HASHISH'],
  },
  {
    ...tried('az-sale'),
    section: 'A.R.S. § 13-3405(A)(2), (A)(4)',
    sections: [
      '13-3405(A)(2)',
      '13-3405A2',
      '13-3405(A)(4)',
      '13-3405A4',
      '13-3405',
      '13-3408(A)(2)',
      '13-3408(A)(7)',
      '13-3408',
    ],
    prints: [
      'POSSESSION OF MARIJUANA FOR SALE',
      'POSS MARIJUANA FOR SALE',
      'SALE OF MARIJUANA',
      'TRANSFER OF MARIJUANA',
      'TRANSPORT MARIJUANA FOR SALE',
      'IMPORT MARIJUANA',
    ],
  },
  {
    ...tried('az-produce'),
    section: 'A.R.S. § 13-3405(A)(3)',
    sections: ['13-3405(A)(3)', '13-3405A3', '13-3405'],
    prints: ['PRODUCTION OF MARIJUANA', 'PRODUCE MARIJUANA', 'MARIJUANA PLANTS'],
  },
  {
    ...tried('az-paraphernalia'),
    section: 'A.R.S. § 13-3415(A)',
    sections: ['13-3415(A)', '13-3415'],
    prints: ['POSSESSION OF DRUG PARAPHERNALIA', 'DRUG PARAPHERNALIA'],
  },
  {
    ...tried('az-mj-other'),
    section: '',
    sections: ['13-3417', '13-3421', '13-3409'],
    prints: [
      'USE OF A TELEPHONE FOR MARIJUANA',
      'USE OF A BUILDING FOR MARIJUANA',
      'INVOLVING A MINOR',
      'MONEY LAUNDERING',
    ],
  },
  { id: 'az-other-plea', section: '', sections: [], prints: ['DISORDERLY CONDUCT'], other: true },
  {
    id: 'az-dui',
    section: 'A.R.S. § 28-1381(A)(3)',
    sections: ['28-1381(A)(3)', '28-1381'],
    prints: ['DRIVING UNDER THE INFLUENCE', 'DUI DRUGS'],
  },
  {
    id: 'az-2853-civil',
    section: 'A.R.S. § 36-2853',
    sections: ['36-2853'],
    prints: ['POSSESSION OF MARIJUANA CIVIL PENALTY', 'MARIJUANA CIVIL TICKET'],
    from: '2020-11-30',
  },
  {
    ...tried('az-other-drug'),
    section: '',
    sections: ['13-3407', '13-3408'],
    prints: ['POSSESSION OF A DANGEROUS DRUG', 'OTHER NARCOTIC DRUG'],
  },
]
