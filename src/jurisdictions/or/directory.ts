import type { Court, Directory, Prosecutor } from '../jurisdiction'
import courtRows from './courts.json'
import prosecutorRows from './prosecutors.json'

const courts: readonly Court[] = courtRows
const prosecutors: readonly Prosecutor[] = prosecutorRows

/** Circuit, justice and city courts, district attorneys and city prosecutors. */
export const directory: Directory = { courts, prosecutors }
