import type { Court, Directory, Prosecutor } from '../jurisdiction'
import courtRows from './courts.json'
import prosecutorRows from './prosecutors.json'

const courts: readonly Court[] = courtRows.map((row) => ({ ...row, sure: row.sure === 'medium' ? 'medium' : 'low' }))
const prosecutors: readonly Prosecutor[] = prosecutorRows

/** Vermont's fourteen criminal divisions and its prosecutors. Addresses come from older lists: check with the clerk. */
export const directory: Directory = { courts, prosecutors }
