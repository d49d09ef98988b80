import type { ResourceLanguage } from 'i18next'

/** The words of the states, of their papers, of their records, of the desk and of a whole list, by file. A module of its own: the first page need not know so many files. */
export const stateFiles = import.meta.glob<ResourceLanguage>(
  '/locales/*/{??,??-papers,record,record-??,desk,screening}.json',
  {
    import: 'default',
  },
)
