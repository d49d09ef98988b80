import { useEffect, useState } from 'react'
import type { Directory, Jurisdiction } from '../../jurisdictions/jurisdiction'
import { loadFailure } from './load-failure'

/** The courts and prosecutors of a state, once they are loaded. */
export function useDirectory(jurisdiction: Jurisdiction): Directory | undefined {
  const [directory, setDirectory] = useState<Directory>()
  const [failure, setFailure] = useState<Error>()
  useEffect(() => {
    let here = true
    jurisdiction.directory().then(
      (loaded) => here && setDirectory(loaded),
      (cause) => here && setFailure(loadFailure(cause)),
    )
    return () => {
      here = false
    }
  }, [jurisdiction])
  // The screen around it says so, and tries again.
  if (failure) throw failure
  return directory
}
