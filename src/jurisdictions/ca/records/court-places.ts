import courts from '../courts.json'
import { towns } from '../towns'

// Towns first: `SOUTH SAN FRANCISCO` is not San Francisco, `SOUTH LAKE TAHOE` not Lake.
export const courtPlaces: readonly (readonly [pattern: string, id: string])[] = [
  ...Object.entries(towns).map(([county, names]) => [`\\b(?:${names})\\b`, `ca-sup-${county}`] as const),
  ...[...courts]
    .sort((a, b) => b.county.length - a.county.length)
    .map(({ county, id }) => [`\\b${county.toUpperCase()}\\b`, id] as const),
  ['^SF$', 'ca-sup-san-francisco'],
  ['^LA$', 'ca-sup-los-angeles'],
  ...[...courts].map(({ city, id }) => [`\\b${city.toUpperCase()}\\b`, id] as const),
]
