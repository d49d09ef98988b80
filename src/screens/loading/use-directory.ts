import { use } from 'react'
import type { Directory, Jurisdiction } from '../../jurisdictions/jurisdiction'
import { onceFor } from './once-for'

const directoryOf = onceFor(({ directory }: Jurisdiction) => directory())

/** The courts and prosecutors of a state; the screen waits until they are loaded. */
export const useDirectory = (jurisdiction: Jurisdiction): Directory => use(directoryOf(jurisdiction, ''))
