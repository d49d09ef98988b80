import { type CourtViewSite, courtviewMarks, readCourtView } from '../../../records/products/courtview'
import type { Reader } from '../../../records/reading'

const site: CourtViewSite = {
  kind: 'ma-masscourts',
  state: 'ma',
  sure: 'layout',
  caption: /^\s*(\d{4}CR\d{4,8})\s+(commonwealth\b.*)$/i,
  courtOf: /^\d{2}(\d{2})CR/,
  codeIsSection: true,
}

/** The page of a case on MassCourts. */
export const casePage: Reader = {
  ...site,
  marks: [...courtviewMarks, /\d{4}CR\d{4,8}\s+Commonwealth/i, /massachusetts trial court/i],
  needs: 4,
  read: (pages) => readCourtView(pages, site),
}
