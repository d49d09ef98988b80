import type { Court, Directory, Prosecutor } from '../jurisdiction'
import courtRows from './courts.json'
import prosecutorRows from './prosecutors.json'

const courts: readonly Court[] = courtRows
const prosecutors: readonly Prosecutor[] = prosecutorRows

/** Superior, juvenile, justice and municipal courts, and the county attorneys. */
export const directory: Directory = { courts, prosecutors }
