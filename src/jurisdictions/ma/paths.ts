import { cite } from '../../rules/condition'
import type { ReliefPath } from '../jurisdiction'

/** Relief paths, section 1 of the dossier. */
export const paths: readonly ReliefPath[] = [
  {
    id: 'ma-100k14-mj-expunge',
    cite: [cite('G.L. c. 276, s. 100K¼'), cite('St. 2022, c. 180, s. 23')],
    kind: 'filed',
    relief: ['expunge'],
    papers: ['ma-tc0021', 'ma-expunge-order', 'ma-expunge-guide'],
  },
  {
    id: 'ma-100k-no-longer-crime',
    cite: [cite('G.L. c. 276, s. 100K(a)(2), (b), (c)'), cite('Matter of Expungement, 489 Mass. 67 (2022)')],
    kind: 'filed',
    relief: ['expunge'],
    papers: ['ma-100k-petition', 'ma-100k-guide'],
  },
  {
    id: 'ma-100a-seal-no-longer-crime',
    cite: [cite('G.L. c. 276, s. 100A, rule 2')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['ma-petition-to-seal', 'ma-mail-guide'],
  },
  {
    id: 'ma-100a-seal-time',
    cite: [cite('G.L. c. 276, s. 100A'), cite('St. 2018, c. 69, ss. 186-188')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['ma-petition-to-seal', 'ma-mail-guide'],
  },
  {
    id: 'ma-100b-seal-juvenile',
    cite: [cite('G.L. c. 276, s. 100B')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['ma-petition-to-seal', 'ma-mail-guide'],
  },
  {
    id: 'ma-100c-seal-nonconviction',
    cite: [cite('G.L. c. 276, s. 100C'), cite('Commonwealth v. Pon, 469 Mass. 296 (2014)')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['ma-tc0057', 'ma-100c-letter', 'ma-100c-guide'],
  },
  {
    id: 'ma-94c-34-44-seal',
    cite: [cite('G.L. c. 94C, ss. 34, 44'), cite('Commonwealth v. Doe, 420 Mass. 142 (1995)')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['ma-94c-motion', 'ma-tc0057', 'ma-94c-guide'],
  },
  {
    id: 'ma-time-based-expunge',
    cite: [cite('G.L. c. 276, ss. 100E-100J')],
    kind: 'filed',
    relief: ['expunge'],
    papers: ['ma-petition-to-expunge', 'ma-before-21-guide'],
  },
  {
    id: 'ma-healey-pardon-2024',
    cite: [
      cite(
        'Pardon of 13 March 2024, effective 3 April 2024',
        'https://www.mass.gov/info-details/marijuana-pardons-frequently-asked-questions',
      ),
    ],
    kind: 'automatic',
    relief: ['pardoned'],
    papers: [],
  },
]
