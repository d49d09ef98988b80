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
