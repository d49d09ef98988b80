import type { Court, Directory, Prosecutor } from '../jurisdiction'
import courtRows from './courts.json'
import prosecutorRows from './prosecutors.json'

const courts: readonly Court[] = courtRows.map((row) => ({ ...row, sure: row.sure === 'high' ? 'high' : 'low' }))
const prosecutors: readonly Prosecutor[] = prosecutorRows

/** Alaska's trial courts, three state offices that take papers, and the prosecutors. Court addresses are not in the dossier. */
export const directory: Directory = { courts, prosecutors }
