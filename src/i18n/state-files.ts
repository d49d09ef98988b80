import type { ResourceLanguage } from 'i18next'

/** The words of the states, of their papers and of their records, and those of the desk, by file. A module of its own: the first page need not know so many files. */
export const stateFiles = import.meta.glob<ResourceLanguage>('/locales/*/{??,??-papers,record,record-??,desk}.json', {
  import: 'default',
})
