/** How answers print on every paper of the state. */
export const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  offense: {
    'az-possess': 'possession or use of marijuana',
    'az-narcotic-cannabis': 'possession or use of a narcotic drug (cannabis)',
    'az-sale': 'possession for sale, sale, transfer, or transport of marijuana',
    'az-produce': 'production of marijuana',
    'az-paraphernalia': 'possession of drug paraphernalia',
    'az-mj-other': 'other marijuana offense',
    'az-other-plea': 'offense named in the complaint',
    'az-dui': 'driving under the influence',
    'az-2853-civil': 'marijuana offense under A.R.S. § 36-2853',
    'az-other-drug': 'offense named in the complaint',
  },
  disposition: {
    convicted: 'Convicted',
    adjudicated: 'Adjudicated delinquent',
    dismissed: 'Dismissed',
    acquitted: 'Acquitted',
    never_charged: 'No charge filed',
  },
}
