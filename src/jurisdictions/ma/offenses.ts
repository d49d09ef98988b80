import type { Offense } from '../jurisdiction'

/** The Controlled Substances Act took effect; older charges rest on other laws. */
const ACT = '1972-07-01'

const S34 = ['94C/34', '94C s.34', 'c. 94C § 34', '94C-34']
const S32C = ['94C/32C', '94C s.32C', 'c. 94C § 32C', '94C-32C']
// The letter of a court's charge code is not the subsection of the statute: 94C/32C/A is "distribute", 32C(a) all first offenses.
const SUBSEQUENT = ['SUBSEQUENT OFFENSE', 'SUBSQ', 'SUBSQ OFF']

/** Offense table of the dossier, 1.1, in the order of the boxes of form TC0021, then the ids of the other paths. */
export const offenses: readonly Offense[] = [
  {
    id: 'possession-marijuana',
    section: 'G.L. c. 94C, s. 34',
    sections: [...S34, '94C/34/G', '94C/34/L'],
    prints: [
      'POSS CLASS D',
      'DRUG, POSSESS CLASS D',
      'POSSESS MARIJUANA',
      'MARIHUANA +1 OZ, POSSESS',
      'POSSESS MARIHUANA',
    ],
    from: ACT,
  },
  {
    id: 'cultivation-marijuana',
    section: 'G.L. c. 94C, s. 32C(a)',
    sections: [...S32C, '94C s.32C(a)'],
    prints: ['MANUFACTURE/CULTIVATE CLASS D', 'CULTIVATE MARIJUANA'],
    from: ACT,
  },
  {
    id: 'pwid-marijuana',
    section: 'G.L. c. 94C, s. 32C(a)',
    sections: [...S32C, '94C s.32C(a)', '94C/32C/C'],
    prints: ['POSSESS TO DISTRIBUTE CLASS D', 'DRUG, POSSESS TO DISTRIB CLASS D', 'PWID D', 'POSS W/INTENT CLASS D'],
    from: ACT,
  },
  {
    id: 'distribution-marijuana',
    section: 'G.L. c. 94C, s. 32C(a)',
    sections: [...S32C, '94C s.32C(a)', '94C/32C/A'],
    prints: ['DISTRIBUTE CLASS D', 'DRUG, DISTRIBUTE CLASS D'],
    from: ACT,
  },
  {
    id: 'possession-marijuana-subsequent',
    section: 'G.L. c. 94C, s. 34',
    sections: [...S34, '94C/34/H', '94C/34/M'],
    prints: ['POSS CLASS D, SUBSQ', 'POSSESS MARIJUANA, SUBSEQUENT OFFENSE', ...SUBSEQUENT],
    from: ACT,
  },
  {
    id: 'cultivation-marijuana-subsequent',
    section: 'G.L. c. 94C, s. 32C(b)',
    sections: [...S32C, '94C s.32C(b)'],
    prints: ['MANUFACTURE/CULTIVATE CLASS D, SUBSQ', ...SUBSEQUENT],
    from: ACT,
  },
  {
    id: 'pwid-marijuana-subsequent',
    section: 'G.L. c. 94C, s. 32C(b)',
    sections: [...S32C, '94C s.32C(b)', '94C/32C/D'],
    prints: ['POSSESS TO DISTRIBUTE CLASS D, SUBSQ', 'PWID D, SUBSQ', ...SUBSEQUENT],
    from: ACT,
  },
  {
    id: 'distribution-marijuana-subsequent',
    section: 'G.L. c. 94C, s. 32C(b)',
    sections: [...S32C, '94C s.32C(b)', '94C/32C/B'],
    prints: ['DISTRIBUTE CLASS D, SUBSQ', ...SUBSEQUENT],
    from: ACT,
  },
  {
    id: 'possession-class-c-thc',
    section: 'G.L. c. 94C, s. 34',
    sections: [...S34, '94C/34/E'],
    prints: ['POSS CLASS C', 'DRUG, POSSESS CLASS C', 'TETRAHYDROCANNABINOL', 'THC', 'HASH OIL'],
    from: ACT,
  },
  {
    id: 'possession-marijuana-pre1972',
    section: '',
    sections: [],
    prints: ['POSSESSION OF MARIJUANA', 'NARCOTIC DRUG', 'HARMFUL DRUG'],
    to: '1972-06-30',
  },
  {
    id: 'civil-32l',
    section: 'G.L. c. 94C, s. 32L',
    sections: ['94C/32L', '94C s.32L', '94C-32L'],
    prints: ['CIVIL CITATION', 'MARIJUANA, POSSESS 1 OZ OR LESS', 'NON-CRIMINAL DISPOSITION'],
    from: '2009-01-02',
  },
  {
    id: 'trafficking-marijuana',
    section: 'G.L. c. 94C, s. 32E(a)',
    sections: ['94C/32E', '94C s.32E(a)', '94C/32E/C'],
    prints: ['TRAFFICKING IN MARIJUANA', 'TRAFFIC MARIJUANA', '50 POUNDS OR MORE'],
  },
  {
    id: 'school-zone-marijuana',
    section: 'G.L. c. 94C, s. 32J',
    sections: ['94C/32J', '94C s.32J'],
    prints: ['DRUG VIOLATION NEAR SCHOOL/PARK', 'SCHOOL ZONE'],
  },
  {
    id: 'conspiracy-marijuana',
    section: 'G.L. c. 94C, s. 40',
    sections: ['94C/40', '94C s.40'],
    prints: ['CONSPIRACY TO VIOLATE DRUG LAW', 'CONSPIRACY'],
    incomplete: { marks: ['conspiracy'] },
  },
  {
    id: 'oui-drugs',
    section: 'G.L. c. 90, s. 24',
    sections: ['90/24', '90 s.24', '90-24'],
    prints: ['OUI-DRUGS', 'OUI DRUGS', 'OPERATING UNDER THE INFLUENCE OF DRUGS'],
  },
  {
    id: 'other-not-marijuana',
    section: '',
    sections: [],
    prints: ['CLASS D (NOT MARIJUANA)', 'CLASS A', 'CLASS B', 'CLASS E'],
    other: true,
  },
]
