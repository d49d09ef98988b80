import type { Court, Directory, Prosecutor } from '../jurisdiction'
import courtRows from './courts.json'
import prosecutorRows from './prosecutors.json'

const courts: readonly Court[] = courtRows
const prosecutors: readonly Prosecutor[] = prosecutorRows

/** The courts of the four trial court departments, the office that seals by mail, and the district attorneys. */
export const directory: Directory = { courts, prosecutors }
