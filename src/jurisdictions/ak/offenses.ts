import type { Offense } from '../jurisdiction'

export type OffenseId =
  | 'ak-060-possess-lt1oz'
  | 'ak-060-possess-1991-2006'
  | 'ak-pre1991-possess'
  | 'ak-municipal-possess'
  | 'ak-060-use-display'
  | 'ak-050-possess-1oz-plus'
  | 'ak-050-deliver-lt1oz'
  | 'ak-040-felony'
  | 'ak-other-plea'

/** Alaska marijuana offenses as records name them. The section number counts, not the degree. */
export const offenses: readonly (Offense & { readonly id: OffenseId })[] = [
  {
    id: 'ak-060-possess-lt1oz',
    section: 'AS 11.71.060(a)(2)(A)',
    sections: ['11.71.060', 'AS 11.71.060(a)(2)(A)', '11.71.060(A)(2)(A)', 'AS1171060', '1171060A2A'],
    prints: [
      'Misconduct involving a controlled substance 6',
      'Misconduct involving a controlled substance in the sixth degree',
      'MICS 6',
      'Misconduct involving a controlled substance in the fifth degree (2016-2019)',
    ],
    from: '2006-06-03',
  },
  {
    id: 'ak-060-possess-1991-2006',
    section: 'AS 11.71.060',
    sections: ['11.71.060', 'AS 11.71.060', 'AS1171060'],
    prints: ['Misconduct involving a controlled substance 6', 'MICS 6'],
    from: '1991-03-03',
    to: '2006-06-02',
  },
  {
    id: 'ak-pre1991-possess',
    section: 'AS 11.71.060 / .070; former AS 17.12',
    sections: ['11.71.060', '11.71.070', 'AS 11.71.070', '17.12', 'AS 17.12'],
    prints: ['Possession of marijuana', 'MICS 6', 'MICS 7'],
    to: '1991-03-02',
  },
  { id: 'ak-municipal-possess', section: 'city or borough code', sections: [], prints: ['Possession of marijuana'] },
  {
    id: 'ak-060-use-display',
    section: 'AS 11.71.060(a)(1)',
    sections: ['AS 11.71.060(a)(1)', '11.71.060(A)(1)', '1171060A1'],
    prints: ['Use or display any amount', 'MICS 6'],
  },
  {
    id: 'ak-050-possess-1oz-plus',
    section: 'AS 11.71.050',
    sections: ['11.71.050', 'AS 11.71.050', 'AS1171050'],
    prints: ['Misconduct involving a controlled substance 5', 'MICS 5', 'MICS 4 (2016-2019)'],
    from: '2006-06-03',
  },
  {
    id: 'ak-050-deliver-lt1oz',
    section: 'AS 11.71.050(a)(1)',
    sections: ['11.71.050(a)(1)', 'AS 11.71.050(a)(1)', '1171050A1'],
    prints: ['Misconduct involving a controlled substance 5', 'MICS 5'],
  },
  {
    id: 'ak-040-felony',
    section: 'AS 11.71.040',
    sections: ['11.71.040', 'AS 11.71.040', 'AS1171040'],
    prints: ['Misconduct involving a controlled substance 4', 'MICS 4'],
  },
  { id: 'ak-other-plea', section: '', sections: [], prints: ['Disorderly conduct'], other: true },
]
