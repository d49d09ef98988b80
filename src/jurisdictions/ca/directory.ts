import type { Court, Directory, Prosecutor } from '../jurisdiction'
import courtRows from './courts.json'
import prosecutorRows from './prosecutors.json'
import { towns } from './towns'

/** As people say them. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  'los-angeles': ['LA', 'L.A.'],
  'san-francisco': ['SF', 'S.F.'],
}

const courts: readonly Court[] = courtRows.map((court) => {
  const county = court.id.replace('ca-sup-', '')
  return { ...court, places: [...(towns[county]?.split('|') ?? []), ...(SHORT[county] ?? [])] }
})
const prosecutors: readonly Prosecutor[] = prosecutorRows

/** The 58 superior courts, and the district attorneys and city prosecutors. */
export const directory: Directory = { courts, prosecutors }
