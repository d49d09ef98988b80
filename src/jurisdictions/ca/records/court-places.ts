import courts from '../courts.json'

/** Towns where municipal and branch courts sat, by county. General knowledge; the county of a court, never of a police agency. */
const TOWNS: Readonly<Record<string, string>> = {
  'los-angeles':
    'PASADENA|LONG BEACH|COMPTON|INGLEWOOD|TORRANCE|POMONA|VAN NUYS|BURBANK|GLENDALE|NORWALK|DOWNEY|WHITTIER|EL MONTE|BEVERLY HILLS|SANTA MONICA|MALIBU|LANCASTER|ALHAMBRA|CULVER CITY|BELLFLOWER',
  orange: 'SANTA ANA|FULLERTON|NEWPORT BEACH|LAGUNA|WESTMINSTER',
  alameda: 'OAKLAND|BERKELEY|HAYWARD|FREMONT|PLEASANTON',
  'contra-costa': 'CONCORD|PITTSBURG|WALNUT CREEK',
  'san-mateo': 'SOUTH SAN FRANCISCO|SO SAN FRANCISCO|REDWOOD CITY|DALY CITY',
  'san-diego': 'EL CAJON|CHULA VISTA|ESCONDIDO|VISTA',
  'san-bernardino': 'RANCHO CUCAMONGA|FONTANA|VICTORVILLE|BARSTOW|CHINO|ONTARIO',
  riverside: 'INDIO|MURRIETA|HEMET|TEMECULA|PALM SPRINGS|BLYTHE',
  'el-dorado': 'SOUTH LAKE TAHOE|SO LAKE TAHOE',
  'santa-clara': 'PALO ALTO|SUNNYVALE|GILROY|LOS GATOS',
  'santa-barbara': 'SANTA MARIA|LOMPOC',
  sonoma: 'PETALUMA',
  solano: 'VALLEJO',
  'san-joaquin': 'LODI|MANTECA|TRACY',
}

// Towns first: `SOUTH SAN FRANCISCO` is not San Francisco, `SOUTH LAKE TAHOE` not Lake.
export const courtPlaces: readonly (readonly [pattern: string, id: string])[] = [
  ...Object.entries(TOWNS).map(([county, towns]) => [`\\b(?:${towns})\\b`, `ca-sup-${county}`] as const),
  ...[...courts]
    .sort((a, b) => b.county.length - a.county.length)
    .map(({ county, id }) => [`\\b${county.toUpperCase()}\\b`, id] as const),
  ['^SF$', 'ca-sup-san-francisco'],
  ['^LA$', 'ca-sup-los-angeles'],
  ...[...courts].map(({ city, id }) => [`\\b${city.toUpperCase()}\\b`, id] as const),
]
