import type { Court, Directory, Prosecutor } from '../jurisdiction'
import courtRows from './courts.json'
import prosecutorRows from './prosecutors.json'

const courts: readonly Court[] = courtRows
const prosecutors: readonly Prosecutor[] = prosecutorRows

/** Unified criminal dockets, superior and district courts, and the district attorneys. */
export const directory: Directory = { courts, prosecutors }
