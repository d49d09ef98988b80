import { type CourtViewSite, courtviewMarks, readCourtView } from '../../../records/products/courtview'
import type { Reader } from '../../../records/reading'

const site: CourtViewSite = {
  kind: 'ak-courtview',
  state: 'ak',
  sure: 'layout',
  caption: /^\s*(\d[A-Z]{2}-\d{2}-\d{3,6}\s?[A-Z]{2})\b\s*(.*)$/,
  courtOf: /^(\d[A-Z]{2})/,
}

/** The page of a case on CourtView. */
export const courtview: Reader = {
  ...site,
  marks: [...courtviewMarks, /\d[A-Z]{2}-\d{2}-\d{3,6}\s?CR/, /\bAS\s?\d{2}\.?\d{2}\.?\d{3}/],
  needs: 4,
  read: (pages) => readCourtView(pages, site),
}
