import { useEffect, useState } from 'react'
import type { Directory, Jurisdiction } from '../jurisdictions/jurisdiction'

/** The courts and prosecutors of a state, once they are loaded. */
export function useDirectory(jurisdiction: Jurisdiction): Directory | undefined {
  const [directory, setDirectory] = useState<Directory>()
  useEffect(() => {
    let here = true
    jurisdiction.directory().then((loaded) => here && setDirectory(loaded))
    return () => {
      here = false
    }
  }, [jurisdiction])
  return directory
}
