import type { Court, Directory, Prosecutor } from '../jurisdiction'
import courtRows from './courts.json'
import prosecutorRows from './prosecutors.json'

const courts: readonly Court[] = courtRows
const prosecutors: readonly Prosecutor[] = prosecutorRows

/** District, justice and municipal courts, and the district and city attorneys. */
export const directory: Directory = { courts, prosecutors }
