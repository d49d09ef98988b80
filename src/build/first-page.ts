/** The part of the bundler's report that is read here. */
type Built = { getModuleInfo(id: string): { importers: readonly string[] } | null }

/** What loads the other files is needed before the first page takes over. */
export const ahead = { name: 'ahead', test: /vite\/preload-helper/, priority: 1 }

/** All that the first page needs comes as one file: two dozen small ones would be slower, and larger when packed. */
export function firstPage() {
  return {
    debugName: 'first',
    name: (id: string, built: Built) => {
      const seen = new Set<string>()
      const isNeeded = (from: string): boolean => {
        if (/\/src\/mount\.tsx$/.test(from)) return true
        if (seen.has(from)) return false
        seen.add(from)
        return (built.getModuleInfo(from)?.importers ?? []).some(isNeeded)
      }
      return isNeeded(id) ? 'first' : null
    },
  }
}

/** What a person waits for who picks a state as soon as the page shows: its law and the moves. Screens are fetched before they are asked for. */
const NEAR = /\/(?:[a-z]{2}|moves)-[^/]+$/

/** The files that the first page names beside one that it may load, so that all come at once. Each name weighs on the page. */
export const namedBeside = (file: string, parts: readonly string[]): string[] => (NEAR.test(file) ? [...parts] : [])
