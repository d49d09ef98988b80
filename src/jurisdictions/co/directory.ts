import type { Court, Directory, Prosecutor } from '../jurisdiction'
import courtRows from './courts.json'
import prosecutorRows from './prosecutors.json'

const courts: readonly Court[] = courtRows
const prosecutors: readonly Prosecutor[] = prosecutorRows

/** The district and county courts, the city and town courts, the district attorneys and city attorneys. */
export const directory: Directory = { courts, prosecutors }
